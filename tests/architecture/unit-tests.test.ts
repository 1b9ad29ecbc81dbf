import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { importsIn } from "./imports.ts";

/** Calls that start a server, a browser or a process, or open a database. */
const OUTSIDE =
  /\b(?:createServer|openSqlite|openPostgres|startPostgres|DatabaseSync|startWorkspace|spawn|fork|openChromium|parsingPool|opsServer|LLMock|openStore|openReader|commandLine)\(/u;
const INTEGRATION = /\.integration\.test\.ts$|^tests\/(?:end-to-end|live)\//u;

const texts = new Map(
  globSync("{tests,bench}/**/*.ts").map((path) => [
    path.replaceAll("\\", "/"),
    readFileSync(path, "utf8"),
  ]),
);

/** What a test file starts by itself or through its helpers: the first such call, with its file. */
function startedBy(file: string, seen = new Set<string>()): string | undefined {
  const text = texts.get(file);
  if (text === undefined || seen.has(file)) return undefined;
  seen.add(file);
  const call = OUTSIDE.exec(text)?.[0];
  if (call !== undefined) return `${file}: ${call}…)`;
  for (const { to } of importsIn(file, text)) {
    const found = startedBy(to, seen);
    if (found !== undefined) return found;
  }
  return undefined;
}

test("a test that needs a server, a browser, a database or a process is named *.integration.test.ts", () => {
  // This file names them all.
  const unit = [...texts.keys()].filter(
    (file) =>
      file.endsWith(".test.ts") && !INTEGRATION.test(file) && !file.includes("/architecture/"),
  );
  const misnamed = unit.flatMap((file) => {
    const started = startedBy(file);
    return started === undefined ? [] : [`${file} starts ${started}`];
  });
  expect(misnamed).toEqual([]);
  expect(unit.length).toBeGreaterThan(50);
});

test("the rule sees what a helper starts", () => {
  expect(startedBy("tests/end-to-end/briefing.test.ts")).toMatch(/^tests\/support\/\S+\.ts: /u);
});
