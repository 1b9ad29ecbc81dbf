import { describe, expect, test } from "vitest";
import { channelSettings } from "../../../src/flows/home/channel-settings.ts";
import { homeView } from "../../../src/flows/home/home-view.ts";
import { chooseSettings } from "../../../src/flows/settings/choose-settings.ts";
import { ADA, CLOSED, MINJUN, OPEN, TEAM } from "../../in-memory/in-memory-chat.ts";
import { flowSetUp } from "../flow-set-up.ts";

const chosen = { team: TEAM, channel: OPEN, user: MINJUN };

describe("what somebody chose in a dialog", () => {
  test("is theirs, and the channel's", async () => {
    const { ports, ledger } = flowSetUp();
    const given = { ...chosen, own: { language: "ja" }, patch: { mode: "off" } };
    expect(await chooseSettings(given, ports)).toBeUndefined();
    expect(await ledger.personSettings(TEAM, MINJUN)).toEqual({ language: "ja" });
    expect((await ledger.settings(TEAM, OPEN)).mode).toBe("off");
  });

  test("is theirs alone where they may not change the channel", async () => {
    const { ports, ledger, chat } = flowSetUp();
    chat.guests.add(MINJUN);
    const given = { ...chosen, own: { language: "ja" }, patch: { mode: "off" } };
    expect(await chooseSettings(given, ports)).toMatchObject({ kind: "refused" });
    expect(await ledger.personSettings(TEAM, MINJUN)).toEqual({ language: "ja" });
    expect((await ledger.settings(TEAM, OPEN)).mode).toBeUndefined();
  });

  test.each([
    [{ own: { language: "klingon" } }, "language"],
    [{ patch: { audience: "x".repeat(101) } }, "audience"],
  ])("and is wrong (%j) is told", async (given, setting) => {
    const { ports } = flowSetUp();
    expect(await chooseSettings({ ...chosen, ...given }, ports)).toMatchObject({
      kind: "faults",
      faults: [{ setting }],
    });
  });

  test("of a channel that they may not read is refused", async () => {
    const { ports } = flowSetUp();
    const given = { ...chosen, channel: CLOSED, patch: { mode: "off" } };
    expect(await chooseSettings(given, ports)).toEqual({
      kind: "refused",
      says: { key: "mayNotRead" },
    });
  });
});

describe("the settings of a channel", () => {
  test("are for those who may read it, with the last three changes", async () => {
    const { ports, clock } = flowSetUp();
    for (const mode of ["off", "asked", "auto", "off"]) {
      await chooseSettings({ ...chosen, patch: { mode } }, ports);
      await clock.advance(1_000);
    }
    const view = await channelSettings(chosen, ports);
    expect(view?.channel.mode).toBe("off");
    expect(view?.changes.map(({ changes }) => changes[0]?.to)).toEqual(["off", "auto", "asked"]);
    expect(view?.refusal).toBeUndefined();
    expect(await channelSettings({ ...chosen, channel: CLOSED }, ports)).toBeUndefined();
  });

  test("say why somebody may not change them", async () => {
    const { ports, ledger } = flowSetUp();
    await ledger.saveRoles(TEAM, { mayChange: "admins" });
    expect((await channelSettings(chosen, ports))?.refusal).toEqual({ key: "mayChangeAdmins" });
  });
});

describe("the channels of a Home tab", () => {
  test("are those that both are in, and no direct messages", async () => {
    const { ports } = flowSetUp();
    const channelsOf = async (user: string) =>
      (await homeView(TEAM, user, ports)).channels.map(({ channel }) => channel);
    expect(await channelsOf(ADA)).toEqual([OPEN, CLOSED]);
    expect(await channelsOf(MINJUN)).toEqual([OPEN]);
  });

  test("are left out where Slack does not answer, and the rest stands", async () => {
    const { ports, log } = flowSetUp();
    const chat = { ...ports.chat, conversations: () => Promise.reject(new Error("away")) };
    const view = await homeView(TEAM, ADA, { ...ports, chat });
    expect([view.channels, view.writer]).toEqual([[], "extractive"]);
    expect(log.lines).toMatchObject([{ message: "channels left out of the Home tab" }]);
  });
});
