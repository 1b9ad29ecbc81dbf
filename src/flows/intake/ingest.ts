import type { Source } from "../../domain/article.ts";
import type { Ledger } from "../../ports/ledger.ts";
import type { Jobs } from "../../ports/jobs.ts";
import type { Clock, Log, Meter } from "../../ports/world.ts";
import type { Chat } from "../../ports/chat.ts";
import type { Receipt } from "../../ports/briefing-service.ts";
import { briefJobs } from "./brief-jobs.ts";
import type {
  Incoming,
  IncomingAsk,
  IncomingDelete,
  IncomingMessage,
  IncomingRetry,
  IncomingVerify,
} from "../../domain/incoming.ts";
import type { KeyedJob } from "../../domain/job.ts";
import {
  keyedFollowUp,
  keyedForget,
  keyedNotice,
  keyedVerify,
  noticeIds,
} from "../../domain/keys.ts";
import { isHandedIn } from "./article-text.ts";
import { contextOf } from "./context-of.ts";
import { type PolicyContext, decide, type Decision } from "./policy.ts";
import { sourcesOf } from "./sources-of.ts";
import { mute, wake } from "./muting.ts";
import { jobsToReadAgain } from "./read-again.ts";
import { jobsOfEdit } from "./ingest-edit.ts";
import { furtherTry, IS_PRIVATE, postOf } from "./post-of.ts";
import { threadRecord } from "./thread-record.ts";
import { sayBusy } from "./say-busy.ts";
import { type Post, replyAddressOf } from "../../domain/post.ts";

export interface IngestPorts {
  readonly ledger: Pick<
    Ledger,
    | "thread"
    | "deliveriesOf"
    | "settings"
    | "personSettings"
    | "briefedBetween"
    | "muteThread"
    | "markDeleted"
    | "enqueuePost"
    | "noteArrival"
    | "articlesOfDigest"
  >;
  readonly jobs: Pick<Jobs, "queueDepth">;
  readonly chat: Pick<Chat, "progress" | "react" | "languageOf" | "mayRead">;
  readonly clock: Pick<Clock, "now">;
  readonly log: Log;
  readonly meter: Meter;
  readonly policy: {
    readonly allowedApps: ReadonlySet<string>;
    readonly hearsOutsiders?: PolicyContext["hearsOutsiders"];
    readonly workspaceHosts: ReadonlySet<string>;
    readonly allowsHost?: PolicyContext["allowsHost"];
    /** Jobs in line before which a poster is told how many are ahead. */
    readonly longQueueDepth: number;
  };
}

/**
 * Decides what an incoming thing asks for and stores the work. When it resolves the work survives a
 * crash; when it throws nothing was promised and Slack must send it again.
 */
export async function ingest(incoming: Incoming, ports: IngestPorts): Promise<Receipt> {
  switch (incoming.kind) {
    case "message":
      return takeInMessage(incoming, ports);
    case "ask":
      return takeInAsk(incoming, ports);
    case "retry":
      return takeInRetry(incoming, ports);
    case "edit": {
      const post = postOf(incoming, ports.clock);
      return store(post, await jobsOfEdit(incoming, post, ports), ports);
    }
    case "question": {
      const post = postOf(incoming, ports.clock);
      const { question } = incoming;
      return store(post, [keyedFollowUp({ kind: "follow-up", post, question })], ports);
    }
    case "verify":
      return takeInVerify(incoming, ports);
    case "delete":
      await ports.ledger.markDeleted(incoming);
      return store(undefined, [forgetPost(incoming)], ports);
    case "removal": {
      const { team } = incoming;
      const at = String(ports.clock.now());
      return store(undefined, [keyedForget({ kind: "forget", team }, at)], ports);
    }
    default:
      return incoming satisfies never;
  }
}

async function takeInMessage(message: IncomingMessage, ports: IngestPorts): Promise<undefined> {
  const context = await contextOf(message, ports);
  const decision = ofEdit(decide(message, context), message);
  ports.meter.count("posts_seen", { decision: decision.do });
  await carryOut(decision, message, context, ports);
  await ports.ledger.noteArrival(message);
}

/**
 * A mention that was added to a post: the links in it come as the edit that they are, and nobody is told
 * again how the bot is used.
 */
function ofEdit(decision: Decision, { isEdited = false }: IncomingMessage): Decision {
  if (!isEdited) return decision;
  if (decision.do === "help") return { do: "nothing", because: "an edit" };
  if (decision.do !== "brief") return decision;
  const sources = decision.sources.filter(({ kind }) => kind !== "link");
  return { ...decision, sources, question: undefined };
}

async function carryOut(
  decision: Decision,
  message: IncomingMessage,
  { thread, about }: PolicyContext,
  ports: IngestPorts,
): Promise<void> {
  const post = postOf(message, ports.clock);
  switch (decision.do) {
    case "nothing": {
      const { channel, ts, byApp: bot, appId: app } = message;
      const { because } = decision;
      return ports.log.debug({ channel, ts, bot, app, because }, "left alone");
    }
    case "mute":
      return mute(post, decision.muted, ports);
    case "decline":
      return void ports.chat.react(post, "muted");
    case "help":
      return store(undefined, [help(post, post.ts, decision.because)], ports);
    case "answer": {
      await wake(message, ports);
      const { question, unaddressed } = decision;
      const job = { kind: "follow-up", post, question, about, unaddressed } as const;
      return store(post, [keyedFollowUp(job)], ports);
    }
    case "read-again":
      await wake(message, ports);
      return store(undefined, jobsToReadAgain(post, thread), ports);
    case "verify":
      await wake(message, ports);
      return store(post, [keyedVerify({ kind: "verify", post, text: decision.text })], ports);
    case "brief":
      await wake(message, ports);
      return store(post, jobsOfBrief(post, decision), ports);
    default:
      return decision satisfies never;
  }
}

/** What was asked beside the links is answered when they have been read. */
function jobsOfBrief(
  post: Post,
  { sources, unasked, question }: Extract<Decision, { do: "brief" }>,
): KeyedJob[] {
  const jobs = briefJobs(post, sources, { unasked });
  if (question === undefined) return jobs;
  const unaddressed = unasked ? true : undefined;
  const asked = { kind: "follow-up", post, question, unaddressed, besideSources: true } as const;
  return [...jobs, keyedFollowUp(asked)];
}

/** Whoever asks by a menu where no article was read is told alone. */
async function takeInVerify(incoming: IncomingVerify, ports: IngestPorts): Promise<Receipt> {
  const post = postOf(incoming, ports.clock);
  const thread = await threadRecord(replyAddressOf(post), ports.ledger);
  if ((thread?.articles ?? []).length === 0) return "nothing-to-brief";
  const { text, ask } = incoming;
  return store(undefined, [keyedVerify({ kind: "verify", post, text, ask })], ports);
}

/** A dialog carries where it was opened from: whoever submits it is checked anew. */
async function mayAskThere(
  { team, channel, user, via }: IncomingAsk,
  { chat }: IngestPorts,
): Promise<boolean> {
  return via !== "button" || user === undefined || chat.mayRead(team, user, channel);
}

async function takeInAsk(ask: IncomingAsk, ports: IngestPorts): Promise<Receipt> {
  if (!(await mayAskThere(ask, ports))) return "not-readable";
  if (ask.via === "reaction") {
    const { mode } = await ports.ledger.settings(ask.team, ask.channel);
    if (mode === "off") {
      ports.log.debug({ channel: ask.channel }, "left alone");
      return undefined;
    }
  }
  const given = isHandedIn(ask) ? [textOf(ask)] : sourcesOf(ask, ports.policy, true);
  // What is given for one source of a post takes the place of that one.
  const sources = ask.via === "button" ? given.slice(0, 1) : given;
  const { post, ...as } = furtherTry(ask, ports.clock);
  if (sources.length > 0) return store(post, briefJobs(post, sources, as), ports);
  return IS_PRIVATE[ask.via] ? "nothing-to-brief" : store(undefined, [help(post, ask.ts)], ports);
}

async function takeInRetry(retry: IncomingRetry, ports: IngestPorts): Promise<undefined> {
  const { post, ...as } = furtherTry(retry, ports.clock);
  await store(post, briefJobs(post, [retry.source], { ...as, again: true }), ports);
}

const textOf = ({ text }: IncomingAsk): Source => ({ kind: "text", text });

function forgetPost({ team, channel, ts, thread }: IncomingDelete): KeyedJob {
  return keyedForget({ kind: "forget", team, channel, ts, thread }, "deleted");
}

/** @param ts of what asks, where that is not the post itself. */
function help(post: Post, ts = post.ts, key: "help" | "nothingOnScreen" = "help"): KeyedJob {
  const place = replyAddressOf(post);
  return keyedNotice({
    kind: "notice",
    id: noticeIds.help(ts),
    place,
    user: post.user,
    text: { key },
  });
}

async function store(
  post: Post | undefined,
  jobs: readonly KeyedJob[],
  ports: IngestPorts,
): Promise<undefined> {
  if (jobs.length === 0) return;
  const fresh = await ports.ledger.enqueuePost(post, jobs);
  if (!fresh || post === undefined) return;
  const ahead = await ports.jobs.queueDepth(post);
  if (ahead - jobs.length < ports.policy.longQueueDepth) return;
  // Only said, never waited for: the work is stored and the acknowledgement is due.
  void sayBusy(post, ahead - jobs.length, ports);
}
