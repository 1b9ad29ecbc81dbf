import { globSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import { parseSync, Visitor } from "oxc-parser";

/** One file of ours that names another: by `import`, `export … from`, `import()` or `import("…").T`. */
export interface Import {
  /** Paths below `src`, with slashes. */
  readonly from: string;
  readonly to: string;
  /** From 1. */
  readonly line: number;
}

/** Every import of every file below `src`, types included. */
export function importsOfSource(): Import[] {
  return globSync("src/**/*.ts").flatMap((path) => {
    const file = path.replaceAll("\\", "/").replace(/^src\//u, "");
    return importsIn(file, readFileSync(path, "utf8"));
  });
}

/** The files of ours that a file names. Throws where the parser cannot read it. */
export function importsIn(file: string, text: string): Import[] {
  const { module, program, errors } = parseSync(file, text);
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message}`);
  const named = [
    ...module.staticImports.map(({ moduleRequest }) => moduleRequest),
    ...module.staticExports.flatMap(({ entries }) =>
      entries.flatMap(({ moduleRequest }) => moduleRequest ?? []),
    ),
  ].map(({ value, start }) => ({ value, start }));
  const computed = module.dynamicImports.map(({ moduleRequest: { start, end } }) => ({
    value: text.slice(start + 1, end - 1),
    start,
  }));
  new Visitor({
    TSImportType: ({ source }) => void named.push({ value: source.value, start: source.start }),
  }).visit(program);
  return [...named, ...computed]
    .filter(({ value }) => value.startsWith("."))
    .map(({ value, start }) => ({
      from: file,
      to: posix.join(posix.dirname(file), value),
      line: text.slice(0, start).split("\n").length,
    }));
}

/** The folder of a file; a file directly below `src` is a folder of its own, by its name. */
export function folderOf(file: string): string {
  const folder = posix.dirname(file);
  return folder === "." ? posix.basename(file, ".ts") : folder;
}
