import type { Article } from "../../domain/article.ts";
import type { Ledger } from "../../ports/ledger.ts";
import { personLanguage, type PersonLanguagePorts } from "./person-language.ts";

export interface ReplyLanguagePorts extends PersonLanguagePorts {
  readonly ledger: Pick<Ledger, "settings" | "personSettings">;
}

/** Where a reply stands, and for whom. */
interface Asked {
  readonly team: string;
  readonly channel: string;
  readonly user?: string | undefined;
}

/**
 * The language in which the bot speaks around an article in a channel, as a subtag: what the person or the
 * channel has set, else the article's, else English. In a direct message it is the person's.
 */
export async function replyLanguage(
  { team, channel, user }: Asked,
  article: Pick<Article, "language"> | undefined,
  ports: ReplyLanguagePorts,
): Promise<string> {
  const person = user === undefined ? {} : await ports.ledger.personSettings(team, user);
  const { language: ofChannel } = await ports.ledger.settings(team, channel);
  // Who asked for the article's own language has it around the article, too.
  const set = [person.language, ofChannel].find((language) => language !== undefined) ?? "article";
  if (set !== "article") return set;
  if (user !== undefined && isDirectMessage(channel)) return personLanguage({ team, user }, ports);
  return article?.language ?? "en";
}

/** Slack's ids of direct messages begin so. */
const isDirectMessage = (channel: string): boolean => channel.startsWith("D");
