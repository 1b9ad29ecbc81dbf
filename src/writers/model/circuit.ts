import { type Backoff, backoffMs } from "../../domain/backoff.ts";
import type { ModelState } from "../../domain/usage.ts";
import { BusyError, ReaderError } from "../../errors.ts";
import type { Clock } from "../../ports/world.ts";

/** This many failures in a row are no accident: as many as there are calls at a time by default. */
const FAILURES = 4;
/** A provider's minute limits free up within this; one that is busy for longer is as good as away. */
const BUSY_MS = 2 * 60_000;
/** The cooldown doubles with each failed trial; a trial costs one reader a time-out. */
const COOLDOWN: Backoff = { firstMs: 60_000, mostMs: 10 * 60_000 };

const SENTENCE = { key: "modelRests" } as const;

/** A model's circuit: what came of calls decides whether there is another. */
export interface Circuit {
  /** Asks to call. Throws ReaderError while the circuit is open, and while a trial is under way. */
  enter(): Call;
}

/** One call under way. The first word on it counts. */
interface Call {
  /** It replied, well or badly. */
  answered(): void;
  /** It was down, did not reply in time, or was busy. */
  failed(error: BusyError | ReaderError): void;
  /** It was broken off by us: nothing is known. */
  abandoned(): void;
}

/** `reason` and `until` while the circuit is open; neither when it has closed. */
export type CircuitState = Omit<ModelState, "model">;

/**
 * A circuit breaker: a model that fails four times in a row, or is busy for two minutes, is not called
 * until a cooldown is over; then one call is tried, while all others are still held off. It closes with
 * the first reply. After Nygard, “Release It!”.
 *
 * @param tell is told when the circuit opens, and when it closes.
 */
export function circuit(
  clock: Pick<Clock, "now">,
  tell: (state: CircuitState) => void = () => {},
): Circuit {
  let failures = 0;
  let busySince: number | undefined;
  let cooldowns = 0;
  let cooldownUntil: number | undefined;
  let onTrial = false;

  function close(): void {
    const wasOpen = cooldownUntil !== undefined;
    failures = 0;
    cooldowns = 0;
    busySince = undefined;
    cooldownUntil = undefined;
    if (wasOpen) tell({});
  }

  function open({ message: reason }: Error, leastMs = 0): void {
    cooldowns += 1;
    cooldownUntil = clock.now() + Math.max(backoffMs(COOLDOWN, cooldowns), leastMs);
    tell({ reason, until: cooldownUntil });
  }

  function fail(error: BusyError | ReaderError, tried: boolean): void {
    // Calls that were under way when the cooldown began say nothing new.
    if (cooldownUntil !== undefined && !tried) return;
    if (error instanceof BusyError) {
      busySince ??= clock.now();
      const tooLong = clock.now() - busySince >= BUSY_MS;
      if (tried || tooLong || error.retryAfterMs >= BUSY_MS) open(error, error.retryAfterMs);
      return;
    }
    failures += 1;
    if (tried || failures >= FAILURES) open(error);
  }

  return {
    enter() {
      const tried = cooldownUntil !== undefined;
      if (onTrial || clock.now() < (cooldownUntil ?? 0)) throw new ReaderError(HELD_OFF, SENTENCE);
      onTrial = tried;
      let over = false;
      const end = (what: () => void) => (): void => {
        if (over) return;
        over = true;
        if (tried) onTrial = false;
        what();
      };
      return {
        answered: end(close),
        failed: (error) => end(() => fail(error, tried))(),
        abandoned: end(() => undefined),
      };
    },
  };
}

const HELD_OFF = "the model is left alone: it kept failing";
