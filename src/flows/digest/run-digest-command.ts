import type { Ledger } from "../../ports/ledger.ts";
import type { DigestSchedule } from "../../domain/records.ts";
import type { Clock } from "../../ports/world.ts";
import type { Chat } from "../../ports/chat.ts";
import { DIGEST_USAGE, parseDigestCommand, type DigestCommand } from "./digest-command.ts";
import { nextDue } from "../../domain/digest-times.ts";
import { keyedDigest } from "../../domain/keys.ts";

export interface DigestCommandPorts {
  readonly ledger: Ledger;
  readonly chat: Pick<Chat, "zoneOf">;
  readonly clock: Pick<Clock, "now">;
  readonly defaultZone: string;
}

export interface DigestAsk {
  readonly team: string;
  readonly channel: string;
  readonly user: string;
  readonly text: string;
  readonly id: string;
}

const OFF = "There is no digest in this channel. `/digest on 09:00` starts one.";

/** Carries out `/digest …` and says what was done. */
export async function runDigestCommand(ask: DigestAsk, ports: DigestCommandPorts): Promise<string> {
  const command = parseDigestCommand(ask.text);
  const { team, channel } = ask;
  switch (command.do) {
    case "help":
      return DIGEST_USAGE;
    case "mistake":
      return command.sentence;
    case "now":
      return postNow(ask, ports);
    case "on":
      return switchOn(command, ask, ports);
    case "off":
      return switchOff(team, channel, ports.ledger);
    case "status":
      return status(await ports.ledger.digestSchedule(team, channel), ports.clock.now());
    case "nothing-new":
      return setNothingNew(command.say, ask, ports);
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
    askId: `now:${id}`,
  } as const;
  await ledger.enqueuePost(undefined, [keyedDigest(job)]);
  return "The digest is on its way.";
}

async function switchOn(
  command: Extract<DigestCommand, { do: "on" }>,
  { team, channel, user }: DigestAsk,
  { ledger, chat, clock, defaultZone }: DigestCommandPorts,
): Promise<string> {
  const before = await ledger.digestSchedule(team, channel);
  const schedule: DigestSchedule = {
    team,
    channel,
    at: command.at,
    days: command.days,
    weekday: command.weekday ?? before?.weekday ?? 1,
    zone: command.zone ?? before?.zone ?? (await chat.zoneOf(team, user)) ?? defaultZone,
    createdAt: clock.now(),
    sayNothingNew: before?.sayNothingNew ?? false,
  };
  await ledger.saveDigestSchedule(schedule);
  return status(schedule, clock.now());
}

async function switchOff(team: string, channel: string, ledger: Ledger): Promise<string> {
  if ((await ledger.digestSchedule(team, channel)) === undefined) return OFF;
  await ledger.removeDigestSchedule(team, channel);
  return "The digest of this channel is off.";
}

async function setNothingNew(
  say: boolean,
  { team, channel }: DigestAsk,
  { ledger }: DigestCommandPorts,
): Promise<string> {
  const schedule = await ledger.digestSchedule(team, channel);
  if (schedule === undefined) return OFF;
  await ledger.saveDigestSchedule({ ...schedule, sayNothingNew: say });
  return say
    ? "On days without news the digest says so in one line."
    : "On days without news the digest stays quiet.";
}

const DAY_NAMES = [
  "Mondays",
  "Tuesdays",
  "Wednesdays",
  "Thursdays",
  "Fridays",
  "Saturdays",
  "Sundays",
];

function status(schedule: DigestSchedule | undefined, now: number): string {
  if (schedule === undefined) return OFF;
  const { at, days, weekday, zone } = schedule;
  const when = {
    daily: "every day",
    weekdays: "on weekdays",
    weekly: `on ${DAY_NAMES[weekday - 1] ?? "Mondays"}`,
  }[days];
  const next = new Intl.DateTimeFormat("en-GB", {
    weekday: "long",
    day: "numeric",
    month: "long",
    hour: "2-digit",
    minute: "2-digit",
    timeZone: zone,
  }).format(nextDue(schedule, now));
  return `The digest comes ${when} at ${at} (${zone}). Next: ${next}.`;
}
