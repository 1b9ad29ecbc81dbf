import type { Clock, Log } from "../ports/world.ts";

/** Whether the machine's clock can be trusted to drop, or to be due, by it. */
export interface ClockCheck {
  /** Somebody whose clock is right has said what time it is, milliseconds since the epoch. */
  note(at: number): void;
  /** Whether both clocks are within a day of each other; false also where nobody can be asked. */
  agrees(): Promise<boolean>;
  /**
   * The time to write down and to go by, milliseconds since the epoch: the machine's, and the other's where they
   * differ by more than a day. What a clock wrote that was far behind would look old, and be dropped, once it is set.
   */
  now(): number;
}

const DAY_MS = 86_400_000;
const NOBODY = "nobody says what time it is";

/**
 * Holds the machine's clock against another one. Between two notes the other's time is told by a steady
 * clock, which nobody sets; where that differs (a clock that was set, a machine that slept), the other is
 * asked before anybody is believed.
 */
export function clockCheck(options: {
  readonly clock: Pick<Clock, "now">;
  /** Milliseconds of a clock that only goes forward. */
  readonly steady: () => number;
  /** Has the other say the time: it ends in a note, or rejects. */
  readonly ask: () => Promise<unknown>;
  readonly log: Log;
}): ClockCheck {
  const { clock, steady, ask, log } = options;
  let noted: { readonly at: number; readonly steadyAt: number } | undefined;
  let agreed = true;
  /** Since the last note both clocks have parted, and the other was asked why. */
  let isAsked = false;

  const otherTime = (): number | undefined => noted && noted.at + steady() - noted.steadyAt;
  /** By how much the machine is ahead. */
  const ahead = (): number | undefined => noted && clock.now() - (otherTime() ?? 0);
  const isClose = (): boolean => Math.abs(ahead() ?? Infinity) <= DAY_MS;

  const tell = (agrees: boolean): boolean => {
    if (agrees !== agreed && agrees) log.info({}, "this machine's clock is right again");
    if (agrees !== agreed && !agrees)
      log.error(
        { aheadMs: ahead() },
        "this machine's clock differs from Slack's by more than a day: nothing is dropped, and no digest is due, until it is set",
      );
    agreed = agrees;
    return agrees;
  };

  /** A machine that slept calls nobody by itself until somebody writes: then it goes by its own clock again. */
  const askOnce = (): void => {
    if (isAsked) return;
    isAsked = true;
    ask().catch((error: unknown) => log.debug({ err: error }, NOBODY));
  };

  return {
    now() {
      const other = otherTime();
      if (other === undefined || isClose()) return clock.now();
      askOnce();
      return other;
    },
    note(at) {
      noted = { at, steadyAt: steady() };
      isAsked = !isClose();
    },
    async agrees() {
      if (isClose()) return tell(true);
      try {
        await ask();
      } catch (error) {
        log.debug({ err: error }, NOBODY);
      }
      // What was noted before is no proof against a clock that was set since, nor for it.
      return tell(isClose());
    },
  };
}
