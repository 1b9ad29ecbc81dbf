import type { Article } from "../../domain/article.ts";
import { rankSentences } from "../../briefing/rank/rank.ts";
import type { RequestKind } from "../../languages/questions/index.ts";
import type { PlainKey } from "../../messages/catalogue.ts";
import type { Draft, DraftItem } from "../../ports/writer.ts";
import { choosePoints } from "./choose-points.ts";

/** A request that is no comparison: that one takes several articles. */
export type TellingRequest = Exclude<RequestKind, "compare">;

/** Sentences of each article that answer a request, in reading order. */
type Choice = (article: Article) => readonly number[];

const SUMMARY = 3;
/** A briefing has so many points, and “more” goes on from there. */
const POINTS = 4;
const MORE = 3;
const MOST_FIGURES = 6;

/** Does what a message wants done, as far as quoting does it; else it is said what cannot be done. */
export function answerRequest(request: TellingRequest, articles: readonly Article[]): Draft {
  const [key, choose] = TELLINGS[request];
  const items = chosenOf(articles, choose);
  const opening = request === "numbers" && items.length === 0 ? "noFigures" : key;
  return { stated: true, opening: { key: opening }, items, questions: [] };
}

const summary: Choice = (article) => choosePoints(article, SUMMARY);

const TELLINGS: Readonly<Record<TellingRequest, readonly [PlainKey, Choice]>> = {
  summary: ["overview", summary],
  bullets: ["overview", (article) => choosePoints(article, POINTS)],
  shorter: ["oneSentence", (article) => choosePoints(article, 1)],
  more: ["furtherSentences", furtherSentences],
  numbers: ["figures", sentencesWithFigures],
  explain: ["cannotRewrite", summary],
  translate: ["cannotRewrite", summary],
};

function furtherSentences(article: Article): number[] {
  const told = new Set(choosePoints(article, POINTS));
  return choosePoints(article, POINTS + MORE).filter((at) => !told.has(at));
}

/** Of the sentences that have figures, those that tell most. */
function sentencesWithFigures({ sentences, title }: Article): number[] {
  const { scores } = rankSentences(sentences, title);
  return [...sentences.keys()]
    .filter((at) => /\p{N}/u.test(sentences[at]?.text ?? ""))
    .toSorted((one, other) => (scores[other] ?? 0) - (scores[one] ?? 0))
    .slice(0, MOST_FIGURES)
    .toSorted((one, other) => one - other);
}

function chosenOf(articles: readonly Article[], choose: Choice): DraftItem[] {
  let first = 0;
  return articles.flatMap((article) => {
    const start = first;
    first += article.sentences.length;
    return choose(article).map((at) => ({
      cites: [start + at],
      text: article.sentences[at]?.text ?? "",
    }));
  });
}
