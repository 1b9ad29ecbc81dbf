import { parseArgs } from "node:util";
import { loadConfig } from "../../config/load-config.ts";
import { ConfigError } from "../../errors.ts";
import { silentLog } from "../../ops/silent.ts";
import type { MoveProgress } from "../../start/move-to-postgres.ts";
import { sqliteFile } from "../../start/sqlite-file.ts";
import { UsageError, wordingOf, type Io } from "../../terminal/io.ts";

/** Of a long table something is said after this many records. */
const TOLD_EVERY = 10_000;

/** `briefdesk migrate --to postgres://…`: the SQLite store moves to PostgreSQL. */
export async function migrate(args: readonly string[], io: Io): Promise<number> {
  const { values } = parseArgs({ args: [...args], options: { to: { type: "string" } } });
  const url = values.to;
  if (url === undefined || !/^postgres(?:ql)?:$/u.test(URL.parse(url)?.protocol ?? ""))
    throw new UsageError({ key: "migrateWhat" });
  const { say } = wordingOf(io);
  const file = sqliteFile(loadConfig(io.env));
  // Loaded when called: the libraries of both engines.
  const { moveToPostgres } = await import("../../start/move-to-postgres.ts");
  const onProgress = progressTo(io);
  const count = await moveToPostgres({ file, url, log: silentLog, onProgress }).catch(
    (error: unknown) => {
      throw ofOption(error);
    },
  );
  io.stdout.write(`${say("migrateDone", { count, file })}\n`);
  return 0;
}

/** A line for each table, and for each of the many records of a long one. */
function progressTo(io: Io): (progress: MoveProgress) => void {
  const { say } = wordingOf(io);
  let told = 0;
  return ({ table, done: count, of: all, isVerified }) => {
    if (isVerified) {
      told = 0;
      io.stderr.write(`${say("migrateCompared", { table, count })}\n`);
    } else if (count - told >= TOLD_EVERY) {
      told = count;
      io.stderr.write(`${say("migrateProgress", { table, count, all })}\n`);
    }
  };
}

/** The address is not the configuration's. */
const ofOption = (error: unknown): unknown =>
  error instanceof ConfigError
    ? new ConfigError(error.faults.map((fault) => ({ ...fault, key: "--to" })))
    : error;
