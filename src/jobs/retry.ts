import { inspect } from "node:util";
import type { Backoff } from "../domain/backoff.ts";
import { BusyError } from "../errors.ts";

/** Failed runs after which a job is given up; the last of them tells the reader. */
const MAX_FAILURES = 5;

/**
 * How often a job may lose its process before it is given up: one that takes its process along each
 * time must end, while bad luck with restarts must not count.
 */
export const MAX_CRASHES = 10;

/** A job that was in hand twice when the event loop stood still is not tried a third time. */
const MAX_STALLS = 2;

/** 2 s, 8 s, 32 s, 128 s: a dependency that restarts or is overrun has some three minutes to come back. */
export const RUN_BACKOFF: Backoff = { firstMs: 2_000, factor: 4 };

/** What the context of a run says about its attempt. */
export function attemptOf(history: {
  readonly failures: number;
  readonly losses: number;
  readonly stalls: number;
}): {
  readonly attempt: number;
  readonly last: boolean;
  readonly crashLooped: boolean;
} {
  const crashLooped = history.losses >= MAX_CRASHES - 1 || history.stalls >= MAX_STALLS;
  return {
    attempt: history.failures + history.losses + 1,
    last: crashLooped || history.failures + 1 >= MAX_FAILURES,
    crashLooped,
  };
}

/** The process no longer holds the lease of a job: another one may be running it. */
export class LeaseLostError extends Error {
  override readonly name = "LeaseLostError";
}

/** The process stops; the job is left for the next start. */
export class StoppingError extends Error {
  override readonly name = "StoppingError";
}

/** How a run ended, as far as the queue is concerned. */
export type Outcome =
  | { readonly kind: "done" }
  | { readonly kind: "left" }
  | {
      readonly kind: "again";
      readonly afterMs: number;
      readonly counts: boolean;
      readonly error: string;
    }
  | { readonly kind: "failed"; readonly error: string };

/** What follows from an error that a run has thrown. */
export function outcomeOf(
  error: unknown,
  run: {
    readonly failures: number;
    readonly last: boolean;
    readonly signal: AbortSignal;
    readonly backoff: (failures: number) => number;
  },
): Outcome {
  if (run.signal.aborted) return { kind: "left" };
  const text = describeError(error);
  if (error instanceof BusyError)
    return { kind: "again", afterMs: error.retryAfterMs, counts: false, error: text };
  if (run.last) return { kind: "failed", error: text };
  return { kind: "again", afterMs: run.backoff(run.failures + 1), counts: true, error: text };
}

/** For the operator's list of failed jobs: the message and its causes, without stacks. */
export function describeError(error: unknown): string {
  const parts: string[] = [];
  for (let at: unknown = error, depth = 0; at !== undefined && depth < 4; depth += 1) {
    parts.push(at instanceof Error ? `${at.name}: ${at.message}` : inspect(at, { depth: 1 }));
    at = at instanceof Error ? at.cause : undefined;
  }
  return parts.join(" < ").slice(0, 500);
}
