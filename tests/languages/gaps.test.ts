import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { LANGUAGES, type Language } from "../../src/languages/index.ts";

/** They say more of what another field lists: a language may well have none. What the lists lack is told apart. */
const NO_GAP = new Set([
  "code",
  "lists",
  "homographs",
  "contrasts",
  "joinsWords",
  "capitalisesNouns",
]);

/** What a language has, parts of a kind as `numbers.scales`. */
function fieldsOf(language: Language): string[] {
  return Object.entries(language).flatMap(([kind, value]) => {
    if (NO_GAP.has(kind)) return [];
    const isGroup =
      typeof value === "object" && !(value instanceof RegExp) && !Array.isArray(value);
    return isGroup ? Object.keys(value).map((part) => `${kind}.${part}`) : [kind];
  });
}

/** Everything that any language has, in the order in which it is met. */
const ALL = [...new Set(LANGUAGES.flatMap(fieldsOf))];

const row = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;

/** A row a part, a column a language: ● has it, – lacks it. */
function table(): string {
  const has = LANGUAGES.map((language) => new Set(fieldsOf(language)));
  return [
    row(["", ...LANGUAGES.map(({ code }) => code)]),
    row(["---", ...LANGUAGES.map(() => "---")]),
    ...ALL.map((field) => row([`\`${field}\``, ...has.map((own) => (own.has(field) ? "●" : "–"))])),
  ].join("\n");
}

const withoutPadding = (markdown: string): string =>
  markdown.replace(/ *\| */gu, "|").replace(/-{3,}/gu, "---");

test("what each language lacks is in the documentation; put this table there:", () => {
  const documented = readFileSync("docs/languages.md", "utf8").split("## What is missing")[1] ?? "";
  const rows = documented.split("\n").filter((line) => line.startsWith("|"));
  expect(withoutPadding(rows.join("\n"))).toBe(withoutPadding(table()));
});

test("what no language has is no field: every language has something of what there is", () => {
  for (const language of LANGUAGES) expect(fieldsOf(language).length).toBeGreaterThan(0);
  expect(new Set(LANGUAGES.map(({ code }) => code)).size).toBe(LANGUAGES.length);
});
