import { onTestFinished } from "vitest";
import { migrate } from "../../src/database/migrate.ts";
import { openSqlite } from "../../src/database/sqlite.ts";
import type { Incoming } from "../../src/domain/incoming.ts";
import { systemClock } from "../../src/jobs/clock.ts";
import type { BriefingService, HomeView, Receipt } from "../../src/ports/briefing-service.ts";
import type { Clock, Meter } from "../../src/ports/world.ts";
import type { Chat } from "../../src/ports/chat.ts";
import { slackBot, type SlackBot } from "../../src/slack/bot.ts";
import { slackChat, type SlackChatOptions } from "../../src/slack/slack-chat.ts";
import {
  openInstallation,
  type SlackConfig,
} from "../../src/slack/installations/open-installation.ts";
import type { Installation, Installations } from "../../src/slack/installations/installations.ts";
import { singleInstallation } from "../../src/slack/installations/single-installation.ts";
import { GRANTED } from "./granted.ts";
import { deliveryJournal } from "../../src/store/ledger/delivery-journal.ts";
import {
  startWorkspace,
  type Workspace,
  type WorkspaceOptions,
} from "../../src/workspace/workspace.ts";
import { rememberingLog, silentMeter } from "../support/log-and-meter.ts";
import type { SourcesView } from "../../src/domain/sources-view.ts";

/** A workspace of our own, with exactly the scopes of the manifest; gone when the test is. */
export async function workspace(options: WorkspaceOptions = {}): Promise<Workspace> {
  const started = await startWorkspace({
    scopes: GRANTED,
    retryDelaysMs: [20, 50, 100],
    ...options,
  });
  onTestFinished(() => started.stop());
  return started;
}

export type Log = ReturnType<typeof rememberingLog>;

export async function clientsOf(
  place: Workspace,
  log: Log = rememberingLog(),
): Promise<Installation> {
  return openInstallation({ botToken: place.botToken, apiUrl: place.apiUrl }, log);
}

/** The chat over the real clients, its journal in a database of its own. */
export async function chatIn(
  place: Workspace,
  options: Partial<SlackChatOptions> & { clock?: Clock } = {},
): Promise<{
  chat: Chat;
  clients: Installation;
  log: Log;
  ledger: ReturnType<typeof deliveryJournal>;
}> {
  const log = rememberingLog();
  const clock = options.clock ?? systemClock;
  const database = openSqlite(":memory:");
  onTestFinished(() => database.close());
  await migrate(database);
  const ledger = deliveryJournal({
    database,
    clock,
    log,
    enqueue: () => Promise.resolve(true),
    forgetJobs: () => Promise.resolve(),
  });
  const clients = await clientsOf(place, log);
  const chat = slackChat({
    installations: singleInstallation(clients),
    ledger,
    clock,
    log,
    meter: silentMeter,
    spacingMs: 0,
    ...options,
  });
  return { chat, clients, log, ledger };
}

/** A service that remembers what it was given, and answers as it is told. */
export interface TestService extends BriefingService {
  readonly received: Incoming[];
  /** Teams that Slack could reach us for, at first or again. */
  readonly caughtUp: string[];
  readonly feedbacks: Parameters<BriefingService["feedback"]>[0][];
  readonly digestCommands: Parameters<BriefingService["digestCommand"]>[0][];
  readonly stopped: Parameters<BriefingService["stop"]>[0][];
  /** How many of the next calls fail: nothing can be stored. */
  failing: number;
  /** What is said of what is received. */
  receipt: Receipt;
  briefReply: string | undefined;
  sourcesView: SourcesView | undefined;
  homeView: HomeView;
  /** Of everybody. */
  language: string;
}

export function testService(): TestService {
  const stored = async (): Promise<void> => {
    if (service.failing === 0) return;
    service.failing -= 1;
    throw new Error("disk full");
  };
  const service: TestService = {
    received: [],
    caughtUp: [],
    feedbacks: [],
    digestCommands: [],
    stopped: [],
    failing: 0,
    receipt: undefined,
    briefReply: undefined,
    sourcesView: undefined,
    language: "en",
    homeView: {
      writer: "extractive",
      briefed: [],
      refused: [],
      schedules: [],
      channels: [],
      person: {},
      usage: {
        requests: 3,
        calls: 0,
        inputTokens: 0,
        cachedTokens: 0,
        outputTokens: 0,
        costMicros: 0,
      },
    },
    async receive(incoming) {
      await stored();
      service.received.push(incoming);
      return service.receipt;
    },
    async catchUp(team) {
      await stored();
      service.caughtUp.push(team);
    },
    async digestCommand(command) {
      await stored();
      service.digestCommands.push(command);
      return "The digest is `off`.";
    },
    stop: async (stop) => void service.stopped.push(stop),
    languageOf: () => Promise.resolve(service.language),
    briefCommand: () => Promise.resolve(service.briefReply),
    channelSettings: () => Promise.resolve(undefined),
    changeSettings: () => Promise.resolve(undefined),
    digest: () => Promise.resolve(undefined),
    changeDigest: () => Promise.resolve(undefined),
    sources: () => Promise.resolve(service.sourcesView),
    async translateSources() {
      await stored();
      return service.sourcesView;
    },
    async feedback(feedback) {
      await stored();
      service.feedbacks.push(feedback);
    },
    home: () => Promise.resolve(service.homeView),
    run: () => Promise.resolve(),
  };
  return service;
}

/** The real bot in a workspace, over Socket Mode unless told; stopped when the test is over. */
export async function botIn(
  place: Workspace,
  options: {
    service?: TestService;
    config?: Partial<SlackConfig>;
    staggerMs?: number;
    clock?: Clock;
    meter?: Meter;
  } = {},
): Promise<{
  bot: SlackBot;
  service: TestService;
  log: Log;
  clients: Installation;
  installations: Installations;
}> {
  const log = rememberingLog();
  const service = options.service ?? testService();
  const clients = await clientsOf(place, log);
  const installations = singleInstallation(clients);
  const { botToken, appToken, apiUrl } = place;
  const config = { mode: "socket", botToken, appToken, apiUrl, ...options.config } as SlackConfig;
  const bot = slackBot({
    config,
    installations,
    service,
    log,
    meter: options.meter ?? silentMeter,
    clock: options.clock ?? systemClock,
    machine: options.clock ?? systemClock,
    staggerMs: options.staggerMs ?? 0,
  });
  onTestFinished(() => bot.stop());
  await bot.start();
  return { bot, service, log, clients, installations };
}
