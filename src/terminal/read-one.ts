import type { Article } from "../domain/article.ts";
import type { Config } from "../config/config.ts";
import { inputsOf, openReader } from "./command-inputs.ts";
import { UsageError, wordingOf, type Io } from "./io.ts";

/** The article of the one input that is named; undefined, with the reason on stderr, when there is none. */
export async function readOne(
  names: readonly string[],
  url: string | undefined,
  config: Pick<Config, "web">,
  io: Io,
): Promise<Article | undefined> {
  const [input, second] = await inputsOf(names, url, io);
  if (input === undefined || second !== undefined) throw new UsageError({ key: "oneInput" });
  const reader = openReader(config);
  try {
    const reading = await input.read(reader);
    if ("article" in reading) return reading.article;
    io.stderr.write(`${input.name}: ${reading.verdict}: ${wordingOf(io).phrase(reading.reason)}\n`);
    return undefined;
  } finally {
    await reader.close();
  }
}
