import { writeFileSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { Client } from "pg";
import type { Workspace } from "../src/workspace/workspace.ts";
import type { PostgresServer } from "../tests/support/postgres.ts";
import type { SmallDisk } from "../tests/support/small-disk.ts";
import type { Child } from "./child-process.ts";

/** What a storm is made in. */
export interface StormPlace {
  readonly workspace: Workspace;
  /** The processes now: one that ends has another in its place at once. */
  readonly bots: readonly Child[];
  readonly dataDir: string;
  readonly random: () => number;
  /** Holds by how many milliseconds the clocks of the processes are wrong. */
  readonly clockFile: string;
  readonly disk: SmallDisk | undefined;
  readonly databaseUrl: string | undefined;
  readonly server: PostgresServer | undefined;
}

type Trouble = (place: StormPlace) => Promise<void>;

/** SQLite is waited for five seconds: some locks end before that, others after. */
const LOCKED_MS = 9_000;
const FULL_MS = 6_000;
const WRONG_CLOCK_MS = 8_000;
const WRONG_DAYS = [1.5, -1.5, 40, 100, -100];
const DAY_MS = 86_400_000;
const READ_ONLY_MS = 5_000;
const DOWN_MS = 4_000;
const SLACK_AWAY_MS = 20_000;

/** Each begins and ends by itself; posts keep coming meanwhile. */
export const TROUBLES = {
  kill: async ({ bots, random }) => {
    const index = Math.floor(random() * bots.length);
    // Somewhere in its work, or still starting: each is a moment at which a machine may die.
    await sleep(random() * 1_500);
    bots[index]?.kill("SIGKILL");
  },

  "disk-full": async ({ disk, random }) => {
    if (disk === undefined) throw new Error("a small disk cannot be mounted here");
    disk.fill();
    await sleep(FULL_MS * random());
    disk.empty();
  },

  "locked-file": async ({ dataDir, random }) => {
    const other = new DatabaseSync(join(dataDir, "briefdesk.sqlite"), { timeout: 10_000 });
    try {
      other.exec("BEGIN EXCLUSIVE");
      await sleep(LOCKED_MS * random());
      other.exec("ROLLBACK");
    } finally {
      other.close();
    }
  },

  "wrong-clock": async ({ clockFile, random }) => {
    const days = WRONG_DAYS[Math.floor(random() * WRONG_DAYS.length)] ?? 0;
    writeFileSync(clockFile, String(days * DAY_MS));
    await sleep(WRONG_CLOCK_MS * random());
    writeFileSync(clockFile, "0");
  },

  "slack-away": async ({ workspace, random }) => {
    workspace.faults.inject({ method: "*", kind: "drop", times: Infinity });
    workspace.sockets.cut();
    await sleep(SLACK_AWAY_MS * random());
    workspace.faults.clear();
  },

  "server-restart": async ({ server, random }) => {
    if (server === undefined) throw new Error("only a server of its own can be stopped");
    await server.down();
    await sleep(DOWN_MS * random());
    await server.up();
  },

  "read-only": async ({ databaseUrl, random }) => {
    await asked(databaseUrl, SET_READ_ONLY("on"));
    await sleep(READ_ONLY_MS * random());
    await asked(databaseUrl, SET_READ_ONLY("off"));
  },

  "ended-sessions": ({ databaseUrl }) =>
    asked(databaseUrl, [
      "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid() AND datname = current_database()",
    ]),
} as const satisfies Readonly<Record<string, Trouble>>;

export type TroubleName = keyof typeof TROUBLES;

/** For sessions that there are, too, as when a standby takes over. */
const SET_READ_ONLY = (value: "on" | "off"): string[] => [
  "SET default_transaction_read_only = off",
  `ALTER SYSTEM SET default_transaction_read_only = ${value}`,
  "SELECT pg_reload_conf()",
];

async function asked(url: string | undefined, statements: readonly string[]): Promise<void> {
  if (url === undefined) throw new Error("there is no PostgreSQL in this storm");
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}
