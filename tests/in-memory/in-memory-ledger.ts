import type { Digest } from "../../src/domain/briefing.ts";
import type { KeyedJob } from "../../src/domain/job.ts";
import { type Post, replyAddressOf } from "../../src/domain/post.ts";
import {
  type BriefedArticle,
  type CatchUpReport,
  type Feedback,
  type RefusedPost,
  type UsageEntry,
  withMissed,
  type RunningProcess,
} from "../../src/domain/records.ts";
import type { DigestSchedule } from "../../src/domain/settings/digest-schedule.ts";
import { DEFAULT_ROLES, type KeptChange, type Roles } from "../../src/domain/settings/roles.ts";
import {
  type ChannelSettings,
  DEFAULT_SETTINGS,
  type PersonSettings,
} from "../../src/domain/settings/settings.ts";
import type { ModelState } from "../../src/domain/usage.ts";
import type { Ledger } from "../../src/ports/ledger.ts";
import type { Clock } from "../../src/ports/world.ts";
import { activityOf } from "./in-memory-activity.ts";
import { inMemoryDeliveries } from "./in-memory-deliveries.ts";
import { by, table } from "./table.ts";

type ForgetScope = Parameters<Ledger["forget"]>[0];

export interface InMemoryLedgerOptions {
  readonly clock: Pick<Clock, "now">;
  /** Stores jobs, all or none; whether any was new. */
  readonly enqueue: (jobs: readonly KeyedJob[]) => Promise<boolean>;
  readonly forgetJobs: (scope: ForgetScope) => Promise<void>;
}

/** The ledger without a database: everything it was told, until the process ends. */
export function inMemoryLedger({ clock, enqueue, forgetJobs }: InMemoryLedgerOptions): Ledger {
  const posts = table<Post>(({ team, channel, ts }) => [team, channel, ts]);
  const deleted = table<{ team: string; channel: string; ts: string; at: number }>(
    ({ team, channel, ts }) => [team, channel, ts],
  );
  const arrived = table<{ team: string; channel: string; ts: string; at: number }>(
    ({ team, channel, ts }) => [team, channel, ts],
  );
  const teams = table<TeamArrivals>(({ team }) => [team]);
  const threads = table<Thread>(({ team, channel, thread }) => [team, channel, thread]);
  const briefed = table<BriefedArticle>(({ team, channel, postTs, position }) => [
    team,
    channel,
    postTs,
    position,
  ]);
  const refused = table<RefusedPost>(({ team, channel, postTs, position }) => [
    team,
    channel,
    postTs,
    position,
  ]);
  const questions = table<Question>(({ team, channel, thread, ts }) => [team, channel, thread, ts]);
  const channels = table<{ team: string; channel: string; settings: ChannelSettings }>(
    ({ team, channel }) => [team, channel],
  );
  const people = table<{ team: string; user: string; settings: PersonSettings }>(
    ({ team, user }) => [team, user],
  );
  const roles = table<{ team: string; roles: Roles }>(({ team }) => [team]);
  const changes = table<ChangeRow>(({ id }) => [id]);
  let lastChange = 0;
  const nextChange = () => (lastChange += 1);
  const schedules = table<DigestSchedule>(({ team, channel }) => [team, channel]);
  const digests = table<{ team: string; channel: string; dueAt: number; digest: Digest }>(
    ({ team, channel, dueAt }) => [team, channel, dueAt],
  );
  const feedback = table<Feedback>(({ team, user, briefingKey }) => [team, user, briefingKey]);
  const bookings = table<UsageEntry & { id: number }>(({ id }) => [id]);
  let booked = 0;
  const running = table<RunningProcess>(({ id }) => [id]);
  const models = table<ModelState>(({ model }) => [model]);
  const deliveries = inMemoryDeliveries(clock);

  const touch = (team: string, channel: string, thread: string, touchedAt: number) => {
    const usual = { muted: false, mutedAt: undefined };
    const known = threads.get([team, channel, thread]);
    threads.put({ ...usual, ...known, team, channel, thread, touchedAt });
  };

  return {
    ...deliveries,

    enqueuePost: async (post, jobs) => {
      // What cannot be stored leaves no trace.
      const fresh = await enqueue(jobs);
      if (post !== undefined) {
        const { team, channel, thread } = replyAddressOf(post);
        if (posts.get([team, channel, post.ts]) === undefined) posts.put(post);
        if (thread !== undefined) touch(team, channel, thread, clock.now());
      }
      return fresh;
    },
    noteArrival: async ({ team, channel, ts }) => {
      const now = clock.now();
      if (arrived.get([team, channel, ts]) === undefined)
        arrived.put({ team, channel, ts, at: now });
      const known = teams.get([team]);
      teams.put({ team, first: now, ...known, last: now });
    },
    hasArrived: async ({ team, channel, ts }) => arrived.get([team, channel, ts]) !== undefined,
    arrivals: async (team) => {
      const known = teams.get([team]);
      return known && { first: known.first, last: known.last };
    },
    beginArrivals: async (team) => {
      const now = clock.now();
      if (teams.get([team]) === undefined) teams.put({ team, first: now, last: now });
    },
    recordCatchUp: async (team, catchUp) => {
      const known = teams.get([team]);
      if (known !== undefined) teams.put({ ...known, catchUp });
    },
    addToCatchUp: async (team, missed) => {
      const known = teams.get([team]);
      if (known?.catchUp !== undefined)
        teams.put({ ...known, catchUp: withMissed(known.catchUp, missed) });
    },
    catchUps: async () =>
      teams
        .where({})
        .toSorted(by("team"))
        .flatMap(({ team, catchUp }) => (catchUp === undefined ? [] : [{ team, ...catchUp }])),
    markDeleted: async ({ team, channel, ts }) => {
      if (deleted.get([team, channel, ts]) === undefined)
        deleted.put({ team, channel, ts, at: clock.now() });
    },
    isDeleted: async ({ team, channel, ts }) => deleted.get([team, channel, ts]) !== undefined,

    thread: async ({ team, channel, thread = "" }) => {
      const known = threads.get([team, channel, thread]);
      if (known === undefined) return undefined;
      const articles = briefed
        .where({ team, channel, thread })
        .toSorted(by("postedAt", "postTs", "position"));
      const eachOnce = new Map(articles.map((one) => [one.articleId, one]));
      const answers = questions.where({ team, channel, thread }).length;
      const here = posts.where({ team, channel, thread });
      const persons = here.filter(({ user }) => user !== undefined);
      const last = Math.max(0, ...persons.map(({ postedAt }) => postedAt));
      const appTurns = here.filter(
        ({ user, postedAt }) => user === undefined && postedAt > last,
      ).length;
      return { articles: [...eachOnce.values()], muted: known.muted, answers, appTurns };
    },
    recordBriefing: async (entry) => {
      const { team, channel, thread, postTs, position } = entry;
      touch(team, channel, thread, entry.briefedAt);
      // A job that runs again keeps the place in the digests that it had the first time.
      const first = briefed.get([team, channel, postTs, position]);
      const { user, postedAt, briefedAt } = first ?? entry;
      briefed.put({ ...entry, user, postedAt, briefedAt });
      refused.drop({ team, channel, postTs, position });
    },
    muteThread: async ({ team, channel, thread }, muted, mutedAt) => {
      if (thread === undefined) return false;
      const known = threads.get([team, channel, thread]);
      if ((known?.mutedAt ?? 0) > mutedAt) return known?.muted === true;
      const touchedAt = known?.touchedAt ?? clock.now();
      threads.put({ ...known, team, channel, thread, muted, mutedAt, touchedAt });
      return muted;
    },
    noteStop: async ({ team, channel, thread }, stoppedAt) => {
      if (thread === undefined) return;
      const known = threads.get([team, channel, thread]);
      const usual = { muted: false, mutedAt: undefined, touchedAt: clock.now() };
      threads.put({ ...usual, ...known, team, channel, thread, stoppedAt });
    },
    stoppedAt: async ({ team, channel, thread = "" }) =>
      threads.get([team, channel, thread])?.stoppedAt,
    recentThreads: async (team, channel, since, limit) =>
      threads
        .where({ team, channel })
        .filter(({ touchedAt }) => touchedAt >= since)
        .toSorted(by("touchedAt", "thread"))
        .toReversed()
        .slice(0, limit)
        .map(({ thread }) => thread),
    rememberQuestion: async ({ team, channel, thread = "" }, ts, question) => {
      if (questions.get([team, channel, thread, ts]) === undefined)
        questions.put({ team, channel, thread, ts, question, askedAt: clock.now() });
    },
    recentQuestions: async ({ team, channel, thread = "" }, exceptTs, limit) =>
      questions
        .where({ team, channel, thread })
        .filter(({ ts }) => ts !== exceptTs)
        .toSorted(by("askedAt", "ts"))
        .slice(-limit)
        .map(({ ts, question }) => ({ ts, question })),

    briefedBetween: async (team, channel, from, to) =>
      briefed
        .where({ team, channel })
        .filter(({ briefedAt }) => briefedAt >= from && briefedAt < to)
        .toSorted(by("briefedAt", "postTs", "position")),
    postedBy: async (team, user, limit) =>
      briefed
        .where({ team, user })
        .toSorted(by("postedAt", "postTs", "position"))
        .toReversed()
        .slice(0, limit),
    recordRefusal: async (entry) => {
      // Who posted it first is who posted it, whoever tries once more.
      const { team, channel, postTs, position } = entry;
      const first = refused.get([team, channel, postTs, position]);
      refused.put({ ...entry, user: first?.user ?? entry.user });
    },
    withdrawRefusal: async ({ team, channel, postTs, what }) => {
      refused.drop({ team, channel, postTs, what });
    },
    refusedOf: async (team, user, limit) =>
      refused
        .where({ team, user })
        .toSorted(by("at", "postTs", "position"))
        .toReversed()
        .slice(0, limit),
    threadsOf: async (team, articleId) =>
      briefed
        .where({ team, articleId })
        .toSorted(by("position"))
        .toReversed()
        .toSorted(by("briefedAt", "postTs"))
        .toReversed(),

    settings: async (team, channel) => channels.get([team, channel])?.settings ?? DEFAULT_SETTINGS,
    saveSettings: async (team, channel, settings) => channels.put({ team, channel, settings }),
    personSettings: async (team, user) => people.get([team, user])?.settings ?? {},
    savePersonSettings: async (team, user, settings) => people.put({ team, user, settings }),

    allSettings: async () => ({
      channels: channels.where({}).toSorted(by("team", "channel")),
      roles: roles.where({}).toSorted(by("team")),
    }),
    roles: async (team) => roles.get([team])?.roles ?? DEFAULT_ROLES,
    saveRoles: async (team, wanted) => roles.put({ team, roles: wanted }),
    recordChange: async (change) => {
      const { team, channel, by: user, at } = change;
      changes.put({ id: nextChange(), team, channel, user, at, change });
    },
    lastChanges: async (scope, limit) =>
      changes
        .where(scope ?? {})
        .toSorted(by("at", "id"))
        .toReversed()
        .slice(0, limit)
        .map(({ change }) => change),

    digestSchedules: async () => schedules.where({}).toSorted(by("team", "channel")),
    digestSchedule: async (team, channel) => schedules.get([team, channel]),
    saveDigestSchedule: async (schedule) => schedules.put(schedule),
    removeDigestSchedule: async (team, channel) => void schedules.drop({ team, channel }),
    lastDigest: async (team, channel) => {
      const last = digests.where({ team, channel }).toSorted(by("dueAt")).at(-1)?.digest;
      return last && { to: last.to, items: last.stories.flatMap(({ items }) => items) };
    },
    articlesOfDigest: async ({ team, channel, thread = "" }) => {
      const found = digests.where({ team, channel }).find(({ digest }) => digest.ts === thread);
      const items = found?.digest.stories.flatMap((story) => story.items) ?? [];
      return items.flatMap((item) => {
        const { articleId } = item;
        const entries = briefed.where({ team, channel, thread: item.thread, articleId });
        return entries.toSorted(by("postedAt", "postTs", "position"))[0] ?? [];
      });
    },
    recordDigest: async (team, dueAt, digest) =>
      digests.put({ team, channel: digest.channel, dueAt, digest }),

    addFeedback: async (given) => feedback.put(given),
    feedbackSince: async (from) =>
      feedback
        .where({})
        .filter(({ at }) => at >= from)
        .toSorted(by("at", "user")),
    bookUsage: async (entry) => bookings.put({ ...entry, id: (booked += 1) }),
    usage: async (scope, from) => totalsOf(bookings.where(scope).filter(({ at }) => at >= from)),
    activity: async (from) =>
      activityOf(from, {
        briefed: briefed.where({}),
        refused: refused.where({}),
        bookings: bookings.where({}),
      }),
    noteModel: async (state) => {
      models.drop({ model: state.model });
      if (state.reason !== undefined) models.put(state);
    },
    noteProcess: async (id, startedAt) => {
      const seenAt = clock.now();
      for (const { id: gone } of running
        .where({})
        .filter((one) => one.seenAt < seenAt - 86_400_000))
        running.drop({ id: gone });
      running.put({ id, startedAt: running.get([id])?.startedAt ?? startedAt, seenAt });
    },
    processes: async () => running.where({}).toSorted(by("startedAt", "id")),
    forgetProcess: async (id) => void running.drop({ id }),
    openCircuits: async () => models.where({}).toSorted(by("model")),

    forget: async (scope) => {
      const { team, channel, ts, position, user } = scope;
      const gone = briefed.drop({ team, channel, postTs: ts, position, user });
      const articles = [...new Set(gone.map(({ articleId }) => articleId))];
      const unused = articles.filter((articleId) => briefed.where({ articleId }).length === 0);
      if (position !== undefined) return unused;
      refused.drop({ team, channel, postTs: ts, user });
      await forgetJobs(scope);
      if (user !== undefined) forgetPerson(team, user);
      else if (ts !== undefined)
        for (const one of [questions, posts]) one.drop({ team, channel, ts });
      else forgetEverything(team, channel);
      return unused;
    },
    prune: async (before) => {
      const old = (at: number | undefined) => at !== undefined && at < before;
      posts.dropWhere(({ postedAt }) => old(postedAt));
      deleted.dropWhere(({ at }) => old(at));
      threads.dropWhere(({ touchedAt }) => old(touchedAt));
      briefed.dropWhere(({ briefedAt }) => old(briefedAt));
      refused.dropWhere(({ at }) => old(at));
      questions.dropWhere(({ askedAt }) => old(askedAt));
      digests.dropWhere(({ dueAt }) => old(dueAt));
      feedback.dropWhere(({ at }) => old(at));
      bookings.dropWhere(({ at }) => old(at));
      changes.dropWhere(({ at }) => old(at));
      models.dropWhere(({ until }) => old(until));
      const lately = Math.max(before, clock.now() - 2 * 86_400_000);
      arrived.dropWhere(({ at }) => at < lately);
      deliveries.prune(before);
    },
  };

  function forgetPerson(team: string, user: string): void {
    for (const { channel, ts } of posts.drop({ team, user })) questions.drop({ team, channel, ts });
    feedback.drop({ team, user });
    people.drop({ team, user });
    changes.drop({ team, user });
    // What it cost still adds up.
    for (const one of bookings.where({ team, user })) bookings.put({ ...one, user: undefined });
  }

  function forgetEverything(team: string, channel: string | undefined): void {
    const scope = { team, channel };
    for (const one of [
      posts,
      arrived,
      deleted,
      threads,
      questions,
      channels,
      schedules,
      changes,
      digests,
      feedback,
    ])
      one.drop(scope);
    bookings.drop(scope);
    deliveries.forget(scope);
    if (channel !== undefined) return;
    people.drop({ team });
    roles.drop({ team });
    teams.drop({ team });
  }
}

interface ChangeRow {
  readonly id: number;
  readonly team: string;
  readonly channel: string | undefined;
  readonly user: string;
  readonly at: number;
  readonly change: KeptChange;
}

interface TeamArrivals {
  readonly team: string;
  readonly first: number;
  readonly last: number;
  readonly catchUp?: CatchUpReport;
}

interface Thread {
  readonly team: string;
  readonly channel: string;
  readonly thread: string;
  readonly muted: boolean;
  readonly mutedAt: number | undefined;
  readonly stoppedAt?: number | undefined;
  readonly touchedAt: number;
}

interface Question {
  readonly team: string;
  readonly channel: string;
  readonly thread: string;
  readonly ts: string;
  readonly question: string;
  readonly askedAt: number;
}

function totalsOf(booked: readonly UsageEntry[]) {
  const sum = (figure: "calls" | "inputTokens" | "cachedTokens" | "outputTokens" | "costMicros") =>
    booked.reduce((all, one) => all + one[figure], 0);
  return {
    requests: booked.length,
    calls: sum("calls"),
    inputTokens: sum("inputTokens"),
    cachedTokens: sum("cachedTokens"),
    outputTokens: sum("outputTokens"),
    costMicros: sum("costMicros"),
  };
}
