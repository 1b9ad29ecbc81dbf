import { existsSync } from "node:fs";
import { runCli } from "./cli/cli.ts";
import { onStopSignal } from "./cli/stop-signals.ts";

// Keys may be in a file beside the program, never in one of the folder it is called from, which may be a stranger's.
// What the environment already says wins.
const outerEnv = { ...process.env };
const file = new URL("../.env", import.meta.url);
if (existsSync(file)) process.loadEnvFile(file);

// Whoever reads us may stop: `briefdesk read page | head`.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});

process.exitCode = await runCli(process.argv.slice(2), {
  env: process.env,
  outerEnv,
  // As POSIX has it: the first that is set, and an empty one is not.
  language: ["LC_ALL", "LC_MESSAGES", "LANG"].map((name) => process.env[name]).find(Boolean),
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  onStop: (stop) => onStopSignal(process, stop),
});
