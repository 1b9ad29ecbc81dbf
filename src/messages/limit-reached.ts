import type { LimitReached } from "../domain/limits.ts";

const WHOSE = { user: "your", channel: "this channel's", team: "the workspace's" } as const;
const NAMES = { day: "daily", month: "monthly" } as const;

/** Why no model is called, in a few words: for the middle of a sentence. */
export const describeLimitReached = ({ scope, window }: LimitReached): string =>
  `${WHOSE[scope]} ${NAMES[window]} limit for the model is reached`;
