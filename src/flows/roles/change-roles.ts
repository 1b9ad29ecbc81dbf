import type { Roles } from "../../domain/settings/roles.ts";
import type { Message } from "../../messages/catalogue.ts";
import type { Wording } from "../../messages/wording.ts";
import type { Chat } from "../../ports/chat.ts";
import type { Ledger } from "../../ports/ledger.ts";
import type { Clock } from "../../ports/world.ts";

export interface ChangeRolesPorts {
  readonly ledger: Pick<Ledger, "roles" | "saveRoles" | "recordChange">;
  readonly chat: Pick<Chat, "standing">;
  readonly clock: Pick<Clock, "now">;
}

/** Says who may change settings from now on. Admins alone decide that; undefined where it is done. */
export async function changeRoles(
  {
    team,
    channel,
    user,
  }: { readonly team: string; readonly channel: string; readonly user: string },
  wanted: Roles,
  { ledger, chat, clock }: ChangeRolesPorts,
): Promise<Message | undefined> {
  const { isAdmin, isMember } = await chat.standing(team, user, channel);
  if (!isAdmin || !isMember) return { key: "rolesOnlyAdmins" };
  const before = await ledger.roles(team);
  await ledger.saveRoles(team, wanted);
  const [from, to] = [typed(before), typed(wanted)];
  if (from !== to) {
    const changes = [{ setting: "roles", from, to }];
    await ledger.recordChange({ team, by: user, at: clock.now(), changes });
  }
  return undefined;
}

/** As it is typed: `everyone`, `admins`, or the people. */
const typed = ({ mayChange, named = [] }: Roles): string =>
  mayChange === "named" ? named.map((user) => `<@${user}>`).join(" ") : mayChange;

/** “Settings of channels may be changed by: …” */
export function describeRoles({ mayChange, named = [] }: Roles, { say }: Wording): string {
  const who = {
    everyone: () => say("rolesEveryone"),
    admins: () => say("rolesCreator"),
    named: () => named.map((user) => `<@${user}>`).join(", "),
  }[mayChange]();
  return say("rolesNow", { who });
}
