import { describe, expect, test } from "vitest";
import { changeChannel } from "../../../src/flows/settings/change-channel.ts";
import { runDigestCommand } from "../../../src/flows/digest/run-digest-command.ts";
import { wordingIn } from "../../../src/messages/wording.ts";
import { ADA, OPEN, OWN, TEAM } from "../../in-memory/in-memory-chat.ts";
import { flowSetUp } from "../flow-set-up.ts";

const asker = { team: TEAM, channel: OPEN, user: ADA };

/** What is stored to be said in channels. */
const said = ({ queue }: ReturnType<typeof flowSetUp>, language = "en"): string[] =>
  queue.flatMap((job) => (job.kind === "notice" ? [wordingIn(language).phrase(job.text)] : []));

describe("a change of a channel's settings", () => {
  test("is kept with who, when, from and to, and said in the channel in one line", async () => {
    const set = flowSetUp();
    const patch = { mode: "asked", language: "de", length: "standard" };
    expect(await changeChannel(asker, patch, set.ports)).toMatchObject({ kind: "changed" });
    expect(await set.ledger.lastChanges({ team: TEAM, channel: OPEN }, 9)).toEqual([
      {
        team: TEAM,
        channel: OPEN,
        by: ADA,
        at: set.clock.now(),
        changes: [
          { setting: "language", from: "article", to: "de" },
          { setting: "mode", from: undefined, to: "asked" },
        ],
      },
    ]);
    // In the language that the channel has now.
    expect(said(set, "de")).toEqual([
      `<@${ADA}> hat geändert, wie ich hier arbeite: Sprache der Zusammenfassungen: Deutsch, Wann ich hier spreche: Auf Anfrage.`,
    ]);
  });

  test("to what it was is said to nobody", async () => {
    const set = flowSetUp();
    await changeChannel(asker, { length: "standard" }, set.ports);
    expect([await set.ledger.lastChanges(undefined, 9), said(set)]).toEqual([[], []]);
  });

  test("that is refused, or wrong, changes nothing and is said to nobody else", async () => {
    const set = flowSetUp();
    await set.ledger.saveRoles(TEAM, { mayChange: "admins" });
    const refused = await changeChannel(asker, { length: "deep" }, set.ports);
    expect(refused).toEqual({ kind: "refused", says: { key: "mayChangeAdmins" } });
    set.chat.admins.add(ADA);
    const wrong = await changeChannel(asker, { length: "endless" }, set.ports);
    expect(wrong).toMatchObject({ kind: "faults" });
    expect((await set.ledger.settings(TEAM, OPEN)).length).toBe("standard");
    expect([await set.ledger.lastChanges(undefined, 9), said(set)]).toEqual([[], []]);
  });

  test("in a direct message is kept, and needs no line", async () => {
    const set = flowSetUp();
    await changeChannel({ ...asker, channel: OWN }, { length: "deep" }, set.ports);
    expect(await set.ledger.lastChanges(undefined, 9)).toHaveLength(1);
    expect(said(set)).toEqual([]);
  });

  test("tells a long style in a few words", async () => {
    const set = flowSetUp();
    await changeChannel(asker, { instructions: "plain words ".repeat(40) }, set.ports);
    expect(said(set)[0]?.length).toBeLessThan(160);
  });
});

/** `/digest …`, typed by Ada. */
const digest = (set: ReturnType<typeof flowSetUp>, text: string) =>
  runDigestCommand({ ...asker, text, id: "1" }, set.ports);

describe("a change of a channel's digest", () => {
  test("is kept and said as well, its end too", async () => {
    const set = flowSetUp();
    await digest(set, "on 09:00 Europe/Berlin");
    await set.clock.advance(1_000);
    await digest(set, "off");
    const changes = (await set.ledger.lastChanges(undefined, 9)).map((one) => one.changes[0]);
    expect(changes).toEqual([
      { setting: "digest", from: "09:00 weekdays, Europe/Berlin, quiet", to: undefined },
      { setting: "digest", from: undefined, to: "09:00 weekdays, Europe/Berlin, quiet" },
    ]);
    expect(said(set)).toEqual([
      `<@${ADA}> changed how I work here: Digest: on weekdays at 09:00, Europe/Berlin.`,
      `<@${ADA}> changed how I work here: Digest: none.`,
    ]);
  });

  test("is refused to those who may not; looking at it is not", async () => {
    const set = flowSetUp();
    await set.ledger.saveRoles(TEAM, { mayChange: "admins" });
    const { say } = wordingIn("de");
    expect(await digest(set, "on 09:00")).toBe(say("mayChangeAdmins"));
    expect(await set.ledger.digestSchedule(TEAM, OPEN)).toBeUndefined();
    expect(await digest(set, "status")).toBe(say("digestNone"));
  });
});
