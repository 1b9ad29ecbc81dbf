import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { VerifyRecord } from "../../src/terminal/json-output.ts";
import { commandLine } from "../support/terminal-of.ts";

const ARTICLE = `Mill of Hulst sold

The baker Ada Lind bought the mill of Hulst on Monday for 40,000 crowns. She may hire six millers in spring.
The old owner, Jan Wester, did not want to sell it to the county.
`;
const TEXT =
  "Ada Lind paid 40,000 crowns for the mill of Hulst. Six millers will be hired in spring. Erik Sandvik wanted to buy the mill.";

let folder: string;
let article: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "briefdesk-verify-"));
  article = join(folder, "mill.txt");
  await writeFile(article, ARTICLE);
  await writeFile(join(folder, "text.txt"), TEXT);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe("verify", () => {
  test("tells of each sentence of a text what bears it out, or what was found", async () => {
    const { code, out } = await commandLine([
      "verify",
      article,
      join(folder, "text.txt"),
      "--json",
    ]);
    // SAFETY: the command's own shape.
    const { sentences } = JSON.parse(out) as VerifyRecord;
    expect(code).toBe(1);
    expect(sentences.map(({ borneOut }) => borneOut)).toEqual([true, false, false]);
    expect(sentences[0]?.quotes[0]).toContain("bought the mill of Hulst");
    expect(sentences[1]?.findings.map(({ kind }) => kind)).toEqual(["claim"]);
    expect(sentences[2]?.findings).toContainEqual({
      kind: "name",
      what: "Erik Sandvik",
      hard: true,
    });
  });

  test("reads the text from standard input, and says in words what it found", async () => {
    const { code, out } = await commandLine(["verify", article, "-"], { input: TEXT });
    expect(code).toBe(1);
    expect(out).toContain("✓ Ada Lind paid 40,000 crowns for the mill of Hulst.");
    expect(out).toContain("✗ Erik Sandvik wanted to buy the mill.");
    expect(out).toContain("Not in the article: Erik Sandvik");
  });

  test("ends with 0 when all is borne out", async () => {
    const input = "The baker Ada Lind bought the mill of Hulst for 40,000 crowns.";
    expect((await commandLine(["verify", article, "-"], { input })).code).toBe(0);
  });

  test("says what is missing, and which file is not there", async () => {
    const misused = await commandLine(["verify", article]);
    expect(misused).toMatchObject({ code: 2, err: expect.stringContaining("the article first") });
    const absent = await commandLine(["verify", article, join(folder, "none.txt")]);
    expect(absent).toMatchObject({ code: 1, err: expect.stringContaining("no such file") });
  });
});
