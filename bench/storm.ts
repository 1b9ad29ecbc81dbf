import { parseArgs } from "node:util";
import { runStorm } from "./storm-run.ts";
import { TROUBLES, type TroubleName } from "./storm-troubles.ts";

const NAMES = Object.keys(TROUBLES);
const USAGE = `npm run storm -- [--posts N] [--kills N] [--troubles A,B] [--seed N] [--postgres URL|own] [--json]
Posts articles while the process is killed at random moments, and counts what was lost or doubled.
On SQLite with one process; with --postgres on that database, or on a server of the storm's own, with two.
With --troubles these strike by turns, as often in all as --kills says:
${NAMES.join(", ")}.`;

const options = {
  posts: { type: "string", default: "500" },
  kills: { type: "string", default: "30" },
  seed: { type: "string", default: "1" },
  postgres: { type: "string" },
  troubles: { type: "string", default: "kill" },
  json: { type: "boolean", default: false },
  help: { type: "boolean", short: "h", default: false },
} as const;

const values = parse();
if (values.help) {
  console.log(USAGE);
  process.exit(0);
}

function parse() {
  try {
    return parseArgs({ options }).values;
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
    process.exit(2);
  }
}

const figure = (name: "posts" | "kills" | "seed"): number => {
  const value = Number(values[name]);
  if (Number.isInteger(value) && value >= 0) return value;
  console.error(`--${name} takes a whole number, not “${values[name]}”.`);
  process.exit(2);
};

const isTrouble = (name: string): name is TroubleName => NAMES.includes(name);
const troubles = values.troubles.split(",").filter(isTrouble);
if (troubles.join() !== values.troubles) {
  console.error(`--troubles takes ${NAMES.join(", ")}, not “${values.troubles}”.`);
  process.exit(2);
}
const { postgres } = values;
const result = await runStorm({
  posts: figure("posts"),
  kills: figure("kills"),
  seed: figure("seed"),
  postgres,
  troubles,
  onProgress: (line) => console.error(line),
});
const store = postgres === undefined ? "one process on SQLite" : "two processes on PostgreSQL";
console.log(`Crash storm, ${store}`);
console.table(result);
if (values.json) console.log(JSON.stringify(result));
process.exitCode = result.lost === 0 && result.duplicates === 0 ? 0 : 1;
