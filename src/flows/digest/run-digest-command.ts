import { nextDue } from "../../domain/settings/digest-times.ts";
import { askIds, keyedDigest } from "../../domain/keys.ts";
import {
  describeDigest,
  describeDigestChange,
  describeDigestMistake,
} from "../../phrasing/digest-replies.ts";
import type { Ledger } from "../../ports/ledger.ts";
import { changeDigest, type ChangeDigestPorts } from "./change-digest.ts";
import { parseDigestCommand } from "./parse-digest-command.ts";
import { wordingIn, type Wording } from "../../messages/wording.ts";
import { personLanguage, type PersonLanguagePorts } from "../language/person-language.ts";
import type { DigestChange, DigestSchedule } from "../../domain/settings/digest-schedule.ts";
import { type RolesPorts, whyNotChange } from "../roles/may-change.ts";
import { noteChange, type NoteChangePorts } from "../roles/note-change.ts";

export type DigestCommandPorts = ChangeDigestPorts &
  PersonLanguagePorts &
  RolesPorts &
  NoteChangePorts & {
    readonly ledger: Pick<Ledger, "enqueuePost">;
  };

export interface DigestAsk {
  readonly team: string;
  readonly channel: string;
  readonly user: string;
  readonly text: string;
  readonly id: string;
}

/** Carries out `/digest …` and says what was done. */
export async function runDigestCommand(ask: DigestAsk, ports: DigestCommandPorts): Promise<string> {
  const command = parseDigestCommand(ask.text);
  const { team, channel, user } = ask;
  const wording = wordingIn(await personLanguage(ask, ports));
  switch (command.do) {
    case "help":
      return wording.say("digestUsage");
    case "mistake":
      return describeDigestMistake(command.mistake, wording);
    case "now":
      await postNow(ask, ports);
      return wording.say("digestOnItsWay");
    case "change": {
      const refusal = await whyNotChange(ask, ports);
      if (refusal !== undefined) return wording.phrase(refusal);
      const change = await changeDigest({ team, channel }, command.patch, user, ports);
      await noteDigestChange(ask, change, ports);
      const next = (schedule: DigestSchedule) => nextDue(schedule, ports.clock.now());
      return describeDigestChange(command.patch, change, next, wording);
    }
    case "status":
      return status(ask, ports, wording);
    default:
      return command satisfies never;
  }
}

/** Kept and said in the channel as any change of its settings. */
async function noteDigestChange(
  { team, channel, user: by }: DigestAsk,
  change: DigestChange,
  ports: DigestCommandPorts,
): Promise<void> {
  if (change.kind !== "changed") return;
  const [from, to] = [change.before, change.after].map(timesOf);
  await noteChange({ team, channel, by, changes: [{ setting: "digest", from, to }] }, ports);
}

/** `09:00 weekdays, Europe/Berlin`, as the command has it. */
function timesOf(schedule: DigestSchedule | undefined): string | undefined {
  if (schedule === undefined) return undefined;
  const { at, days, weekday, zone, sayNothingNew } = schedule;
  const on = days === "weekly" ? `weekly (${weekday})` : days;
  return `${at} ${on}, ${zone}${sayNothingNew ? "" : ", quiet"}`;
}

async function postNow(
  { team, channel, user, id }: DigestAsk,
  { ledger, clock }: DigestCommandPorts,
): Promise<void> {
  const job = {
    kind: "digest",
    team,
    channel,
    dueAt: clock.now(),
    askedBy: user,
    askId: askIds.digestNow(id),
  } as const;
  await ledger.enqueuePost(undefined, [keyedDigest(job)]);
}

async function status(
  { team, channel }: DigestAsk,
  { ledger, clock }: DigestCommandPorts,
  wording: Wording,
): Promise<string> {
  const schedule = await ledger.digestSchedule(team, channel);
  return schedule === undefined
    ? wording.say("digestNone")
    : describeDigest(schedule, nextDue(schedule, clock.now()), wording);
}
