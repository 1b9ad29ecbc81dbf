import { existsSync, readFileSync } from "node:fs";
import { z } from "zod";
import type { Article } from "../../../src/domain/article.ts";
import { articleOf } from "../../support/article-of.ts";

/** Public test sets, which may lie beside the repository and are no part of it. */
const SETS = new URL("../../../../shared/data/quality/dev/", import.meta.url);

function lines(set: string): unknown[] {
  const file = new URL(`${set}.jsonl`, SETS);
  if (!existsSync(file)) return [];
  const text = readFileSync(file, "utf8").trim();
  return text.split("\n").map((line): unknown => JSON.parse(line));
}

const News = z.object({ id: z.string(), text: z.string(), title: z.string().default("News") });

/** News articles of a public set; none where it is not there. */
export function publicNews(set: string, count: number): Article[] {
  return lines(set)
    .slice(0, count)
    .map((line) => News.parse(line))
    .map(({ id, text, title }) => articleOf(text, { id, title }));
}

const Injection = z.object({ text: z.string() });

/** Texts that try to give a model orders; none where the set is not there. */
export const publicInjections = (): string[] =>
  lines("inj").map((line) => Injection.parse(line).text);
