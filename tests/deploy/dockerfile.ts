import { readFileSync } from "node:fs";

/** An instruction of a Dockerfile with all that follows it, on one line. */
export interface Instruction {
  readonly name: string;
  readonly rest: string;
}

/** The instructions of a Dockerfile, stage by stage: continued lines are joined, remarks left out. */
export function stagesOf(path: string): readonly (readonly Instruction[])[] {
  const stages: Instruction[][] = [];
  for (const instruction of instructionsOf(readFileSync(path, "utf8"))) {
    if (instruction.name === "FROM") stages.push([]);
    const stage = stages.at(-1);
    if (stage === undefined) throw new Error(`${instruction.name} stands before the first FROM`);
    stage.push(instruction);
  }
  return stages;
}

const instructionsOf = (text: string): Instruction[] =>
  text
    .replaceAll(/^\s*#.*\n/gmu, "")
    .replaceAll(/\\\n\s*/gu, "")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => {
      const [, name = "", rest = ""] = /^([A-Z]+)\s+(.*)$/u.exec(line) ?? [];
      return { name, rest };
    });

/** What follows each instruction of a name. */
export const every = (stage: readonly Instruction[], name: string): string[] =>
  stage.filter((one) => one.name === name).map(({ rest }) => rest);

/** The words of an instruction in its JSON form: `["node", "x.js"]`. */
export const wordsOf = (rest: string | undefined): string[] => JSON.parse(rest ?? "[]") as string[];
