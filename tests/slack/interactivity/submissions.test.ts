import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { MODALS } from "../../../src/slack/contract/slack-contract.ts";
import { registerViews } from "../../../src/slack/interactivity/submissions.ts";
import { wordingIn } from "../../../src/messages/wording.ts";
import { cannot, CHANNEL, inSlack, USER } from "./in-slack.ts";

const ENGLISH = wordingIn("en");
const PLACE = { channel: CHANNEL, thread: "1699.1", about: { ts: "1699.1", position: 1 } };
const BRIEFING = { channel: CHANNEL, briefingKey: "briefing:T1:tide" };

const withViews = (options?: Parameters<typeof inSlack>[1]) => inSlack(registerViews, options);

const pasted = (text: string | null, files: object[] = []) => ({
  text: { value: { value: text } },
  file: { value: { files } },
});
const reason = (chosen: string | undefined, remark: string | null) => ({
  reason: { value: { selected_option: chosen === undefined ? null : { value: chosen } } },
  remark: { value: { value: remark } },
});

describe("an article's text", () => {
  test("is stored for the source it replaces before the dialog closes", async () => {
    const there = withViews();
    await there.submit(MODALS.pasteText, PLACE, pasted("The harbour opens in May."));
    expect(there.received).toMatchObject([
      {
        kind: "ask",
        via: "button",
        team: "T1",
        ...PLACE,
        user: USER,
        ts: "view:V1",
        text: "The harbour opens in May.",
      },
    ]);
    expect([there.order, there.acks]).toEqual([["received", "acknowledged"], [undefined]]);
  });

  test("may be a file", async () => {
    const there = withViews();
    const file = { id: "F1", name: "report.pdf", mimetype: "application/pdf" };
    await there.submit(MODALS.pasteText, PLACE, pasted(null, [file]));
    expect(there.received).toMatchObject([{ files: [{ id: "F1", name: "report.pdf" }] }]);
  });

  test.each([
    ["nothing was given", {}, pasted(null), "pasteOrAttach"],
    ["only blanks were given", {}, pasted(" \n "), "pasteOrAttach"],
    [
      "the person may not read there",
      { receipt: "not-readable" },
      pasted("It rains."),
      "mayNotRead",
    ],
    ["it cannot be stored", { service: { receive: cannot } }, pasted("It rains."), "notStored"],
  ] as const)(
    "stays before the person, with what is wrong below it, when %s",
    async (_, how, given, key) => {
      const there = withViews(how);
      await there.submit(MODALS.pasteText, PLACE, given);
      expect(there.acks).toEqual([
        { response_action: "errors", errors: { text: ENGLISH.say(key) } },
      ]);
    },
  );
});

describe("a reason", () => {
  test.each([
    ["wrong", null, "wrong"],
    [undefined, "  It is about another town.  ", "It is about another town."],
    ["incomplete", "The price.", "incomplete: The price."],
  ])("chosen (%s) and written (%s) is kept with the briefing", async (chosen, written, kept) => {
    const given: unknown[] = [];
    const there = withViews({ service: { feedback: async (one) => void given.push(one) } });
    await there.submit(MODALS.reason, BRIEFING, reason(chosen, written));
    expect(given).toEqual([{ team: "T1", user: USER, ...BRIEFING, useful: false, reason: kept }]);
    expect(there.acks).toEqual([undefined]);
  });

  test("that is none closes the dialog and is not kept", async () => {
    const there = withViews({ service: { feedback: cannot } });
    await there.submit(MODALS.reason, BRIEFING, reason(undefined, "  "));
    expect([there.acks, there.log.lines]).toEqual([[undefined], []]);
  });

  test("that cannot be kept is told below the words that would be lost", async () => {
    const there = withViews({ service: { feedback: cannot, languageOf: async () => "es" } });
    await there.submit(MODALS.reason, BRIEFING, reason("wrong", "Look again."));
    expect(there.acks).toEqual([
      { response_action: "errors", errors: { remark: wordingIn("es").say("notStored") } },
    ]);
    expect(there.log.lines).toMatchObject([{ level: "error", message: "view not stored" }]);
  });
});

test("a dialog that carries anything but what we wrote stores nothing and says so", async () => {
  const dialogs = fc.constantFrom(MODALS.reason, MODALS.pasteText);
  const property = fc.asyncProperty(dialogs, fc.oneof(fc.string(), fc.json()), async (id, kept) => {
    const given: unknown[] = [];
    const there = withViews({ service: { feedback: async (one) => void given.push(one) } });
    await there.submit(id, kept, { ...pasted("It rains."), ...reason("wrong", "No.") });
    expect([there.received, given]).toEqual([[], []]);
    expect(there.acks).toMatchObject([{ response_action: "errors" }]);
  });
  await fc.assert(property, { numRuns: 50 });
});
