import { readFile } from "node:fs/promises";
import { text as textOf } from "node:stream/consumers";
import { parseArgs } from "node:util";
import { verifyText } from "../briefing/draft/verify-text.ts";
import { isBorneOut } from "../briefing/show/verified-sentence.ts";
import { loadConfig } from "../config/load-config.ts";
import { UsageError, wordingOf, type Io } from "../terminal/io.ts";
import { verifyRecord } from "../terminal/json-output.ts";
import { printVerified } from "../terminal/print-verified.ts";
import { readOne } from "../terminal/read-one.ts";
import { terminal } from "../terminal/terminal.ts";

/**
 * `briefdesk verify`: each sentence of a text that somebody wrote about an article, with the sentence of
 * the article that bears it out, or what was found. Exit 1 when one is not borne out, or an input could not
 * be read.
 */
export async function verify(args: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { json: { type: "boolean" }, url: { type: "string" } },
    allowPositionals: true,
  });
  const [source, written, more] = positionals;
  if (source === undefined || written === undefined || more !== undefined || source === "-") {
    throw new UsageError({ key: "verifyWhat" });
  }
  const article = await readOne([source], values.url, loadConfig(io.env), io);
  const text = await writtenText(written, io);
  if (article === undefined || text === undefined) return 1;
  const verified = verifyText(text, [article]);
  if (values.json === true) {
    io.stdout.write(`${JSON.stringify(verifyRecord(article, verified))}\n`);
  } else printVerified(terminal(io.stdout), article, verified, wordingOf(io));
  return verified.every(isBorneOut) ? 0 : 1;
}

/** The text to be verified; undefined, with the reason on stderr, when the file cannot be opened. */
async function writtenText(name: string, io: Io): Promise<string | undefined> {
  if (name === "-") return textOf(io.stdin);
  return readFile(name, "utf8").catch(({ code = "unknown" }: NodeJS.ErrnoException) => {
    const { say } = wordingOf(io);
    const why = code === "ENOENT" ? say("inputMissing") : say("inputUnopened", { code });
    io.stderr.write(`${name}: ${why}\n`);
    return undefined;
  });
}
