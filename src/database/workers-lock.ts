import { DatabaseSync } from "node:sqlite";
import { forOwnerAlone } from "./file/for-owner-alone.ts";
import { isLocked } from "./is-locked.ts";

export interface WorkersLock {
  /** Enters this process; `alone` runs first when no other process has entered. */
  join(alone: () => Promise<void>): Promise<void>;
  /** Does `work` while no other process has entered, and none can; false, and nothing is done, when one has. */
  whileAlone(work: () => void): boolean;
  /** Keeps others from entering until what it returns is called; undefined when one has entered. */
  keepAlone(): (() => void) | undefined;
  leave(): void;
}

/**
 * Tells whether other processes work on a file, by SQLite's own file locks, which the operating
 * system takes back when a process ends, even when it is killed. Every worker holds a shared lock
 * on a small file beside the database; who can have it exclusively is alone.
 *
 * @param file the database; `:memory:` belongs to one process by nature.
 */
export function workersLock(file: string): WorkersLock {
  let joined = false;
  let lock: DatabaseSync | undefined;

  const join = async (alone: () => Promise<void>): Promise<void> => {
    if (joined) return;
    joined = true;
    if (file === ":memory:") return alone();
    lock = openLock(file);
    if (takeExclusively(lock)) {
      try {
        await alone();
      } finally {
        lock.exec("COMMIT");
      }
    }
    share(lock);
  };

  const keepAlone = (): (() => void) | undefined => {
    const own = (lock ??= openLock(file));
    return takeExclusively(own) ? () => own.exec("COMMIT") : undefined;
  };

  const whileAlone = (work: () => void): boolean => {
    const release = keepAlone();
    if (release === undefined) return false;
    try {
      work();
    } finally {
      release();
    }
    return true;
  };

  return {
    join,
    whileAlone,
    keepAlone,
    leave: () => {
      lock?.close();
      lock = undefined;
    },
  };
}

function openLock(file: string): DatabaseSync {
  const beside = `${file}-workers`;
  forOwnerAlone(beside);
  return new DatabaseSync(beside, { timeout: 0 });
}

function takeExclusively(lock: DatabaseSync): boolean {
  try {
    lock.exec("BEGIN EXCLUSIVE");
    return true;
  } catch (error) {
    if (isLocked(error)) return false;
    throw error;
  }
}

/** A read in an open transaction holds the shared lock until the connection is closed. */
function share(lock: DatabaseSync): void {
  // Another process may just now be looking whether it is alone: it holds the file for milliseconds.
  lock.exec("PRAGMA busy_timeout = 5000");
  lock.exec("BEGIN");
  lock.prepare("SELECT count(*) FROM sqlite_master").get();
}
