import type { Article } from "../../../domain/article.ts";
import { rankSentences } from "../../../briefing/rank/rank.ts";
import type { RequestKind } from "../../../languages/patterns/questions.ts";
import type { PlainKey } from "../../../messages/catalogue.ts";
import type { Draft, DraftItem } from "../../../ports/writer.ts";

/** A request that is no comparison: that one takes several articles. */
export type TellingRequest = Exclude<RequestKind, "compare">;

/** Numbers of the sentences that tell an article best, in reading order; as many as there are. */
type ChoosePoints = (article: Article, count: number) => readonly number[];

const SUMMARY = 3;
/** A briefing has so many points, and “more” goes on from there. */
const POINTS = 4;
const MORE = 3;
const MOST_FIGURES = 6;

/** Does what a message wants done, as far as quoting does it; else it is said what cannot be done. */
export function answerRequest(
  request: TellingRequest,
  articles: readonly Article[],
  choosePoints: ChoosePoints,
): Draft {
  const { key, choose } = TELLINGS[request];
  const items = chosenOf(articles, (article) => choose(article, choosePoints));
  const opening = request === "numbers" && items.length === 0 ? "noFigures" : key;
  return { stated: true, opening: { key: opening }, items, questions: [] };
}

/** What is said before the sentences that answer a request, and how they are chosen. */
interface Telling {
  readonly key: PlainKey;
  readonly choose: (article: Article, choosePoints: ChoosePoints) => readonly number[];
}

const best =
  (count: number): Telling["choose"] =>
  (article, choosePoints) =>
    choosePoints(article, count);

const TELLINGS: Readonly<Record<TellingRequest, Telling>> = {
  summary: { key: "overview", choose: best(SUMMARY) },
  bullets: { key: "overview", choose: best(POINTS) },
  shorter: { key: "oneSentence", choose: best(1) },
  more: { key: "furtherSentences", choose: furtherSentences },
  numbers: { key: "figures", choose: sentencesWithFigures },
  explain: { key: "cannotRewrite", choose: best(SUMMARY) },
  translate: { key: "cannotRewrite", choose: best(SUMMARY) },
};

function furtherSentences(article: Article, choosePoints: ChoosePoints): number[] {
  const told = new Set(choosePoints(article, POINTS));
  return choosePoints(article, POINTS + MORE).filter((at) => !told.has(at));
}

/** Of the sentences that have figures, those that tell most. */
function sentencesWithFigures({ sentences, title, language }: Article): number[] {
  const { scores } = rankSentences(sentences, title, { language });
  return [...sentences.keys()]
    .filter((at) => /\p{N}/u.test(sentences[at]?.text ?? ""))
    .toSorted((one, other) => (scores[other] ?? 0) - (scores[one] ?? 0))
    .slice(0, MOST_FIGURES)
    .toSorted((one, other) => one - other);
}

function chosenOf(
  articles: readonly Article[],
  choose: (article: Article) => readonly number[],
): DraftItem[] {
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
