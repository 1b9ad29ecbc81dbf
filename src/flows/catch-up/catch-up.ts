import type { Incoming } from "../../domain/incoming.ts";
import type { CatchUpJob, Conversation, MissedWindow } from "../../domain/job.ts";
import { keyedCatchUp } from "../../domain/keys.ts";
import type { Chat } from "../../ports/chat.ts";
import type { Ledger } from "../../ports/ledger.ts";
import type { Clock, Log } from "../../ports/world.ts";

/** From then on it is said that a message was seen late. */
const LATE_MS = 3_600_000;
/** A thread in which nothing happened for so long is over, or somebody will mention the bot again. */
const THREADS_MS = 7 * 86_400_000;
const MOST_THREADS = 20;
/** So long `status` tells of a time of which nothing was read. */
const TOLD_MS = 7 * 86_400_000;

export interface CatchUpPorts {
  readonly ledger: Pick<
    Ledger,
    "hasArrived" | "enqueuePost" | "recentThreads" | "recordCatchUp" | "addToCatchUp" | "catchUps"
  >;
  readonly chat: Pick<Chat, "conversations" | "missed">;
  /** Takes in what was found, as if it came now. */
  readonly receive: (incoming: Incoming) => Promise<unknown>;
  readonly clock: Pick<Clock, "now">;
  readonly log: Log;
}

/** Reads what was missed: of a team one job for each conversation, so that each is tried again by itself. */
export async function catchUp(job: CatchUpJob, ports: CatchUpPorts): Promise<void> {
  const { conversation } = job;
  return conversation === undefined
    ? catchUpTeam(job, ports)
    : catchUpConversation(conversation, job, ports);
}

async function catchUpTeam(job: CatchUpJob, ports: CatchUpPorts): Promise<void> {
  const { ledger, chat, clock, log } = ports;
  const { team, since } = job;
  // Connections that break again and again ask for the same window again and again.
  if (await isCovered(job, ports)) return;
  const until = clock.now();
  const conversations = await chat.conversations(team);
  const jobs = conversations.map((conversation) =>
    keyedCatchUp({ kind: "catch-up", team, conversation, since, until }),
  );
  await ledger.enqueuePost(undefined, jobs);
  await ledger.recordCatchUp(team, { since, until, found: 0, unread: await unreadOf(job, ports) });
  const seconds = Math.round((until - since) / 1000);
  log.info(
    { team, seconds, channels: jobs.length },
    "reading what was posted since the last event",
  );
}

/**
 * The time of which nothing is read: that of this job, else the last one, for as long as somebody may look for
 * it. Nobody is told in the channels: after so long, whoever needs a briefing asks for it.
 */
async function unreadOf(
  { team, since, unreadSince }: CatchUpJob,
  { ledger, clock, log }: CatchUpPorts,
): Promise<MissedWindow | undefined> {
  if (unreadSince === undefined) {
    const before = (await ledger.catchUps()).find((one) => one.team === team)?.unread;
    return before !== undefined && before.until > clock.now() - TOLD_MS ? before : undefined;
  }
  const [from, to] = [unreadSince, since].map((at) => new Date(at).toISOString());
  log.warn({ team, from, to }, "what was posted in that time is too old to be read");
  return { since: unreadSince, until: since };
}

async function isCovered(
  { team, since, until }: CatchUpJob,
  { ledger }: CatchUpPorts,
): Promise<boolean> {
  const done = (await ledger.catchUps()).find((one) => one.team === team);
  return done !== undefined && done.since <= since && done.until >= until;
}

async function catchUpConversation(
  conversation: Conversation,
  { team, since, until }: CatchUpJob,
  ports: CatchUpPorts,
): Promise<void> {
  const { ledger, chat, log } = ports;
  const { id: channel } = conversation;
  const from = since - THREADS_MS;
  const threads = await ledger.recentThreads(team, channel, from, MOST_THREADS);
  const missed = await chat.missed(team, conversation, { since, until }, threads);
  const { messages, isCutShort } = missed;
  let found = 0;
  for (const { ts, posted, changed } of messages) {
    const hasCome = await ledger.hasArrived({ team, channel, ts });
    const incoming = hasCome ? changed : posted;
    if (incoming === undefined) continue;
    if (!hasCome) found += 1;
    await ports.receive(markedLate(incoming, ports));
  }
  if (isCutShort) log.warn({ channel }, "more was posted than is read: the older part is left out");
  if (found > 0) log.info({ channel, found }, "messages were taken in of which no event had told");
  if (found > 0 || isCutShort)
    await ledger.addToCatchUp(team, { found, cutShort: isCutShort ? [channel] : [] });
}

function markedLate(incoming: Incoming, { clock }: CatchUpPorts): Incoming {
  if (incoming.kind !== "message") return incoming;
  const age = clock.now() - Number(incoming.ts) * 1000;
  return age > LATE_MS ? { ...incoming, isLate: true } : incoming;
}
