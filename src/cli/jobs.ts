import { loadConfig } from "../config/load-config.ts";
import { systemClock } from "../jobs/clock.ts";
import { silentLog, silentMeter } from "../ops/silent.ts";
import { openStore } from "../start/open-store.ts";
import { UsageError, type Io } from "./io.ts";

/** `briefdesk jobs rerun [id …]`: puts failed jobs back in line; the running process takes them up. */
export async function jobs(args: readonly string[], io: Io): Promise<number> {
  const [verb, ...ids] = args;
  if (verb !== "rerun") throw new UsageError("Say what to do with jobs: rerun [id …].");
  const store = await openStore(loadConfig(io.env), {
    clock: systemClock,
    log: silentLog,
    meter: silentMeter,
  });
  try {
    const count = await store.jobs.rerun(ids.length === 0 ? undefined : ids);
    io.stdout.write(`${count} ${count === 1 ? "job is" : "jobs are"} in line again.\n`);
    return 0;
  } finally {
    await store.close();
  }
}
