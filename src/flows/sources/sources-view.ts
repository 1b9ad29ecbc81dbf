import type { Article } from "../../domain/article.ts";
import { reasonFor } from "../../briefing/draft/drafting.ts";
import { sourcesOf } from "../../briefing/show/sources.ts";
import { spentOn } from "../../domain/unusable-draft.ts";
import { describeLimitReached } from "../../messages/limit-reached.ts";
import type { Writer } from "../../ports/writer.ts";
import type { Log } from "../../ports/world.ts";
import type { Library } from "../../ports/library.ts";
import type { Ledger } from "../../ports/ledger.ts";
import type { Chat } from "../../ports/chat.ts";
import { withSourceMetadata } from "./with-source-metadata.ts";
import type { Budget } from "../limits/budget.ts";
import type { Turns } from "../limits/one-at-a-time.ts";
import type { Usage } from "../../domain/usage.ts";
import type { SourcesView, SourcesAsk } from "../../domain/sources-view.ts";

export interface SourcesPorts {
  readonly library: Library;
  readonly ledger: Pick<Ledger, "personSettings" | "threadsOf">;
  readonly chat: Pick<Chat, "languageOf">;
  readonly writer: Pick<Writer, "translate">;
  readonly budget: Budget;
  readonly turns: Turns;
  readonly log: Log;
}

/** The sources of a briefing, with the language they can be had in; undefined when it is no longer kept. */
export async function sourcesView(
  ask: SourcesAsk,
  ports: SourcesPorts,
): Promise<SourcesView | undefined> {
  const kept = await keptBriefing(ask, ports);
  if (kept === undefined) return undefined;
  const language = await readersLanguage(ask, kept.article, ports);
  const view = sourcesOf(kept.article, kept.briefing);
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
  const kept = await keptBriefing(ask, ports);
  if (kept === undefined) return undefined;
  const { article, briefing } = kept;
  const language = await readersLanguage(ask, article, ports);
  if (language === undefined) return sourcesOf(article, briefing);
  const cited = [...new Set(briefing.points.flatMap(({ cites }) => cites))];
  const texts = await ports.turns(`translate ${article.id} ${language}`, () =>
    translations(article, cited, language, ask, ports),
  );
  if (typeof texts !== "string")
    return { ...sourcesOf(article, briefing, texts), translation: { language, done: true } };
  const remark = `Not translated: ${texts}.`;
  return { ...sourcesOf(article, briefing), translation: { language, done: false }, remark };
}

/** The briefing with its article as the channel knows it: other channels may know it by another link. */
async function keptBriefing(
  { team, channel, briefingKey }: SourcesAsk,
  { library, ledger }: Pick<SourcesPorts, "library" | "ledger">,
) {
  const briefing = await library.briefing(briefingKey);
  if (briefing === undefined) return undefined;
  const article = await library.article(briefing.articleId);
  if (article === undefined) return undefined;
  const filed = await ledger.threadsOf(team, article.id);
  const here = filed.find((entry) => entry.channel === channel);
  return { article: withSourceMetadata(article, here), briefing };
}

/** What the person has set, else what their Slack speaks; undefined when there is nothing to translate. */
async function readersLanguage(
  { team, user }: SourcesAsk,
  article: Article,
  { ledger, chat, writer }: SourcesPorts,
): Promise<string | undefined> {
  if (writer.translate === undefined) return undefined;
  const { language } = await ledger.personSettings(team, user);
  const set = language === "article" ? undefined : language;
  const wanted = set ?? (await chat.languageOf(team, user)) ?? "en";
  return wanted === article.language ? undefined : wanted;
}

/** The sentences by their numbers, or why there are none, in a few words. */
async function translations(
  article: Article,
  cited: readonly number[],
  language: string,
  { team, channel, user }: SourcesAsk,
  { library, writer, budget, log }: SourcesPorts,
): Promise<ReadonlyMap<number, string> | string> {
  const known = await library.translations(article.id, language);
  const missing = cited.filter((cite) => !known.has(cite) && article.sentences[cite] !== undefined);
  if (missing.length === 0 || writer.translate === undefined) return known;
  const sentences = missing.map((cite) => article.sentences[cite]?.text ?? "");
  const { texts } = await budget.spend({ team, channel, user }, async (allowance) =>
    allowance.allowed
      ? translated(sentences, language, { article: article.id, team, channel }, { writer, log })
      : { texts: describeLimitReached(allowance.limitReached), usage: undefined },
  );
  if (typeof texts === "string") return texts;
  const all = new Map([...known, ...missing.map((cite, at) => [cite, texts[at] ?? ""] as const)]);
  await library.keepTranslations(article.id, language, all);
  return all;
}

/** The sentences one for one, or why there are none; either way with what that cost. */
async function translated(
  sentences: readonly string[],
  language: string,
  of: { readonly article: string; readonly team: string; readonly channel: string },
  { writer, log }: Pick<SourcesPorts, "writer" | "log">,
): Promise<{ texts: readonly string[] | string; usage: Usage | undefined }> {
  try {
    return {
      usage: undefined,
      texts: [],
      ...(await writer.translate?.(sentences, language, { team: of.team })),
    };
  } catch (error) {
    // Its causes may quote what the server was sent.
    const reason = error instanceof Error ? error.message : String(error);
    log.warn({ ...of, language, reason }, "sources not translated");
    return { texts: reasonFor(error), usage: spentOn(error) };
  }
}
