import { readFile } from "node:fs/promises";

/** The version of package.json, with the Node that runs it: `0.2.0 (Node 24.1.0)`. */
export async function programVersion(): Promise<string> {
  const file = new URL("../../../package.json", import.meta.url);
  const { version } = JSON.parse(await readFile(file, "utf8")) as { version: string };
  return `${version} (Node ${process.versions.node})`;
}
