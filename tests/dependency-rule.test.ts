import { globSync, readFileSync } from "node:fs";
import { dirname, join, normalize, sep } from "node:path";
import { expect, test } from "vitest";

/** What each room may import of the house, beside itself. A room that is not named here may not exist. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  errors: [],
  article: ["errors", "ports"],
  briefing: ["article", "errors"],
  flows: ["article", "briefing", "errors", "ports"],
  ports: ["article", "briefing", "flows", "errors"],
  database: ["errors", "ports"],
  store: ["article", "briefing", "database", "errors", "flows", "ports"],
  jobs: ["database", "errors", "flows", "ports"],
  slack: ["article", "briefing", "errors", "flows", "ports"],
  writers: ["article", "briefing", "errors", "ports"],
  web: ["article", "errors", "ports"],
  parsing: ["article", "errors", "ports"],
  ops: ["errors", "ports"],
  workspace: [],
  app: ["article", "briefing", "flows", "errors", "ports"],
  config: ["errors", "flows"],
};

/** The rooms that put the others together. */
const OUTERMOST = new Set(["main", "start", "cli", "eval"]);
const CORE = new Set(["article", "briefing", "flows"]);

/** What the core may not touch: the world, and the neighbours' libraries. */
const NOT_IN_THE_CORE =
  /from "(?:@slack\/|openai|keyv|@keyv\/|pg|pg-boss|undici|node:(?:fs|net|http|https|sqlite|child_process|timers))|\bfetch\(|\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bsetTimeout\(|\bsetInterval\(|\bprocess\./u;

const files = globSync("src/**/*.ts").map((path) => normalize(path));
const roomOf = (path: string): string => path.split(sep)[1]?.replace(/\.ts$/u, "") ?? "";
const importsOf = (path: string, text: string): string[] =>
  [...text.matchAll(/(?:from|import)\s*\(?\s*"(\.[^"]+)"/gu)].map(([, to = ""]) =>
    normalize(join(dirname(path), to)),
  );

test("nothing inner imports anything outer, and neighbours do not know each other", () => {
  const broken = files.flatMap((path) => {
    const room = roomOf(path);
    if (OUTERMOST.has(room)) return [];
    const allowed = MAY_IMPORT[room];
    if (allowed === undefined) return [`${path}: the room “${room}” has no rule`];
    return importsOf(path, readFileSync(path, "utf8"))
      .filter((to) => roomOf(to) !== room && !allowed.includes(roomOf(to)))
      .map((to) => `${path} imports ${to}`);
  });
  expect(broken).toEqual([]);
});

test("the core takes no value from the ports: it knows their shapes only", () => {
  const broken = files.filter((path) => {
    if (!CORE.has(roomOf(path))) return false;
    return /^import (?!type )[^;]*ports\.ts"/mu.test(readFileSync(path, "utf8"));
  });
  expect(broken).toEqual([]);
});

test("the core has no ambient time, chance, environment, timers or fetch", () => {
  const broken = files.filter(
    (path) => CORE.has(roomOf(path)) && NOT_IN_THE_CORE.test(readFileSync(path, "utf8")),
  );
  expect(broken).toEqual([]);
});

test("the environment is read in one place", () => {
  const readers = files.filter((path) => /\bprocess\.env\b/u.test(readFileSync(path, "utf8")));
  expect(readers).toEqual([join("src", "main.ts")]);
});

test("no file holds two thoughts: 250 lines at most", () => {
  const long = files.filter((path) => readFileSync(path, "utf8").split("\n").length > 251);
  expect(long).toEqual([]);
});

test("no test replaces a module", () => {
  const mocked = globSync("tests/**/*.ts").filter((path) =>
    /\bvi\.(?:mock|doMock)\(/u.test(readFileSync(path, "utf8")),
  );
  expect(mocked).toEqual([]);
});
