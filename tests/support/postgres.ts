import { type ChildProcess, execFile, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readdirSync } from "node:fs";
import { chown, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { promisify } from "node:util";
import { Client } from "pg";
import { freePort } from "./free-port.ts";

const run = promisify(execFile);

/** Runs a server that ends with whoever has started it, killed or not: then the pipe to it breaks. */
const WITH_ITS_PARENT = `exec 3<&0
"$0" "$@" 3<&- & server=$!
( cat <&3 >/dev/null; kill -QUIT $server 2>/dev/null ) & watch=$!
wait $server; ended=$?; kill $watch 2>/dev/null; exit $ended`;

/** A PostgreSQL server of the test's own, on loopback. */
export interface PostgresServer {
  /** A new, empty database, or a copy of one; resolves with its address. */
  createDatabase(template?: string): Promise<string>;
  /** The server goes away, as in an upgrade: open connections are cut. */
  down(): Promise<void>;
  up(): Promise<void>;
  /** Stops it and removes all it has written. */
  remove(): Promise<void>;
}

/** Why there is no server here, or undefined where one can be started. */
export function whyNoPostgres(): string | undefined {
  if (!programs()) return "PostgreSQL is not installed (scripts/postgres.sh installs it)";
  if (isRoot() && !serverUser())
    return "PostgreSQL does not run as root, and there is no user postgres";
  return undefined;
}

/** Starts a server in a folder of its own. As root it runs as the user `postgres`. */
export async function startPostgres(): Promise<PostgresServer> {
  const folder = await mkdtemp(join(tmpdir(), "briefdesk-postgres-"));
  const user = isRoot() ? serverUser() : undefined;
  if (user) await chown(folder, user.uid, user.gid);
  const port = await freePort();
  const data = join(folder, "data");
  const program = async (name: string, args: string[]) => {
    await run(join(programs() ?? "", name), args, { ...user, cwd: folder });
  };
  // What survives a killed client is tested here, not what survives a power cut: no fsync.
  const settings = [
    "listen_addresses=127.0.0.1",
    `port=${port}`,
    "unix_socket_directories=",
    "fsync=off",
  ].flatMap((setting) => ["-c", setting]);
  const urlOf = (name: string) => `postgres://briefdesk@127.0.0.1:${port}/${name}`;

  let stopped: Promise<unknown> = Promise.resolve();
  const up = async () => {
    const child = spawn(
      "sh",
      ["-c", WITH_ITS_PARENT, join(programs() ?? "", "postgres"), "-D", data, ...settings],
      {
        ...user,
        cwd: folder,
        stdio: ["pipe", "ignore", "ignore"],
      },
    );
    stopped = once(child, "exit");
    await answering(urlOf("postgres"), child);
  };
  const down = async () => {
    await program("pg_ctl", ["stop", "-w", "-D", data, "-m", "fast"]);
    await stopped;
  };

  await program("initdb", [
    "-D",
    data,
    "-U",
    "briefdesk",
    "-A",
    "trust",
    "-E",
    "UTF8",
    "--no-sync",
  ]);
  await up();

  let databases = 0;
  return {
    createDatabase: async (template) => {
      databases += 1;
      const name = `test_${databases}`;
      const client = new Client({ connectionString: urlOf("postgres") });
      await client.connect();
      const copied =
        template === undefined ? "" : ` TEMPLATE ${new URL(template).pathname.slice(1)}`;
      await client.query(`CREATE DATABASE ${name}${copied}`);
      await client.end();
      return urlOf(name);
    },
    up,
    down,
    remove: async () => {
      await program("pg_ctl", ["stop", "-w", "-D", data, "-m", "immediate"]).catch(() => {}); // may be down already
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** The folder of the newest server's programs, as Debian lays them out. */
function programs(): string | undefined {
  const root = "/usr/lib/postgresql";
  if (!existsSync(root)) return undefined;
  const [newest] = readdirSync(root).sort((a, b) => Number(b) - Number(a));
  return newest === undefined ? undefined : join(root, newest, "bin");
}

const isRoot = (): boolean => process.getuid?.() === 0;

function serverUser(): { uid: number; gid: number } | undefined {
  try {
    return { uid: idOfPostgres("-u"), gid: idOfPostgres("-g") };
  } catch {
    return undefined; // no such user: the caller says so
  }
}

const idOfPostgres = (flag: string): number =>
  Number(execFileSync("id", [flag, "postgres"], { stdio: "pipe" }));

/** Waits until the server takes connections. */
async function answering(url: string, server: ChildProcess): Promise<void> {
  for (;;) {
    if (server.exitCode !== null) throw new Error(`PostgreSQL ended with ${server.exitCode}`);
    const client = new Client({ connectionString: url });
    try {
      await client.connect();
      await client.end();
      return;
    } catch {
      await sleep(20); // it is still starting
    }
  }
}
