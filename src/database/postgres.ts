import { Pool, type PoolClient, types } from "pg";
import { ConfigError } from "../errors.ts";
import type { Message } from "../messages/catalogue.ts";
import type { Log } from "../ports/world.ts";
import type { Database, Row, Value } from "./database.ts";

/** A server takes 100 connections unless told otherwise; this is what each process of a large team may use. */
const MAX_CONNECTIONS = 5;
/** The longest wait for a connection: a job fails and comes again, an event is not acknowledged. */
const CONNECT_TIMEOUT_MS = 5_000;
const OLDEST_VERSION = 15;

/** The engine for several processes. */
export interface PostgresDatabase extends Database {
  readonly engine: "postgres";
  readonly url: string;
}

/**
 * Connects to a PostgreSQL server.
 *
 * @throws ConfigError when the server cannot be reached, does not let us in, or is too old.
 */
export async function openPostgres(url: string, log: Log): Promise<PostgresDatabase> {
  const pool = createPool(url);
  // An idle connection that breaks is replaced at the next use; unheard, it would end the process.
  pool.on("error", (error) => log.warn({ error: error.message }, "a database connection broke"));
  try {
    await checkVersion(pool);
  } catch (error) {
    await pool.end();
    throw new ConfigError([{ key: "DATABASE_URL", says: faultOf(error, url) }]);
  }

  return {
    engine: "postgres",
    url,
    query: async <T extends Row>(text: string, parameters: readonly Value[] = []) =>
      (await pool.query<T>(text, [...parameters])).rows,
    transaction: (work) => inTransaction(pool, work),
    onCommit: (effect) => effect(),
    close: () => pool.end(),
  };
}

function createPool(url: string): Pool {
  return new Pool({
    connectionString: url,
    max: MAX_CONNECTIONS,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    keepAlive: true,
    application_name: "briefdesk",
    types: { getTypeParser: parserFor },
  });
}

/** BIGINT comes as text by default; ours are times, counts and tokens, all far below 2^53. */
const parserFor: typeof types.getTypeParser = (type: number, format?: unknown) =>
  type === types.builtins.INT8
    ? (text: string) => Number(text)
    : types.getTypeParser(type, format as "text");

async function inTransaction<T>(pool: Pool, work: (tx: Database) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  let broken: Error | undefined;
  // A connection in use is not the pool's: unheard, its breaking would end the process. The
  // statement at hand rejects with the same reason.
  const onError = (error: Error) => (broken = error);
  client.on("error", onError);
  try {
    const { tx, effects } = handleOn(client);
    await client.query("BEGIN");
    const result = await work(tx);
    await client.query("COMMIT");
    for (const effect of effects) effect();
    return result;
  } catch (error) {
    await client.query("ROLLBACK").catch((rollback: Error) => (broken ??= rollback));
    throw error;
  } finally {
    client.off("error", onError);
    client.release(broken);
  }
}

function handleOn(client: PoolClient): { tx: Database; effects: readonly (() => void)[] } {
  const effects: (() => void)[] = [];
  const tx: Database = {
    engine: "postgres",
    query: async <T extends Row>(text: string, parameters: readonly Value[] = []) =>
      (await client.query<T>(text, [...parameters])).rows,
    transaction: (inner) => inner(tx),
    onCommit: (effect) => void effects.push(effect),
    close: async () => {},
  };
  return { tx, effects };
}

/** The server is older than what the statements need. */
class ServerTooOld extends Error {
  readonly version: number;

  constructor(version: number) {
    super(`the server is PostgreSQL ${version}`);
    this.version = version;
  }
}

async function checkVersion(pool: Pool): Promise<void> {
  const { rows } = await pool.query<{ version: string }>(
    "SELECT current_setting('server_version_num') AS version",
  );
  const major = Math.floor(Number(rows[0]?.version ?? 0) / 10_000);
  if (major < OLDEST_VERSION) throw new ServerTooOld(major);
}

/** Error codes: https://www.postgresql.org/docs/current/errcodes-appendix.html */
function faultOf(error: unknown, url: string): Message {
  const { code = "" } = error as { code?: string };
  const server = URL.parse(url)?.host || "PostgreSQL";
  if (error instanceof ServerTooOld)
    return {
      key: "serverTooOld",
      values: { server, version: error.version, oldest: OLDEST_VERSION },
    };
  if (["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "ETIMEDOUT", "EHOSTUNREACH"].includes(code))
    return { key: "serverUnreachable", values: { server, code } };
  if (code.startsWith("28")) return { key: "userRefused", values: { server } };
  if (code === "3D000") return { key: "databaseMissing", values: { server } };
  const detail = error instanceof Error ? error.message : String(error);
  return { key: "serverFault", values: { server, detail } };
}
