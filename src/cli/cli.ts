import { keysFromElsewhere } from "../config/key-places.ts";
import { BackupError, ConfigError, describeConfigFaults } from "../errors.ts";
import { UsageError, wordingOf, type Io } from "../terminal/io.ts";
import { programVersion } from "./status/program-version.ts";
import type { Wording } from "../messages/wording.ts";

/** A command takes what follows its name and gives the exit code. */
type Command = (args: readonly string[], io: Io) => Promise<number>;

/** Loaded when called: a process that serves Slack holds no parser of arguments for the others. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  start: async () => (await import("./start.ts")).start,
  demo: async () => (await import("./demo.ts")).demo,
  read: async () => (await import("./read.ts")).read,
  brief: async () => (await import("./brief.ts")).brief,
  ask: async () => (await import("./ask.ts")).ask,
  verify: async () => (await import("./verify.ts")).verify,
  check: async () => (await import("./check.ts")).check,
  manifest: async () => (await import("./manifest.ts")).manifest,
  settings: async () => (await import("./settings.ts")).settings,
  status: async () => (await import("./status/status.ts")).status,
  backup: async () => (await import("./store/backup.ts")).backup,
  restore: async () => (await import("./store/restore.ts")).restore,
  migrate: async () => (await import("./store/migrate.ts")).migrate,
  jobs: async () => (await import("./jobs.ts")).jobs,
  eval: async () => (await import("../eval/eval.ts")).evaluate,
};

const HELP = new Set(["--help", "-h"]);
const VERSION = new Set(["--version", "-v", "version"]);

/** Runs one command. Known failures become one message on stderr; only a bug shows a stack. */
export async function runCli(argv: readonly string[], io: Io): Promise<number> {
  const [name, ...args] = argv;
  const wording = wordingOf(io);
  const usage = wording.say("usage");
  if (name === undefined) {
    io.stderr.write(usage);
    return 2;
  }
  if (name === "help" || argv.some((argument) => HELP.has(argument))) {
    io.stdout.write(usage);
    return 0;
  }
  if (VERSION.has(name)) {
    io.stdout.write(`briefdesk ${await programVersion()}\n`);
    return 0;
  }
  const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (load === undefined) {
    io.stderr.write(`${wording.say("unknownCommand", { name })}\n\n${usage}`);
    return 2;
  }
  try {
    const strays = keysFromElsewhere(io.env, io.outerEnv ?? io.env);
    if (strays.length > 0) throw new ConfigError(strays);
    const command = await load();
    return await command(args, io);
  } catch (error) {
    const misuse = misuseOf(error, wording);
    if (misuse !== undefined) {
      io.stderr.write(`${misuse}\n\n${usage}`);
      return 2;
    }
    if (error instanceof ConfigError) {
      const faults = describeConfigFaults(error.faults, wording).map((fault) => `  - ${fault}`);
      io.stderr.write(`${[wording.say("configurationFaults"), ...faults].join("\n")}\n`);
      return 2;
    }
    if (error instanceof BackupError) {
      io.stderr.write(`${wording.phrase(error.says)}\n`);
      return 1;
    }
    const port = takenPort(error);
    if (port !== undefined) {
      const keys = wording.list(["PORT", "LOCAL_PORT", "OPS_PORT"]);
      io.stderr.write(`${wording.say("portTaken", { port: String(port), keys })}\n`);
      return 1;
    }
    throw error;
  }
}

/** The port that another program listens at, where that is what failed. */
const takenPort = (error: unknown): number | undefined =>
  error instanceof Error && "code" in error && error.code === "EADDRINUSE" && "port" in error
    ? Number(error.port)
    : undefined;

/** What is wrong with a call, where that is what failed. */
function misuseOf(error: unknown, { phrase }: Wording): string | undefined {
  if (error instanceof UsageError) return phrase(error.said);
  return isParseArgsError(error) ? error.message : undefined;
}

/** node:util's parseArgs marks its own errors with codes that begin so. */
function isParseArgsError(error: unknown): error is Error {
  return (
    error instanceof Error &&
    "code" in error &&
    typeof error.code === "string" &&
    error.code.startsWith("ERR_PARSE_ARGS")
  );
}
