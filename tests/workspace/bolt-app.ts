import { App, HTTPReceiver, LogLevel, SocketModeReceiver, type Logger } from "@slack/bolt";
import type { Workspace } from "../../src/workspace/workspace.ts";

/** A logger that keeps warnings and errors instead of printing them. */
export function quietLogger(lines: string[] = []): Logger {
  const keep = (...parts: unknown[]) => void lines.push(parts.map(String).join(" "));
  return {
    debug: () => undefined,
    info: () => undefined,
    warn: keep,
    error: keep,
    setLevel: () => undefined,
    getLevel: () => LogLevel.INFO,
    setName: () => undefined,
  };
}

export interface RunningApp {
  readonly app: App;
  readonly lines: string[];
  stop(): Promise<void>;
}

/** The real Bolt in Socket Mode on a workspace. */
export async function socketApp(
  workspace: Workspace,
  listen: (app: App) => void,
): Promise<RunningApp> {
  const lines: string[] = [];
  const logger = quietLogger(lines);
  const clientOptions = { slackApiUrl: workspace.apiUrl };
  const receiver = new SocketModeReceiver({
    appToken: workspace.appToken,
    logger,
    installerOptions: { clientOptions: { ...clientOptions } },
    clientPingTimeout: 300,
  });
  const token = workspace.botToken;
  const app = new App({ token, receiver, clientOptions, logger, deferInitialization: true });
  listen(app);
  await app.init();
  await app.start();
  return { app, lines, stop: async () => void (await receiver.client.disconnect()) };
}

/** The real Bolt behind an HTTP port. */
export async function httpApp(
  workspace: Workspace,
  port: number,
  listen: (app: App) => void,
): Promise<RunningApp> {
  const lines: string[] = [];
  const logger = quietLogger(lines);
  const { signingSecret, botToken: token } = workspace;
  const receiver = new HTTPReceiver({ signingSecret, logger, port });
  const clientOptions = { slackApiUrl: workspace.apiUrl };
  const app = new App({ token, receiver, clientOptions, logger, deferInitialization: true });
  listen(app);
  await app.init();
  await receiver.start(port);
  return { app, lines, stop: async () => void (await receiver.stop()) };
}
