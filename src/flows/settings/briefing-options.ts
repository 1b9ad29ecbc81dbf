import type { Article } from "../../domain/article.ts";
import type { Length } from "../../domain/briefing.ts";
import type { PersonSettings } from "../../domain/settings/settings.ts";
import type { Ledger } from "../../ports/ledger.ts";
import type { Post } from "../../domain/post.ts";

/** How the reply to a post is to be written. */
export interface BriefingOptions {
  readonly length: Length;
  /** A language subtag, or `article` where somebody asked for the article's own; absent: nobody said. */
  readonly language: string | undefined;
  readonly audience: string | undefined;
  readonly instructions: string | undefined;
}

/** What the person wants who posted or asked, else what the channel wants. */
export async function resolveOptions(
  { team, channel, user }: Pick<Post, "team" | "channel" | "user">,
  ledger: Pick<Ledger, "settings" | "personSettings">,
): Promise<BriefingOptions> {
  const [{ length, language, audience, instructions }, person] = await Promise.all([
    ledger.settings(team, channel),
    user === undefined ? NOBODY : ledger.personSettings(team, user),
  ]);
  // A channel that was never asked has the article's language, too: that says nothing of questions.
  const ofChannel = language === "article" ? undefined : language;
  return { length, language: person.language ?? ofChannel, audience, instructions };
}

/** A feed wants nothing. */
const NOBODY: PersonSettings = {};

/** In which language an article is briefed. */
export const briefingLanguage = (
  { language = "article" }: BriefingOptions,
  article: Article,
): string => (language === "article" ? article.language : language);
