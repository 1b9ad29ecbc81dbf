/** Extracts every page of a folder with one extractor and prints the figures. */
import { decodeText } from "../../src/article/document/charset.ts";
import type { ExtractionFigures } from "../reading.ts";
import { EXTRACTORS } from "./extractors.ts";
import { loadPage, pageFiles } from "./page-files.ts";

const [name = "", folder = ""] = process.argv.slice(2);
const load = EXTRACTORS[name];
if (load === undefined) throw new Error(`There is no extractor “${name}”.`);
const extract = await load();
const files = await pageFiles(folder);
const url = "https://news.example.com/2025/11/04/story";

// The first pages pay for compiling; a bot that runs for weeks does not.
for (const file of files.slice(0, 5)) await textOf(await loadPage(file));
const ms: number[] = [];
let empty = 0;
for (const file of files) {
  const page = await loadPage(file);
  const started = performance.now();
  const text = await textOf(page);
  ms.push(performance.now() - started);
  if (text.trim() === "") empty += 1;
}
const figures: ExtractionFigures = { ms, empty, peakMb: process.resourceUsage().maxRSS / 1024 };
console.log(JSON.stringify(figures));

/** A page that an extractor throws on has no text; how many there are is reported. */
async function textOf(page: Uint8Array): Promise<string> {
  try {
    return await extract(decodeText(page), url);
  } catch {
    return "";
  }
}
