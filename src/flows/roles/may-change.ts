import type { Standing, Roles } from "../../domain/settings/roles.ts";
import type { Message } from "../../messages/catalogue.ts";
import type { Chat } from "../../ports/chat.ts";
import type { Ledger } from "../../ports/ledger.ts";

export interface RolesPorts {
  readonly ledger: Pick<Ledger, "roles">;
  readonly chat: Pick<Chat, "standing" | "mayRead">;
}

interface Asker {
  readonly team: string;
  readonly channel: string;
  readonly user: string;
}

/**
 * Why somebody may not change the settings of a channel, for them alone; undefined where they may. In a direct
 * message everybody is at home. Throws when Slack does not answer.
 */
export async function whyNotChange(
  { team, channel, user }: Asker,
  { ledger, chat }: RolesPorts,
): Promise<Message | undefined> {
  if (!(await chat.mayRead(team, user, channel))) return { key: "mayNotRead" };
  if (channel.startsWith("D")) return undefined;
  const standing = await chat.standing(team, user, channel);
  if (!standing.isMember) return { key: "mayChangeNotGuests" };
  return refusalBy(await ledger.roles(team), standing, user);
}

function refusalBy(
  { mayChange, named = [] }: Roles,
  { isAdmin, isCreator }: Standing,
  user: string,
): Message | undefined {
  switch (mayChange) {
    case "everyone":
      return undefined;
    case "admins":
      return isAdmin || isCreator ? undefined : { key: "mayChangeAdmins" };
    case "named": {
      // Admins name them, so they may as well.
      if (isAdmin || named.includes(user)) return undefined;
      return { key: "mayChangeNamed", values: { who: named.map((id) => `<@${id}>`).join(", ") } };
    }
    default:
      return mayChange satisfies never;
  }
}
