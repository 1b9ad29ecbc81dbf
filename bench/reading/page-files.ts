import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";

/** Paths of the `.html` and `.html.gz` files of a folder, in the order of their names. */
export async function pageFiles(folder: string): Promise<string[]> {
  const names = (await readdir(folder)).filter((name) => /\.html?(?:\.gz)?$/u.test(name));
  return names.toSorted().map((name) => join(folder, name));
}

export async function loadPage(path: string): Promise<Buffer> {
  const bytes = await readFile(path);
  return path.endsWith(".gz") ? gunzipSync(bytes) : bytes;
}
