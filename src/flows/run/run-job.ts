import { BusyError, ReaderError, StoppedByReader } from "../../errors.ts";
import type { JobContext } from "../../ports/jobs.ts";
import { listBriefings } from "../brief/list-briefings.ts";
import { briefPost } from "../brief/brief-post.ts";
import { chatOfRun } from "./chat-of-run.ts";
import { PostDeletedError, throwIfDeleted } from "./guard-deleted-post.ts";
import { followUp } from "../ask/follow-up.ts";
import { verify } from "../ask/verify.ts";
import { forget } from "./forget.ts";
import type { Destination } from "../../domain/destination.ts";
import type { BriefJob, Job } from "../../domain/job.ts";
import {
  deliveryKeys,
  keyedBrief,
  keyedDigest,
  keyedFollowUp,
  keyedList,
  keyedNotice,
  keyedVerify,
} from "../../domain/keys.ts";
import { sendDigest, type DigestPorts } from "../digest/send-digest.ts";
import type { BriefPorts } from "../brief/brief-ports.ts";
import type { Stops } from "./stops.ts";
import { untilStopped } from "./until-stopped.ts";
import type { ReplyAddress } from "../../domain/post.ts";
import { replyAddressOf } from "../../domain/post.ts";
import type { Said } from "../../messages/said.ts";
import { replyLanguage } from "../language/reply-language.ts";
import { catchUp, type CatchUpPorts } from "../catch-up/catch-up.ts";

export type RunPorts = BriefPorts &
  DigestPorts &
  Pick<CatchUpPorts, "receive"> & { readonly newId: () => string; readonly stops: Stops };

/**
 * Runs one job. A failure that a reader can be told about is told and ends the job; any other is
 * tried again, and told when no attempt is left. Either way the reader hears of it once. Where the
 * post is gone there is no reader.
 */
export async function runJob(job: Job, ports: RunPorts, context: JobContext): Promise<void> {
  const running = { ...ports, chat: chatOfRun(job, ports, context) };
  if (!("post" in job)) return attempt(job, running, context);
  const { post } = job;
  try {
    await throwIfDeleted(post, ports.ledger);
    await untilStopped(job, running, context, (...run) => attempt(job, ...run));
  } catch (error) {
    const because = endedBy(error);
    if (because === undefined) throw error;
    ports.log.info({ job: job.kind, channel: post.channel, ts: post.ts }, because);
    await ports.chat.progress(replyAddressOf(post), "");
  }
}

/** Why nobody waits any more for what the job was to say. */
function endedBy(error: unknown): string | undefined {
  if (error instanceof PostDeletedError) return "the post was deleted";
  return error instanceof StoppedByReader ? "stopped by its reader" : undefined;
}

async function attempt(job: Job, ports: RunPorts, context: JobContext): Promise<void> {
  try {
    if (context.crashLooped)
      throw new Error(`the process ended in each of ${context.attempt - 1} runs`);
    await carryOut(job, ports, context);
  } catch (error) {
    if (context.signal.aborted || isNoFailure(error)) throw error;
    if (error instanceof ReaderError)
      return reportFailure(job, error, error.sentence, replyTargetOf(job), ports, context);
    if (!context.last) throw error;
    const id = ports.newId();
    ports.log.error(
      { id, job: job.kind, attempt: context.attempt, error: describe(error) },
      "gave up",
    );
    await reportFailure(
      job,
      error,
      { key: "broken", values: { code: id } },
      await targetAfterGivingUp(job, ports),
      ports,
      context,
    );
    throw error;
  }
}

const isNoFailure = (error: unknown): boolean =>
  error instanceof BusyError || endedBy(error) !== undefined;

function carryOut(job: Job, ports: RunPorts, context: JobContext): Promise<void> {
  switch (job.kind) {
    case "brief":
      return briefPost(job, ports, context);
    case "list":
      return listBriefings(job, ports, context);
    case "follow-up":
      return followUp(job, ports, context);
    case "verify":
      return verify(job, ports, context);
    case "digest":
      return sendDigest(job, ports, context);
    case "forget":
      return forget(job, ports);
    case "notice":
      return deliverNotice(job, ports, context);
    case "catch-up":
      return catchUp(job, ports);
    default:
      return job satisfies never;
  }
}

async function deliverNotice(
  job: Extract<Job, { kind: "notice" }>,
  ports: RunPorts,
  context: JobContext,
): Promise<void> {
  const { place, user, text } = job;
  const language = await replyLanguage({ ...place, user }, undefined, ports);
  const notice = { kind: "notice", text, language } as const;
  await ports.chat.deliver(notice, place, keyedNotice(job).key, context.signal);
}

/** Where it was shown what is being done. */
const progressIn = (job: Job, place: ReplyAddress): ReplyAddress =>
  "post" in job ? replyAddressOf(job.post) : place;

/** What went wrong is said to whoever asked. */
function languageFor(job: Job, place: ReplyAddress, ports: RunPorts): Promise<string> {
  const user = "post" in job ? job.post.user : undefined;
  return replyLanguage({ ...place, user }, undefined, ports);
}

async function reportFailure(
  job: Job,
  error: unknown,
  text: Said,
  spot: ReplyTarget | undefined,
  ports: RunPorts,
  { signal }: JobContext,
): Promise<void> {
  const { chat, log } = ports;
  log.warn(
    { job: job.kind, channel: spot?.place.channel, error: describe(error) },
    "could not be done",
  );
  if (spot === undefined) return;
  try {
    const language = await languageFor(job, spot.place, ports);
    const reply = { kind: "failure", text, nextSteps: [], language } as const;
    await chat.deliver(reply, spot.place, spot.key, signal);
    await chat.progress(progressIn(job, spot.place), "");
  } catch (undeliverable) {
    if (signal.aborted || isNoFailure(undeliverable)) throw undeliverable;
    // Slack will not take a message there (archived, removed): the log line is all that is left.
    log.error(
      { job: job.kind, channel: spot.place.channel, error: describe(undeliverable) },
      "could not say so",
    );
  }
}

/** Who only posted a link is told alone. */
function briefTargetOf(job: BriefJob): ReplyTarget | undefined {
  const { key } = keyedBrief(job);
  if (job.unasked !== true) return { place: replyAddressOf(job.post), key };
  const { team, channel, thread, user } = job.post;
  if (user === undefined) return undefined;
  return {
    place: { kind: "person", team, channel, thread, user },
    key: deliveryKeys.toPoster(key),
  };
}

interface ReplyTarget {
  readonly place: Destination;
  readonly key: string;
}

/**
 * Where it is told that a job gave up: under a key of its own, so that the reply is still posted when
 * the job is run again later. Unless the reply may stand already: then under the reply's key, which is
 * looked for before anything is posted, or completed where it stands; and nowhere when it is whole.
 */
async function targetAfterGivingUp(
  job: Job,
  { ledger }: RunPorts,
): Promise<ReplyTarget | undefined> {
  const spot = replyTargetOf(job);
  if (spot === undefined) return undefined;
  const { state } = await ledger.deliveryState(spot.key);
  if (state === "posted") return undefined;
  return state === "new" ? { ...spot, key: deliveryKeys.gaveUp(spot.key) } : spot;
}

/** Where a failure is told, under the key the job's own reply would have had: one outcome, not two. */
function replyTargetOf(job: Job): ReplyTarget | undefined {
  switch (job.kind) {
    case "brief":
      return briefTargetOf(job);
    case "list":
      return { place: replyAddressOf(job.post), key: keyedList(job).key };
    case "follow-up":
      // Who did not ask the bot is not told that it could not answer.
      if (job.unaddressed === true) return undefined;
      return { place: replyAddressOf(job.post), key: keyedFollowUp(job).key };
    case "verify":
      return { place: replyAddressOf(job.post), key: keyedVerify(job).key };
    case "digest":
      return { place: { team: job.team, channel: job.channel }, key: keyedDigest(job).key };
    case "forget":
    case "notice":
    // Nobody waits for it.
    case "catch-up":
      return undefined;
    default:
      return job satisfies never;
  }
}

const describe = (error: unknown): string =>
  error instanceof Error ? `${error.name}: ${error.message}` : String(error);
