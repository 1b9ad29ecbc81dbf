const SIGNALS = ["SIGTERM", "SIGINT"] as const;

/**
 * npm hands on what it is told, and a terminal and systemd tell the whole group: one wish to stop comes
 * as two signals, milliseconds apart.
 */
const SAME_WISH_MS = 1_000;

/**
 * Calls back at the first signal to stop; a second one, later, ends the process at once.
 *
 * @param now milliseconds of a clock that is never put back.
 */
export function onStopSignal(
  program: NodeJS.Process,
  stop: () => void,
  now: () => number = () => performance.now(),
): void {
  let first: number | undefined;
  const heard = (signal: NodeJS.Signals): void => {
    if (first === undefined) {
      first = now();
      return stop();
    }
    if (now() - first < SAME_WISH_MS) return;
    for (const one of SIGNALS) program.off(one, heard);
    // Unheard, it does what it does to any program.
    program.kill(program.pid, signal);
  };
  for (const one of SIGNALS) program.on(one, heard);
}
