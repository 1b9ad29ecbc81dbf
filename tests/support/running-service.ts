import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { loadConfig } from "../../src/config/load-config.ts";
import { systemClock } from "../../src/jobs/clock.ts";
import type { Writer } from "../../src/ports/writer.ts";
import type { Clock } from "../../src/ports/world.ts";
import { chooseWriter } from "../../src/start/choose-writer.ts";
import {
  startBriefdesk,
  type Briefdesk,
  type RemoteSlack,
} from "../../src/start/start-briefdesk.ts";
import type { Message } from "../../src/workspace/state/state.ts";
import {
  startWorkspace,
  type Workspace,
  type WorkspaceOptions,
} from "../../src/workspace/workspace.ts";
import { freePort } from "./free-port.ts";
import { rememberingLog, rememberingMeter, type LogLine } from "./log-and-meter.ts";
import { openNewsstand, type Newsstand } from "./newsstand.ts";

/** The whole bot in a workspace, with a site to post links of. */
export interface RunningService {
  readonly workspace: Workspace;
  readonly newsstand: Newsstand;
  readonly briefdesk: Briefdesk;
  readonly logged: readonly LogLine[];
  /** What was counted so far under a name and its labels. */
  counted(name: string, labels?: Record<string, string>): number;
  /** For commands that look at what it has kept. */
  readonly dataDir: string;
  /** Messages of the bot in a thread, or in the channel itself. */
  replies(channel: string, thread?: string): Message[];
  /** Waits for the n-th message of the bot there (from 0). */
  reply(channel: string, thread?: string, nth?: number): Promise<Message>;
  /** Stops the bot and starts it again on what it has kept. */
  restart(): Promise<void>;
  close(): Promise<void>;
}

export interface DeskOptions {
  readonly env?: Record<string, string>;
  readonly writer?: Writer;
  readonly clock?: Clock;
  readonly workspace?: WorkspaceOptions;
  /** Slack's requests come over HTTP instead of Socket Mode. */
  readonly http?: boolean;
}

export async function runService(options: DeskOptions = {}): Promise<RunningService> {
  const dataDir = await mkdtemp(join(tmpdir(), "briefdesk-test-"));
  const newsstand = await openNewsstand();
  const port = options.http === true ? await freePort() : undefined;
  const workspace = await startWorkspace({
    retryDelaysMs: [20, 50, 100],
    ...(port === undefined ? {} : { requestUrl: `http://127.0.0.1:${port}/slack/events` }),
    ...options.workspace,
  });
  const { botToken, appToken, signingSecret, apiUrl } = workspace;
  const slack: RemoteSlack =
    port === undefined
      ? { mode: "socket", botToken, appToken, apiUrl }
      : { mode: "http", botToken, signingSecret, port, apiUrl };
  // A page that is held until something has happened is waited for as long as that takes.
  const web = { FETCH_ALLOW: "127.0.0.1", FETCH_TIMEOUT_SECONDS: "120" };
  const env = { DATA_DIR: dataDir, ...web, ...options.env };
  const config = { ...loadConfig(env), slack };
  const log = rememberingLog();
  const meter = rememberingMeter();
  const clock = options.clock ?? systemClock;
  const writer = options.writer ?? (await chooseWriter(config, { clock, log, probe: false }));
  const world = { clock, log, meter, writer };
  const open = () => startBriefdesk(config, world, { spacingMs: 0, staggerMs: 0 });
  let briefdesk = await open();

  const replies = (channel: string, thread?: string): Message[] =>
    workspace
      .messages(channel, thread === undefined ? {} : { thread })
      .filter((message) => message.bot_id === workspace.botId);

  return {
    workspace,
    newsstand,
    get briefdesk() {
      return briefdesk;
    },
    logged: log.lines,
    counted: meter.counted,
    dataDir,
    replies,
    reply: (channel, thread, nth = 0) =>
      workspace.waitFor(
        () => replies(channel, thread)[nth],

        `message ${nth} of the bot`,
      ),
    async restart() {
      await briefdesk.stop();
      briefdesk = await open();
    },
    async close() {
      await briefdesk.stop();
      await workspace.stop();
      await newsstand.close();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
