import type { Message } from "./messages/catalogue.ts";

/**
 * A failure a reader can be told about. `sentence` is what appears in the thread: it says what
 * happened and what to do. `message` and `cause` go to the log and never to Slack.
 */
export class ReaderError extends Error {
  override readonly name = "ReaderError";
  readonly sentence: Message | readonly Message[];

  constructor(message: string, sentence: ReaderError["sentence"], options?: ErrorOptions) {
    super(message, options);
    this.sentence = sentence;
  }
}

/**
 * A dependency asked us to come back later (Slack's or a model's 429). A job that meets it runs
 * again after `retryAfterMs`; the wait does not count as a failed attempt.
 */
export class BusyError extends Error {
  override readonly name = "BusyError";
  readonly retryAfterMs: number;

  constructor(message: string, retryAfterMs: number, options?: ErrorOptions) {
    super(message, options);
    this.retryAfterMs = retryAfterMs;
  }
}

/** Configuration that cannot be started with: one line for each bad key, with the way to mend it. */
export class ConfigError extends Error {
  override readonly name = "ConfigError";
  readonly faults: readonly string[];

  constructor(faults: readonly string[]) {
    super(`The configuration cannot be used:\n${faults.map((fault) => `  - ${fault}`).join("\n")}`);
    this.faults = faults;
  }
}
