import { systemClock } from "../../src/jobs/clock.ts";
import { jobsContract } from "../jobs/jobs.contract.ts";
import { rememberingLog, silentMeter } from "../support/log-and-meter.ts";
import { inMemoryJobs } from "./in-memory-jobs.ts";

jobsContract("memory", async () => {
  const { database, open } = inMemoryJobs();
  const options = { clock: systemClock, log: rememberingLog(), meter: silentMeter };
  return {
    database,
    open: async () => open({ ...options, backoff: () => 30, pollMs: 20 }),
    close: async () => {},
  };
});
