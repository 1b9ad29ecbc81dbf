import type { State } from "./state/state.ts";

/**
 * Resolves with what the probe finds as soon as it is neither undefined, null nor false; looks again
 * after every change. Rejects after `timeoutMs`, naming what was waited for.
 */
export async function waitFor<Found>(
  state: State,
  probe: () => Found | undefined | null | false,
  timeoutMs = 5000,
  what = probe.toString(),
): Promise<Found> {
  const { promise, resolve, reject } = Promise.withResolvers<Found>();
  const look = () => {
    try {
      const found = probe();
      if (found !== undefined && found !== null && found !== false) resolve(found);
    } catch (error) {
      reject(error);
    }
  };
  const late = () => reject(new Error(`Waited ${timeoutMs} ms in vain for ${what}`));
  const timer = setTimeout(late, timeoutMs);
  // A probe may look at what is outside of the workspace.
  const poll = setInterval(look, 25);
  state.watchers.add(look);
  look();
  try {
    return await promise;
  } finally {
    clearTimeout(timer);
    clearInterval(poll);
    state.watchers.delete(look);
  }
}
