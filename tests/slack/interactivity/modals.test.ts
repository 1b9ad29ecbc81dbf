import type { ModalView } from "@slack/types";
import { describe, expect, test } from "vitest";
import { WHOLE } from "../../../src/messages/catalogue.ts";
import { wordingIn } from "../../../src/messages/wording.ts";
import { pasteTextModal, reasonModal } from "../../../src/slack/interactivity/views/modals.ts";
import { sourcesModal } from "../../../src/slack/interactivity/views/sources-modal.ts";
import { checkView } from "../../../src/workspace/limits/check-blocks.ts";

const BRIEFING = { channel: "C1", briefingKey: "briefing:T1:tide" };
const PLACE = { channel: "C1", thread: "1699.1" };
const SENTENCE = "The harbour opens in May.";
const SOURCES = {
  title: "The harbour",
  language: "en",
  points: [{ text: SENTENCE, passages: [{ number: 0, sentence: SENTENCE }] }],
};

const MODALS = {
  reason: (language: string) => reasonModal(BRIEFING, wordingIn(language)),
  "an article's text": (language: string) => pasteTextModal(PLACE, wordingIn(language)),
  sources: (language: string) => sourcesModal(SOURCES, BRIEFING, wordingIn(language)),
  "sources that are gone": (language: string) =>
    sourcesModal(undefined, BRIEFING, wordingIn(language)),
} as const;

/** What stands on the frame of a dialog, and at its fields and choices. */
function labelsOf({ title, submit, close, blocks }: ModalView): string[] {
  const labels = [title.text, submit?.text ?? "", close?.text ?? ""];
  for (const block of blocks) {
    if (!("label" in block)) continue;
    labels.push(block.label.text, block.hint?.text ?? "");
    if (block.element.type === "radio_buttons")
      labels.push(...block.element.options.map(({ text }) => text.text));
  }
  return labels;
}

describe.each(Object.keys(WHOLE))("in %s", (language) => {
  test.each(Object.entries(MODALS))(
    "Slack takes the dialog of %s, with no label cut short",
    (_, of) => {
      const modal = of(language);
      checkView({ ...modal });
      for (const label of labelsOf(modal)) expect(label).not.toMatch(/…$|\.\.\.$/u);
    },
  );
});

test("a language that nobody has written is said in English", () => {
  expect(MODALS.reason("tlh")).toEqual(MODALS.reason("en"));
});

test("a dialog opened where a briefing was shown refers to it, and to no other place", () => {
  expect(JSON.parse(MODALS.sources("en").private_metadata ?? "")).toEqual(BRIEFING);
  expect(JSON.parse(MODALS.reason("en").private_metadata ?? "")).toEqual(BRIEFING);
  expect(JSON.parse(MODALS["an article's text"]("en").private_metadata ?? "")).toEqual(PLACE);
});
