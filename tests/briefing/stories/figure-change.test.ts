import { assert, integer, property } from "fast-check";
import { describe, expect, test } from "vitest";
import { figureChange } from "../../../src/briefing/stories/figure-change.ts";

const report = (language: string, ...sentences: string[]) => ({
  lines: ["A title", ...sentences],
  language,
  at: 0,
});
const changed = (was: ReturnType<typeof report>, now: ReturnType<typeof report>) => {
  const change = figureChange([was], now);
  return change && [change.was.figure, change.now.figure];
};

describe("a figure that has changed", () => {
  test.each([
    [
      "en",
      "The storm cut power to 4,100 households along the Varde coast.",
      "By noon power was cut to 6,800 households along the Varde coast.",
      ["4,100", "6,800"],
    ],
    [
      "en",
      "Nine lorries were stuck on the Sella pass.",
      "Drivers say thirteen lorries were stuck on the Sella pass by evening.",
      ["9", "13"],
    ],
    [
      "de",
      "Die Werft in Lohne will 120 Stellen in der Lackiererei streichen.",
      "Die Werft in Lohne streicht nun 180 Stellen in der Lackiererei.",
      ["120", "180"],
    ],
    [
      "fr",
      "La mairie de Corvel a fermé 12 écoles à cause du gel.",
      "La mairie de Corvel a désormais fermé 19 écoles à cause du gel.",
      ["12", "19"],
    ],
  ])("is told in %s: %s", (language, was, now, figures) => {
    expect(changed(report(language, was), report(language, now))).toEqual(figures);
  });
});

describe("no change is told", () => {
  const WAS = "The storm cut power to 4,100 households along the Varde coast.";
  test.each([
    ["the same figure again", WAS, "Power was cut to 4,100 households along the Varde coast."],
    ["a rounded one", WAS, "Power was cut to some 4,000 households along the Varde coast."],
    ["a figure of another thing", WAS, "The storm broke 310 masts along the Varde coast."],
    [
      "another figure of the same thing elsewhere",
      WAS,
      "In the valley of Orne 25 households moved to the school hall.",
    ],
    [
      "a share of anything",
      "Turnout on the Varde coast was 46 percent.",
      "On the Varde coast 31 percent voted for the port.",
    ],
    [
      "somebody who says otherwise",
      WAS,
      "The grid says power was not cut to 4,100 households along the Varde coast but to 3,650 households.",
    ],
    [
      "a year",
      "The pier of Varde was built in 1987 by prisoners.",
      "The pier of Varde was rebuilt in 2024 by prisoners.",
    ],
  ])("of %s", (_, was, now) => {
    expect(changed(report("en", was), report("en", now))).toBeUndefined();
  });

  test("between two languages, for what is counted cannot be compared", () => {
    const now = report("de", "An der Küste von Varde waren 6.800 Haushalte ohne Strom.");
    expect(changed(report("en", WAS), now)).toBeUndefined();
  });

  test("of a figure that an earlier report has already", () => {
    const now = report("en", "Power was cut to 6,800 households along the Varde coast.");
    const between = report(
      "en",
      "It is said that 6,800 households along the Varde coast had no power.",
    );
    expect(figureChange([report("en", WAS), between], now)).toBeUndefined();
  });

  test("of the same report, whatever its figures", () => {
    assert(
      property(
        integer({ min: 11, max: 90_000 }),
        integer({ min: 11, max: 90_000 }),
        (one, other) => {
          const text = [
            `In Varde ${one} boats lay in the harbour.`,
            `In Orne ${other} boats lay idle.`,
          ];
          expect(changed(report("en", ...text), report("en", ...text))).toBeUndefined();
        },
      ),
    );
  });
});

test("the newest report that differs is named with its place", () => {
  const change = figureChange(
    [
      report("en", "The weather was mild."),
      report("en", "Nothing else.", "Nine lorries were stuck on the Sella pass."),
    ],
    report("en", "It snowed.", "It froze.", "Thirteen lorries were stuck on the Sella pass."),
  );
  expect(change).toEqual({
    was: { figure: "9", article: 1, line: 2 },
    now: { figure: "13", article: 2, line: 3 },
  });
});
