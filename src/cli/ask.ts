import { parseArgs } from "node:util";
import { detectLanguage } from "../text/detect-language.ts";
import { answerQuestion } from "../briefing/draft/answer-question.ts";
import { loadConfig } from "../config/load-config.ts";
import { systemClock } from "../jobs/clock.ts";
import { silentLog } from "../ops/silent.ts";
import { chooseWriter } from "../start/choose-writer.ts";
import { extractiveWriter } from "../writers/extractive/extractive-writer.ts";
import { UsageError, type Io } from "../terminal/io.ts";
import { printAnswer } from "../terminal/print-thread.ts";
import { readOne } from "../terminal/read-one.ts";
import { answerRecord } from "../terminal/json-output.ts";
import { terminal } from "../terminal/terminal.ts";

/** `briefdesk ask`: the answer of one input to one question, or that the article does not say. */
export async function ask(args: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { json: { type: "boolean" }, url: { type: "string" } },
    allowPositionals: true,
  });
  const [input, question, ...more] = positionals;
  if (input === undefined || question === undefined || question.trim() === "" || more.length > 0) {
    throw new UsageError({ key: "askWhat" });
  }
  const config = loadConfig(io.env);
  const article = await readOne([input], values.url, config, io);
  if (article === undefined) return 1;
  const articles = [article];
  const { answer } = await answerQuestion({
    articles,
    question,
    earlier: [],
    language: detectLanguage(question, article.language),
    inLanguageOfQuestion: true,
    writer: await chooseWriter(config, { clock: systemClock, log: silentLog, probe: false }),
    fallback: extractiveWriter(),
  });
  if (values.json === true) io.stdout.write(`${JSON.stringify(answerRecord(answer, articles))}\n`);
  else printAnswer(terminal(io.stdout), answer, articles);
  return 0;
}
