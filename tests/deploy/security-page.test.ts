import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

const page = readFileSync("docs/security.md", "utf8");
const rows = page.split("\n").filter((line) => line.startsWith("|") && line.includes("`tests/"));

/** The files that a row names, each with the titles behind it. */
const shownBy = (row: string): { file: string; titles: string[] }[] =>
  row.split(/(?=`tests\/)/u).flatMap((part) => {
    const [, file] = /^`(tests\/[^`]+)`/u.exec(part) ?? [];
    const titles = [...part.matchAll(/“([^”]+)”/gu)].map(([, title = ""]) => title);
    return file === undefined ? [] : [{ file, titles }];
  });

describe("the page on security", () => {
  test("names threats", () => {
    expect(rows.length).toBeGreaterThan(10);
  });

  test.each(rows.flatMap(shownBy))("names tests that are there: $file", ({ file, titles }) => {
    expect(existsSync(file)).toBe(true);
    const source = readFileSync(file, "utf8");
    for (const title of titles) expect(source).toContain(`"${title}"`);
  });
});
