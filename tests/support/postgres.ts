import { execFile, execFileSync, spawn } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { chown, mkdtemp, rm } from "node:fs/promises";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { Client } from "pg";

const run = promisify(execFile);

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
  const settings = `-c listen_addresses=127.0.0.1 -c port=${port} -c unix_socket_directories= -c fsync=off`;

  const up = async () => {
    await detached(
      join(programs() ?? "", "pg_ctl"),
      ["start", "-w", "-D", data, "-l", join(folder, "log"), "-o", settings],
      { ...user, cwd: folder },
    );
  };
  const down = () => program("pg_ctl", ["stop", "-w", "-D", data, "-m", "fast"]);

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
  const urlOf = (name: string) => `postgres://briefdesk@127.0.0.1:${port}/${name}`;
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

/** `pg_ctl start` leaves a server behind that would keep our pipes open: it gets none. */
function detached(command: string, args: string[], options: object): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { ...options, stdio: "ignore" });
    child.once("error", reject);
    child.once("exit", (code) => {
      if (code === 0) resolve();
      else reject(new Error(`${command} ended with ${code}`));
    });
  });
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
