import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { walk } from "../../../src/slack/incoming/message-walk.ts";
import { assemble } from "../../../src/slack/incoming/tokens.ts";
import { BLOCKS, ELEMENTS, RICH_TEXT } from "./message-parts.ts";

const PARTS = { ...ELEMENTS, ...RICH_TEXT, ...BLOCKS };
const shown = (part: unknown) => assemble(walk(part), "U0BOT");

/** The types that Slack's own declarations name, those of a release to come included. */
function declaredTypes(): string[] {
  const folder = new URL("block-kit/", import.meta.resolve("@slack/types"));
  const declarations = readdirSync(fileURLToPath(folder)).filter((name) => name.endsWith(".d.ts"));
  const text = declarations.map((name) => readFileSync(new URL(name, folder), "utf8")).join("\n");
  return [...text.matchAll(/^\s+type: '([a-z_]+)';$/gmu)].map(([, type = ""]) => type);
}

test("there is a sample of every type that Slack declares", () => {
  const declared = declaredTypes();
  expect(declared.length).toBeGreaterThan(50);
  expect(declared.filter((type) => !(type in PARTS))).toEqual([]);
});

describe.each([
  ["block", BLOCKS],
  ["element of rich text", RICH_TEXT],
  ["element", ELEMENTS],
])("the %s", (_, samples) => {
  test.each(Object.entries(samples))("%s is read as it is shown", (_type, sample) => {
    const { part, text = "", links = [] } = sample;
    expect(shown(part)).toMatchObject({ text, links });
  });
});

test("a block of a type that is not known yet is looked through", () => {
  const part = {
    type: "hologram",
    title: { type: "plain_text", text: "New" },
    elements: [{ type: "beam", text: { type: "mrkdwn", text: "<https://news.example/a|here>" } }],
  };
  expect(shown(part)).toMatchObject({ text: "New\nhere", links: ["https://news.example/a"] });
});

test("a link is found however deep it is, and with every other one in its order", () => {
  const address = fc.integer({ min: 0, max: 999 }).map((n) => `https://news.example/${n}`);
  const leaf = fc.oneof(
    address.map((url) => ({ part: { type: "link", url }, links: [url] })),
    address.map((url) => ({ part: { type: "mrkdwn", text: `so: <${url}|it>` }, links: [url] })),
    address.map((url) => ({
      part: { type: "button", url, text: { type: "plain_text", text: "Read" } },
      links: [url],
    })),
    address.map((url) => ({ part: { type: "markdown", text: `[it](${url})` }, links: [url] })),
    fc.string().map((text) => ({ part: { type: "text", text }, links: [] as string[] })),
  );
  const { tree } = fc.letrec<{ tree: { part: object; links: string[] } }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 4, depthSize: "medium" },
      leaf,
      fc
        .tuple(
          fc.constantFrom("elements", "fields", "child_blocks", "blocks", "rows", "tasks"),
          fc.array(tie("tree"), { maxLength: 4 }),
        )
        .map(([key, parts]) => ({
          part: { type: "box", [key]: parts.map(({ part }) => part) },
          links: parts.flatMap(({ links }) => links),
        })),
    ),
  }));
  fc.assert(
    fc.property(tree, ({ part, links }) => {
      expect(shown(part).links).toEqual([...new Set(links)]);
    }),
    { numRuns: 1_000 },
  );
});
