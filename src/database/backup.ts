import { existsSync, mkdirSync, openSync, closeSync, renameSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import { backup, DatabaseSync } from "node:sqlite";
import { BackupError } from "../errors.ts";
import { asBackupError } from "./as-backup-error.ts";
import { assertSound } from "./sound-copy.ts";

/** All pages in one step: in a write-ahead log a reader holds nobody up, and smaller steps begin anew at each write. */
const ALL_PAGES = 2_147_483_647;

/**
 * Copies a SQLite database, as it is at one moment, while others write to it. The copy has its name only when it is
 * whole and was read through; it is for its owner's eyes alone.
 *
 * @param file the database
 * @param to a file that does not exist yet
 * @throws BackupError when there is no database, when `to` exists or cannot be written, or when the copy is not sound
 */
export async function backUp(file: string, to: string): Promise<void> {
  if (!existsSync(file)) throw new BackupError({ key: "backupNothing", values: { file } });
  if (existsSync(to)) throw new BackupError({ key: "backupExists", values: { file: to } });
  const part = `${to}.part`;
  try {
    mkdirSync(dirname(to), { recursive: true, mode: 0o700 });
    await makeWhole(file, part, to);
  } catch (error) {
    throw asBackupError(error, to);
  }
}

async function makeWhole(file: string, part: string, to: string): Promise<void> {
  // SQLite would take the log of a copy that was given up for that of the new one.
  clear(part);
  try {
    closeSync(openSync(part, "w", 0o600));
    await copyPages(file, part);
    assertSound(part, to);
    renameSync(part, to);
  } finally {
    clear(part);
  }
}

function clear(part: string): void {
  for (const rest of ["", "-wal", "-shm", "-journal"]) rmSync(part + rest, { force: true });
}

async function copyPages(file: string, to: string): Promise<void> {
  const source = new DatabaseSync(file, { readOnly: true });
  try {
    await backup(source, to, { rate: ALL_PAGES });
  } finally {
    source.close();
  }
}
