import type { LimitReached } from "../domain/limits.ts";
import type { Message } from "../messages/catalogue.ts";

const MESSAGES = {
  user: { day: "limitUserDay", month: "limitUserMonth" },
  channel: { day: "limitChannelDay", month: "limitChannelMonth" },
  team: { day: "limitTeamDay", month: "limitTeamMonth" },
} as const;

/** Why no model is called. */
export const describeLimitReached = ({ scope, window }: LimitReached): Message => ({
  key: MESSAGES[scope][window],
});
