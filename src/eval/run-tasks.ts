import { appendFile, readFile } from "node:fs/promises";
import { BusyError } from "../errors.ts";
import type { Clock } from "../ports/world.ts";
import { Result } from "./result.ts";
import type { EvalTask, Subject } from "./tasks.ts";

/** A provider that is busy for longer stops the evaluation; the next run goes on from there. */
const MOST_WAITS = 10;

/**
 * Runs the tasks that have no result in the file yet and adds theirs, one line each as soon as it is
 * there. Resolves with the results of all, in the order of the tasks.
 */
export async function runTasks(
  tasks: readonly EvalTask[],
  subject: Subject & { readonly clock: Clock },
  file: string,
  onProgress: (done: number, of: number, key: string) => void,
): Promise<Result[]> {
  const results = await resultsIn(file);
  for (const [done, task] of tasks.entries()) {
    onProgress(done, tasks.length, task.key);
    if (results.has(task.key)) continue;
    const result = await patiently(() => task.run(subject), subject.clock);
    results.set(task.key, result);
    await appendFile(file, `${JSON.stringify(result)}\n`);
  }
  onProgress(tasks.length, tasks.length, "");
  return tasks.flatMap(({ key }) => results.get(key) ?? []);
}

/**
 * What an earlier run has done. A line that was cut off when it was interrupted is done again, and so is
 * what the fallback did: the model may be back.
 */
async function resultsIn(file: string): Promise<Map<string, Result>> {
  const text = await readFile(file, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return "";
    throw error;
  });
  const results = text.split("\n").flatMap((line) => {
    try {
      const parsed = Result.safeParse(JSON.parse(line));
      return parsed.success && !fellBack(parsed.data)
        ? [[parsed.data.key, parsed.data] as const]
        : [];
    } catch {
      return [];
    }
  });
  return new Map(results);
}

const fellBack = (result: Result): boolean => "fellBack" in result && Boolean(result.fellBack);

async function patiently<T>(run: () => Promise<T>, clock: Clock): Promise<T> {
  for (let waits = 0; ; waits += 1) {
    try {
      return await run();
    } catch (error) {
      if (!(error instanceof BusyError) || waits === MOST_WAITS) throw error;
      await clock.sleep(error.retryAfterMs);
    }
  }
}
