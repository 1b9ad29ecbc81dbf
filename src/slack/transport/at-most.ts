import type { Clock } from "../../ports/world.ts";

/** Waits until something is done, for `ms` at most; a timer that was left would keep the process alive. */
export async function atMost(
  ms: number,
  done: Promise<unknown>,
  { sleep }: Pick<Clock, "sleep">,
): Promise<void> {
  const over = new AbortController();
  const late = sleep(ms, over.signal).catch(() => undefined); // aborted below
  await Promise.race([done, late]).finally(() => over.abort());
}
