import type { ReplyAddress } from "../../src/domain/post.ts";
import type { Ledger } from "../../src/ports/ledger.ts";
import { ARTICLES, CHANNELS, KEYS, TEAMS, TS, USERS } from "./few-names.ts";

/** Everything that a ledger can be asked, of every name there is. */
export async function everythingKnown(ledger: Ledger): Promise<Record<string, unknown>> {
  const known: Record<string, unknown> = {
    schedules: await ledger.digestSchedules(),
    catchUps: await ledger.catchUps(),
    activity: await ledger.activity(1_000_003),
  };
  for (const key of KEYS) {
    known[`delivery ${key}`] = await ledger.deliveryState(key);
    known[`deliveries ${key}`] = await ledger.deliveriesOf(key);
  }
  for (const team of TEAMS) {
    known[`arrivals ${team}`] = await ledger.arrivals(team);
    known[`spent by ${team}`] = await ledger.usage({ team }, 1_000_005);
    for (const id of ARTICLES) known[`${id} in ${team}`] = await ledger.threadsOf(team, id);
    for (const user of USERS) {
      const whose = `${team} ${user}`;
      known[`posted by ${whose}`] = await ledger.postedBy(team, user, 3);
      known[`refused of ${whose}`] = await ledger.refusedOf(team, user, 3);
      known[`settings of ${whose}`] = await ledger.personSettings(team, user);
      known[`spent by ${whose}`] = await ledger.usage({ team, user }, 0);
    }
    for (const channel of CHANNELS) Object.assign(known, await knownOf(ledger, team, channel));
  }
  return known;
}

async function knownOf(
  ledger: Ledger,
  team: string,
  channel: string,
): Promise<Record<string, unknown>> {
  const where = `${team} ${channel}`;
  const known: Record<string, unknown> = {
    [`settings of ${where}`]: await ledger.settings(team, channel),
    [`digest of ${where}`]: await ledger.digestSchedule(team, channel),
    [`last digest of ${where}`]: await ledger.lastDigest(team, channel),
    [`briefed in ${where}`]: await ledger.briefedBetween(team, channel, 999_999, 1_000_020),
    [`threads of ${where}`]: await ledger.recentThreads(team, channel, 1_000_003, 2),
    [`spent in ${where}`]: await ledger.usage({ team, channel }, 0),
  };
  for (const ts of TS) {
    const at: ReplyAddress = { team, channel, thread: ts };
    known[`thread ${where} ${ts}`] = await ledger.thread(at);
    known[`questions ${where} ${ts}`] = await ledger.recentQuestions(at, "100.2", 1);
    known[`below the digest ${where} ${ts}`] = await ledger.articlesOfDigest(at);
    known[`deliveries ${where} ${ts}`] = await ledger.deliveriesIn(at);
    known[`arrived ${where} ${ts}`] = await ledger.hasArrived({ team, channel, ts });
    known[`deleted ${where} ${ts}`] = await ledger.isDeleted({ team, channel, ts });
  }
  return known;
}
