import type { Article, Reading, Refusal, Source } from "../article/article.ts";
import { adviceFor } from "../article/advice.ts";
import { readSource } from "../article/read.ts";
import type { Briefing } from "../briefing/briefing.ts";
import { briefingKey } from "../briefing/briefing-key.ts";
import { writeBriefing } from "../briefing/write.ts";
import type {
  ChannelSettings,
  Chat,
  Clock,
  Fetcher,
  JobContext,
  Ledger,
  Library,
  Log,
  Meter,
  Parser,
  Writer,
} from "../ports.ts";
import type { Budget } from "./budget.ts";
import type { BriefJob, Place } from "./job.ts";
import { keyedBrief } from "./keys.ts";
import { placeOf } from "./place.ts";
import type { Reply } from "./reply.ts";

export interface BriefPorts {
  readonly ledger: Ledger;
  readonly library: Library;
  readonly fetcher: Fetcher;
  readonly parser: Parser;
  readonly chat: Chat;
  readonly clock: Pick<Clock, "now">;
  readonly log: Log;
  readonly meter: Meter;
  readonly writer: Writer;
  /** Steps in when the writer cannot, or may not. */
  readonly fallback: Writer;
  readonly budget: Budget;
}

/** Read, write, deliver: each step leaves its result, so that a second run starts where the first one ended. */
export async function briefPost(
  job: BriefJob,
  ports: BriefPorts,
  context: JobContext,
): Promise<void> {
  const place = placeOf(job.post);
  await ports.chat.progress(place, "is reading the article…");
  const reading = await readSource(job.source, ports, {
    again: job.again,
    user: job.post.user,
    signal: context.signal,
  });
  if (!("article" in reading)) return refuse(job, place, reading, ports, context);
  await brief(job, place, reading, ports, context);
}

async function brief(
  job: BriefJob,
  place: Place,
  reading: Extract<Reading, { article: Article }>,
  ports: BriefPorts,
  context: JobContext,
): Promise<void> {
  const { article } = reading;
  await ports.chat.progress(place, "is writing the briefing…");
  const settings = await ports.ledger.settings(place.team, place.channel);
  const { key, briefing } = await briefingOf(article, job, settings, ports, context);
  const earlier = await earlierThread(article, job, ports);
  const reply: Reply = { kind: "briefing", article, briefing, briefingKey: key, earlier };
  const ts = await ports.chat.deliver(reply, place, keyedBrief(job).key, context.signal);
  await ports.ledger.fileArticle({
    team: place.team,
    channel: place.channel,
    thread: place.thread ?? ts,
    articleId: article.id,
    title: article.title,
    site: article.site,
    url: article.url,
    briefingKey: key,
    lead: briefing.points[0]?.text ?? "",
    user: job.post.user,
    postTs: job.post.ts,
    position: job.position,
    postedAt: job.post.postedAt,
    filedAt: ports.clock.now(),
  });
  await ports.chat.progress(place, "");
  const seconds = Math.max(0, ports.clock.now() - job.post.postedAt) / 1000;
  ports.meter.count("posts_briefed", { writer: briefing.writer });
  ports.meter.time("post_to_briefing_seconds", seconds);
  ports.log.info(
    {
      channel: place.channel,
      ts: job.post.ts,
      article: article.id,
      verdict: reading.verdict,
      writer: briefing.writer,
      seconds,
    },
    "briefed",
  );
}

/** The briefing from the library, or a new one: one article is written once for a team and its settings. */
async function briefingOf(
  article: Article,
  job: BriefJob,
  settings: ChannelSettings,
  ports: BriefPorts,
  context: JobContext,
): Promise<{ key: string; briefing: Briefing }> {
  const language = settings.language === "article" ? article.language : settings.language;
  const { team, channel, user } = job.post;
  const { instructions, length } = settings;
  const named = (writer: Writer): string =>
    briefingKey({
      team,
      articleId: article.id,
      language,
      length,
      instructions,
      writer: writer.name,
      prompt: writer.prompt?.briefing,
    });
  const kept = await ports.library.briefing(named(ports.writer));
  if (kept !== undefined) return { key: named(ports.writer), briefing: kept };

  const over = await ports.budget.exceeded({ team, channel, user });
  const writer = over === undefined ? ports.writer : ports.fallback;
  const { briefing: written, usage } = await writeBriefing({
    article,
    length,
    language,
    instructions,
    writer,
    fallback: ports.fallback,
    signal: context.signal,
  });
  await ports.budget.book(usage, { team, channel, user });
  const briefing = over === undefined ? written : { ...written, fellBack: over };
  // A briefing that had to fall back is kept apart, so that the next post tries the writer again.
  const key = briefing.writer === ports.writer.name ? named(ports.writer) : named(ports.fallback);
  await ports.library.keepBriefing(key, briefing);
  countChecks(briefing, ports.meter);
  return { key, briefing };
}

function countChecks(briefing: Briefing, meter: Meter): void {
  for (const [outcome, points] of Object.entries(briefing.checks)) {
    if (points > 0) meter.count("gate_points", { outcome }, points);
  }
  if (briefing.fellBack !== undefined) meter.count("gate_points", { outcome: "fell_back" });
}

/** Where the article was briefed before, in a thread that the person who posted it may read. */
async function earlierThread(
  article: Article,
  job: BriefJob,
  { ledger, chat }: BriefPorts,
): Promise<string | undefined> {
  const { team, user, channel, ts } = job.post;
  const threads = await ledger.threadsOf(team, article.id);
  for (const earlier of threads) {
    if (earlier.postTs === ts && earlier.channel === channel) continue;
    const visible =
      earlier.channel === channel ||
      (user !== undefined && (await chat.mayRead(user, earlier.channel)));
    if (visible) return chat.permalink(earlier.channel, earlier.thread);
  }
  return undefined;
}

async function refuse(
  job: BriefJob,
  place: Place,
  refusal: Refusal,
  { chat, log, meter }: BriefPorts,
  context: JobContext,
): Promise<void> {
  const advice = adviceFor(refusal.verdict);
  const text = `${refusal.reason} ${advice.sentence}`;
  const { verdict } = refusal;
  const reply: Reply = {
    kind: "apology",
    text,
    verdict,
    nextSteps: advice.nextSteps,
    source: retriable(job.source),
  };
  await chat.deliver(reply, place, keyedBrief(job).key, context.signal);
  await chat.progress(place, "");
  meter.count("posts_refused", { verdict });
  log.info(
    { channel: place.channel, ts: job.post.ts, verdict, evidence: refusal.evidence },
    "refused",
  );
}

/** Only what can be named in a button is offered again. */
const retriable = (source: Source): Source | undefined =>
  source.kind === "link" ? source : undefined;
