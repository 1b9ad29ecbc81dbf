import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parseDocument } from "../../src/article/parse.ts";
import { inputsOf, type Reader } from "../../src/terminal/command-inputs.ts";
import { UsageError } from "../../src/terminal/io.ts";
import { townPage, townText } from "../support/town-page.ts";

/** Reads here, without a process of its own and without a web. */
const reader: Reader = {
  ports: {
    fetcher: { get: () => Promise.reject(new Error("there is no web here")) },
    parser: { parse: (document) => parseDocument(document), close: async () => {} },
    library: { articleAt: async () => undefined, keepArticle: async () => {} },
    openFile: () => Promise.reject(new Error("there is no Slack here")),
    clock: { now: () => 0 },
  },
  close: async () => {},
};

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "briefdesk-inputs-"));
  const write = (name: string, body: string) => writeFile(join(folder, name), body);
  await write("b.html", townPage("Alby"));
  await write("a.htm", townPage("Berga"));
  await write("notes.txt", townText("Dala").join("\n\n"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const inputs = (
  names: readonly string[],
  { url, input = "" }: { url?: string; input?: string } = {},
) => inputsOf(names, url, { stdin: Readable.from([Buffer.from(input)]) });
const readOf = async (...asked: Parameters<typeof inputs>) =>
  Promise.all((await inputs(...asked)).map(({ read }) => read(reader)));
const saidOf = (asked: Promise<unknown>) =>
  asked.then(
    () => undefined,
    (error: unknown) => (error instanceof UsageError ? error.said : error),
  );

test("a folder is its pages, by their names", async () => {
  expect((await inputs([folder])).map(({ name }) => name)).toEqual(["a.htm", "b.html"]);
});

test("a saved page that is given its address is read as if it came from there", async () => {
  const url = "https://town.example/alby";
  const [reading] = await readOf([join(folder, "b.html")], { url });
  expect(reading).toMatchObject({ verdict: "ok", article: { source: "link", url } });
});

test("the further pages of a saved page were not saved with it: it is a part", async () => {
  const numbers = '<nav>1 <a href="/alby/2">2</a> <a href="/alby/3">3</a></nav>';
  const page = townPage("Alby").replace("</body>", `${numbers}</body>`);
  const [reading] = await readOf(["-"], { url: "https://town.example/alby", input: page });
  expect(reading).toMatchObject({
    verdict: "partial",
    article: { partialBecause: { key: "partFirstPages", values: { read: 1, all: 3 } } },
  });
});

test("a file is read as a file", async () => {
  const [reading] = await readOf([join(folder, "notes.txt")]);
  expect(reading).toMatchObject({ article: { source: "file" } });
});

describe("standard input is read", () => {
  test.each([
    ["text, as pasted", townText("Alby").join("\n\n"), "text"],
    ["a page, as the file that it is", townPage("Alby"), "file"],
    ["a page behind blank lines", `\n  ${townPage("Alby")}`, "file"],
  ])("as %s", async (_, input, source) => {
    const [reading] = await readOf(["-"], { input });
    expect(reading).toMatchObject({ article: { source } });
  });
});

test("a file that is not there is a refusal, not a failure of the command", async () => {
  const [reading] = await readOf([join(folder, "away.html")]);
  expect(reading).toEqual({
    verdict: "not-found",
    reason: { key: "inputMissing" },
    evidence: ["ENOENT"],
  });
});

describe("a call that cannot be understood is told what is wrong:", () => {
  test.each([
    ["nothing to read", [], undefined, "readWhat"],
    ["one address for two files", ["a", "b"], "https://a.example", "urlOfOne"],
    ["an address that is none", ["a"], "a.example", "urlOfOne"],
  ])("%s", async (_, names, url, key) => {
    expect(await saidOf(inputs(names, url === undefined ? {} : { url }))).toEqual({ key });
  });

  test("a folder without pages", async () => {
    const empty = await mkdtemp(join(tmpdir(), "briefdesk-empty-"));
    expect(await saidOf(inputs([empty]))).toMatchObject({ key: "noPagesInFolder" });
    await rm(empty, { recursive: true });
  });
});
