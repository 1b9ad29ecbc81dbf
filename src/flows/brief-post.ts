import type { Article, Reading, Refusal, Source } from "../article/article.ts";
import { adviceFor } from "../article/advice.ts";
import { canonicalAddress } from "../article/links.ts";
import { readSource, type ReadableSource } from "../article/read.ts";
import { changesBetween } from "../briefing/changes.ts";
import type { Chat, Clock, Fetcher, FiledArticle, JobContext, Log, Parser } from "../ports.ts";
import { briefingOf, type WritePorts } from "./briefing-of.ts";
import type { BriefJob } from "./job.ts";
import { keyedBrief } from "./keys.ts";
import type { Turns } from "./one-at-a-time.ts";
import { UNCHANGED } from "./phrases.ts";
import { placeOf } from "./place.ts";
import type { Reply } from "./reply.ts";
import { unfoldMessage } from "./unfold-message.ts";

export interface BriefPorts extends WritePorts {
  readonly fetcher: Fetcher;
  readonly parser: Parser;
  readonly chat: Chat;
  readonly clock: Pick<Clock, "now">;
  readonly log: Log;
  readonly turns: Turns;
  readonly policy: { readonly workspaceHosts: ReadonlySet<string> };
}

/** Read, write, deliver: each step leaves its result, so that a second run starts where the first one ended. */
export async function briefPost(
  job: BriefJob,
  ports: BriefPorts,
  context: JobContext,
): Promise<void> {
  await ports.chat.progress(placeOf(job.post), "is reading the article…");
  const { source } = job;
  const reading =
    source.kind === "message"
      ? await unfoldMessage({ ...job, source }, ports)
      : await readInTurn(source, job, ports, context);
  if (reading === "unfolded") return;
  if (!("article" in reading)) return refuse(job, reading, ports, context);
  await brief(job, reading, ports, context);
}

/** Posts of one link wait for the first of them, and find in the library what it has read. */
function readInTurn(
  source: ReadableSource,
  job: BriefJob,
  ports: BriefPorts,
  { signal }: JobContext,
): Promise<Reading> {
  const read = () => readSource(source, ports, { again: job.again, signal });
  return source.kind === "link"
    ? ports.turns(`read ${canonicalAddress(source.url)}`, read)
    : read();
}

async function brief(
  job: BriefJob,
  { article, verdict }: Extract<Reading, { article: Article }>,
  ports: BriefPorts,
  { signal }: JobContext,
): Promise<void> {
  const place = placeOf(job.post);
  const { key: replyKey } = keyedBrief(job);
  await ports.chat.progress(place, "is writing the briefing…");
  const { key, briefing } = await ports.turns(`write ${place.team} ${article.id}`, () =>
    briefingOf(article, job.post, ports, signal),
  );
  const before = job.again ? await filedBefore(job, ports) : undefined;
  if (before?.briefingKey === key) {
    await ports.chat.deliver({ kind: "notice", text: UNCHANGED }, place, replyKey, signal);
    return ports.chat.progress(place, "");
  }
  if (before !== undefined) await tellChanges(before, article, job, ports, signal);

  const earlier = await earlierThread(article, job, ports);
  const reply: Reply = { kind: "briefing", article, briefing, briefingKey: key, earlier };
  const ts = await ports.chat.deliver(reply, place, replyKey, signal);
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
  note(job, article.id, { verdict, writer: briefing.writer }, ports);
}

function note(
  { post }: BriefJob,
  articleId: string,
  outcome: { readonly verdict: string; readonly writer: string },
  { clock, meter, log }: BriefPorts,
): void {
  const seconds = Math.max(0, clock.now() - post.postedAt) / 1000;
  meter.count("posts_briefed", { writer: outcome.writer });
  meter.time("post_to_briefing_seconds", seconds);
  log.info({ channel: post.channel, ts: post.ts, articleId, ...outcome, seconds }, "briefed");
}

/** What stands in the thread for the source that is read again. */
async function filedBefore(
  { post, position }: BriefJob,
  { ledger }: BriefPorts,
): Promise<FiledArticle | undefined> {
  const thread = await ledger.thread(placeOf(post));
  return thread?.articles.find((entry) => entry.postTs === post.ts && entry.position === position);
}

/** The thread has read the earlier version: what is different now stands before the new briefing. */
async function tellChanges(
  before: FiledArticle,
  article: Article,
  job: BriefJob,
  { library, chat }: BriefPorts,
  signal: AbortSignal,
): Promise<void> {
  const earlier =
    before.articleId === article.id ? undefined : await library.article(before.articleId);
  if (earlier === undefined) return;
  const changes = changesBetween(earlier, article);
  const reply: Reply = { kind: "changes", article, changes, readBefore: earlier.readAt };
  await chat.deliver(reply, placeOf(job.post), `${keyedBrief(job).key}:changes`, signal);
}

/** Where the article was briefed before, in a thread that everybody here may know of. */
async function earlierThread(
  article: Article,
  { post: { team, user, channel, ts } }: BriefJob,
  { ledger, chat }: BriefPorts,
): Promise<string | undefined> {
  if (user === undefined) return undefined;
  for (const earlier of await ledger.threadsOf(team, article.id)) {
    if (earlier.postTs === ts && earlier.channel === channel) continue;
    if (await chat.mayLink(user, earlier.channel, channel))
      return chat.permalink(earlier.channel, earlier.thread);
  }
  return undefined;
}

async function refuse(
  job: BriefJob,
  { verdict, reason, evidence }: Refusal,
  { chat, log, meter }: BriefPorts,
  context: JobContext,
): Promise<void> {
  const { post, position, source } = job;
  const place = placeOf(post);
  const { sentence, nextSteps } = adviceFor(verdict);
  const reply: Reply = {
    kind: "apology",
    text: `${reason} ${sentence}`,
    verdict,
    nextSteps,
    source: retriable(source),
    about: { ts: post.ts, position },
  };
  await chat.deliver(reply, place, keyedBrief(job).key, context.signal);
  await chat.progress(place, "");
  meter.count("posts_refused", { verdict });
  log.info({ channel: place.channel, ts: post.ts, verdict, evidence }, "refused");
}

/** Only what can be named in a button is offered again. */
const retriable = (source: Source): Source | undefined =>
  source.kind === "link" ? source : undefined;
