import type { Ledger } from "../../ports/ledger.ts";
import type { Clock } from "../../ports/world.ts";
import type { SettingsFile } from "./read-settings.ts";

type SettingsLedger = Pick<
  Ledger,
  "settings" | "saveSettings" | "digestSchedule" | "saveDigestSchedule" | "roles" | "saveRoles"
>;

/** One thing that the file has otherwise than the store. */
export interface FileChange {
  readonly team: string;
  readonly channel: string | undefined;
  readonly setting: string;
  readonly from: string | undefined;
  readonly to: string;
  readonly save: () => Promise<void>;
}

/** What is different in the file; nothing is taken away that the file does not name. */
export async function changesIn(
  { workspaces }: SettingsFile,
  ledger: SettingsLedger,
  clock: Pick<Clock, "now">,
): Promise<FileChange[]> {
  const changes: FileChange[] = [];
  const add = (
    at: { team: string; channel: string | undefined },
    setting: string,
    [before, after]: readonly [unknown, unknown],
    save: () => Promise<void>,
  ) => {
    const [from, to] = [textOf(before), textOf(after) ?? ""];
    if (from !== to) changes.push({ ...at, setting, from, to, save });
  };
  for (const [team, { roles, channels = {} }] of Object.entries(workspaces)) {
    if (roles !== undefined)
      add({ team, channel: undefined }, "roles", [await ledger.roles(team), roles], () =>
        ledger.saveRoles(team, roles),
      );
    for (const [channel, { settings, digest }] of Object.entries(channels)) {
      const at = { team, channel };
      if (settings !== undefined)
        add(at, "settings", [await ledger.settings(team, channel), settings], () =>
          ledger.saveSettings(team, channel, settings),
        );
      if (digest !== undefined) {
        const {
          team: _,
          channel: __,
          createdAt,
          ...before
        } = (await ledger.digestSchedule(team, channel)) ?? NO_DIGEST;
        const known = createdAt === undefined ? undefined : before;
        add(at, "digest", [known, digest], () =>
          ledger.saveDigestSchedule({ ...digest, team, channel, createdAt: clock.now() }),
        );
      }
    }
  }
  return changes;
}

const NO_DIGEST = { team: undefined, channel: undefined, createdAt: undefined };

/** The same value is the same text, whatever the order of its parts. */
const textOf = (value: unknown): string | undefined =>
  value === undefined
    ? undefined
    : JSON.stringify(Object.fromEntries(Object.entries(value as object).toSorted(byName)));

const byName = ([one]: [string, unknown], [other]: [string, unknown]): number =>
  one < other ? -1 : 1;
