import type { DigestChange, DigestPatch } from "../../domain/settings/digest-schedule.ts";
import type { Message } from "../../messages/catalogue.ts";
import type { DigestView } from "../../ports/briefing-service.ts";
import type { Ledger } from "../../ports/ledger.ts";
import { digestTimes } from "../../phrasing/digest-times.ts";
import { type RolesPorts, whyNotChange } from "../roles/may-change.ts";
import { noteChange, type NoteChangePorts } from "../roles/note-change.ts";
import { changeDigest, type ChangeDigestPorts, zoneOf } from "./change-digest.ts";

export type ChooseDigestPorts = ChangeDigestPorts & RolesPorts & NoteChangePorts;

interface Asker {
  readonly team: string;
  readonly channel: string;
  readonly user: string;
}

/**
 * Changes the digest of a channel for somebody who may: it is kept who did, and said in the channel. Nothing is said
 * there where it is refused, wrong, or as it was.
 */
export async function chooseDigest(
  asker: Asker,
  patch: DigestPatch,
  ports: ChooseDigestPorts,
): Promise<DigestChange | { readonly kind: "refused"; readonly says: Message }> {
  const says = await whyNotChange(asker, ports);
  if (says !== undefined) return { kind: "refused", says };
  const { team, channel, user } = asker;
  const change = await changeDigest({ team, channel }, patch, user, ports);
  if (change.kind !== "changed") return change;
  const [from, to] = [change.before, change.after].map(digestTimes);
  await noteChange({ team, channel, by: user, changes: [{ setting: "digest", from, to }] }, ports);
  return change;
}

/** The digest of a channel for somebody who may read it; undefined for all others. */
export async function digestView(
  asker: Asker,
  ports: RolesPorts &
    Pick<ChangeDigestPorts, "defaultZone"> & {
      readonly chat: ChangeDigestPorts["chat"];
      readonly ledger: Pick<Ledger, "digestSchedule">;
    },
): Promise<DigestView | undefined> {
  const { team, channel, user } = asker;
  const refusal = await whyNotChange(asker, ports);
  if (refusal?.key === "mayNotRead") return undefined;
  const schedule = await ports.ledger.digestSchedule(team, channel);
  return { schedule, zone: schedule?.zone ?? (await zoneOf(team, user, ports)), refusal };
}
