import { keyedNotice } from "../../domain/keys.ts";
import type { KeptChange } from "../../domain/settings/roles.ts";
import { wordingIn } from "../../messages/wording.ts";
import { describeKeptChange } from "../../phrasing/kept-changes.ts";
import type { Ledger } from "../../ports/ledger.ts";
import type { Clock } from "../../ports/world.ts";

export interface NoteChangePorts {
  readonly ledger: Pick<Ledger, "recordChange" | "enqueuePost" | "settings">;
  readonly clock: Pick<Clock, "now">;
}

/**
 * Keeps a change of a channel's settings, and has it said there in one line; in a direct message nobody else is
 * there to be told. Settings that are as before are no change.
 */
export async function noteChange(
  { team, channel, by, changes }: Omit<KeptChange, "at" | "channel"> & { readonly channel: string },
  { ledger, clock }: NoteChangePorts,
): Promise<void> {
  const different = changes.filter(({ from, to }) => from !== to);
  if (different.length === 0) return;
  const at = clock.now();
  await ledger.recordChange({ team, channel, by, at, changes: different });
  if (channel.startsWith("D")) return;
  const { language } = await ledger.settings(team, channel);
  const wording = wordingIn(language === "article" ? "en" : language);
  const what = different.map((change) => describeKeptChange(change, wording)).join(", ");
  const text = { key: "settingsChanged", values: { who: `<@${by}>`, what } } as const;
  const job = { kind: "notice", id: `settings:${at}`, place: { team, channel }, text } as const;
  await ledger.enqueuePost(undefined, [keyedNotice(job)]);
}
