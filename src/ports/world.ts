/** Time. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
  /** Resolves after `ms`, or rejects with the signal's reason. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
}

/** Structured log: ids, counts and durations; never article text, message text or tokens. */
export interface Log {
  debug(fields: Record<string, unknown>, message: string): void;
  info(fields: Record<string, unknown>, message: string): void;
  warn(fields: Record<string, unknown>, message: string): void;
  error(fields: Record<string, unknown>, message: string): void;
}

/** Counters and timings for the operator; never throws. */
export interface Meter {
  /** Adds to a counter: `count("posts_briefed")`, `count("posts_refused", { verdict: "paywall" })`. */
  count(name: string, labels?: Record<string, string>, by?: number): void;
  /** Records a duration in seconds. */
  time(name: string, seconds: number, labels?: Record<string, string>): void;
}
