import { newsPage } from "../../bench/news-site.ts";
import type { Message } from "../../src/workspace/state/state.ts";
import type { Workspace } from "../../src/workspace/workspace.ts";
import type { Newsstand } from "./newsstand.ts";

/** A post that waits for its outcome. */
export interface Posted {
  readonly channel: string;
  readonly ts: string;
}

/** Channels for a workspace's seed: `service-0` and on. Slack takes one post a second in each. */
export const deskChannels = (count: number) =>
  Array.from({ length: count }, (_, n) => ({
    name: `service-${n}`,
    members: ["ada", "briefdesk"],
  }));

interface Place {
  readonly workspace: Workspace;
  readonly newsstand: Newsstand;
}

/** Posts the link to a page of its own. */
export async function postLink(
  { workspace, newsstand }: Place,
  channel: string,
  n: number,
): Promise<Posted> {
  newsstand.put(`/news/${n}`, newsPage(n));
  const text = newsstand.url(`/news/${n}`);
  return { channel, ts: await workspace.post({ channel, user: workspace.users.ada, text }) };
}

/** Posts so many links, one in each channel of the service in turn; `from` is the first page's number. */
export async function postLinks(place: Place, count: number, from = 0): Promise<Posted[]> {
  const { channels } = place.workspace;
  const desks = Object.keys(channels).filter((name) => name.startsWith("service-"));
  const posted: Posted[] = [];
  for (let n = from; n < from + count; n += 1)
    posted.push(await postLink(place, channels[`service-${n % desks.length}`] ?? "", n));
  return posted;
}

/** What the bot said in the thread of each post. */
export const repliesTo = (workspace: Workspace, posted: readonly Posted[]): Message[][] =>
  posted.map(({ channel, ts }) =>
    workspace
      .messages(channel, { thread: ts })
      .filter((message) => message.bot_id === workspace.botId),
  );

/** Waits until the thread of each post has an outcome; `meanwhile` is called at each look. */
export async function answered(
  workspace: Workspace,
  posted: readonly Posted[],
  { meanwhile = () => {} }: { meanwhile?: () => void } = {},
): Promise<void> {
  await workspace.waitFor(
    () => {
      meanwhile();
      return repliesTo(workspace, posted).every((replies) => replies.length > 0);
    },

    "an outcome of each post",
  );
}
