import * as fc from "fast-check";
import type { Digest, DigestItem } from "../../src/domain/briefing.ts";
import type { Post } from "../../src/domain/post.ts";
import type { ForgetScope } from "../../src/domain/records.ts";
import type { DigestSchedule } from "../../src/domain/settings/digest-schedule.ts";
import type { Ledger } from "../../src/ports/ledger.ts";
import { ARTICLES, CHANNELS, KEYS, TEAMS, TS, USERS } from "./few-names.ts";
import { jobWithKey, SCHEDULE } from "./ledger-set-up.ts";
import { aFiling } from "./some-articles.ts";

/** One thing that happens to a ledger, told so that a counterexample can be read. */
export interface LedgerStep {
  readonly told: string;
  readonly take: (ledger: Ledger) => Promise<unknown>;
  /** Milliseconds that pass before it. */
  readonly after: number;
}

const team = fc.constantFrom(...TEAMS);
const channel = fc.constantFrom(...CHANNELS);
const user = fc.constantFrom(...USERS);
const ts = fc.constantFrom(...TS);
const key = fc.constantFrom(...KEYS);
const articleId = fc.constantFrom(...ARTICLES);
const position = fc.nat(1);
/** Some moments coincide, as they do within one millisecond. */
const moment = fc.integer({ min: 999_998, max: 1_000_030 });
const place = fc.record({ team, channel, thread: ts });
const address = fc.record({ team, channel, ts });

const post = fc
  .record({ team, channel, ts, thread: fc.option(ts, { nil: undefined }), postedAt: moment })
  .chain((known) =>
    fc
      .option(user, { nil: undefined })
      .map((by): Post => ({ ...known, user: by, origin: by === undefined ? "feed" : "message" })),
  );

const briefed = fc
  .record({ team, channel, thread: ts, postTs: ts, position, articleId, user, postedAt: moment })
  .chain((known) => moment.map((briefedAt) => aFiling(1, { ...known, briefedAt })));

const refused = fc.record({
  team,
  channel,
  user,
  postTs: ts,
  position,
  what: fc.constantFrom("one.example", "two.example"),
  verdict: fc.constantFrom("paywall", "not-found"),
  at: moment,
});

const usage = fc.record({
  team,
  channel,
  user: fc.option(user, { nil: undefined }),
  model: fc.constantFrom("small", "large"),
  calls: fc.nat(3),
  inputTokens: fc.nat(900),
  cachedTokens: fc.nat(90),
  outputTokens: fc.nat(90),
  costMicros: fc.nat(5_000),
  at: moment,
});

const schedule: fc.Arbitrary<DigestSchedule> = fc.record({
  team,
  channel,
  at: fc.constantFrom("09:00", "17:30"),
  days: fc.constantFrom("daily", "weekdays", "weekly"),
  weekday: fc.integer({ min: 1, max: 7 }),
  zone: fc.constant(SCHEDULE.zone),
  createdAt: moment,
  sayNothingNew: fc.boolean(),
});

/** A digest has a due time and a message of its own, and tells of its own channel. */
const digest = fc.tuple(channel, fc.nat(TS.length - 1)).chain(([where, nth]) => {
  const item = fc.record({ articleId, thread: ts, postedAt: moment }).map((known): DigestItem => ({
    channel: where,
    title: `About ${known.articleId}`,
    lead: "It rains.",
    ...known,
  }));
  const items = fc.array(item, { minLength: 1, maxLength: 2 });
  const story = fc.record({ items, update: fc.boolean() });
  return fc
    .record({ to: moment, stories: fc.array(story, { minLength: 1, maxLength: 2 }) })
    .map((known) => ({
      dueAt: 1_000_000 + nth * 5,
      digest: {
        ...known,
        channel: where,
        from: 0,
        zone: "UTC",
        late: false,
        ts: TS[nth],
      } satisfies Digest,
    }));
});

/** A post, an article of one, a person, a channel or a team. */
const scope: fc.Arbitrary<ForgetScope> = fc.oneof(
  address,
  fc.record({ team, channel, ts, position }),
  fc.record({ team, user }),
  fc.record({ team, channel }),
  fc.record({ team }),
);

/** A step of one method, with the arguments that are drawn for it. */
function step<Arguments extends readonly unknown[]>(
  name: string,
  drawn: fc.Arbitrary<Arguments>,
  take: (ledger: Ledger, ...given: Arguments) => Promise<unknown>,
): fc.Arbitrary<LedgerStep> {
  return fc.tuple(drawn, fc.nat(3)).map(([given, after]) => ({
    told: `${name}(${given.map((one) => JSON.stringify(one)).join(", ")})`,
    take: (ledger) => take(ledger, ...given),
    after,
  }));
}

/** Everything that can happen to a ledger, from so few names that things meet. */
export const ledgerStep: fc.Arbitrary<LedgerStep> = fc.oneof(
  step("enqueuePost", fc.tuple(post, fc.subarray([...KEYS])), (ledger, one, keys) =>
    ledger.enqueuePost(one, keys.map(jobWithKey)),
  ),
  step("noteArrival", fc.tuple(address), (ledger, one) => ledger.noteArrival(one)),
  step("beginArrivals", fc.tuple(team), (ledger, one) => ledger.beginArrivals(one)),
  step("recordCatchUp", fc.tuple(team, moment, fc.nat(9)), (ledger, one, until, found) =>
    ledger.recordCatchUp(one, { since: 999_990, until, found }),
  ),
  step(
    "addToCatchUp",
    fc.tuple(team, fc.nat(9), fc.subarray(["C1", "C2"])),
    (ledger, one, found, cutShort) => ledger.addToCatchUp(one, { found, cutShort }),
  ),
  step("markDeleted", fc.tuple(address), (ledger, one) => ledger.markDeleted(one)),
  step("recordBriefing", fc.tuple(briefed), (ledger, one) => ledger.recordBriefing(one)),
  step("recordRefusal", fc.tuple(refused), (ledger, one) => ledger.recordRefusal(one)),
  step("withdrawRefusal", fc.tuple(refused), (ledger, one) => ledger.withdrawRefusal(one)),
  step("muteThread", fc.tuple(place, fc.boolean(), moment), (ledger, ...of) =>
    ledger.muteThread(...of),
  ),
  step("rememberQuestion", fc.tuple(place, ts), (ledger, where, at) =>
    ledger.rememberQuestion(where, at, `What of ${at}?`),
  ),
  step("saveSettings", fc.tuple(team, channel), (ledger, ...of) =>
    ledger.saveSettings(...of, { length: "brief", language: "ko" }),
  ),
  step("savePersonSettings", fc.tuple(team, user), (ledger, ...of) =>
    ledger.savePersonSettings(...of, { language: "de" }),
  ),
  step("saveDigestSchedule", fc.tuple(schedule), (ledger, one) => ledger.saveDigestSchedule(one)),
  step("removeDigestSchedule", fc.tuple(team, channel), (ledger, ...of) =>
    ledger.removeDigestSchedule(...of),
  ),
  step("recordDigest", fc.tuple(team, digest), (ledger, of, { dueAt, digest: told }) =>
    ledger.recordDigest(of, dueAt, told),
  ),
  step("intendDelivery", fc.tuple(key, place), (ledger, ...of) => ledger.intendDelivery(...of)),
  step("startDelivery", fc.tuple(key, ts), (ledger, ...of) => ledger.startDelivery(...of)),
  step("confirmDelivery", fc.tuple(key, ts), (ledger, ...of) => ledger.confirmDelivery(...of)),
  step("withdrawDelivery", fc.tuple(key), (ledger, one) => ledger.withdrawDelivery(one)),
  step("bookUsage", fc.tuple(usage), (ledger, one) => ledger.bookUsage(one)),
  step("forget", fc.tuple(scope), async (ledger, one) => (await ledger.forget(one)).toSorted()),
  step("prune", fc.tuple(moment), (ledger, before) => ledger.prune(before)),
);
