import { globSync, readFileSync } from "node:fs";
import { parseSync, Visitor } from "oxc-parser";
import { expect, test } from "vitest";

/** The lines of switches that do not say what happens in all other cases. */
function openSwitches(path: string, text: string): string[] {
  const open: string[] = [];
  const visitor = new Visitor({
    SwitchStatement({ cases, start }) {
      const line = text.slice(0, start).split("\n").length;
      if (cases.every((one) => one.test !== null)) open.push(`${path}:${line}`);
    },
  });
  visitor.visit(parseSync(path, text).program);
  return open;
}

test("every switch is closed: by a default, or by the compiler (`satisfies never`)", () => {
  const paths = globSync("src/**/*.ts");
  expect(paths.flatMap((path) => openSwitches(path, readFileSync(path, "utf8")))).toEqual([]);
});

test("an open switch is found, in a function or out of it", () => {
  const text = "switch (a) { case 1: default: }\nconst f = () => {\n  switch (b) { case 1: } };";
  expect(openSwitches("any.ts", text)).toEqual(["any.ts:3"]);
});
