import { nextDue } from "../../domain/settings/digest-times.ts";
import { askIds, keyedDigest } from "../../domain/keys.ts";
import {
  describeDigest,
  describeDigestChange,
  describeDigestMistake,
} from "../../phrasing/digest-replies.ts";
import type { Ledger } from "../../ports/ledger.ts";
import { chooseDigest, type ChooseDigestPorts } from "./choose-digest.ts";
import { parseDigestCommand } from "./parse-digest-command.ts";
import { wordingIn, type Wording } from "../../messages/wording.ts";
import { personLanguage, type PersonLanguagePorts } from "../language/person-language.ts";
import type { DigestSchedule } from "../../domain/settings/digest-schedule.ts";

export type DigestCommandPorts = ChooseDigestPorts &
  PersonLanguagePorts & {
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
  const wording = wordingIn(await personLanguage(ask, ports));
  const command = parseDigestCommand(ask.text, wording.language);
  switch (command.do) {
    case "help":
      return wording.say("digestUsage");
    case "mistake":
      return describeDigestMistake(command.mistake, wording);
    case "now":
      await postNow(ask, ports);
      return wording.say("digestOnItsWay");
    case "change": {
      const change = await chooseDigest(ask, command.patch, ports);
      if (change.kind === "refused") return wording.phrase(change.says);
      const next = (schedule: DigestSchedule) => nextDue(schedule, ports.clock.now());
      return describeDigestChange(command.patch, change, next, wording);
    }
    case "status":
      return status(ask, ports, wording);
    default:
      return command satisfies never;
  }
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
