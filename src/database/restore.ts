import { chmodSync, copyFileSync, existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import { BackupError } from "../errors.ts";
import { asBackupError } from "./as-backup-error.ts";
import { assertSound } from "./sound-copy.ts";
import { workersLock } from "./workers-lock.ts";

/** A database in a write-ahead log is up to three files. */
const PARTS = ["", "-wal", "-shm"] as const;

interface Restored {
  /** What was there before, under its new name; undefined where nothing was. */
  readonly kept?: string;
}

/**
 * Puts a backup in the place of a SQLite database. What was there is kept beside it, even when it is damaged. Nobody
 * can begin to work on the file meanwhile.
 *
 * @param from the backup; it is not changed
 * @param file the database, whose folder is made when it is absent
 * @param keptAs the name that what is there before gets
 * @throws BackupError when a process works on the database, when the backup is not sound, or was written by a newer
 * version; the database is as it was then
 */
export function restore(from: string, file: string, keptAs: string): Restored {
  if (!existsSync(from)) throw new BackupError({ key: "inputMissing" });
  const part = `${file}.part`;
  const lock = workersLock(file);
  let kept: string | undefined;
  try {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    const wasAlone = lock.whileAlone(() => {
      try {
        takeCopy(from, part);
        assertSound(part, from);
        kept = moveAway(file, keptAs);
        renameSync(part, file);
      } finally {
        clear(part);
      }
    });
    if (!wasAlone) throw new BackupError({ key: "restoreRunning", values: { file } });
  } catch (error) {
    throw asBackupError(error, part);
  } finally {
    lock.leave();
  }
  return kept === undefined ? {} : { kept };
}

/** With its log, where it is a copy of files and not a backup. */
function takeCopy(from: string, to: string): void {
  // SQLite would take the log of a copy that was given up for that of the new one.
  clear(to);
  for (const rest of ["", "-wal"])
    if (existsSync(from + rest)) {
      copyFileSync(from + rest, to + rest);
      chmodSync(to + rest, 0o600);
    }
}

function clear(part: string): void {
  for (const rest of PARTS) rmSync(part + rest, { force: true });
}

function moveAway(file: string, keptAs: string): string | undefined {
  const there = PARTS.filter((rest) => existsSync(file + rest));
  for (const rest of there) renameSync(file + rest, keptAs + rest);
  return there.length === 0 ? undefined : keptAs;
}
