import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { obedientModel } from "../../../bench/obedient-model.ts";
import { splitSentences } from "../../../src/text/sentences.ts";
import { answerQuestion } from "../../../src/briefing/draft/answer-question.ts";
import { writeBriefing } from "../../../src/briefing/draft/write.ts";
import { extractiveWriter } from "../../../src/writers/extractive/extractive-writer.ts";
import { BRIDGE } from "../articles.ts";
import { scriptedModel } from "../scripted-model.ts";
import { writerOn } from "./writer-on.ts";

/** The bridge's article, with a text of its own. */
async function longArticle(sample: string, language: string) {
  const paragraphs = await readFile(new URL(`../../../samples/${sample}`, import.meta.url), "utf8");
  const text = Array.from({ length: 8 }, () => paragraphs).join("\n");
  return { ...BRIDGE, text, language, sentences: splitSentences(text, language) };
}

test.for([
  ["grid-report.md", "en", 4_096],
  ["grid-report.md", "en", 16_384],
  ["korean-library.txt", "ko", 4_096],
] as const)(
  "%s in %s is briefed within a context of %i tokens, and how much was read is known",
  async ([sample, language, contextTokens]) => {
    const article = await longArticle(sample, language);
    await using server = await scriptedModel(obedientModel);
    const writer = writerOn(server.url, { contextTokens });
    const common = { language, writer, fallback: extractiveWriter() };
    const { briefing } = await writeBriefing({ ...common, article, length: "standard" });
    expect(briefing.writer).toBe("writer-model");
    expect(briefing.coverage).toBeLessThan(1);
    const asked = { ...common, articles: [article], question: "Why?", earlier: [] };
    await answerQuestion(asked);
    for (const { body, prompt } of server.requests) {
      const most = Number(body["max_completion_tokens"]);
      expect(most).toBe(Math.min(4_000, contextTokens / 4));
      // As many tokens as a text can have at most.
      expect(Buffer.byteLength(prompt) / 2.5 + most).toBeLessThan(contextTokens);
    }
    const read = [...(server.requests[0]?.prompt ?? "").matchAll(/^\[(\d+)\]/gmu)];
    expect(read.length).toBeGreaterThan(10);
    expect(Number(read.at(-1)?.[1])).toBeGreaterThan(article.sentences.length * 0.9);
  },
);
