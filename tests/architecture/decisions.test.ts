import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

const FOLDER = "docs/decisions";
const files = readdirSync(FOLDER)
  .filter((name) => name !== "README.md")
  .toSorted();
const read = (name: string): string => readFileSync(join(FOLDER, name), "utf8");

describe("docs/decisions", () => {
  test("numbers its files without a gap or a double", () => {
    const numbers = files.map((name) => /^(\d{4})-[a-z0-9-]+\.md$/u.exec(name)?.[1]);
    expect(numbers).toEqual(files.map((_, at) => String(at + 1).padStart(4, "0")));
  });

  test("lists each decision in the index, by its title and in order", () => {
    const listed = read("README.md").match(/^- \[\d{4}\].*$/gmu) ?? [];
    const titles = files.map((name) => /^# (.+)$/mu.exec(read(name))?.[1]);
    expect(listed).toEqual(
      files.map((name, at) => `- [${name.slice(0, 4)}](${name}) ${titles[at]}`),
    );
  });

  test.each(files)("dates %s", (name) => {
    expect(read(name)).toMatch(/^# .+\n\nDate: \d{4}-\d{2}-\d{2}\n/u);
  });
});
