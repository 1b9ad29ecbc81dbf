import { ConfigError } from "../errors.ts";
import { UsageError, type Io } from "../terminal/io.ts";

/** A command takes what follows its name and gives the exit code. */
type Command = (args: readonly string[], io: Io) => Promise<number>;

/** Loaded when called: a process that serves Slack holds no parser of arguments for the others. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  start: async () => (await import("./start.ts")).start,
  demo: async () => (await import("./demo.ts")).demo,
  read: async () => (await import("./read.ts")).read,
  brief: async () => (await import("./brief.ts")).brief,
  ask: async () => (await import("./ask.ts")).ask,
  check: async () => (await import("./check.ts")).check,
  status: async () => (await import("./status.ts")).status,
  jobs: async () => (await import("./jobs.ts")).jobs,
  eval: async () => (await import("../eval/eval.ts")).evaluate,
};

const USAGE = `Briefdesk: posted articles become key points, each tied to the sentence it rests on.

  briefdesk start [--role all|listen|work]        serve Slack, or a local workspace when no token is set
  briefdesk demo                                  the main job, from a post to a digest, in a local workspace
  briefdesk read <file|folder|url|-> … [--json] [--url U]   what was read, with its verdict
  briefdesk brief <file|url|-> [--json] [--url U]           the briefing
  briefdesk ask <file|url|-> "<question>" [--json] [--url U]  the answer, or that the article does not say
  briefdesk check                                 configuration, manifest, Slack, model: what is missing
  briefdesk status [--json]                       what a person on call wants to know
  briefdesk jobs rerun [id …]                     put failed jobs back in line
  briefdesk eval [file|folder …] [--out DIR] [--fresh]      how well the configured writer does, beside the last time

Exit codes: 0 done · 1 an article could not be read, or a step failed · 2 the command or configuration is wrong
`;

const HELP = new Set(["--help", "-h"]);

/** Runs one command. Known failures become one message on stderr; only a bug shows a stack. */
export async function runCli(argv: readonly string[], io: Io): Promise<number> {
  const [name, ...args] = argv;
  if (name === undefined) {
    io.stderr.write(USAGE);
    return 2;
  }
  if (name === "help" || argv.some((argument) => HELP.has(argument))) {
    io.stdout.write(USAGE);
    return 0;
  }
  const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (load === undefined) {
    io.stderr.write(`There is no command “${name}”.\n\n${USAGE}`);
    return 2;
  }
  try {
    const command = await load();
    return await command(args, io);
  } catch (error) {
    if (error instanceof UsageError || isParseArgsError(error)) {
      io.stderr.write(`${(error as Error).message}\n\n${USAGE}`);
      return 2;
    }
    if (error instanceof ConfigError) {
      io.stderr.write(`${error.message}\n`);
      return 2;
    }
    throw error;
  }
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
