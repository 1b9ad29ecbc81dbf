import type { Ledger } from "../../ports/ledger.ts";
import type { BriefedArticle } from "../../domain/records.ts";
import type { Clock } from "../../ports/world.ts";
import type { Chat } from "../../ports/chat.ts";
import type { Post } from "../../domain/post.ts";

/** Where an article was briefed before, in a thread that everybody here may know of. */
export interface EarlierBriefing {
  readonly permalink: string;
  /** The very same briefing, in this channel, within a day: whoever reads here has it already. */
  readonly isHere: boolean;
  /** Who posted it, and when, milliseconds since the epoch. */
  readonly by?: string | undefined;
  readonly at?: number | undefined;
}

export interface EarlierPorts {
  readonly ledger: Pick<Ledger, "threadsOf">;
  readonly chat: Pick<Chat, "mayLink" | "permalink">;
  readonly clock: Pick<Clock, "now">;
}

/** For this long nobody in a channel needs to be told the same again. */
const FRESH_MS = 24 * 60 * 60_000;

export async function earlierBriefing(
  article: { readonly id: string; readonly briefingKey: string },
  post: Post,
  { ledger, chat, clock }: EarlierPorts,
): Promise<EarlierBriefing | undefined> {
  const { team, channel } = post;
  const filed = await ledger.threadsOf(team, article.id);
  const whole = briefedInFull(filed.filter((entry) => !isOf(post, entry)));
  const here = whole.find(
    (entry) => entry.channel === channel && entry.briefingKey === article.briefingKey,
  );
  if (here !== undefined && clock.now() - here.briefedAt < FRESH_MS) {
    const permalink = await chat.permalink(team, channel, here.thread);
    if (permalink !== undefined)
      return { permalink, isHere: true, by: here.user, at: here.postedAt };
  }
  for (const entry of whole) {
    if (!(await mayBeShown(entry, post, chat))) continue;
    const permalink = await chat.permalink(team, entry.channel, entry.thread);
    return permalink === undefined ? undefined : { permalink, isHere: false };
  }
  return undefined;
}

const isOf = ({ channel, ts }: Post, entry: BriefedArticle): boolean =>
  entry.postTs === ts && entry.channel === channel;

/**
 * Of the threads an article was filed in those that have the briefing itself; in the others stands
 * only where it is. Both newest first.
 */
function briefedInFull(filed: readonly BriefedArticle[]): BriefedArticle[] {
  const last = new Map<string, number>();
  const whole = filed.toReversed().filter(({ channel, briefingKey, briefedAt }) => {
    const place = `${channel} ${briefingKey}`;
    const isFresh = briefedAt - (last.get(place) ?? -Infinity) < FRESH_MS;
    if (!isFresh) last.set(place, briefedAt);
    return !isFresh;
  });
  return whole.toReversed();
}

/** A feed is nobody: it is shown what everybody in the channel has seen. */
function mayBeShown(
  entry: BriefedArticle,
  { team, channel, user }: Post,
  chat: Pick<Chat, "mayLink">,
): Promise<boolean> {
  return user === undefined
    ? Promise.resolve(entry.channel === channel)
    : chat.mayLink(team, user, entry.channel, channel);
}
