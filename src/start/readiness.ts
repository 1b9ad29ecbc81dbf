import type { Clock } from "../ports/world.ts";

/** Shorter than whoever asks `/readyz` waits, so that the dependency that is silent is named. */
const ANSWER_MS = 2_000;

/** Asks each dependency for a sign of life: whether it came in time, by name. */
export async function readiness(
  clock: Pick<Clock, "sleep">,
  checks: Readonly<Record<string, () => Promise<unknown>>>,
): Promise<Record<string, boolean>> {
  const answered = new AbortController();
  const tooLate = clock.sleep(ANSWER_MS, answered.signal).then(
    () => false,
    // Nobody waits for it any more.
    () => false,
  );
  const found = await Promise.all(
    Object.entries(checks).map(async ([name, check]) => {
      const stands = check().then(
        () => true,
        () => false,
      );
      return [name, await Promise.race([stands, tooLate])] as const;
    }),
  );
  answered.abort();
  return Object.fromEntries(found);
}
