import { parseArgs } from "node:util";
import { kindName } from "../briefing/show/kind-name.ts";
import type { Article } from "../domain/article.ts";
import { loadConfig } from "../config/load-config.ts";
import { inputsOf, openReader } from "../terminal/command-inputs.ts";
import { wordingOf, type Io } from "../terminal/io.ts";
import { readRecord } from "../terminal/json-output.ts";
import { terminal, type Terminal } from "../terminal/terminal.ts";
import type { Wording } from "../messages/wording.ts";

/** `briefdesk read`: what each input says, or why it could not be read. Exit 1 when one could not. */
export async function read(args: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { json: { type: "boolean" }, url: { type: "string" } },
    allowPositionals: true,
  });
  const inputs = await inputsOf(positionals, values.url, io);
  const reader = openReader(loadConfig(io.env));
  const out = terminal(io.stdout);
  const wording = wordingOf(io);
  let refused = 0;
  try {
    for (const input of inputs) {
      const reading = await input.read(reader);
      if (values.json === true)
        io.stdout.write(`${JSON.stringify(readRecord(input.name, reading))}\n`);
      else if ("article" in reading) printArticle(out, reading.article, wording);
      if ("article" in reading) continue;
      refused += 1;
      io.stderr.write(`${input.name}: ${reading.verdict}: ${wording.phrase(reading.reason)}\n`);
    }
  } finally {
    await reader.close();
  }
  return refused === 0 ? 0 : 1;
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
