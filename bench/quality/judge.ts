import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { z } from "zod";
import { splitSentences } from "../../src/text/sentences.ts";
import type { Sentence } from "../../src/domain/article.ts";
import { addsUnfounded } from "../../src/briefing/gate/added-words.ts";
import { evidenceOf } from "../../src/briefing/evidence/evidence.ts";
import { verifyPoint } from "../../src/briefing/gate/verify-point.ts";
import { articleOf } from "../../tests/support/article-of.ts";

/** Whether a statement passes that cites sentences by number, and may answer a question. */
export type Accepts = (statement: string, cites: readonly number[], question?: string) => boolean;

/** What judges statements about a text: the gate, or another one beside it. */
export interface Judge {
  readonly name: string;
  about(source: Source): Accepts;
}

/** A text with its sentences, the same for every judge. */
export interface Source {
  readonly text: string;
  readonly language: string;
  readonly sentences: Sentence[];
}

export function sourceOf(text: string, language: string): Source {
  return { text, language, sentences: splitSentences(text, language) };
}

const GATE: Judge = {
  name: "gate",
  about: ({ text, language, sentences }) => {
    const evidence = evidenceOf([articleOf(text, { language, sentences, title: "" })]);
    return (statement, cites, question) =>
      verifyPoint(statement, cites, evidence, language).length === 0 &&
      !(question !== undefined && addsUnfounded(statement, question, cites, evidence));
  },
};

const Verdict = z.object({ ok: z.boolean() });
const Other = z.object({ checkPoint: z.custom<(...args: unknown[]) => unknown>() });

/**
 * The gate and, with `--beside=FILE`, the one that a module exports as
 * `checkPoint(statement, cites, sentences, text, language)`, which returns `{ ok }`.
 */
export async function judges(argv: readonly string[]): Promise<Judge[]> {
  const file = argv.find((argument) => argument.startsWith("--beside="))?.slice("--beside=".length);
  if (file === undefined) return [GATE];
  const other = Other.parse(await import(pathToFileURL(resolve(file)).href));
  const beside: Judge = {
    name: "beside",
    about:
      ({ text, language, sentences }) =>
      (statement, cites) =>
        Verdict.parse(other.checkPoint(statement, cites, sentences, text, language)).ok,
  };
  return [beside, GATE];
}
