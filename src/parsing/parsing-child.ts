import { Worker } from "node:worker_threads";
import { parseDocument } from "../article/parse.ts";
import { packParsed } from "./packed-parsed.ts";
import type { ParsingTask } from "./parsing-process.ts";

/**
 * A process that parses one document after the other. It has no environment, may start nothing and
 * write nothing, and goes when its parent goes, or when a document takes too much processor time.
 */
const watch = new Worker(new URL("parsing-watch.ts", import.meta.url), {
  workerData: { parent: Number(process.argv[2]) },
  resourceLimits: { maxOldGenerationSizeMb: 16, maxYoungGenerationSizeMb: 2 },
});

async function parse({ document, processorMs }: ParsingTask): Promise<void> {
  watch.postMessage(processorMs);
  const parsed = await parseDocument(document);
  watch.postMessage(undefined);
  process.send?.(packParsed(parsed));
}

process.on("message", (task: ParsingTask) => void parse(task));
process.on("disconnect", () => process.exit(0));
