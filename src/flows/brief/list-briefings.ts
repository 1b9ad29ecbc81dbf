import type { ListJob } from "../../domain/job.ts";
import { keyedList } from "../../domain/keys.ts";
import { SOURCES_PER_POST } from "../../domain/limits.ts";
import { type Post, replyAddressOf } from "../../domain/post.ts";
import type { BriefedArticle } from "../../domain/records.ts";
import type { ListItem, Reply } from "../../domain/reply.ts";
import type { JobContext } from "../../ports/jobs.ts";
import { replyLanguage } from "../language/reply-language.ts";
import type { BriefPorts } from "./brief-ports.ts";
import { earlierBriefing } from "./earlier-briefing.ts";

/**
 * Says in one message what was briefed of a post with several sources. A single one that could be read is
 * given whole; where none could, there is nothing to list.
 */
export async function listBriefings(
  job: ListJob,
  ports: BriefPorts,
  { signal }: JobContext,
): Promise<void> {
  const { post } = job;
  const place = replyAddressOf(post);
  const thread = await ports.ledger.thread(place);
  const briefed = (thread?.articles ?? []).filter(({ postTs }) => postTs === post.ts);
  const reply = await replyOf(briefed, job, ports);
  if (reply !== undefined) await ports.chat.deliver(reply, place, keyedList(job).key, signal);
  await ports.chat.progress(place, "");
}

async function replyOf(
  briefed: readonly BriefedArticle[],
  { post, sources }: ListJob,
  ports: BriefPorts,
): Promise<Reply | undefined> {
  const [first, ...others] = briefed;
  if (first === undefined) return undefined;
  const article = await ports.library.article(first.articleId);
  const language = await replyLanguage(post, article, ports);
  const briefing = await ports.library.briefing(first.briefingKey);
  if (others.length === 0 && article !== undefined && briefing !== undefined) {
    const { briefingKey } = first;
    const whole = { ...briefing, headline: first.title.trim() || briefing.headline };
    return { kind: "briefing", article, briefing: whole, briefingKey, language };
  }
  const items = await Promise.all(briefed.map((entry) => itemOf(entry, post, ports)));
  return { kind: "list", items, language, ...more(sources) };
}

function more(all: number): Pick<Extract<Reply, { kind: "list" }>, "more"> {
  const count = all - SOURCES_PER_POST;
  if (count <= 0) return {};
  return { more: { key: "firstOfPost", values: { most: SOURCES_PER_POST, all, count } } };
}

async function itemOf(
  { articleId, briefingKey, title, url, site, lead }: BriefedArticle,
  post: Post,
  ports: BriefPorts,
): Promise<ListItem> {
  const before = await earlierBriefing({ id: articleId, briefingKey }, post, ports);
  const earlier = before?.isHere === true ? before.permalink : undefined;
  return { headline: title, url, site, lead, briefingKey, earlier };
}
