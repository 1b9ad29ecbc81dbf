import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { circles } from "./circles.ts";
import { folderOf, type Import, importsIn, importsOfSource } from "./imports.ts";
import { MAY_IMPORT } from "./may-import.ts";

const imports = importsOfSource();
const files = globSync("src/**/*.ts").map((path) => path.replaceAll("\\", "/"));
const folders = new Set(files.map((path) => folderOf(path.replace(/^src\//u, ""))));

const lies = (folder: string, within: string): boolean =>
  folder === within || folder.startsWith(`${within}/`);

/** Each import that the table does not allow, with file, line and the rule. */
function broken(given: readonly Import[], table = MAY_IMPORT): string[] {
  return given.flatMap(({ from, to, line }) => {
    const [own, other] = [folderOf(from), folderOf(to)];
    const allowed = table[own];
    if (allowed === undefined) return [`src/${from}: the folder “${own}” has no rule`];
    if (own === other || allowed.some((folder) => lies(other, folder))) return [];
    const rule = allowed.length === 0 ? "nothing" : allowed.join(", ");
    return [`src/${from}:${line} imports src/${to}: “${own}” may import ${rule}`];
  });
}

/** The table as a graph of the folders that there are. */
const permissions = new Map(
  Object.entries(MAY_IMPORT).map(([folder, allowed]) => [
    folder,
    [...folders].filter((other) => other !== folder && allowed.some((one) => lies(other, one))),
  ]),
);

const graphOf = (edges: readonly (readonly [string, string])[]): Map<string, Set<string>> => {
  const graph = new Map<string, Set<string>>();
  for (const [from, to] of edges) {
    if (from !== to) graph.set(from, (graph.get(from) ?? new Set()).add(to));
  }
  return graph;
};

test("nothing inner imports anything outer, and external systems do not know each other", () => {
  expect(broken(imports)).toEqual([]);
});

test("every rule is about a folder that there is", () => {
  expect(Object.keys(MAY_IMPORT).filter((folder) => !folders.has(folder))).toEqual([]);
});

test("of two folders at most one may import the other, through however many others", () => {
  expect(circles(permissions)).toEqual([]);
});

test("no circle of files, types included", () => {
  expect(circles(graphOf(imports.map(({ from, to }) => [from, to])))).toEqual([]);
});

test("a folder holds two to sixteen files", () => {
  const sizes = new Map<string, number>();
  for (const path of files.filter((file) => file.split("/").length > 2)) {
    const folder = path.slice(0, path.lastIndexOf("/"));
    sizes.set(folder, (sizes.get(folder) ?? 0) + 1);
  }
  expect([...sizes].filter(([, size]) => size < 2 || size > 16)).toEqual([]);
});

test.each([
  ["a type", 'import type { Reply } from "../flows/run/run-job.ts";'],
  ["a value", '\nimport { runJob } from "../flows/run/run-job.ts";'],
  ["for its effect", 'import "../flows/run/run-job.ts";'],
  ["a re-export", 'export { runJob } from "../flows/run/run-job.ts";'],
  ["all of it", 'export * from "../flows/run/run-job.ts";'],
  ["at run time", 'const late = await import("../flows/run/run-job.ts");'],
  ["a type in its place", 'type Late = import("../flows/run/run-job.ts").RunPorts;'],
])("the rule sees an import of the flows by an external system: %s", (_, text) => {
  const line = text.startsWith("\n") ? 2 : 1;
  const [found, ...others] = broken(importsIn("web/web-fetcher.ts", text));
  expect(others).toEqual([]);
  expect(found).toBe(
    `src/web/web-fetcher.ts:${line} imports src/flows/run/run-job.ts: “web” may import ${MAY_IMPORT["web"]?.join(", ")}`,
  );
});

test.each([
  ["the nouns import an interface", "domain/job.ts", "../ports/jobs.ts"],
  ["an interface imports a flow", "ports/chat.ts", "../flows/ask/follow-up.ts"],
  ["the article imports a briefing", "article/parse.ts", "../briefing/gate/gate.ts"],
  ["a part imports what is put together of it", "slack/chat/send.ts", "../chat.ts"],
  ["a verdict imports the page it is part of", "article/html/verdict/judge.ts", "../read-html.ts"],
  ["an external system imports another", "slack/chat.ts", "../web/web-fetcher.ts"],
  ["a flow imports an external system", "flows/run/forget.ts", "../../store/ledger/ledger.ts"],
  ["the double imports the bot", "workspace/server.ts", "../domain/post.ts"],
  ["a folder without a rule", "helpers/any.ts", "../domain/post.ts"],
])("the rule is broken where %s", (_, from, to) => {
  expect(broken(importsIn(from, `import { any } from "${to}";`))).toHaveLength(1);
});

test("a circle is found through other nodes, and none where there is none", () => {
  const edges = [
    ["a", "b"],
    ["b", "c"],
    ["c", "a"],
    ["c", "d"],
  ] as const;
  expect(circles(graphOf(edges))).toEqual([["a", "b", "c"]]);
  expect(circles(graphOf(edges.slice(1)))).toEqual([]);
});

test("an interface to the outside world is a type: there is no value in it", () => {
  const values = globSync("src/ports/*.ts").filter((path) =>
    /^(?:export (?!type |interface )|import (?!type ))/mu.test(readFileSync(path, "utf8")),
  );
  expect(values).toEqual([]);
});

const CORE = [
  "article",
  "briefing",
  "domain",
  "flows",
  "languages",
  "messages",
  "ports",
  "reading",
  "text",
];

/** What the core may not touch: the world, and the libraries of external systems. */
const NOT_IN_THE_CORE =
  /from "(?:@slack\/|openai|keyv|@keyv\/|pg|pg-boss|undici|node:(?:fs|net|http|https|sqlite|child_process|timers))|\bfetch\(|\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bsetTimeout\(|\bsetInterval\(|\bprocess\./u;

test("the core has no ambient time, chance, environment, timers or fetch", () => {
  const touching = files.filter(
    (path) =>
      CORE.some((folder) => path.startsWith(`src/${folder}/`)) &&
      NOT_IN_THE_CORE.test(readFileSync(path, "utf8")),
  );
  expect(touching).toEqual([]);
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
