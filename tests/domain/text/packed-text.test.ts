import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { packText, unpackText } from "../../../src/domain/text/packed-text.ts";

/** A text of these sentences with a line break between them. */
function textOf(parts: readonly string[]) {
  let text = "";
  const sentences = parts.map((part) => {
    const start = text.length;
    text += `${part}\n`;
    return { text: part, start, end: start + part.length };
  });
  return { text, sentences };
}

const boats = {
  title: "Boats",
  ...textOf(["The ferry sails at nine.", "It is late. 항구는 닫혔다."]),
};

describe("a packed text", () => {
  test("holds each letter once", () => {
    expect(packText(boats)).toEqual({
      title: "Boats",
      text: boats.text,
      bounds: [0, 24, 25, 45],
    });
  });

  test("comes back as it was, whatever it says", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "binary" }), { maxLength: 20 }), (parts) => {
        const whole = textOf(parts);
        const packed = packText(whole);
        expect(packed && unpackText(packed)).toEqual(whole);
      }),
    );
  });

  test("comes back with sentences that overlap or repeat each other", () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 40 }),
        fc.array(fc.tuple(fc.nat(40), fc.nat(40))),
        (text, pairs) => {
          const sentences = pairs.map(([start, end]) => ({
            text: text.slice(start, end),
            start,
            end,
          }));
          const packed = packText({ text, sentences });
          expect(packed && unpackText(packed)).toEqual({ text, sentences });
        },
      ),
    );
  });

  test("survives being written as JSON", () => {
    const packed = packText(boats);
    expect(unpackText(JSON.parse(JSON.stringify(packed)))).toEqual(boats);
  });

  test.each([
    ["another word", { text: "The ferry sails at ten.", start: 0, end: 24 }],
    ["another place", { text: "The ferry sails at nine.", start: 1, end: 25 }],
    ["no place at all", { text: "The ferry sails at nine.", start: 900, end: 924 }],
  ])("there is none where a sentence has %s than the text", (_, sentence) => {
    expect(packText({ ...boats, sentences: [sentence] })).toBeUndefined();
  });

  test("whose last bound is missing loses no more than that sentence", () => {
    expect(unpackText({ text: "One. Two.", bounds: [0, 4, 5] })).toEqual({
      text: "One. Two.",
      sentences: [{ text: "One.", start: 0, end: 4 }],
    });
  });
});
