import { writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { kindName } from "../briefing/show/kind-name.ts";
import type { Article, Reading } from "../domain/article.ts";
import { loadConfig } from "../config/load-config.ts";
import { tracingParser, type TracedDocument } from "../parsing/tracing-parser.ts";
import { inputsOf, openReader } from "../terminal/command-inputs.ts";
import { explainedPage } from "../terminal/explained-page.ts";
import { wordingOf, type Io } from "../terminal/io.ts";
import { readRecord } from "../terminal/json-output.ts";
import { printSteps } from "../terminal/print-steps.ts";
import { terminal, type Terminal } from "../terminal/terminal.ts";
import type { Wording } from "../messages/wording.ts";

/**
 * `briefdesk read`: what each input says, or why it could not be read. Exit 1 when one could not.
 * `--explain` tells the steps as well, `--explain=FILE.html` writes them beside the page.
 */
export async function read(args: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parseArgs({
    // The file of `--explain` may be left out, which parseArgs knows for no option with a value.
    args: args.map((argument) => (argument === "--explain" ? "--explain=" : argument)),
    options: { json: { type: "boolean" }, url: { type: "string" }, explain: { type: "string" } },
    allowPositionals: true,
  });
  const inputs = await inputsOf(positionals, values.url, io);
  const { explain } = values;
  const traced: TracedDocument[] = [];
  const parser =
    explain === undefined ? undefined : tracingParser((document) => traced.push(document));
  const reader = openReader(loadConfig(io.env), parser);
  const print = printer(values.json === true, io);
  let refused = 0;
  try {
    for (const input of inputs) {
      const before = traced.length;
      const reading = await input.read(reader);
      print(input.name, reading, explain === undefined ? undefined : traced.slice(before));
      if ("article" in reading) continue;
      refused += 1;
      const reason = wordingOf(io).phrase(reading.reason);
      io.stderr.write(`${input.name}: ${reading.verdict}: ${reason}\n`);
    }
  } finally {
    await reader.close();
  }
  if (explain) await writeFile(explain, explainedPage(traced));
  return refused === 0 ? 0 : 1;
}

/** Prints a reading, and the steps of its documents where they were taken down. */
type Print = (
  name: string,
  reading: Reading,
  traced: readonly TracedDocument[] | undefined,
) => void;

function printer(isJson: boolean, io: Io): Print {
  const out = terminal(io.stdout);
  const wording = wordingOf(io);
  return (name, reading, traced) => {
    const steps = traced?.flatMap((document) => document.steps);
    if (isJson) {
      io.stdout.write(`${JSON.stringify({ ...readRecord(name, reading), steps })}\n`);
      return;
    }
    if ("article" in reading) printArticle(out, reading.article, wording);
    if (steps === undefined) return;
    out.line();
    printSteps(out, steps);
  };
}
function printArticle(out: Terminal, article: Article, { say, share, clause }: Wording): void {
  const { title, site, byline, publishedAt, language, verdict, readShare } = article;
  const kind = kindName(article);
  const reason = clause(article.partialBecause ?? { key: "restUnread" });
  const partly =
    verdict === "partial" ? say("readShare", { share: share(readShare), reason }) : undefined;
  out.line();
  if (title !== "") out.paragraph(out.style("bold", title));
  out.paragraph(
    out.style(
      "dim",
      [kind && say(kind), site, byline, publishedAt, language, partly]
        .filter((part) => part !== undefined)
        .join(" · "),
    ),
  );
  out.line();
  for (const [index, sentence] of article.sentences.entries()) {
    out.paragraph(sentence.text, { first: `${String(index + 1).padStart(4)}  `, rest: "      " });
  }
}
