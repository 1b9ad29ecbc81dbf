import { splitSentences } from "../../src/article/sentences.ts";
import { squeeze } from "../../src/briefing/fold.ts";
import { indexPassages } from "../../src/briefing/passages.ts";
import { percent, publicSet } from "./public-set.ts";

const SETS = "squad2 xquad_en xquad_de xquad_es xquad_ru xquad_zh drcd jsquad korquad".split(" ");
const QUOTED_SENTENCES = 2;

/** An answer as the scorer reads it. */
interface Answered {
  readonly quotes: string[];
  readonly abstain: boolean;
}

/** Quotes for every question of the public sets: set → id → answer, with what they amount to. */
export function answers() {
  const given: Record<string, Record<string, Answered>> = {};
  const rows: Record<string, string | number>[] = [];
  for (const name of SETS.map((set) => `qa-${set}`)) {
    const tally = { answerable: 0, found: 0, answered: 0, unanswerable: 0, refused: 0 };
    const started = performance.now();
    const items = publicSet(name).filter(({ answerable }) => answerable !== undefined);
    for (const { id, lang, context, question, answers: gold, answerable } of items) {
      const answer = answerTo(question, context, lang);
      (given[name] ??= {})[id] = answer;
      tally[answerable ? "answerable" : "unanswerable"] += 1;
      if (answerable && holds(answer.quotes, gold)) tally.found += 1;
      if (answerable && !answer.abstain) tally.answered += 1;
      if (!answerable && answer.abstain) tally.refused += 1;
    }
    if (items.length === 0) continue;
    rows.push({
      set: name,
      "answer in quotes %": percent(tally.found / tally.answerable),
      "answered, if answerable %": percent(tally.answered / tally.answerable),
      "refused, if not %": percent(tally.refused / tally.unanswerable),
      "ms a question": ((performance.now() - started) / items.length).toFixed(1),
    });
  }
  return { given, rows };
}

function answerTo(question: string, context: string, language: string): Answered {
  const sentences = splitSentences(context, language);
  const { order, verdict } = indexPassages(sentences, language).find(question);
  const quotes = order.slice(0, QUOTED_SENTENCES).map((at) => sentences[at]?.text ?? "");
  return { quotes, abstain: verdict === "not-stated" };
}

function holds(quotes: readonly string[], gold: readonly string[]): boolean {
  return gold.some((answer) => quotes.some((quote) => bare(quote).includes(bare(answer))));
}

const bare = (text: string): string => squeeze(text).replace(/[《》()（）.,]/gu, "");
