import { parseArgs } from "node:util";
import { writeBriefing } from "../briefing/draft/write.ts";
import { loadConfig } from "../config/load-config.ts";
import { systemClock } from "../jobs/clock.ts";
import { silentLog } from "../ops/silent.ts";
import { chooseWriter } from "../start/choose-writer.ts";
import { extractiveWriter } from "../writers/extractive/extractive-writer.ts";
import { wordingOf, type Io } from "../terminal/io.ts";
import { readOne } from "../terminal/read-one.ts";
import { printBriefing } from "../terminal/print-thread.ts";
import { briefRecord } from "../terminal/json-output.ts";
import { terminal } from "../terminal/terminal.ts";

/** `briefdesk brief`: the briefing of one input. Exit 1, with the reason on stderr, when it could not be read. */
export async function brief(args: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { json: { type: "boolean" }, url: { type: "string" } },
    allowPositionals: true,
  });
  const config = loadConfig(io.env);
  const article = await readOne(positionals, values.url, config, io);
  if (article === undefined) return 1;
  const { briefing } = await writeBriefing({
    article,
    length: "standard",
    language: article.language,
    writer: await chooseWriter(config, { clock: systemClock, log: silentLog, probe: false }),
    fallback: extractiveWriter(),
  });
  if (values.json === true) io.stdout.write(`${JSON.stringify(briefRecord(article, briefing))}\n`);
  else printBriefing(terminal(io.stdout), article, briefing, wordingOf(io));
  return 0;
}
