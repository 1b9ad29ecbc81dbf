import { App, type AuthorizeResult } from "@slack/bolt";
import type { BriefingService } from "../ports/briefing-service.ts";
import type { Clock, Log, Meter } from "../ports/world.ts";
import { conversations } from "./conversations/slack-conversations.ts";
import type { Installation, Installations } from "./installations/installations.ts";
import { SLACK_API, type SlackConfig } from "./installations/open-installation.ts";
import { perInstallation } from "./installations/per-installation.ts";
import type { SlackTransport } from "./transport/transport.ts";
import { httpTransport } from "./transport/http.ts";
import { oncePerConnection } from "./incoming/once-per-connection.ts";
import { withInbox } from "./incoming/inbox.ts";
import { installationOf } from "./incoming/installation-of.ts";
import { reactionAsk } from "./incoming/reaction.ts";
import { wholePost } from "./incoming/whole-post.ts";
import { socketTransport } from "./transport/sockets.ts";
import { registerAgent } from "./interactivity/agent.ts";
import { registerButtons } from "./interactivity/buttons.ts";
import { registerCommands } from "./interactivity/commands.ts";
import { registerDigest } from "./interactivity/digest-dialog.ts";
import { registerHome } from "./interactivity/home.ts";
import type { ListenerOptions } from "./interactivity/listeners.ts";
import { registerSettings } from "./interactivity/settings-dialog.ts";
import { registerShortcuts } from "./interactivity/shortcuts.ts";
import { registerViews } from "./interactivity/submissions.ts";
import { registerTranslation } from "./interactivity/translation.ts";
import { slackLogger } from "./transport/logger.ts";

export interface SlackBotOptions {
  readonly config: SlackConfig;
  readonly installations: Installations;
  readonly service: BriefingService;
  readonly log: Log;
  readonly meter: Meter;
  readonly clock: Clock;
  /** What this machine takes for the time: requests are stamped anew, so nobody needs to have said it. */
  readonly machine: Pick<Clock, "now">;
  /** Socket Mode: time between opening the first connection and the second. */
  readonly staggerMs?: number | undefined;
}

/** Slack's end of the service: takes in what people do there. */
export interface SlackBot {
  /** Resolves when Slack can reach us. Throws ConfigError when Slack refuses the app token. */
  start(): Promise<void>;
  /** Accepts no more events and lets those under way be acknowledged. */
  stop(): Promise<void>;
  /** Whether Slack can reach us now. */
  connected(): boolean;
}

export function slackBot(options: SlackBotOptions): SlackBot {
  const { config, installations, service, log, meter, clock } = options;
  const installed = async (body: unknown): Promise<Installation> => {
    const found = await installationOf(body, installations);
    if (found === undefined) throw new Error("the payload is for no installation of ours");
    return found;
  };
  const door = doorOf(options);
  const app = new App({
    receiver: door.receiver,
    authorize: async (_source, body) => authorized(await installed(body)),
    deferInitialization: true,
    // No conversation is kept in memory.
    convoStore: false,
    logger: slackLogger(log),
    clientOptions: {
      slackApiUrl: config.apiUrl ?? SLACK_API,
      retryConfig: { retries: 0 },
      timeout: 15_000,
    },
  });
  app.error(async (error) => log.error({ err: error }, "listener failed"));
  const asked = perInstallation((one) => conversations({ ...one, clock, log }));
  const meaning = async (body: unknown, installation: Installation) => {
    const { self } = installation;
    const lookUps = asked.of(installation);
    const { messageAt } = lookUps;
    return (await wholePost(body, self, lookUps)) ?? reactionAsk(body, { self, messageAt });
  };
  const catchingUp = oncePerConnection(async () => {
    for (const { self } of await installations.all()) await service.catchUp(self.teamId);
  });
  const { ensured: caughtUp } = catchingUp;
  const noteGap = () =>
    caughtUp().catch((error: unknown) =>
      log.error({ err: error }, "what may have been missed is read once it can be stored"),
    );
  const inbox = withInbox(app, { service, installations, meaning, caughtUp, log, meter });
  const isMember: ListenerOptions["isMember"] = (channel, installation) =>
    asked.of(installation).isMember(channel);
  register(app, { service, installed, log, clock, isMember });
  return {
    async start() {
      await app.init();
      await door.open({
        found: () => void noteGap(),
        lost: catchingUp.renew,
      });
      await noteGap();
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
  registerSettings(app, options);
  registerDigest(app, options);
  registerAgent(app, options);
}

/** Who the bot is where the payload comes from. */
const authorized = ({ botToken, self }: Installation): AuthorizeResult => ({
  botToken,
  botId: self.botId,
  botUserId: self.botUserId,
  teamId: self.teamId,
});

function doorOf({ config, clock, machine, log, staggerMs }: SlackBotOptions): SlackTransport {
  const { apiUrl = SLACK_API } = config;
  switch (config.mode) {
    case "socket":
      return socketTransport({ appToken: config.appToken, apiUrl, clock, log, staggerMs });
    case "http":
      return httpTransport({ ...config, clock: { ...clock, now: machine.now }, log });
    default:
      return config satisfies never;
  }
}
