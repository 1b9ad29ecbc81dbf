import type { Article } from "../../domain/article.ts";
import type { Point } from "../../domain/briefing.ts";
import { followUpKey } from "../../domain/keys.ts";
import type { BriefedArticle } from "../../domain/records.ts";
import type { Library } from "../../ports/library.ts";
import type { EarlierTurn } from "../../ports/writer.ts";

/** A question of the thread that came before. */
interface Asked {
  readonly ts: string;
  readonly question: string;
}

/** The conversation that a question goes on from. */
interface Conversation {
  readonly team: string;
  readonly channel: string;
  /** Asked now, in the order in which cites count through their sentences. */
  readonly articles: readonly Article[];
  readonly briefed: readonly BriefedArticle[];
  /** Oldest first. */
  readonly asked: readonly Asked[];
}

/**
 * What was said in a thread, oldest first: the briefings of its articles, and its last questions with their
 * answers. What was said of an article that is not asked any more is left out.
 */
export async function earlierTurns(
  { team, channel, articles, briefed, asked }: Conversation,
  library: Pick<Library, "briefing" | "answer">,
): Promise<EarlierTurn[]> {
  const briefings = await Promise.all(
    briefed.map(async ({ briefingKey, articleId }): Promise<EarlierTurn[]> => {
      const briefing = await library.briefing(briefingKey);
      const points = briefing && recounted(briefing.points, [articleId], articles);
      return points === undefined ? [] : [{ points }];
    }),
  );
  const answers = await Promise.all(
    asked.map(async ({ ts, question }): Promise<EarlierTurn> => {
      const answer = await library.answer(followUpKey(team, channel, ts));
      if (answer === undefined) return { question };
      const { verdict, sentences, articleIds } = answer;
      const points = recounted(sentences, articleIds, articles);
      return points === undefined ? { question } : { question, points, verdict };
    }),
  );
  return [...briefings.flat(), ...answers];
}

/**
 * Points with their cites counted through the articles that are asked now; undefined where one of those they
 * were made from is not among them.
 */
function recounted(
  points: readonly Point[],
  from: readonly string[],
  articles: readonly Article[],
): Point[] | undefined {
  const firsts = new Map<string, number>();
  let first = 0;
  for (const { id, sentences } of articles) {
    firsts.set(id, first);
    first += sentences.length;
  }
  if (!from.every((id) => firsts.has(id))) return undefined;
  const all = from.flatMap((id) => {
    const length = articles.find((article) => article.id === id)?.sentences.length ?? 0;
    return Array.from({ length }, (_, at) => (firsts.get(id) ?? 0) + at);
  });
  return points.map((point) => ({
    ...point,
    cites: point.cites.flatMap((cite) => all[cite] ?? []),
  }));
}
