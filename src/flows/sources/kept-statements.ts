import type { Article } from "../../domain/article.ts";
import type { Point } from "../../domain/briefing.ts";
import { followUpKey } from "../../domain/keys.ts";
import type { SourcesAsk } from "../../domain/sources-view.ts";
import { maySeeBriefing, type MaySeePorts } from "./may-see-briefing.ts";
import { withSourceMetadata } from "./with-source-metadata.ts";
import type { Library } from "../../ports/library.ts";

/** What was said, with the articles whose sentences its cites count through. */
export interface KeptStatements {
  readonly articles: readonly Article[];
  readonly points: readonly Point[];
}

type StatementPorts = MaySeePorts & {
  readonly library: Pick<Library, "briefing" | "answer" | "article">;
};

/**
 * The briefing or answer that a button names, where the person may see it and all of it is kept, with its
 * articles as the channel knows them: other channels may know them by another link.
 */
export async function keptStatements(
  ask: SourcesAsk,
  ports: StatementPorts,
): Promise<KeptStatements | undefined> {
  const said = await saidUnder(ask, ports);
  if (said === undefined) return undefined;
  const kept = await Promise.all(said.articleIds.map((id) => ports.library.article(id)));
  const articles = kept.filter((article) => article !== undefined);
  if (articles.length < kept.length) return undefined;
  const here = articles.map((article) => asKnownIn(ask, article, ports));
  return { articles: await Promise.all(here), points: said.points };
}

async function saidUnder(
  ask: SourcesAsk,
  ports: StatementPorts,
): Promise<{ articleIds: readonly string[]; points: readonly Point[] } | undefined> {
  const { team, channel, user, briefingKey: key } = ask;
  const { library, chat } = ports;
  const briefing = await library.briefing(key);
  if (briefing !== undefined) {
    const { articleId, points } = briefing;
    return (await maySeeBriefing(ask, ports)) ? { articleIds: [articleId], points } : undefined;
  }
  // The key of an answer says where it was given.
  if (!key.startsWith(followUpKey(team, channel, ""))) return undefined;
  const answer = await library.answer(key);
  if (answer === undefined || !(await chat.mayRead(team, user, channel))) return undefined;
  return { articleIds: answer.articleIds, points: answer.sentences };
}

async function asKnownIn(
  { team, channel }: SourcesAsk,
  article: Article,
  { ledger }: StatementPorts,
): Promise<Article> {
  const filed = await ledger.threadsOf(team, article.id);
  return withSourceMetadata(
    article,
    filed.find((entry) => entry.channel === channel),
  );
}
