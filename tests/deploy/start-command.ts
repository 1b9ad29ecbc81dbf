import { readFileSync } from "node:fs";

/** The words that `npm start` runs: node, what V8 is told, the program, `start`. */
export function startCommand(): string[] {
  const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as {
    scripts: { start: string };
  };
  return scripts.start.split(" ");
}
