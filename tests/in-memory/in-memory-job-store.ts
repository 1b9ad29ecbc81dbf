import { randomUUID } from "node:crypto";
import type { Job } from "../../src/domain/job.ts";
import type { ClaimedJob, JobStore } from "../../src/jobs/job-store.ts";
import { shareOfJob } from "../../src/jobs/fair-share.ts";
import type { Clock } from "../../src/ports/world.ts";

type State = "waiting" | "running" | "done" | "failed";

/** A job as it is stored: as text, like in any other store. */
interface StoredJob {
  readonly id: number;
  readonly key: string;
  readonly kind: string;
  readonly group: string;
  readonly share: string;
  readonly turn: number;
  readonly body: string;
  readonly state: State;
  readonly runAt: number;
  readonly failures: number;
  readonly losses: number;
  readonly owner?: string | undefined;
  readonly error?: string;
  readonly endedAt?: number;
}

/** The rows that one or several processes work on, by key. */
export type StoredJobs = Map<string, StoredJob>;

/** Jobs in memory, as one process has them; it never takes over what another process runs. */
export function inMemoryJobStore(rows: StoredJobs, clock: Pick<Clock, "now">): JobStore {
  const owner = randomUUID();
  const all = (): StoredJob[] => [...rows.values()];
  const inState = (state: State) => all().filter((row) => row.state === state);
  const put = (row: StoredJob, change: Partial<StoredJob> = {}) =>
    void rows.set(row.key, { ...row, ...change });
  const due = (row: StoredJob) => row.runAt <= clock.now();

  /** No other of its group runs, and no earlier one waits. */
  const isFree = (row: StoredJob): boolean =>
    !all().some(
      (other) =>
        other.group === row.group &&
        (other.state === "running" || (other.state === "waiting" && other.id < row.id)),
    );

  const nextTurn = (share: string): number => {
    const newest = Math.max(...inState("running").map(({ turn }) => turn + 1));
    const first = Math.min(
      ...inState("waiting")
        .filter(due)
        .map(({ turn }) => turn),
    );
    const now = [newest, first, 0].find(Number.isFinite) ?? 0;
    const own = [...inState("running"), ...inState("waiting")].filter((row) => row.share === share);
    return Math.max(now, ...own.map(({ turn }) => turn + 1));
  };

  return {
    insert: async (_tx, { job, key, group }, runAt = clock.now()) => {
      if (rows.has(key)) return false;
      const counts = { failures: 0, losses: 0 };
      const share = shareOfJob(job);
      const body = JSON.stringify(job);
      const row = { id: rows.size + 1, key, kind: job.kind, group, body, share };
      put({ ...row, ...counts, turn: nextTurn(share), state: "waiting", runAt });
      return true;
    },
    begin: async () => {},
    claim: async (full) => {
      const next = inState("waiting")
        .filter((row) => due(row) && isFree(row) && !full.has(row.share))
        .toSorted((one, other) => one.turn - other.turn || one.id - other.id)[0];
      if (next === undefined) return undefined;
      put(next, { state: "running", owner });
      return claimOf(next);
    },
    settle: async (claimed, outcome) => {
      const row = rows.get(claimed.key);
      if (row?.owner !== owner || row.failures + row.losses !== claimed.claim) return false;
      const left = { ...row, owner: undefined };
      const now = clock.now();
      if (outcome.kind === "done") put(left, { state: "done", body: "", endedAt: now });
      else if (outcome.kind === "left") put(left, { state: "waiting" });
      else if (outcome.kind === "again")
        put(left, {
          state: "waiting",
          runAt: now + outcome.afterMs,
          failures: row.failures + (outcome.counts ? 1 : 0),
          error: outcome.error,
        });
      else
        put(left, {
          state: "failed",
          failures: row.failures + 1,
          error: outcome.error,
          endedAt: now,
        });
      return true;
    },
    renew: async (inHand) => new Set(inHand.map(({ id }) => id)),
    maintain: async () => false,
    untilNext: async () => {
      const later = inState("waiting").filter((row) => !due(row));
      return later.length === 0
        ? undefined
        : Math.min(...later.map(({ runAt }) => runAt)) - clock.now();
    },
    ahead: async (share) => {
      const turn = nextTurn(share);
      return inState("waiting").filter((row) => due(row) && row.turn <= turn).length;
    },
    stats: async () => ({
      waiting: inState("waiting").length,
      running: inState("running").length,
      failed: inState("failed").length,
    }),
    failed: async (limit) =>
      inState("failed")
        .toSorted((one, other) => (other.endedAt ?? 0) - (one.endedAt ?? 0) || other.id - one.id)
        .slice(0, limit)
        .map(({ id, key, kind, failures, losses, error = "", endedAt = 0 }) => ({
          id: String(id),
          key,
          kind,
          attempts: failures + losses,
          error,
          failedAt: endedAt,
        })),
    rerun: async (ids) => {
      const chosen = inState("failed").filter(({ id }) => ids?.includes(String(id)) ?? true);
      for (const row of chosen)
        put(row, { state: "waiting", runAt: clock.now(), failures: 0, losses: 0 });
      return chosen.length;
    },
    forget: async (_tx, matches) => {
      for (const row of [...inState("waiting"), ...inState("failed")])
        if (matches(JSON.parse(row.body) as Job)) put(row, { state: "done", body: "" });
    },
    end: async () => {},
  };
}

const claimOf = ({
  id,
  key,
  kind,
  group,
  share,
  body,
  failures,
  losses,
}: StoredJob): ClaimedJob => ({
  id: String(id),
  claim: failures + losses,
  key,
  kind,
  group,
  share,
  job: JSON.parse(body),
  failures,
  losses,
});
