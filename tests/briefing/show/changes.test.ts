import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { changesBetween } from "../../../src/briefing/show/changes-between.ts";

const version = (title: string, ...texts: string[]) => ({
  title,
  sentences: texts.map((text) => ({ text, start: 0, end: text.length })),
});

const many = (word: string) =>
  version("x", ...Array.from({ length: 5_000 }, (_, n) => `${word} number ${n} is here.`));

const before = version(
  "Bridge to close",
  "The bridge will close for 14 months.",
  "Repairs are to cost 8.4 million euros.",
  "Mayor Ines Kolb called it a hard choice.",
);

describe("the changes of an article", () => {
  test("are the reworded sentences with what they were, the new, then the gone", () => {
    const after = version(
      "Bridge to close",
      "The bridge will close for 14 months.",
      "Repairs are to cost 9.1 million euros.",
      "A ferry will run every half hour.",
    );
    expect(changesBetween(before, after)).toEqual({
      kept: expect.closeTo(1 / 3),
      list: [
        {
          before: "Repairs are to cost 8.4 million euros.",
          after: "Repairs are to cost 9.1 million euros.",
        },
        { before: undefined, after: "A ferry will run every half hour." },
        { before: "Mayor Ines Kolb called it a hard choice." },
      ],
    });
  });

  test("begin with the headline when that was changed", () => {
    const after = { ...before, title: "Bridge to stay open" };
    expect(changesBetween(before, after)).toEqual({
      kept: 1,
      list: [{ before: "Bridge to close", after: "Bridge to stay open" }],
    });
  });

  test("are none when sentences only moved, or are set otherwise", () => {
    const [one, two, three] = before.sentences.map(({ text }) => text);
    const after = version(
      "Bridge to close",
      `${three ?? ""} `,
      (one ?? "").toUpperCase(),
      two ?? "",
    );
    expect(changesBetween(before, after).list).toEqual([]);
  });

  test("of an article in Korean are found as well", () => {
    const was = version("다리 폐쇄", "다리는 14개월 동안 폐쇄된다.", "공사비는 84억 원이다.");
    const is = version("다리 폐쇄", "다리는 16개월 동안 폐쇄된다.", "공사비는 84억 원이다.");
    expect(changesBetween(was, is).list).toEqual([
      { before: "다리는 14개월 동안 폐쇄된다.", after: "다리는 16개월 동안 폐쇄된다." },
    ]);
  });

  test("of a long page that was rewritten are found at once", () => {
    expect(changesBetween(many("Old"), many("New")).kept).toBe(0);
  });
});

const sentences = fc.array(fc.lorem({ maxCount: 6, mode: "words" }), { maxLength: 12 });

test("nothing has changed between a text and itself", () => {
  fc.assert(
    fc.property(sentences, (texts) => {
      const same = version("t", ...texts);
      expect(changesBetween(same, same)).toEqual({ kept: texts.length === 0 ? 0 : 1, list: [] });
    }),
  );
});

test("every change names what stood there and what stands there now, each once", () => {
  fc.assert(
    fc.property(sentences, sentences, (old, now) => {
      const { list, kept } = changesBetween(version("t", ...old), version("t", ...now));
      const gone = list.flatMap((change) => change.before ?? []);
      const come = list.flatMap((change) => change.after ?? []);
      expect(gone.every((text) => old.includes(text) && !now.includes(text))).toBe(true);
      expect(come.every((text) => now.includes(text) && !old.includes(text))).toBe(true);
      expect([new Set(gone).size, new Set(come).size]).toEqual([gone.length, come.length]);
      expect(kept).toBeGreaterThanOrEqual(0);
      expect(kept).toBeLessThanOrEqual(1);
    }),
  );
});
