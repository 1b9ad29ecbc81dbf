import type { Database } from "../../database/database.ts";
import { fingerprinting, type Fingerprint } from "../../database/copy/fingerprint.ts";
import { FAILED_QUEUE, QUEUE, StoredJob, idOf } from "../pgboss-queues.ts";
import { jobPages, storedOf } from "./job-rows.ts";

/** The fingerprint of the jobs of a SQLite store. */
export async function fingerprintOfJobs(from: Database): Promise<Fingerprint> {
  const { add, result } = fingerprinting();
  for await (const rows of jobPages(from))
    for (const row of rows) {
      const isDone = row.state === "done";
      const state = row.state === "running" ? "waiting" : row.state;
      add([idOf(row.key), state, isDone ? null : said(storedOf(row))]);
    }
  return result();
}

/** The same of pg-boss's, as long as nobody works on them. */
export async function fingerprintOfMovedJobs(to: Database): Promise<Fingerprint> {
  const { add, result } = fingerprinting();
  const rows = await to.query<{ id: string; name: string; state: string; data: string | null }>(
    `SELECT id::text AS id, name, state::text AS state, data::text AS data FROM pgboss.job AS one
     WHERE name = $2 OR (name = $1 AND NOT EXISTS (
       SELECT 1 FROM pgboss.job AS failed WHERE failed.name = $2 AND failed.id = one.id))`,
    [QUEUE, FAILED_QUEUE],
  );
  for (const { id, name, state, data } of rows) {
    if (name === FAILED_QUEUE) add([id, "failed", said(readStored(data))]);
    else if (state === "completed") add([id, "done", null]);
    else add([id, "waiting", said(readStored(data))]);
  }
  return result();
}

const readStored = (data: string | null): StoredJob => StoredJob.parse(JSON.parse(data ?? "{}"));

/** What a job says, with the names of its fields in one order: PostgreSQL has an order of its own. */
const said = ({ key, kind, group, job, failures, waits }: StoredJob): string =>
  JSON.stringify([key, kind, group, job, failures, waits], (_, value: unknown) =>
    typeof value === "object" && value !== null && !Array.isArray(value)
      ? Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1))
      : value,
  );
