import { setTimeout as sleep } from "node:timers/promises";

/** Waits until something has come true. */
export async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await sleep(50);
}
