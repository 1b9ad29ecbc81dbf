import { UsageError, wordingOf, type Io } from "../terminal/io.ts";
import { withStore } from "./store/with-store.ts";

/** `briefdesk jobs rerun [id …]`: puts failed jobs back in the queue; the running process takes them up. */
export async function jobs(args: readonly string[], io: Io): Promise<number> {
  const [verb, ...ids] = args;
  if (verb !== "rerun") throw new UsageError({ key: "jobsWhat" });
  const count = await withStore(io, (store) =>
    store.jobs.rerun(ids.length === 0 ? undefined : ids),
  );
  io.stdout.write(`${wordingOf(io).say("jobsInLine", { count })}\n`);
  return 0;
}
