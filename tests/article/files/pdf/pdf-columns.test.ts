import { describe, expect, test } from "vitest";
import { commonGutter, findColumns } from "../../../../src/article/files/pdf/pdf-columns.ts";
import { linesInReadingOrder } from "../../../../src/article/files/pdf/pdf-lines.ts";
import { rowsOf } from "../../../../src/article/files/pdf/pdf-runs.ts";
import { whitespaceCover } from "../../../../src/article/files/pdf/pdf-whitespace-cover.ts";
import { column, flat, page, run } from "./set-runs.ts";

const LEFT = [
  "The harbour office has published its",
  "figures of the first winter, and they",
  "are better than the captains had ever",
  "feared when the new timetable was put",
  "up at the quays in the last autumn of",
];
const RIGHT = [
  "the old mayor. Until then the boats",
  "sail every forty minutes, with one of",
  "the deckhands fewer than by day, and",
  "with the lamps of an old ferry which",
  "was sold long before the present war.",
];
const sideBySide = (left: readonly string[], right: readonly string[]) =>
  rowsOf(flat([...column(left, 60, 100), ...column(right, 280, 100)]));

const texts = (pages: Parameters<typeof linesInReadingOrder>[0]) =>
  linesInReadingOrder(pages).map(({ text }) => text);

/** Rows of a script that is read from the right. */
const fromTheRight = (rows: ReturnType<typeof column>) =>
  flat(rows).map((one) => ({ ...one, rightToLeft: true }));

describe("a block of columns", () => {
  test("is parted in the middle of the white between lines that go on below each other", () => {
    const block = findColumns(sideBySide(LEFT, RIGHT), []);
    expect(block).toMatchObject({ from: 0, to: 5 });
    expect(block?.gutter).toBeGreaterThan(245);
    expect(block?.gutter).toBeLessThan(280);
  });

  test("begins below a headline over both", () => {
    const headline = run("Night boats across the harbour pay for themselves", 60, 70, { size: 16 });
    const rows = rowsOf([headline, ...flat(sideBySide(LEFT, RIGHT))]);
    expect(findColumns(rows, [])).toMatchObject({ from: 1, to: 6 });
  });

  test("is none in one column, in nothing, in the cells of a table and in names beside sums", () => {
    const names = ["Ostervik", "Velmar", "Tarnholt", "Hestby", "Gulvar"];
    const sums = ["Fourteen", "Eleven", "Nine", "Seven", "Six"];
    const towns = names.map((name) => `The quay of ${name} and its boats`);
    expect(findColumns(column(LEFT, 60, 100), [])).toBeUndefined();
    expect(findColumns([], [])).toBeUndefined();
    expect(findColumns(sideBySide(names, sums), [])).toBeUndefined();
    expect(findColumns(sideBySide(towns, sums), [])).toBeUndefined();
  });

  test("is none where the white is as narrow as a space between words", () => {
    const rows = rowsOf(flat([...column(LEFT, 60, 100), ...column(RIGHT, 248, 100)]));
    expect(findColumns(rows, [])).toBeUndefined();
  });

  test("of a few short lines is one only where the other pages have their gutter there", () => {
    const rows = sideBySide(["Printed in May"], ["at the quay"]);
    expect(findColumns(rows, [])).toBeUndefined();
    expect(findColumns(rows, [205])).toMatchObject({ from: 0, to: 1 });
    expect(findColumns(rows, [60])).toBeUndefined();
  });
});

describe("the gutter of a document", () => {
  test.each([
    ["most pages have at one place", [300, 302, undefined], 300],
    ["half of the pages have", [undefined, 300, 301, undefined], 300],
    ["one page of many has is none", [300, undefined, undefined, undefined], undefined],
    ["is elsewhere on each page is none", [100, 200, 300, 400, 500], undefined],
    ["no page has is none", [undefined, undefined], undefined],
  ])("that %s", (_, gutters, expected) => {
    expect(commonGutter(gutters)).toBe(expected);
  });
});

describe("white rectangles between texts", () => {
  test("are as tall as they can be and touch no text", () => {
    const rows = sideBySide(LEFT, RIGHT);
    const tall = whitespaceCover(rows, 0.5).filter(({ from, to }) => to - from === rows.length);
    expect(tall).toHaveLength(1);
    for (const { left, right } of tall)
      for (const { left: begins, width } of rows.flat())
        expect(begins + width <= left || begins >= right).toBe(true);
  });

  test("end where a line goes across and begin again below it", () => {
    const across = run("x".repeat(80), 60, 160);
    const below = [...column(LEFT, 60, 172), ...column(RIGHT, 280, 172)];
    const rows = rowsOf([...flat(sideBySide(LEFT, RIGHT)), across, ...flat(below)]);
    const spans = whitespaceCover(rows, 1).map(({ from, to }) => [from, to]);
    expect(spans).toContainEqual([0, 5]);
    expect(spans).toContainEqual([6, 11]);
    expect(spans.some(([from = 0, to = 0]) => from < 5 && to > 6)).toBe(false);
  });

  test("at the edges of the page are none, nor are those narrower than asked for", () => {
    const rows = [[run("night boats", 60, 100), run("by day", 121, 100)]];
    expect(whitespaceCover(rows, 1)).toEqual([]);
    expect(whitespaceCover(rows, 0.5)).toEqual([{ left: 115, right: 121, from: 0, to: 1 }]);
    expect(whitespaceCover(column(["night", "and day"], 60, 100), 0.1)).toEqual([]);
  });
});

describe("the lines of pages", () => {
  test("are those of the left column, then those of the right one, under what is above both", () => {
    const headline = run("Night boats across the harbour pay for themselves", 60, 70, { size: 16 });
    expect(texts([page([headline, ...flat(sideBySide(LEFT, RIGHT))])])).toEqual([
      headline.text,
      ...LEFT,
      ...RIGHT,
    ]);
  });

  test("read from the right begin with the right column, and figures in them keep their order", () => {
    const pages = [
      page([...fromTheRight(column(LEFT, 60, 100)), ...fromTheRight(column(RIGHT, 280, 100))]),
    ];
    expect(texts(pages)).toEqual([...RIGHT, ...LEFT]);
    const row = [
      run("ميناء", 150, 100, { rightToLeft: true }),
      run("12", 100, 100),
      run("May", 120, 100),
      run("ليلا", 60, 100, { rightToLeft: true }),
      run("سفن", 30, 100, { rightToLeft: true }),
    ];
    expect(texts([page(row)])).toEqual(["ميناء 12 May ليلا سفن"]);
  });

  test("come without the small raised numbers that point to notes, and with those that are text", () => {
    const line = [
      run("Eleven captains", 60, 100),
      run("3", 136, 96.4, { size: 6 }),
      run("were asked", 145, 100),
    ];
    const formula = [run("The water is H", 60, 100), run("2", 130, 103, { size: 6 })];
    expect(texts([page(line)])).toEqual(["Eleven captains were asked"]);
    expect(texts([page(formula)])).toEqual(["The water is H2"]);
  });

  test("say what wide spaces part in them, and on which page they are", () => {
    const [, second] = linesInReadingOrder([
      page(flat(column(["Quay"], 60, 100))),
      page([run("Velmar", 60, 100), run("11", 200, 100)]),
    ]);
    expect(second).toMatchObject({ page: 1, cells: [{ text: "Velmar" }, { text: "11" }] });
  });

  test("without letters are left out, and a page of none has no lines", () => {
    expect(texts([page([run("   ", 60, 100)]), page([])])).toEqual([]);
  });
});
