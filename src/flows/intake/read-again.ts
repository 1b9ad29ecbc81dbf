import type { Source } from "../../domain/article.ts";
import type { ThreadRecord } from "../../domain/records.ts";
import type { KeyedJob } from "../../domain/job.ts";
import { keyedBrief, keyedNotice, noticeIds } from "../../domain/keys.ts";
import type { Post } from "../../domain/post.ts";
import { replyAddressOf } from "../../domain/post.ts";

/**
 * “Brief again” in a thread: every article of it that has an address is read again, in its place in
 * its post. Where none was briefed yet, the message that the thread began with is tried once more.
 *
 * @param post the message that asks.
 */
export function jobsToReadAgain(post: Post, thread: ThreadRecord | undefined): KeyedJob[] {
  const place = replyAddressOf(post);
  const articles = thread?.articles ?? [];
  const readAgain = (source: Source, ts: string, position: number): KeyedJob =>
    keyedBrief({
      kind: "brief",
      post: { ...post, ts },
      source,
      position,
      again: true,
      ask: post.ts,
    });
  if (articles.length === 0 && post.thread !== undefined) {
    const root: Source = { kind: "message", channel: post.channel, ts: post.thread, url: "" };
    return [readAgain(root, post.thread, 0)];
  }
  const jobs = articles.flatMap(({ url, postTs, position }) =>
    url === undefined ? [] : [readAgain({ kind: "link", url }, postTs, position)],
  );
  if (jobs.length > 0) return jobs;
  const id = noticeIds.nothingToReadAgain(post.ts);
  return [
    keyedNotice({
      kind: "notice",
      id,
      place,
      user: post.user,
      text: { key: "nothingToReadAgain" },
    }),
  ];
}
