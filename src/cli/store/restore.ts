import { loadConfig } from "../../config/load-config.ts";
import { restore as restoreFile } from "../../database/restore.ts";
import { systemClock } from "../../jobs/clock.ts";
import { UsageError, wordingOf, type Io } from "../../terminal/io.ts";
import { sqliteFile } from "../../start/sqlite-file.ts";

/** `briefdesk restore FILE`: a backup takes the place of the SQLite store, which is kept beside it. */
export async function restore(args: readonly string[], io: Io): Promise<number> {
  const [from, ...more] = args;
  if (from === undefined || more.length > 0) throw new UsageError({ key: "restoreWhat" });
  const file = sqliteFile(loadConfig(io.env));
  const moment = new Date(systemClock.now()).toISOString().replaceAll(/\D/gu, "");
  const { kept } = restoreFile(from, file, `${file}.before-${moment}`);
  const { say } = wordingOf(io);
  io.stdout.write(`${say("restoreDone", { file: from })}\n`);
  if (kept !== undefined) io.stdout.write(`${say("restoreKept", { file: kept })}\n`);
  return 0;
}
