import { loadConfig } from "../../config/load-config.ts";
import { systemClock } from "../../jobs/clock.ts";
import { silentLog, silentMeter } from "../../ops/silent.ts";
import { openStore, type Store } from "../../start/open-store.ts";
import type { Io } from "../../terminal/io.ts";

/** Opens the configured store for a command that answers a person, and closes it whatever happens. */
export async function withStore<T>({ env }: Io, work: (store: Store) => Promise<T>): Promise<T> {
  const store = await openStore(loadConfig(env), {
    clock: systemClock,
    log: silentLog,
    meter: silentMeter,
  });
  try {
    return await work(store);
  } finally {
    // Nothing was at work, but pg-boss looks after its queues until it is told to stop.
    await store.jobs.stop(0);
    await store.close();
  }
}
