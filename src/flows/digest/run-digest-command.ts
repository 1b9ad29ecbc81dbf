import { nextDue } from "../../domain/settings/digest-times.ts";
import { askIds, keyedDigest } from "../../domain/keys.ts";
import {
  describeDigest,
  describeDigestChange,
  describeDigestMistake,
  DIGEST_ON_ITS_WAY,
  DIGEST_USAGE,
  NO_DIGEST,
} from "../../messages/digest-replies.ts";
import type { Ledger } from "../../ports/ledger.ts";
import { changeDigest, type ChangeDigestPorts } from "./change-digest.ts";
import { parseDigestCommand } from "./parse-digest-command.ts";

export type DigestCommandPorts = ChangeDigestPorts & {
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
  switch (command.do) {
    case "help":
      return DIGEST_USAGE;
    case "mistake":
      return describeDigestMistake(command.mistake);
    case "now":
      return postNow(ask, ports);
    case "change": {
      const change = await changeDigest({ team, channel }, command.patch, user, ports);
      return describeDigestChange(command.patch, change, (schedule) =>
        nextDue(schedule, ports.clock.now()),
      );
    }
    case "status":
      return status(ask, ports);
    default:
      return command satisfies never;
  }
}

async function postNow(
  { team, channel, user, id }: DigestAsk,
  { ledger, clock }: DigestCommandPorts,
): Promise<string> {
  const job = {
    kind: "digest",
    team,
    channel,
    dueAt: clock.now(),
    askedBy: user,
    askId: askIds.digestNow(id),
  } as const;
  await ledger.enqueuePost(undefined, [keyedDigest(job)]);
  return DIGEST_ON_ITS_WAY;
}

async function status(
  { team, channel }: DigestAsk,
  { ledger, clock }: DigestCommandPorts,
): Promise<string> {
  const schedule = await ledger.digestSchedule(team, channel);
  return schedule === undefined
    ? NO_DIGEST
    : describeDigest(schedule, nextDue(schedule, clock.now()));
}
