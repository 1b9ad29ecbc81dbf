import type { Article } from "../../domain/article.ts";
import type { ThreadRecord } from "../../domain/records.ts";
import type { VerifyJob } from "../../domain/job.ts";
import { keyedVerify } from "../../domain/keys.ts";
import { replyAddressOf } from "../../domain/post.ts";
import type { Reply } from "../../domain/reply.ts";
import { wordingIn } from "../../messages/wording.ts";
import type { JobContext } from "../../ports/jobs.ts";
import type { BriefPorts } from "../brief/brief-ports.ts";
import { threadRecord } from "../intake/thread-record.ts";
import { replyLanguage } from "../language/reply-language.ts";
import { articlesOf } from "./thread-articles.ts";

/** A message can show no more, and nobody reads more. */
const MOST_SENTENCES = 20;

/**
 * Holds a text against the articles of its thread: each sentence with those that bear it out, or with what
 * was found. No model is asked, so it costs nothing.
 */
export async function verify(
  job: VerifyJob,
  ports: BriefPorts,
  context: JobContext,
): Promise<void> {
  const place = replyAddressOf(job.post);
  const first = await replyLanguage(job.post, undefined, ports);
  await ports.chat.progress(place, wordingIn(first).say("isLooking"));
  const thread = await threadRecord(place, ports.ledger);
  const articles = await articlesOf(thread, ports, context);
  const language = await replyLanguage(job.post, articles[0], ports);
  const reply: Reply = { ...(await replyTo(job, thread, articles, ports)), language };
  await ports.chat.deliver(reply, place, keyedVerify(job).key, context.signal);
  await ports.chat.progress(place, "");
  ports.log.info({ channel: place.channel, ts: job.post.ts, said: reply.kind }, "verified");
}

async function replyTo(
  job: VerifyJob,
  thread: ThreadRecord | undefined,
  articles: readonly Article[],
  { chat, composer }: BriefPorts,
): Promise<Reply> {
  if (articles.length === 0) {
    const wasThere = (thread?.articles ?? []).length > 0;
    return notice(wasThere ? "articleNotKept" : "nothingToAsk");
  }
  const text = job.text === "" ? await chat.saidBefore(job.post) : job.text;
  const verified = await composer.verifyText(text ?? "", articles);
  const sentences = verified.slice(0, MOST_SENTENCES);
  return sentences.length === 0
    ? notice("nothingToVerify")
    : { kind: "verification", sentences, articles };
}

const notice = (key: "articleNotKept" | "nothingToAsk" | "nothingToVerify"): Reply => ({
  kind: "notice",
  text: { key },
});
