import { describe, expect, test } from "vitest";
import type { Roles } from "../../../src/domain/settings/roles.ts";
import { changeRoles, describeRoles } from "../../../src/flows/roles/change-roles.ts";
import { whyNotChange } from "../../../src/flows/roles/may-change.ts";
import { wordingIn } from "../../../src/messages/wording.ts";
import { ADA, CLOSED, MINJUN, OPEN, OWN, TEAM } from "../../in-memory/in-memory-chat.ts";
import { flowSetUp } from "../flow-set-up.ts";

type Who = "anybody" | "creator" | "admin" | "guest" | "named";

/** Minjun, as what she is, in a workspace with these roles. */
async function asking(roles: Roles | undefined, who: Who, channel = OPEN) {
  const { ports, chat, ledger } = flowSetUp();
  if (roles !== undefined) await ledger.saveRoles(TEAM, roles);
  if (who === "creator") chat.creators.add(MINJUN);
  if (who === "admin") chat.admins.add(MINJUN);
  if (who === "guest") chat.guests.add(MINJUN);
  return whyNotChange({ team: TEAM, channel, user: MINJUN }, ports);
}

describe("the settings of a channel", () => {
  const named: Roles = { mayChange: "named", named: [MINJUN] };
  test.each<[Roles | undefined, Who, string | undefined]>([
    [undefined, "anybody", undefined],
    [undefined, "guest", "mayChangeNotGuests"],
    [{ mayChange: "everyone" }, "anybody", undefined],
    [{ mayChange: "everyone" }, "guest", "mayChangeNotGuests"],
    [{ mayChange: "admins" }, "anybody", "mayChangeAdmins"],
    [{ mayChange: "admins" }, "creator", undefined],
    [{ mayChange: "admins" }, "admin", undefined],
    [{ mayChange: "admins" }, "guest", "mayChangeNotGuests"],
    [{ mayChange: "named", named: [ADA] }, "anybody", "mayChangeNamed"],
    [{ mayChange: "named", named: [ADA] }, "creator", "mayChangeNamed"],
    [{ mayChange: "named", named: [ADA] }, "admin", undefined],
    [named, "named", undefined],
    [named, "guest", "mayChangeNotGuests"],
    [{ mayChange: "named" }, "anybody", "mayChangeNamed"],
  ])("by %j: %s is told %s", async (roles, who, key) => {
    expect((await asking(roles, who))?.key).toBe(key);
  });

  test("are changed by nobody who may not read there, whoever they are", async () => {
    expect(await asking(undefined, "admin", CLOSED)).toEqual({ key: "mayNotRead" });
  });

  test("of a direct message are its person's own", async () => {
    const { ports, chat, ledger } = flowSetUp();
    await ledger.saveRoles(TEAM, { mayChange: "admins" });
    chat.guests.add(ADA);
    expect(await whyNotChange({ team: TEAM, channel: OWN, user: ADA }, ports)).toBeUndefined();
  });

  test("name those who may, to whoever may not", async () => {
    const refusal = await asking({ mayChange: "named", named: [ADA, "U9"] }, "anybody");
    expect(refusal && wordingIn("en").phrase(refusal)).toBe(
      `Here only <@${ADA}>, <@U9> may change this.`,
    );
  });
});

describe("who may change settings", () => {
  const asker = { team: TEAM, channel: OPEN, user: ADA };

  test("is decided by admins, and kept with who did", async () => {
    const { ports, chat, ledger, clock } = flowSetUp();
    chat.admins.add(ADA);
    const roles: Roles = { mayChange: "named", named: [MINJUN] };
    expect(await changeRoles(asker, roles, ports)).toBeUndefined();
    expect(await ledger.roles(TEAM)).toEqual(roles);
    const changes = [{ setting: "roles", from: "everyone", to: `<@${MINJUN}>` }];
    expect(await ledger.lastChanges(undefined, 9)).toEqual([
      { team: TEAM, by: ADA, at: clock.now(), changes },
    ]);
    // The same again is no change.
    await changeRoles(asker, roles, ports);
    expect(await ledger.lastChanges(undefined, 9)).toHaveLength(1);
  });

  test.each(["anybody", "guest who was an admin"])("not by %s", async (who) => {
    const { ports, chat, ledger } = flowSetUp();
    if (who !== "anybody") {
      chat.admins.add(ADA);
      chat.guests.add(ADA);
    }
    expect(await changeRoles(asker, { mayChange: "admins" }, ports)).toEqual({
      key: "rolesOnlyAdmins",
    });
    expect(await ledger.roles(TEAM)).toEqual({ mayChange: "everyone" });
  });

  test.each<[Roles, string]>([
    [{ mayChange: "everyone" }, "everyone in the channel"],
    [{ mayChange: "admins" }, "whoever made the channel, and admins"],
    [{ mayChange: "named", named: ["U1", "U2"] }, "<@U1>, <@U2>"],
  ])("%j is told as %s", (roles, who) => {
    expect(describeRoles(roles, wordingIn("en"))).toContain(who);
  });
});
