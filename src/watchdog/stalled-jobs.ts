import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { z } from "zod";

/** By key, how often a job was in hand when the loop stood still, and when that was last (milliseconds). */
const Stalls = z.record(z.string(), z.object({ count: z.int().positive(), at: z.number() }));
type Stalls = z.infer<typeof Stalls>;

/** No job waits this long to be tried again. */
const KEPT_MS = 7 * 24 * 3_600_000;

/**
 * A small file with the jobs that were in hand when the event loop stood still. It is written by a thread of a
 * process that can do nothing else any more, so it lies beside the store and not in it.
 */
export function stalledJobs(file: string, now: () => number) {
  const read = (): Stalls => {
    const kept = Object.entries(Stalls.parse(contentOf(file)));
    return Object.fromEntries(kept.filter(([, { at }]) => now() - at < KEPT_MS));
  };
  const write = (stalls: Stalls): void => {
    writeFileSync(`${file}.new`, JSON.stringify(stalls), { mode: 0o600 });
    renameSync(`${file}.new`, file);
  };
  return {
    /** Throws when the file cannot be read, or holds something else. */
    counts: (): Map<string, number> =>
      new Map(Object.entries(read()).map(([job, { count }]) => [job, count])),

    /** Throws when it cannot be written. */
    add(jobs: readonly string[]): void {
      const stalls = new Map(Object.entries(readable(read)));
      for (const job of jobs)
        stalls.set(job, { count: (stalls.get(job)?.count ?? 0) + 1, at: now() });
      write(Object.fromEntries(stalls));
    },

    /** Throws when it cannot be written. */
    remove(job: string): void {
      const { [job]: _, ...others } = readable(read);
      write(others);
    },
  };
}

/** What cannot be read is begun anew. */
function readable(read: () => Stalls): Stalls {
  try {
    return read();
  } catch {
    return {};
  }
}

function contentOf(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return {};
    throw error;
  }
}
