import { App } from "@slack/bolt";
import type { BriefingService } from "../ports/briefing-service.ts";
import type { Clock, Log, Meter } from "../ports/world.ts";
import { conversations } from "./chat/conversations.ts";
import type { SlackClients, SlackConfig } from "./installations/clients.ts";
import type { SlackTransport } from "./transport/transport.ts";
import { httpTransport } from "./transport/http.ts";
import { withInbox } from "./incoming/inbox.ts";
import { incoming } from "./incoming/incoming.ts";
import { reactionAsk } from "./incoming/reaction.ts";
import { socketTransport } from "./transport/sockets.ts";
import { registerButtons } from "./interactivity/buttons.ts";
import { registerCommands } from "./interactivity/commands.ts";
import { registerHome } from "./interactivity/home.ts";
import type { ListenerOptions } from "./interactivity/listeners.ts";
import { registerShortcuts } from "./interactivity/shortcuts.ts";
import { registerViews } from "./interactivity/submissions.ts";
import { registerTranslation } from "./interactivity/translation.ts";
import { slackLogger } from "./transport/logger.ts";

export interface SlackBotOptions {
  readonly config: SlackConfig;
  readonly clients: SlackClients;
  readonly service: BriefingService;
  readonly log: Log;
  readonly meter: Meter;
  readonly clock: Clock;
  /** Socket Mode: time between opening the first connection and the second. */
  readonly staggerMs?: number | undefined;
}

/** Slack's end of the service: takes in what people do there. */
export interface SlackBot {
  /** Resolves when Slack can reach us. Throws ConfigError when Slack refuses the app token. */
  start(): Promise<void>;
  /** Takes in nothing more and lets what is in hand be acknowledged. */
  stop(): Promise<void>;
  /** Whether Slack can reach us now. */
  connected(): boolean;
}

export function slackBot(options: SlackBotOptions): SlackBot {
  const { clients, service, log, meter, clock } = options;
  const { self, read, write, workspaceUrl } = clients;
  const door = doorOf(options);
  const app = new App({
    receiver: door.receiver,
    token: clients.botToken,
    botId: self.botId,
    botUserId: self.botUserId,
    // Who we are was asked already, and no conversation is kept in memory.
    tokenVerificationEnabled: false,
    deferInitialization: true,
    convoStore: false,
    logger: slackLogger(log),
    clientOptions: { slackApiUrl: clients.apiUrl, retryConfig: { retries: 0 }, timeout: 15_000 },
  });
  app.error(async (error) => log.error({ err: error }, "listener failed"));
  const { isMember, messageAt } = conversations({ read, self, clock, log });
  const meaning = async (body: unknown) =>
    incoming(body, self) ?? (await reactionAsk(body, { self, messageAt }));
  const inbox = withInbox(app, { service, meaning, log, meter });
  register(app, { service, self, log, write, workspaceUrl, isMember });
  return {
    async start() {
      await app.init();
      await door.open();
    },
    async stop() {
      await inbox.drain();
      await door.close();
    },
    connected: () => door.isOpen(),
  };
}

/** Beside the events that `incoming` reads, one line each. */
function register(app: App, options: ListenerOptions): void {
  registerCommands(app, options);
  registerShortcuts(app, options);
  registerButtons(app, options);
  registerTranslation(app, options);
  registerViews(app, options);
  registerHome(app, options);
}

function doorOf({ config, clients, clock, log, staggerMs }: SlackBotOptions): SlackTransport {
  const { apiUrl } = clients;
  switch (config.mode) {
    case "socket":
      return socketTransport({ appToken: config.appToken, apiUrl, clock, log, staggerMs });
    case "http":
      return httpTransport({ signingSecret: config.signingSecret, port: config.port, clock, log });
  }
}
