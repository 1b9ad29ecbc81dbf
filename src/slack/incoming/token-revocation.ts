import type { Self } from "../installations/self.ts";
import { EventBody } from "./payload.ts";

/**
 * Whether an Events API body tells that the bot's token in our workspace is dead: it was revoked, or
 * the app was removed. A revocation names people's tokens and bots' apart; the bot has none of the
 * former. Never throws.
 */
export function revokesBotToken(body: unknown, self: Self): boolean {
  const parsed = EventBody.safeParse(body);
  if (!parsed.success) return false;
  const { event, team_id } = parsed.data;
  switch (event.type) {
    case "app_uninstalled":
      return team_id === self.teamId;
    case "tokens_revoked":
      return (event.tokens?.bot?.length ?? 0) > 0;
    default:
      return false;
  }
}
