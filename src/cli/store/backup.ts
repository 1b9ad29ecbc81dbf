import { loadConfig } from "../../config/load-config.ts";
import { backUp } from "../../database/backup.ts";
import { UsageError, wordingOf, type Io } from "../../terminal/io.ts";
import { sqliteFile } from "../../start/sqlite-file.ts";

/** `briefdesk backup FILE`: a copy of the SQLite store, also while a process works on it. */
export async function backup(args: readonly string[], io: Io): Promise<number> {
  const [file, ...more] = args;
  if (file === undefined || more.length > 0) throw new UsageError({ key: "backupWhat" });
  await backUp(sqliteFile(loadConfig(io.env)), file);
  io.stdout.write(`${wordingOf(io).say("backupDone", { file })}\n`);
  return 0;
}
