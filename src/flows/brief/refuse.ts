import type { Refusal, RefusedVerdict, Source } from "../../domain/article.ts";
import type { BriefJob } from "../../domain/job.ts";
import { deliveryKeys, keyedBrief } from "../../domain/keys.ts";
import { replyAddressOf } from "../../domain/post.ts";
import type { Reply } from "../../domain/reply.ts";
import { adviceFor } from "../../phrasing/advice.ts";
import type { JobContext } from "../../ports/jobs.ts";
import { personLanguage } from "../language/person-language.ts";
import { replyLanguage } from "../language/reply-language.ts";
import type { BriefPorts } from "./brief-ports.ts";
import { sourceName } from "./source-name.ts";

/**
 * Says why a source gave no article: where it was asked for, to whoever asked. About a link that was
 * just posted the poster alone is told, and nobody where it turned out to be no article at all.
 */
export async function refuse(
  job: BriefJob,
  refusal: Refusal,
  ports: BriefPorts,
  context: JobContext,
): Promise<void> {
  const { post, unasked, privately } = job;
  const { verdict, evidence } = refusal;
  const { chat, log, meter } = ports;
  const isWorthAWord = unasked !== true || !IS_NO_ARTICLE.has(verdict);
  if (isWorthAWord) {
    const tell = unasked === true || privately === true ? tellPoster : tellInThread;
    await tell(job, refusal, ports, context);
    await record(job, verdict, ports);
  }
  await chat.progress(replyAddressOf(post), "");
  meter.count("posts_refused", { verdict });
  log.info({ channel: post.channel, ts: post.ts, verdict, evidence }, "refused");
}

/** What is no article needs no excuse where nobody took it for one. */
const IS_NO_ARTICLE: ReadonlySet<RefusedVerdict> = new Set([
  "not-an-article",
  "unsupported",
  "sign-in",
]);

async function tellInThread(
  job: BriefJob,
  refusal: Refusal,
  ports: BriefPorts,
  { signal }: JobContext,
): Promise<void> {
  const place = replyAddressOf(job.post);
  const language = await replyLanguage(job.post, undefined, ports);
  const reply = { ...failureOf(job, refusal), language };
  await ports.chat.deliver(reply, place, keyedBrief(job).key, signal);
}

/** The poster is told alone and can mend it; for the others a sign on the post is enough. */
async function tellPoster(
  job: BriefJob,
  refusal: Refusal,
  ports: BriefPorts,
  { signal }: JobContext,
): Promise<void> {
  const { post, source } = job;
  await ports.chat.react(post, "unread");
  if (post.user === undefined) return;
  const { team, channel, thread, user } = post;
  const failure = failureOf(job, refusal);
  const what = { key: "couldNotRead", values: { what: sourceName(source) } } as const;
  const text = [what, ...failure.text];
  const reply = { ...failure, text, language: await personLanguage({ team, user }, ports) };
  const key = deliveryKeys.toPoster(keyedBrief(job).key);
  await ports.chat.deliver(reply, { kind: "person", team, channel, thread, user }, key, signal);
}

/** App Home lists what somebody posted and what became of it. */
async function record(
  { post, position, source }: BriefJob,
  verdict: RefusedVerdict,
  { ledger, clock }: BriefPorts,
): Promise<void> {
  const { team, channel, user, ts: postTs } = post;
  if (user === undefined) return;
  const where = { team, channel, user, postTs, position };
  await ledger.recordRefusal({ ...where, what: sourceName(source), verdict, at: clock.now() });
}

function failureOf({ post, position, source }: BriefJob, { verdict, reason }: Refusal) {
  const { sentence, nextSteps } = adviceFor(verdict);
  return {
    kind: "failure",
    text: [reason, sentence],
    verdict,
    nextSteps,
    source: retriable(source),
    about: { ts: post.ts, position },
    thread: replyAddressOf(post).thread,
  } as const satisfies Reply;
}

/** Only what can be named in a button is offered again. */
const retriable = (source: Source): Source | undefined =>
  source.kind === "link" ? source : undefined;
