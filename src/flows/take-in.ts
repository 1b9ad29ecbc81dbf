import type { Source } from "../article/article.ts";
import type { Chat, Clock, Jobs, Ledger, Log, Meter } from "../ports.ts";
import type { Incoming, IncomingAsk, IncomingEdit, IncomingMessage } from "./incoming.ts";
import type { KeyedJob, Post } from "./job.ts";
import { keyedBrief, keyedFollowUp, keyedForget, keyedNotice } from "./keys.ts";
import { placeOf, timeOf } from "./place.ts";
import { decide, sourcesOf, type Decision } from "./policy.ts";
import { HELP } from "./phrases.ts";

export interface TakeInPorts {
  readonly ledger: Ledger;
  readonly jobs: Pick<Jobs, "ahead">;
  readonly chat: Pick<Chat, "progress">;
  readonly clock: Pick<Clock, "now">;
  readonly log: Log;
  readonly meter: Meter;
  readonly policy: {
    readonly allowedApps: ReadonlySet<string>;
    readonly workspaceHosts: ReadonlySet<string>;
    /** Jobs in line before which a poster is told how many are ahead. */
    readonly longQueue: number;
  };
}

/** More links in one post than anybody reads: the first ones are briefed, and the post is told. */
const SOURCES_PER_POST = 5;

/**
 * Decides what an incoming thing asks for and stores the work. When it resolves the work survives a
 * crash; when it throws nothing was promised and Slack must send it again.
 */
export async function takeIn(incoming: Incoming, ports: TakeInPorts): Promise<void> {
  switch (incoming.kind) {
    case "message":
      return takeInMessage(incoming, ports);
    case "ask":
      return takeInAsk(incoming, ports);
    case "edit":
      return takeInEdit(incoming, ports);
    case "question": {
      const post = postOf(incoming, ports);
      await store(
        post,
        [keyedFollowUp({ kind: "follow-up", post, question: incoming.question })],
        ports,
      );
      return;
    }
    case "delete": {
      const { team, channel, ts } = incoming;
      await ports.ledger.takeIn(undefined, [
        keyedForget({ kind: "forget", team, channel, ts }, "deleted"),
      ]);
      return;
    }
    case "removal": {
      const at = String(ports.clock.now());
      await ports.ledger.takeIn(undefined, [
        keyedForget({ kind: "forget", team: incoming.team }, at),
      ]);
      return;
    }
  }
}

async function takeInMessage(message: IncomingMessage, ports: TakeInPorts): Promise<void> {
  const thread =
    message.thread === undefined
      ? undefined
      : await ports.ledger.thread({
          team: message.team,
          channel: message.channel,
          thread: message.thread,
        });
  const decision = decide(message, { thread, ...ports.policy });
  ports.meter.count("posts_seen", { decision: decision.do });
  await carryOut(decision, message, ports);
}

async function carryOut(
  decision: Decision,
  message: IncomingMessage,
  ports: TakeInPorts,
): Promise<void> {
  const post = postOf(message, ports);
  switch (decision.do) {
    case "nothing":
      ports.log.debug(
        { channel: message.channel, ts: message.ts, because: decision.because },
        "left alone",
      );
      return;
    case "mute":
      return ports.ledger.muteThread(placeOf(post), decision.muted);
    case "help":
      await store(undefined, [help(post)], ports);
      return;
    case "answer":
      await wake(message, ports);
      await store(
        post,
        [keyedFollowUp({ kind: "follow-up", post, question: decision.question })],
        ports,
      );
      return;
    case "brief":
      await wake(message, ports);
      await store(post, briefs(post, decision, decision.again ?? false), ports);
  }
}

/** A mention in a muted thread ends the silence. */
async function wake(message: IncomingMessage, { ledger }: TakeInPorts): Promise<void> {
  if (!message.mentionsBot || message.thread === undefined) return;
  const place = { team: message.team, channel: message.channel, thread: message.thread };
  if ((await ledger.thread(place))?.muted === true) await ledger.muteThread(place, false);
}

async function takeInAsk(ask: IncomingAsk, ports: TakeInPorts): Promise<void> {
  const post = postOf(ask, ports);
  const sources = sourcesOf(ask, ports.policy, true);
  const jobs =
    sources.length > 0 ? briefs(post, { sources, asked: true }, ask.again ?? false) : [help(post)];
  await store(sources.length > 0 ? post : undefined, jobs, ports);
}

/**
 * An edit that brings new links briefs those. What stood there before is taken in once more and
 * known by its key; so each link keeps its position in the post.
 */
async function takeInEdit(edit: IncomingEdit, ports: TakeInPorts): Promise<void> {
  if (edit.links.every((url) => edit.linksBefore.includes(url))) return;
  const message: IncomingMessage = {
    ...edit,
    kind: "message",
    files: [],
    mentionsBot: false,
    mentionsOthers: false,
  };
  await takeInMessage(message, ports);
}

function briefs(
  post: Post,
  { sources, asked }: { readonly sources: readonly Source[]; readonly asked: boolean },
  again: boolean,
): KeyedJob[] {
  const taken = sources.slice(0, SOURCES_PER_POST);
  const jobs = taken.map((source, position) =>
    keyedBrief({ kind: "brief", post, source, position, of: taken.length, asked, again }),
  );
  const left = sources.length - taken.length;
  if (left === 0) return jobs;
  const text = `I brief the first ${SOURCES_PER_POST} of ${sources.length}. Post the other ${left} in a message of their own.`;
  const place = placeOf(post);
  return [...jobs, keyedNotice({ kind: "notice", id: `${post.ts}:more`, place, text })];
}

function help(post: Post): KeyedJob {
  const place = placeOf(post);
  return keyedNotice({ kind: "notice", id: `${post.ts}:help`, place, text: HELP });
}

function postOf(incoming: Exclude<Incoming, { kind: "removal" }>, { clock }: TakeInPorts): Post {
  return {
    team: incoming.team,
    channel: incoming.channel,
    thread: incoming.thread,
    ts: incoming.ts,
    user: incoming.user,
    postedAt: timeOf(incoming.ts) ?? clock.now(),
  };
}

async function store(
  post: Post | undefined,
  jobs: readonly KeyedJob[],
  ports: TakeInPorts,
): Promise<void> {
  const fresh = await ports.ledger.takeIn(post, jobs);
  if (!fresh || post === undefined) return;
  const ahead = await ports.jobs.ahead();
  if (ahead - jobs.length < ports.policy.longQueue) return;
  const place = placeOf(post);
  // Only said, never waited for: the work is stored and the acknowledgement is due.
  void ports.chat.progress(place, `is busy: ${ahead - jobs.length} ahead of you`);
}
