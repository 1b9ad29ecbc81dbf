import { existsSync } from "node:fs";
import { runCli } from "./cli/cli.ts";
import { onStopSignal } from "./cli/stop-signals.ts";

// Keys may be in a file beside the program; what the environment already says wins.
if (existsSync(".env")) process.loadEnvFile(".env");

// Whoever reads us may stop: `briefdesk read page | head`.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});

process.exitCode = await runCli(process.argv.slice(2), {
  env: process.env,
  // As POSIX has it: the first that is set, and an empty one is not.
  language: ["LC_ALL", "LC_MESSAGES", "LANG"].map((name) => process.env[name]).find(Boolean),
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  onStop: (stop) => onStopSignal(process, stop),
});
