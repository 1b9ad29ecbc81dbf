import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { describedKeys, type DescribedKey } from "../../scripts/configuration/described-keys.ts";
import { renderEnvExample } from "../../scripts/configuration/render-env-example.ts";
import { renderPage } from "../../scripts/configuration/render-page.ts";
import { Environment } from "../../src/config/environment.ts";

const fileOf = (path: string) => readFile(new URL(`../../${path}`, import.meta.url), "utf8");

describe("what `npm run configuration` writes", () => {
  test.each([
    ["docs/configuration.md", renderPage],
    [".env.example", renderEnvExample],
  ])("%s is what the schema says; `npm run configuration` makes it so", async (path, render) => {
    expect(await fileOf(path)).toBe(render(describedKeys()));
  });

  test("tells of every key that is read, once", () => {
    const keys = describedKeys().flatMap((section) => section.keys.map(({ key }) => key));
    expect(keys.toSorted()).toEqual(Object.keys(Environment.shape).toSorted());
  });

  test("says of every key what it is for, and shows a value of it", () => {
    const wanting = describedKeys()
      .flatMap((section) => section.keys)
      .filter(
        ({ purpose, preset, example }) =>
          purpose === "" || purpose.includes("\n") || (preset ?? example) === undefined,
      );
    expect(wanting).toEqual([]);
  });
});

const KEY: DescribedKey = {
  key: "PAGES",
  purpose: "How many",
  shape: "",
  preset: undefined,
  example: undefined,
};
const pageOf = (key: Partial<DescribedKey>) =>
  renderPage([{ title: "Pages", keys: [{ ...KEY, ...key }] }])
    .split("\n")
    .at(-2)
    ?.replaceAll(/ +/gu, " ");

describe("a row of the page", () => {
  test.each<[string, Partial<DescribedKey>, string]>([
    ["a default", { preset: "4" }, "| `PAGES` | How many | | `4` |"],
    ["an example", { example: "7" }, "| `PAGES` | How many | such as `7` | – |"],
    ["a shape", { shape: "is a port" }, "| `PAGES` | How many | a port | – |"],
    [
      "a shape and an example",
      { shape: "is a port", example: "7" },
      "| `PAGES` | How many | a port, such as `7` | – |",
    ],
    [
      "a shape that shows an example itself",
      { shape: "is a zone such as Asia/Seoul", example: "UTC" },
      "| `PAGES` | How many | a zone such as Asia/Seoul | – |",
    ],
  ])("shows %s", (_, key, row) => {
    expect(pageOf(key)).toBe(row);
  });
});

test("a comment in the example file is plain, a key in it whole", () => {
  const purpose = "Needs `DATA_DIR`, the _File_ of it";
  const file = renderEnvExample([{ title: "Pages", keys: [{ ...KEY, purpose, preset: "4" }] }]);
  expect(file).toContain("\n## Pages\n\n# Needs DATA_DIR, the File of it\n# PAGES=4\n");
});
