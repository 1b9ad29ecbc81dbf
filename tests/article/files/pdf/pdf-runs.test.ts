import { array, assert, nat, property, string, tuple } from "fast-check";
import { describe, expect, test } from "vitest";
import {
  commonest,
  edgesOf,
  median,
  partsOf,
  rowsOf,
  textOf,
  unspaced,
} from "../../../../src/article/files/pdf/pdf-runs.ts";
import { run } from "./set-runs.ts";

describe("runs become rows", () => {
  test("from top to bottom, each from left to right, in whatever order the file has them", () => {
    const runs = [
      run("boat", 90, 100),
      run("left", 60, 112),
      run("last", 60, 100),
      run("at", 90, 112),
    ];
    const texts = rowsOf(runs).map((row) => row.map(({ text }) => text));
    expect(texts).toEqual([
      ["last", "boat"],
      ["left", "at"],
    ]);
  });

  test("that hold what is raised or lowered a little, and not the next line", () => {
    expect(rowsOf([run("H", 60, 100), run("2", 66, 103, { size: 6 })])).toHaveLength(1);
    expect(rowsOf([run("H", 60, 100), run("O", 60, 104.1)])).toHaveLength(2);
  });

  test("and none is lost or doubled", () => {
    const anyRun = tuple(string({ minLength: 1, maxLength: 8 }), nat(500), nat(800)).map(
      ([text, left, top]) => run(text, left, top),
    );
    assert(
      property(array(anyRun), (runs) => {
        const rows = rowsOf(runs);
        expect(new Set(rows.flat())).toEqual(new Set(runs));
        expect(rows.flat()).toHaveLength(runs.length);
        for (const row of rows)
          for (const [at, one] of row.entries())
            expect(one.left).toBeGreaterThanOrEqual(row[at - 1]?.left ?? 0);
      }),
    );
  });

  test("as wide as from the leftmost to where the last one ends", () => {
    expect(edgesOf([run("night", 80, 100), run("boats", 60, 112)])).toEqual({
      left: 60,
      right: 105,
    });
  });
});

describe("the text of a row", () => {
  test("has a space where there is white between two runs, and none within a word", () => {
    expect(textOf([run("har", 60, 100), run("bour", 75, 100), run("boats", 98, 100)])).toBe(
      "harbour boats",
    );
  });

  test("has one space however many the file has", () => {
    expect(textOf([run("  the   quay ", 60, 100), run(" opens", 130, 100)])).toBe("the quay opens");
  });

  test("in a script without spaces has none where a line was stretched a little", () => {
    expect(textOf([run("港の", 60, 100, { width: 20 }), run("船", 85, 100)])).toBe("港の船");
    expect(textOf([run("港の", 60, 100, { width: 20 }), run("船", 95, 100)])).toBe("港の 船");
  });

  test("of one that is read from the right measures the same white", () => {
    const [first, second] = [run("ميناء", 100, 100), run("ليلا", 60, 100)];
    expect(textOf([first, second])).toBe("ميناء ليلا");
  });

  test("with kana has the dot of Japanese, and with Latin letters keeps the other", () => {
    expect(textOf([run("ハーバー‧ボート", 60, 100)])).toBe("ハーバー・ボート");
    expect(textOf([run("col‧laborar", 60, 100)])).toBe("col‧laborar");
  });
});

describe("white in a row", () => {
  const row = [run("Boats", 60, 100), run("at", 88, 100), run("Eleven", 130, 100)];

  test.each([
    [0.2, ["Boats", "at", "Eleven"]],
    [0.95, ["Boats at", "Eleven"]],
    [4, ["Boats at Eleven"]],
  ])("wider than %f ems parts it", (ems, parts) => {
    expect(partsOf(row, ems).map((part) => textOf(part))).toEqual(parts);
  });

  test("of nothing has no parts", () => {
    expect(partsOf([], 1)).toEqual([]);
  });
});

test.each([
  ["港 の 船", "港の船"],
  ["三 、 四", "三、四"],
  ["night boats", "night boats"],
  ["港 harbour", "港 harbour"],
  ["2026 年", "2026 年"],
])("what justifying put into “%s” goes: “%s”", (stretched, plain) => {
  expect(unspaced(stretched)).toBe(plain);
});

describe("the commonest value", () => {
  test("is the one with the most weight, not the one that is there most often", () => {
    expect(
      commonest([
        [18, 5],
        [18, 5],
        [10, 400],
      ]),
    ).toBe(10);
  });

  test("counts what differs by less than a tenth as one", () => {
    expect(
      commonest([
        [9.98, 30],
        [10.02, 30],
        [12, 50],
      ]),
    ).toBe(10);
  });

  test("of nothing is none", () => {
    expect(commonest([])).toBeUndefined();
  });
});

test("the median stands in the middle, of an even number it is the larger one, of none 0", () => {
  expect(median([40, 10, 20])).toBe(20);
  expect(median([40, 10, 20, 30])).toBe(30);
  expect(median([])).toBe(0);
});
