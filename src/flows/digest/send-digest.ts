import { ReaderError } from "../../errors.ts";
import type { Digest, DigestItem } from "../../domain/briefing.ts";
import { mergeStories } from "../../briefing/stories/merge-stories.ts";
import type { DigestSchedule } from "../../domain/settings/digest-schedule.ts";
import { previousDue } from "../../domain/settings/digest-times.ts";
import type { Ledger } from "../../ports/ledger.ts";
import type { Library } from "../../ports/library.ts";
import type { JobContext } from "../../ports/jobs.ts";
import type { BriefedArticle } from "../../domain/records.ts";
import type { Clock, Log, Meter } from "../../ports/world.ts";
import type { Chat } from "../../ports/chat.ts";
import type { DigestJob } from "../../domain/job.ts";
import { keyedDigest } from "../../domain/keys.ts";
import type { ReplyAddress } from "../../domain/post.ts";
import { wordingIn, type Wording } from "../../messages/wording.ts";
import type { Message } from "../../messages/catalogue.ts";
import { rankStories } from "../../briefing/stories/rank-stories.ts";
import { storiesInThread } from "../../domain/reply.ts";
import { textsOf } from "./story-texts.ts";
import { replyLanguage } from "../language/reply-language.ts";

export interface DigestPorts {
  readonly ledger: Ledger;
  readonly library: Pick<Library, "article">;
  readonly chat: Pick<Chat, "deliver" | "permalink" | "zoneOf" | "languageOf">;
  readonly clock: Pick<Clock, "now">;
  readonly log: Log;
  readonly meter: Meter;
  /** IANA zone where neither the channel nor whoever asks has one. */
  readonly defaultZone: string;
}

const DAY_MS = 86_400_000;
/** Later than this a digest says that it is late. */
const LATE_MS = 10 * 60_000;

/** Posts what was briefed in a channel since its last digest, one message, once for each due time. */
export async function sendDigest(
  job: DigestJob,
  ports: DigestPorts,
  context: JobContext,
): Promise<void> {
  const { key } = keyedDigest(job);
  const place: ReplyAddress = { team: job.team, channel: job.channel };
  const schedule = await ports.ledger.digestSchedule(job.team, job.channel);
  if (schedule === undefined && job.askedBy === undefined) return;

  const digest = await gather(job, ports, schedule);
  const language = await replyLanguage(job, undefined, ports);
  if (digest.stories.length === 0) {
    const wanted = job.askedBy !== undefined || schedule?.sayNothingNew === true;
    if (wanted)
      await ports.chat.deliver(
        { kind: "notice", text: nothingNew(digest, wordingIn(language)), language },
        job.askedBy === undefined ? place : { ...place, kind: "person", user: job.askedBy },
        key,
        context.signal,
      );
    ports.log.info(
      { channel: job.channel, dueAt: job.dueAt, said: wanted },
      "digest had nothing new",
    );
    return;
  }
  const reply = { kind: "digest", digest, language } as const;
  const ts = await ports.chat.deliver(reply, place, key, context.signal);
  const thread = { ...place, thread: ts };
  for (const part of storiesInThread(digest).keys())
    await ports.chat
      .deliver({ ...reply, part }, thread, `${key}:${part}`, context.signal)
      .catch((error: unknown) => {
        // What is in the channel was told, though Slack takes nothing more there: the next one tells what comes after it.
        if (!(error instanceof ReaderError)) throw error;
        const { message } = error;
        ports.log.warn(
          { channel: job.channel, part, error: message },
          "a part of a digest was refused",
        );
      });
  await ports.ledger.recordDigest(job.team, job.dueAt, { ...digest, ts });
  ports.meter.count("digests_posted");
  ports.log.info(
    { channel: job.channel, dueAt: job.dueAt, stories: digest.stories.length },
    "digest posted",
  );
}

async function gather(
  job: DigestJob,
  ports: DigestPorts,
  schedule: DigestSchedule | undefined,
): Promise<Digest> {
  const last = await ports.ledger.lastDigest(job.team, job.channel);
  const from = Math.max(last?.to ?? 0, earliest(job, schedule));
  const filed = await ports.ledger.briefedBetween(job.team, job.channel, from, job.dueAt);
  const before = last?.items ?? [];
  const items = await Promise.all(firstOfEach(filed).map((entry) => itemOf(entry, ports.chat)));
  return {
    channel: job.channel,
    from,
    to: job.dueAt,
    zone: schedule?.zone ?? (await zoneOfAsker(job, ports)),
    stories: rankStories(
      mergeStories(items, before, await textsOf([...before, ...items], ports.library)),
      postersOf(filed),
    ),
    late: job.askedBy === undefined && ports.clock.now() - job.dueAt > LATE_MS,
  };
}

/**
 * How far back a digest reaches that no other one came before: to the last time it would have been due
 * when it was switched on. So no day is left out between two digests, whether or not the days between had
 * something to tell, and a pause is not told of.
 */
function earliest({ dueAt }: DigestJob, schedule: DigestSchedule | undefined): number {
  if (schedule === undefined) return dueAt - DAY_MS;
  return previousDue(schedule, Math.min(schedule.createdAt, dueAt - 1));
}

async function zoneOfAsker(
  { team, askedBy }: DigestJob,
  { chat, defaultZone }: DigestPorts,
): Promise<string> {
  return (askedBy === undefined ? undefined : await chat.zoneOf(team, askedBy)) ?? defaultZone;
}

function postersOf(filed: readonly BriefedArticle[]): ReadonlyMap<string, ReadonlySet<string>> {
  const posters = new Map<string, Set<string>>();
  for (const { articleId, user } of filed)
    if (user !== undefined) posters.set(articleId, (posters.get(articleId) ?? new Set()).add(user));
  return posters;
}

/** An article posted twice is one item, in the thread where it stood first. */
function firstOfEach(filed: readonly BriefedArticle[]): BriefedArticle[] {
  const first = new Map<string, BriefedArticle>();
  for (const entry of filed) if (!first.has(entry.articleId)) first.set(entry.articleId, entry);
  return [...first.values()];
}

async function itemOf(entry: BriefedArticle, chat: Pick<Chat, "permalink">): Promise<DigestItem> {
  const { team, articleId, title, site, url, lead, channel, thread, user, postedAt } = entry;
  const permalink = await chat.permalink(team, channel, thread);
  return { articleId, title, site, url, lead, channel, thread, user, postedAt, permalink };
}

const MOMENT = { dateStyle: "medium", timeStyle: "short" } as const;

function nothingNew({ from, zone }: Digest, { moment }: Wording): Message {
  return { key: "digestNothingNew", values: { since: moment(from, zone, MOMENT) } };
}
