import type { ReplyAddress } from "../../domain/post.ts";
import type { ThreadRecord } from "../../domain/records.ts";
import type { Ledger } from "../../ports/ledger.ts";

/**
 * A thread as far as it has articles: those that were briefed in it, or, below a digest, those that the
 * digest tells of. Undefined where the bot has not been there.
 */
export async function threadRecord(
  place: ReplyAddress,
  ledger: Pick<Ledger, "thread" | "articlesOfDigest">,
): Promise<ThreadRecord | undefined> {
  const own = await ledger.thread(place);
  if (place.thread === undefined || (own?.articles ?? []).length > 0) return own;
  const articles = await ledger.articlesOfDigest(place);
  if (articles.length === 0) return own;
  return { muted: false, answers: 0, appTurns: 0, ...own, articles };
}
