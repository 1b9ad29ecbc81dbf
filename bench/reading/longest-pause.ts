/** Reads 20 pages at once through the parsing pool and prints the event loop's longest pause. */
import { monitorEventLoopDelay } from "node:perf_hooks";
import { parsingPool } from "../../src/parsing/parsing-pool.ts";
import type { PauseFigures } from "../reading.ts";
import { loadPage, pageFiles } from "./page-files.ts";

const AT_ONCE = 20;

const files = (await pageFiles(process.argv[2] ?? "")).slice(0, AT_ONCE);
const pages = await Promise.all(files.map(loadPage));
const parser = parsingPool();
// Milliseconds between two looks; what the histogram shows beyond them is pause.
const resolution = 2;
const delay = monitorEventLoopDelay({ resolution });
delay.enable();
const started = performance.now();
await Promise.all(
  Array.from({ length: AT_ONCE }, (_, at) => {
    const bytes = pages[at % pages.length] ?? new Uint8Array();
    return parser.parse({
      bytes,
      contentType: "text/html",
      url: `https://news.example.com/${at}`,
      status: 200,
    });
  }),
);
const allReadMs = performance.now() - started;
delay.disable();
await parser.close();
const figures: PauseFigures = { longestPauseMs: delay.max / 1e6 - resolution, allReadMs };
console.log(JSON.stringify(figures));
