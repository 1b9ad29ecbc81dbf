import type { DatabaseSync } from "node:sqlite";
import { setImmediate as nextTurn, setTimeout as sleep } from "node:timers/promises";
import { isLocked } from "./is-locked.ts";

interface Task {
  /** One that shares a commit with its neighbours in the queue. */
  readonly isTransaction: boolean;
  readonly run: () => unknown;
  readonly settle: (outcome: Outcome) => void;
}

type Outcome = { readonly value: unknown } | { readonly error: unknown };

/** Work on one connection, one task at a time, in the order of asking; at once when nobody waits. */
export interface CommitQueue {
  /** One statement, or what is no part of a transaction. */
  alone<T>(task: () => T): Promise<Awaited<T>>;
  /** Resolves once it is committed; rolled back when `work` throws, whatever shares its commit. */
  transaction<T>(work: () => Promise<T>): Promise<T>;
}

/** A commit waits for the disk, some milliseconds: what waits meanwhile is committed together. */
const MOST_IN_A_COMMIT = 64;
/**
 * Milliseconds of work before the event loop has its turn. SQLite works on the loop, and who was answered asks
 * again at once: without this, three hundred posts held it for a third of a second.
 */
const MOST_IN_A_TURN_MS = 10;
/** Another process (`briefdesk status`, a backup) may hold the file for a moment: it is waited for so long. */
const LOCK_TIMEOUT_MS = 5_000;
const LOCK_RETRY_MS = 20;

/**
 * @param connection with a busy timeout of 0: SQLite's own waiting would block the event loop.
 * @param now a steady clock, in milliseconds.
 */
export function commitQueue(connection: DatabaseSync, now = () => performance.now()): CommitQueue {
  const waiting: Task[] = [];
  const turnIsOver = eventLoopTurns(now);
  let draining = false;

  const drain = async (): Promise<void> => {
    if (draining) return;
    draining = true;
    while (waiting.length > 0) {
      while (turnIsOver()) await nextTurn();
      const group = takeGroup(waiting);
      const outcomes = await outcomesOf(connection, group, turnIsOver);
      waiting.unshift(...group.slice(outcomes.length));
      for (const [at, outcome] of outcomes.entries()) group[at]?.settle(outcome);
    }
    draining = false;
  };

  const add = async (isTransaction: boolean, run: () => unknown): Promise<unknown> => {
    const { promise, resolve: settle } = Promise.withResolvers<Outcome>();
    waiting.push({ isTransaction, run, settle });
    void drain();
    const outcome = await promise;
    if ("error" in outcome) throw outcome.error;
    return outcome.value;
  };

  return {
    alone: <T>(task: () => T) => add(false, task) as Promise<Awaited<T>>,
    transaction: <T>(work: () => Promise<T>) => add(true, work) as Promise<T>,
  };
}

/** Tells whether this turn of the event loop has had its share of work. */
function eventLoopTurns(now: () => number): () => boolean {
  let begun: number | undefined;
  return () => {
    if (begun !== undefined) return now() - begun >= MOST_IN_A_TURN_MS;
    begun = now();
    setImmediate(() => (begun = undefined));
    return false;
  };
}

/** The next task; of transactions as many as stand in line one behind the other. */
function takeGroup(waiting: Task[]): Task[] {
  const other = waiting.findIndex(({ isTransaction }) => !isTransaction);
  const transactions = other < 0 ? waiting.length : other;
  return waiting.splice(0, Math.max(1, Math.min(transactions, MOST_IN_A_COMMIT)));
}

/** Of all, or of the first ones: the others wait for a later turn. */
async function outcomesOf(
  connection: DatabaseSync,
  group: readonly Task[],
  turnIsOver: () => boolean,
): Promise<Outcome[]> {
  try {
    const [first] = group;
    if (first?.isTransaction !== true) return [{ value: await onceUnlocked(() => first?.run()) }];
    return await commitTogether(connection, group, turnIsOver);
  } catch (error) {
    return group.map(() => ({ error }));
  }
}

/** Rejects when nothing was committed. */
async function commitTogether(
  connection: DatabaseSync,
  group: readonly Task[],
  turnIsOver: () => boolean,
): Promise<Outcome[]> {
  await onceUnlocked(() => connection.exec("BEGIN IMMEDIATE"));
  try {
    const outcomes: Outcome[] = [];
    for (const task of group) {
      if (outcomes.length > 0 && turnIsOver()) break;
      outcomes.push(await onItsOwn(connection, task));
    }
    connection.exec("COMMIT");
    return outcomes;
  } catch (error) {
    // A full disk makes SQLite roll back by itself; a second ROLLBACK would hide the reason.
    if (connection.isTransaction) connection.exec("ROLLBACK");
    throw error;
  }
}

/** What throws takes back its own statements alone. Rejects when SQLite has rolled back all of them. */
async function onItsOwn(connection: DatabaseSync, { run }: Task): Promise<Outcome> {
  connection.exec("SAVEPOINT own");
  try {
    const value = await run();
    connection.exec("RELEASE own");
    return { value };
  } catch (error) {
    if (!connection.isTransaction) throw error;
    connection.exec("ROLLBACK TO own; RELEASE own");
    return { error };
  }
}

/** A statement that meets a locked file has done nothing, and is tried again. */
async function onceUnlocked<T>(work: () => T): Promise<Awaited<T>> {
  for (let waitedMs = 0; ; waitedMs += LOCK_RETRY_MS) {
    try {
      return await work();
    } catch (error) {
      if (!isLocked(error) || waitedMs >= LOCK_TIMEOUT_MS) throw error;
      await sleep(LOCK_RETRY_MS);
    }
  }
}
