import type { Refusal, Source } from "../../domain/article.ts";
import { isArticleText } from "../intake/article-text.ts";
import { briefJobs } from "../intake/brief-jobs.ts";
import type { BriefJob } from "../../domain/job.ts";
import type { Post } from "../../domain/post.ts";
import { sourcesOf } from "../intake/sources-of.ts";
import type { BriefPorts } from "./brief-ports.ts";
import { replyLanguage } from "../language/reply-language.ts";

type MessageSource = Extract<BriefJob["source"], { kind: "message" }>;

/** Positions of what a message holds come after those of the post that names the message. */
const AFTER_ITS_POST = 10;

/**
 * A message is briefed by what it holds: the article behind its link, its file, its text where that is
 * an article, or else the discussion below it. Each becomes a job of its own; a message without any ends in the reason.
 */
export async function expandMessage(
  job: BriefJob & { readonly source: MessageSource },
  ports: Pick<BriefPorts, "chat" | "ledger" | "policy">,
): Promise<Refusal | "unfolded"> {
  const { source, again } = job;
  const { chat, ledger, policy } = ports;
  const { team, user } = job.post;
  const message = await chat.message(team, source.channel, source.ts, user);
  if (message === undefined) return UNSEEN;
  // Messages that name messages are followed no further.
  const own = sourcesOf(message, policy, true).filter(({ kind }) => kind !== "message");
  const sources = own.length > 0 ? own : await discussionBelow(source, job.post, ports);
  if (sources.length === 0) return NOTHING_IN_IT;
  const { post, from, ask } = homeOf(job);
  const privately = (await mayAllRead(source, job.post, chat)) ? undefined : true;
  await ledger.enqueuePost(post, briefJobs(post, sources, { again, ask, from, privately }));
  return "unfolded";
}

/** Whether all who are where the message was named may read it where it is. */
async function mayAllRead(
  { channel }: MessageSource,
  { team, user, channel: named }: Post,
  chat: Pick<BriefPorts["chat"], "mayLink">,
): Promise<boolean> {
  return user !== undefined && chat.mayLink(team, user, channel, named);
}

/** What people said about it, where it is long enough to be worth a briefing. */
async function discussionBelow(
  { channel, ts }: MessageSource,
  post: Post,
  ports: Pick<BriefPorts, "chat" | "ledger">,
): Promise<Source[]> {
  const { team, user } = post;
  const language = await replyLanguage(post, undefined, ports);
  const text = await ports.chat.discussion(team, channel, ts, user, language);
  const isLong = text !== undefined && isArticleText(text, { asked: true, beside: 0 });
  return isLong ? [{ kind: "text", text }] : [];
}

/** What the root of the thread holds belongs to the root, what another message holds to the post that names it. */
function homeOf({ post, position, source, ask }: BriefJob & { readonly source: MessageSource }) {
  if (source.channel === post.channel && source.ts === post.thread) {
    // A further try at the root, which may have been refused when it was posted.
    return { post: { ...post, ts: source.ts }, from: 0, ask: ask ?? post.ts };
  }
  return { post, from: AFTER_ITS_POST * (position + 1), ask };
}

const UNSEEN: Refusal = {
  verdict: "blocked",
  reason: { key: "messageUnseen" },
  evidence: ["message not visible"],
};

const NOTHING_IN_IT: Refusal = {
  verdict: "not-an-article",
  reason: { key: "messageWithoutSource" },
  evidence: ["message without a source"],
};
