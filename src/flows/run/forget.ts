import { canonicalAddress } from "../../article/address/links.ts";
import type { Log } from "../../ports/world.ts";
import type { Library } from "../../ports/library.ts";
import type { Ledger } from "../../ports/ledger.ts";
import type { Chat } from "../../ports/chat.ts";
import type { ForgetJob } from "../../domain/job.ts";
import { briefPrefix, followUpKey, noticePrefix, verifyPrefix } from "../../domain/keys.ts";
import type { ReplyAddress } from "../../domain/post.ts";
import { sourceName } from "../brief/source-name.ts";

export interface ForgetPorts {
  readonly ledger: Ledger;
  readonly library: Library;
  readonly chat: Pick<Chat, "remove">;
  readonly log: Log;
}

/** Takes back what a deleted post, a link edited out of one, a person or a team left: replies, then records. */
export async function forget(job: ForgetJob, ports: ForgetPorts): Promise<void> {
  const { ledger, library, log } = ports;
  const { team, channel, ts, user, source } = job;
  const position = source === undefined ? undefined : await positionOf(job, ports);
  if (channel !== undefined && ts !== undefined)
    await removeReplies(job, { team, channel }, ts, ports);
  // A source that was never briefed left no record.
  const nothing = source !== undefined && position === undefined;
  const unused = nothing ? [] : await ledger.forget({ team, channel, ts, position, user });
  await library.forget(unused);
  if (channel !== undefined && ts !== undefined && source !== undefined)
    await ledger.withdrawRefusal({ team, channel, postTs: ts, what: sourceName(source) });
  if (channel !== undefined && ts !== undefined && source?.kind !== "link")
    await clearThread({ team, channel, thread: ts }, ports);
  log.info({ team, channel, ts, articles: unused.length }, "forgotten");
}

/** What was said to the post itself: its briefings or apologies, the answer to it, notices about it. */
async function removeReplies(
  { source }: ForgetJob,
  place: ReplyAddress,
  ts: string,
  { ledger, library, chat }: ForgetPorts,
): Promise<void> {
  const { team, channel } = place;
  const briefs = await ledger.deliveriesOf(briefPrefix(team, channel, ts, source));
  const others =
    source === undefined
      ? [
          ...(await ledger.deliveriesOf(followUpKey(team, channel, ts))),
          ...(await ledger.deliveriesOf(verifyPrefix(team, channel, ts))),
          ...(await ledger.deliveriesOf(noticePrefix(team, channel, ts))),
        ]
      : [];
  if (source === undefined) await library.forgetAnswer(followUpKey(team, channel, ts));
  await remove([...briefs, ...others], place, chat);
}

/** The thread of a deleted post: where no other article is spoken of, the answers have lost theirs. */
async function clearThread(place: ReplyAddress, { ledger, chat }: ForgetPorts): Promise<void> {
  const thread = await ledger.thread(place);
  if ((thread?.articles ?? []).length > 0) return;
  await remove(await ledger.deliveriesIn(place), place, chat);
}

async function remove(
  posted: readonly { readonly ts: string }[],
  { team, channel }: ReplyAddress,
  chat: Pick<Chat, "remove">,
): Promise<void> {
  if (posted.length === 0) return;
  await chat.remove(team, channel, [...new Set(posted.map(({ ts }) => ts))]);
}

/** The position at which a source of a post was recorded: of a link by the article that was read there. */
async function positionOf(
  { team, channel = "", ts = "", thread = ts, source, position }: ForgetJob,
  { ledger, library }: ForgetPorts,
): Promise<number | undefined> {
  if (source?.kind !== "link") return position;
  const article = await library.articleAt(canonicalAddress(source.url));
  const record = await ledger.thread({ team, channel, thread });
  return record?.articles.find((entry) => entry.postTs === ts && entry.articleId === article?.id)
    ?.position;
}
