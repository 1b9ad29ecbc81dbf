import type { SourcesAsk } from "../../domain/sources-view.ts";
import type { Chat } from "../../ports/chat.ts";
import type { Ledger } from "../../ports/ledger.ts";
import type { Library } from "../../ports/library.ts";

export interface MaySeePorts {
  readonly library: Pick<Library, "briefing">;
  readonly ledger: Pick<Ledger, "threadsOf">;
  readonly chat: Pick<Chat, "mayRead">;
}

/**
 * Whether a person may see a briefing that a button names: they may read the channel now, and the article
 * was briefed there. The key is no permission: it could be one of another channel. What is recorded nowhere
 * any more was a version that has been read anew, and is judged by the channel alone. Throws where Slack
 * does not say who may read there.
 */
export async function maySeeBriefing(
  { team, channel, user, briefingKey }: SourcesAsk,
  { library, ledger, chat }: MaySeePorts,
): Promise<boolean> {
  const briefing = await library.briefing(briefingKey);
  const filed = briefing === undefined ? [] : await ledger.threadsOf(team, briefing.articleId);
  if (filed.length > 0 && !filed.some((entry) => entry.channel === channel)) return false;
  return chat.mayRead(team, user, channel);
}
