import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { describeDigestMistake } from "../../../src/phrasing/digest-replies.ts";
import {
  type DigestCommand,
  parseDigestCommand,
} from "../../../src/flows/digest/parse-digest-command.ts";
import { ENGLISH } from "../../support/english.ts";

const sentenceOf = (command: DigestCommand): string | undefined =>
  command.do === "mistake" ? describeDigestMistake(command.mistake, ENGLISH) : undefined;

const atOf = (command: DigestCommand): string | undefined =>
  command.do === "change" && command.patch !== "off" ? command.patch.at : undefined;

describe("/digest", () => {
  test.each([
    ["now", { do: "now" }],
    ["  OFF ", { do: "change", patch: "off" }],
    ["status", { do: "status" }],
    ["", { do: "help" }],
    ["help", { do: "help" }],
    ["quiet on", { do: "change", patch: { sayNothingNew: false } }],
    ["quiet off", { do: "change", patch: { sayNothingNew: true } }],
    ["on 09:00", { do: "change", patch: { at: "09:00", days: "weekdays" } }],
    ["on 9", { do: "change", patch: { at: "09:00", days: "weekdays" } }],
    ["on 9:30pm daily", { do: "change", patch: { at: "21:30", days: "daily" } }],
    ["on 12am", { do: "change", patch: { at: "00:00" } }],
    ["on 12pm", { do: "change", patch: { at: "12:00" } }],
    [
      "on 18.15 weekly sunday",
      { do: "change", patch: { at: "18:15", days: "weekly", weekday: 7 } },
    ],
    [
      "on 7:05 Friday Asia/Seoul",
      { do: "change", patch: { days: "weekly", weekday: 5, zone: "Asia/Seoul" } },
    ],
    [
      "on 09:00 Asia/Kathmandu weekdays",
      { do: "change", patch: { days: "weekdays", zone: "Asia/Kathmandu" } },
    ],
  ])("%j is understood", (text, command) => {
    expect(parseDigestCommand(text)).toMatchObject(command);
  });

  test.each([
    ["tomorrow", "I do not know “tomorrow”"],
    ["on", "Say when"],
    ["on nine", "“nine” is not a time of day"],
    ["on 25:00", "“25:00” is not a time of day"],
    ["on 13pm", "“13pm” is not a time of day"],
    ["on 0am", "“0am” is not a time of day"],
    ["on 09:60", "“09:60” is not a time of day"],
    ["on 09:00 monthly", "I do not know “monthly”"],
    ["on 09:00 Mars/Base", "I do not know “Mars/Base”"],
    ["on 09:00 +09:00", "I do not know “+09:00”"],
    ["quiet", "Say `/digest quiet on`"],
  ])("%j is answered with what is wrong", (text, says) => {
    expect(sentenceOf(parseDigestCommand(text))).toContain(says);
  });

  test("every time of day is understood as it is written", () => {
    fc.assert(
      fc.property(fc.nat(23), fc.nat(59), (hours, minutes) => {
        const at = `${String(hours).padStart(2, "0")}:${String(minutes).padStart(2, "0")}`;
        expect(parseDigestCommand(`on ${at}`)).toMatchObject({ do: "change", patch: { at } });
      }),
    );
  });

  test("whatever strangers type ends in a command or a sentence", () => {
    const words = fc.constantFrom("on", "off", "09:00", "weekly", "monday", "UTC", "quiet", "now");
    const typed = fc.oneof(
      fc.string(),
      fc.array(words, { maxLength: 6 }).map((all) => all.join(" ")),
    );
    fc.assert(
      fc.property(typed, (text) => {
        const command = parseDigestCommand(text);
        expect(atOf(command) ?? "00:00").toMatch(/^(?:[01]\d|2[0-3]):[0-5]\d$/u);
        expect(sentenceOf(command) ?? "fine").toMatch(/\S/u);
      }),
    );
  });
});
