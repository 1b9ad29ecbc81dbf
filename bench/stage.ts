import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startWorkspace, type Workspace } from "../src/workspace/workspace.ts";
import { openNewsstand, type Newsstand } from "../tests/support/newsstand.ts";
import type { Child } from "./child-process.ts";
import { newsPage } from "./news-site.ts";

/** A workspace with many channels, a site to link to, and the programs that are measured in it. */
export interface Stage {
  readonly workspace: Workspace;
  readonly newsstand: Newsstand;
  readonly children: readonly Child[];
}

export interface Posted {
  readonly channel: string;
  readonly ts: string;
}

interface StageOptions {
  /** Slack takes one post a second in a channel: many channels show what the bot can do. */
  readonly channels: number;
  /** Where the programs keep their data; a folder of its own unless given. */
  readonly dataDir?: string | undefined;
  /** Starts the programs, with what they need to know of the workspace. */
  readonly start: (env: Record<string, string>) => readonly Child[];
}

/** Sets up, measures, and clears away whatever happens. */
export async function onStage<T>(
  options: StageOptions,
  measure: (stage: Stage) => Promise<T>,
): Promise<T> {
  const own = await mkdtemp(join(tmpdir(), "briefdesk-bench-"));
  const channels = Array.from({ length: options.channels }, (_, n) => ({
    name: `service-${n}`,
    id: deskId(n),
    members: ["ada", "minjun", "briefdesk"],
  }));
  const workspace = await startWorkspace({ seed: { channels } });
  const newsstand = await openNewsstand();
  const children = options.start({
    SLACK_BOT_TOKEN: workspace.botToken,
    SLACK_APP_TOKEN: workspace.appToken,
    SLACK_API_URL: workspace.apiUrl,
    DATA_DIR: options.dataDir ?? own,
    FETCH_ALLOW: "127.0.0.1",
    LOG_LEVEL: "error",
  });
  try {
    const open = () => workspace.sockets.connections >= children.length;
    await workspace.waitFor(open, "the first connections", 60_000);
    return await measure({ workspace, newsstand, children });
  } finally {
    await Promise.all(children.map((child) => child.stop()));
    await workspace.stop();
    await newsstand.close();
    await rm(own, { recursive: true, force: true });
  }
}

/** Id of the n-th channel, the same in every workspace. */
export const deskId = (n: number): string => `C9DESK${String(n).padStart(4, "0")}`;

/** The n-th channel, over and over. */
export function channelOf({ workspace }: Stage, n: number): string {
  const names = Object.keys(workspace.channels).filter((name) => name.startsWith("service-"));
  return workspace.channels[`service-${n % names.length}`] ?? "";
}

/** Posts a link to the n-th page, which takes `delayMs` to come. */
export async function postLink(stage: Stage, n: number, delayMs = 0): Promise<Posted> {
  const { workspace, newsstand } = stage;
  const path = `/bench/${delayMs}/${n}`;
  newsstand.put(path, (_request, response) => {
    const send = () =>
      response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(newsPage(n));
    if (delayMs === 0) send();
    else setTimeout(send, delayMs);
  });
  const channel = channelOf(stage, n);
  const ts = await workspace.post({
    channel,
    user: workspace.users.ada,
    text: newsstand.url(path),
  });
  return { channel, ts };
}

export const hasReply = ({ workspace }: Stage, { channel, ts }: Posted): boolean =>
  workspace.messages(channel, { thread: ts }).some((message) => message.bot_id === workspace.botId);

/** Milliseconds from a post to its reply, one post after the other. */
export async function timeBriefings(stage: Stage, from: number, count: number): Promise<number[]> {
  const times: number[] = [];
  for (let n = from; n < from + count; n += 1) {
    const begun = performance.now();
    const post = await postLink(stage, n);
    await stage.workspace.waitFor(() => hasReply(stage, post), "a briefing", 60_000);
    times.push(performance.now() - begun);
  }
  return times;
}
