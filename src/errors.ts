import type { Message } from "./messages/catalogue.ts";
import { wordingIn, type Wording } from "./messages/wording.ts";

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

/** Whoever a reply is written for has stopped it: nobody waits for the rest of it. */
export class StoppedByReader extends Error {
  override readonly name = "StoppedByReader";
}

/** A copy of the store that could not be made, taken or moved: a sentence for who asked for it. `message` and `cause` are for the log. */
export class BackupError extends Error {
  override readonly name = "BackupError";
  readonly says: Message;

  constructor(says: Message, cause?: Error) {
    super(wordingIn("en").phrase(says), { cause });
    this.says = says;
  }
}

/** What is wrong with one key of the configuration, or, without a key, with what it leads to. */
export interface ConfigFault {
  /** As it is set in the environment: `DATA_DIR`. */
  readonly key?: string | undefined;
  /** What the key is to be or to do, as it is said after its name; or a sentence of its own. */
  readonly says: Message;
}

/** Configuration that cannot be started with: a fault for each bad key, with the way to mend it. `message` is the log's. */
export class ConfigError extends Error {
  override readonly name = "ConfigError";
  readonly faults: readonly ConfigFault[];

  constructor(faults: readonly ConfigFault[]) {
    super(describeConfigFaults(faults, wordingIn("en")).join("; "));
    this.faults = faults;
  }
}

/** Each fault on a line of its own: `PORT: is a port from 0 to 65535`. */
export const describeConfigFaults = (
  faults: readonly ConfigFault[],
  { phrase }: Pick<Wording, "phrase">,
): string[] =>
  faults.map(({ key, says }) => (key === undefined ? phrase(says) : `${key}: ${phrase(says)}`));
