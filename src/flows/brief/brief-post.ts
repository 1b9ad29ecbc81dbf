import type { Article, Reading } from "../../domain/article.ts";
import { canonicalAddress } from "../../article/address/links.ts";
import { readSource, type ReadableSource } from "../../reading/read-source.ts";
import type { Briefing } from "../../domain/briefing.ts";
import { changesBetween } from "../../briefing/show/changes-between.ts";
import type { JobContext } from "../../ports/jobs.ts";
import type { BriefedArticle } from "../../domain/records.ts";
import { briefingOf } from "./briefing-of.ts";
import { type BriefingDecision, type BriefingFacts, decideBriefing } from "./decide-briefing.ts";
import { earlierBriefing } from "./earlier-briefing.ts";
import type { BriefJob } from "../../domain/job.ts";
import { deliveryKeys, keyedBrief, keyedList } from "../../domain/keys.ts";
import type { Reply } from "../../domain/reply.ts";
import { expandMessage } from "./expand-message.ts";
import type { BriefPorts } from "./brief-ports.ts";
import { refuse } from "./refuse.ts";
import { readingFor } from "./reading-for.ts";
import { replyAddressOf } from "../../domain/post.ts";
import { wordingIn } from "../../messages/wording.ts";
import { replyLanguage } from "../language/reply-language.ts";

/** Read, write, deliver: each step leaves its result, so that a second run starts where the first one ended. */
export async function briefPost(
  job: BriefJob,
  ports: BriefPorts,
  context: JobContext,
): Promise<void> {
  const wording = wordingIn(await replyLanguage(job.post, undefined, ports));
  await ports.chat.progress(replyAddressOf(job.post), wording.say("isReading"));
  const { source } = job;
  const reading =
    source.kind === "message"
      ? await expandMessage({ ...job, source }, ports)
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
  const reading = readingFor(job.post, ports);
  const read = () =>
    readSource(source, reading, { again: job.again, unasked: job.unasked, signal });
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
  const place = replyAddressOf(job.post);
  const language = await replyLanguage(job.post, article, ports);
  await ports.chat.progress(place, wordingIn(language).say("isWriting"));
  const written = await ports.turns(`write ${place.team} ${article.id}`, () =>
    briefingOf(article, job.post, ports, signal),
  );
  if (job.privately === true) return briefAlone(job, { article, language, written }, ports, signal);
  if (await waitsForList(job, ports)) {
    await file(job, article, written, place.thread ?? "", ports);
    return note(job, article.id, { verdict, writer: written.briefing.writer }, ports);
  }
  const decision = await decide(job, { articleId: article.id, briefingKey: written.key }, ports);
  const changedFrom = decision.do === "brief" ? decision.changedFrom : undefined;
  if (changedFrom !== undefined)
    await reportChanges(changedFrom, article, { job, language }, ports, signal);
  const reply = { ...replyFor(decision, article, written), language };
  const ts = await ports.chat.deliver(reply, place, keyedBrief(job).key, signal);
  if (reply.kind !== "notice") {
    await file(job, article, written, place.thread ?? ts, ports);
    note(job, article.id, { verdict, writer: written.briefing.writer }, ports);
  }
  await ports.chat.progress(place, "");
}

/** What others may not read is shown to whoever asked, and is no article of the thread or of digests. */
async function briefAlone(
  job: BriefJob,
  {
    article,
    language,
    written,
  }: { readonly article: Article; readonly language: string; readonly written: Written },
  ports: BriefPorts,
  signal: AbortSignal,
): Promise<void> {
  const { team, channel, thread, user } = job.post;
  if (user !== undefined) {
    const reply = {
      ...replyFor({ do: "brief", changedFrom: undefined, earlier: undefined }, article, written),
      language,
    };
    const to = { kind: "person", team, channel, thread, user } as const;
    await ports.chat.deliver(reply, to, deliveryKeys.toPoster(keyedBrief(job).key), signal);
  }
  await ports.chat.progress(replyAddressOf(job.post), "");
}

/** One of several is told in their list; where that stands already without it, by itself. */
async function waitsForList(
  { listed, post, position, ask }: BriefJob,
  { ledger }: BriefPorts,
): Promise<boolean> {
  if (listed !== true) return false;
  const { key } = keyedList({ kind: "list", post, sources: 1, ask });
  if ((await ledger.deliveryState(key)).state !== "posted") return true;
  const thread = await ledger.thread(replyAddressOf(post));
  const isThere = (thread?.articles ?? []).some(
    (entry) => entry.postTs === post.ts && entry.position === position,
  );
  return isThere;
}

/** A briefing as it is kept in the library. */
interface Written {
  readonly key: string;
  readonly briefing: Briefing;
}

async function decide(
  job: BriefJob,
  written: Pick<BriefingFacts, "articleId" | "briefingKey">,
  ports: BriefPorts,
): Promise<BriefingDecision> {
  const { articleId: id, briefingKey } = written;
  const thread = await ports.ledger.thread(replyAddressOf(job.post));
  const elsewhere = await earlierBriefing({ id, briefingKey }, job.post, ports);
  return decideBriefing(job, { ...written, inThread: thread?.articles ?? [], elsewhere });
}

function replyFor(
  decision: BriefingDecision,
  article: Article,
  { key: briefingKey, briefing }: Written,
): Extract<Reply, { kind: "notice" | "repost" | "briefing" }> {
  // The same text may have been read elsewhere under another title, by people who alone may know it.
  const headline = article.title.trim() || briefing.headline;
  switch (decision.do) {
    case "say-briefed-above":
      return { kind: "notice", text: { key: "briefedAbove" } };
    case "say-unchanged":
      return { kind: "notice", text: { key: "unchanged" } };
    case "repost":
      return {
        kind: "repost",
        headline,
        briefingKey,
        earlier: decision.permalink,
        by: decision.by,
        at: decision.at,
      };
    case "brief": {
      const { earlier } = decision;
      return {
        kind: "briefing",
        article,
        briefing: { ...briefing, headline },
        briefingKey,
        earlier,
      };
    }
    default:
      return decision satisfies never;
  }
}

/** From now on the thread is asked about the article, and the digest has it. */
async function file(
  { post, position }: BriefJob,
  { id: articleId, title, site, url }: Article,
  { key: briefingKey, briefing }: Written,
  thread: string,
  { ledger, clock }: BriefPorts,
): Promise<void> {
  const { team, channel, ts: postTs, user, postedAt } = post;
  const lead = briefing.points[0]?.text ?? "";
  const article = { articleId, title, site, url, briefingKey, lead };
  const where = { team, channel, thread, postTs, position, user, postedAt };
  await ledger.recordBriefing({ ...article, ...where, briefedAt: clock.now() });
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

/** The thread has read the earlier version: what is different now stands before the new briefing. */
async function reportChanges(
  before: BriefedArticle,
  article: Article,
  { job, language }: { readonly job: BriefJob; readonly language: string },
  { library, chat }: BriefPorts,
  signal: AbortSignal,
): Promise<void> {
  const earlier = await library.article(before.articleId);
  if (earlier === undefined) return;
  const changes = changesBetween(earlier, article);
  const readBefore = earlier.readAt;
  const reply: Reply = { kind: "changes", article, changes, readBefore, language };
  const key = deliveryKeys.changes(keyedBrief(job).key);
  await chat.deliver(reply, replyAddressOf(job.post), key, signal);
}
