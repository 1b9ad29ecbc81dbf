import { randomBytes } from "node:crypto";

/** Time, in milliseconds since the epoch. */
export interface Clock {
  now(): number;
}

/** Makes the names of things the way Slack does. */
export interface Identifiers {
  /** `seconds.micros`, unique in the workspace and growing, also while the clock stands still. */
  ts(): string;
  /** Prefix and ten characters, never the same again: a bot may remember ids over restarts. */
  id(prefix: string): string;
}

const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

export function createIdentifiers(clock: Clock): Identifiers {
  let lastMicros = 0;
  return {
    ts() {
      // A message's ts has six decimals; microseconds since the epoch fit a double until 2255.
      lastMicros = Math.max(Math.floor(clock.now() * 1000), lastMicros + 1);
      const seconds = Math.floor(lastMicros / 1_000_000);
      return `${seconds}.${String(lastMicros % 1_000_000).padStart(6, "0")}`;
    },
    id: (prefix) => prefix + Array.from(randomBytes(10), (byte) => alphabet[byte % 32]).join(""),
  };
}
