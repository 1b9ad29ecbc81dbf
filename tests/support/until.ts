import { setTimeout as sleep } from "node:timers/promises";

/** Waits until something has come true; the test's own timeout is the limit. */
export async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  for (let pause = 5; !(await condition()); pause = Math.min(pause * 2, LONGEST_MS))
    await sleep(pause);
}
/** Who asks a busy machine all the time is what keeps it busy. */
const LONGEST_MS = 160;
