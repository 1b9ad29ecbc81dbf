import type { State } from "./state/state.ts";

/**
 * Nothing may happen for this long and all be well: a job whose process has died is taken up by another when
 * its lease of a minute has ended and somebody has looked, and a busy machine takes its time besides.
 */
const PATIENCE_MS = 180_000;

/**
 * Resolves with what the probe finds as soon as it is neither undefined, null nor false; looks again
 * after every change. Rejects when nothing has changed for `timeoutMs`, naming what was waited for:
 * on a busy machine everything takes longer, but something goes on.
 */
export async function waitFor<Found>(
  state: State,
  probe: () => Found | undefined | null | false,
  what = probe.toString(),
  timeoutMs = PATIENCE_MS,
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
  const late = () =>
    reject(new Error(`Nothing has changed for ${timeoutMs} ms while waiting for ${what}`));
  const timer = setTimeout(late, timeoutMs);
  // A probe may look at what is outside of the workspace.
  const poll = setInterval(look, 25);
  const onChange = () => {
    timer.refresh();
    look();
  };
  state.watchers.add(onChange);
  look();
  try {
    return await promise;
  } finally {
    clearTimeout(timer);
    clearInterval(poll);
    state.watchers.delete(onChange);
  }
}
