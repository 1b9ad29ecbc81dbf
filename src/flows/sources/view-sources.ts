import type { Article } from "../../domain/article.ts";
import { reasonFor } from "../../briefing/draft/drafting.ts";
import { sourcesOf } from "../../briefing/show/sources.ts";
import { spentOn } from "../../domain/unusable-draft.ts";
import { describeLimitReached } from "../../phrasing/limit-reached.ts";
import type { Writer } from "../../ports/writer.ts";
import type { Log } from "../../ports/world.ts";
import type { Library } from "../../ports/library.ts";
import type { Ledger } from "../../ports/ledger.ts";
import type { Chat } from "../../ports/chat.ts";
import { keptStatements, type KeptStatements } from "./kept-statements.ts";
import type { Budget } from "../limits/budget.ts";
import type { Turns } from "../limits/one-at-a-time.ts";
import type { Usage } from "../../domain/usage.ts";
import type { SourcesView, SourcesAsk } from "../../domain/sources-view.ts";
import type { Said } from "../../messages/said.ts";
import { personLanguage } from "../language/person-language.ts";

export interface SourcesPorts {
  readonly library: Library;
  readonly ledger: Pick<Ledger, "personSettings" | "threadsOf">;
  readonly chat: Pick<Chat, "languageOf" | "mayRead">;
  readonly writer: Pick<Writer, "translate">;
  readonly budget: Budget;
  readonly turns: Turns;
  readonly log: Log;
}

/** The sources of what was said, with the language they can be had in; undefined when it is no longer kept. */
export async function sourcesView(
  ask: SourcesAsk,
  ports: SourcesPorts,
): Promise<SourcesView | undefined> {
  const kept = await keptStatements(ask, ports);
  if (kept === undefined) return undefined;
  const language = await readersLanguage(ask, citedIn(kept), ports);
  const view = sourcesOf(kept.articles, kept.points);
  return language === undefined ? view : { ...view, translation: { language, done: false } };
}

/**
 * The sources with each sentence in the reader's language beneath it: from the library where somebody
 * asked before, else by the model, at the reader's cost. Where that fails the view says why.
 */
export async function translatedSources(
  ask: SourcesAsk,
  ports: SourcesPorts,
): Promise<SourcesView | undefined> {
  const kept = await keptStatements(ask, ports);
  if (kept === undefined) return undefined;
  const { articles, points } = kept;
  const cited = citedIn(kept);
  const language = await readersLanguage(ask, cited, ports);
  if (language === undefined) return sourcesOf(articles, points);
  const foreign = cited.filter(({ article }) => article.language !== language);
  const given = await translatedAll(foreign, language, ask, ports);
  if ("texts" in given)
    return { ...sourcesOf(articles, points, given.texts), translation: { language, done: true } };
  const remark = [{ key: "notTranslated" } as const, given.whyNot].flat();
  return { ...sourcesOf(articles, points), translation: { language, done: false }, remark };
}

/** The sentences of an article that are cited, by their numbers in it; those of the article begin at `first`. */
interface CitedSentences {
  readonly article: Article;
  readonly first: number;
  readonly cited: readonly number[];
}

function citedIn({ articles, points }: KeptStatements): CitedSentences[] {
  const cites = [...new Set(points.flatMap((point) => point.cites))];
  let next = 0;
  return articles
    .map((article) => {
      const first = next;
      next += article.sentences.length;
      const own = cites.filter((cite) => cite >= first && cite < next);
      return { article, first, cited: own.map((cite) => cite - first) };
    })
    .filter(({ cited }) => cited.length > 0);
}

/** The translations of all, by the numbers that cites have; the first article that fails says why. */
async function translatedAll(
  sentences: readonly CitedSentences[],
  language: string,
  ask: SourcesAsk,
  ports: SourcesPorts,
): Promise<{ texts: ReadonlyMap<number, string> } | Untranslated> {
  const texts = new Map<number, string>();
  for (const { article, first, cited } of sentences) {
    const given = await ports.turns(`translate ${article.id} ${language}`, () =>
      translations(article, cited, language, ask, ports),
    );
    if ("whyNot" in given) return given;
    for (const [at, text] of given.texts) texts.set(first + at, text);
  }
  return { texts };
}

/** The person's language; undefined when there is nothing to translate. */
async function readersLanguage(
  ask: SourcesAsk,
  cited: readonly CitedSentences[],
  ports: SourcesPorts,
): Promise<string | undefined> {
  if (ports.writer.translate === undefined) return undefined;
  const wanted = await personLanguage(ask, ports);
  return cited.every(({ article }) => article.language === wanted) ? undefined : wanted;
}

/** Why there is no translation. */
interface Untranslated {
  readonly whyNot: Said;
}

/** The sentences by their numbers. */
async function translations(
  article: Article,
  cited: readonly number[],
  language: string,
  { team, channel, user }: SourcesAsk,
  { library, writer, budget, log }: SourcesPorts,
): Promise<{ texts: ReadonlyMap<number, string> } | Untranslated> {
  const known = await library.translations(article.id, language);
  const missing = cited.filter((cite) => !known.has(cite) && article.sentences[cite] !== undefined);
  if (missing.length === 0 || writer.translate === undefined) return { texts: known };
  const sentences = missing.map((cite) => article.sentences[cite]?.text ?? "");
  const { given } = await budget.spend({ team, channel, user }, async (allowance) =>
    allowance.allowed
      ? translated(sentences, language, { article: article.id, team, channel }, { writer, log })
      : { given: { whyNot: describeLimitReached(allowance.limitReached) }, usage: undefined },
  );
  if ("whyNot" in given) return given;
  const now = missing.map((cite, at) => [cite, given.texts[at] ?? ""] as const);
  const all = new Map([...known, ...now]);
  await library.keepTranslations(article.id, language, all);
  return { texts: all };
}

/** The sentences one for one, or why there are none; either way with what that cost. */
async function translated(
  sentences: readonly string[],
  language: string,
  of: { readonly article: string; readonly team: string; readonly channel: string },
  { writer, log }: Pick<SourcesPorts, "writer" | "log">,
): Promise<{
  given: { readonly texts: readonly string[] } | Untranslated;
  usage: Usage | undefined;
}> {
  try {
    const given = (await writer.translate?.(sentences, language, { team: of.team })) ?? {
      texts: [],
    };
    return { given, usage: given.usage };
  } catch (error) {
    // Its causes may quote what the server was sent.
    const reason = error instanceof Error ? error.message : String(error);
    log.warn({ ...of, language, reason }, "sources not translated");
    return { given: { whyNot: reasonFor(error) }, usage: spentOn(error) };
  }
}
