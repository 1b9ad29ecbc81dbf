import { existsSync } from "node:fs";
import { readdir, readFile, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { z } from "zod";
import type { Article } from "../domain/article.ts";
import { readSource } from "../reading/read-source.ts";
import type { Reader } from "../terminal/command-inputs.ts";
import { UsageError } from "../terminal/io.ts";

/** Questions about one article. */
const Questions = z.object({
  answerable: z.array(z.object({ question: z.string(), mustQuote: z.string() })).default([]),
  unanswerable: z.array(z.string()).default([]),
});

/** An article with questions that it answers, each with words of the sentence that does, and questions that it does not. */
export interface EvalCase extends z.infer<typeof Questions> {
  readonly name: string;
  readonly article: Article;
}

/** Beside the articles: questions by file name. */
const QUESTIONS_FILE = "questions.json";
const NO_ARTICLE = /^(?:README\.md|.*\.json)$/i;

/**
 * Reads the articles of files and folders, with the questions beside them. Throws UsageError when
 * something is not there, cannot be read as an article, or has faulty questions.
 */
export async function loadEvalSet(paths: readonly string[], reader: Reader): Promise<EvalCase[]> {
  const files = (await Promise.all(paths.map(filesOf))).flat();
  if (files.length === 0) throw new UsageError({ key: "evalNothing" });
  const cases: EvalCase[] = [];
  for (const file of files) {
    const questions = await questionsBeside(file);
    cases.push({ name: basename(file), article: await articleIn(file, reader), ...questions });
  }
  return cases;
}

async function filesOf(path: string): Promise<string[]> {
  const found = await stat(path).catch(() => undefined);
  if (found === undefined) throw new UsageError({ key: "evalMissing", values: { path } });
  if (!found.isDirectory()) return [path];
  const entries = await readdir(path, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && !NO_ARTICLE.test(entry.name))
    .map(({ name }) => join(path, name))
    .toSorted();
}

async function questionsBeside(file: string): Promise<z.infer<typeof Questions>> {
  const path = join(dirname(file), QUESTIONS_FILE);
  if (!existsSync(path)) return Questions.parse({});
  const all = z.record(z.string(), z.unknown()).parse(JSON.parse(await readFile(path, "utf8")));
  const parsed = Questions.safeParse(all[basename(file)] ?? {});
  if (parsed.success) return parsed.data;
  throw new UsageError(`${path}, ${basename(file)}: ${z.prettifyError(parsed.error)}`);
}

async function articleIn(file: string, { ports }: Reader): Promise<Article> {
  const name = basename(file);
  const openFile = async () => ({ bytes: await readFile(file), name });
  const source = { kind: "file", fileId: file, name } as const;
  const reading = await readSource(source, { ...ports, openFile });
  if ("article" in reading) return reading.article;
  throw new UsageError([`${file}:`, reading.reason]);
}
