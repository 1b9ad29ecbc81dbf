import { chmodSync, closeSync, mkdirSync, openSync, statSync } from "node:fs";
import { dirname } from "node:path";

/** What a group and all others may do with a file. */
const OTHERS = 0o077;

/**
 * Sees that a file exists which nobody but its owner can read, with its folder; what SQLite puts beside a database has
 * the database's own permissions. A folder that was there keeps its permissions, for it may be somebody else's, too.
 *
 * @throws what the file system throws, when the folder or the file cannot be made
 */
export function forOwnerAlone(file: string): void {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  const found = statSync(file, { throwIfNoEntry: false });
  if (found === undefined) closeSync(openSync(file, "a", 0o600));
  else if (found.isFile() && (found.mode & OTHERS) !== 0 && found.uid === process.geteuid?.())
    chmodSync(file, found.mode & ~OTHERS & 0o777);
}
