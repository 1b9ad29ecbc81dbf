import { App, HTTPReceiver, LogLevel, SocketModeReceiver, type Logger } from "@slack/bolt";
import { WebClient, type WebClientOptions } from "@slack/web-api";
import { onTestFinished } from "vitest";
import {
  startWorkspace,
  type Workspace,
  type WorkspaceOptions,
} from "../../src/workspace/workspace.ts";

/** A logger that keeps warnings and errors instead of printing them. */
function quietLogger(lines: string[] = []): Logger {
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

/** A workspace that ends with the test. */
export async function workspace(options: WorkspaceOptions = {}): Promise<Workspace> {
  const started = await startWorkspace(options);
  onTestFinished(() => started.stop());
  return started;
}

/** A real client without retries on a workspace. */
export const client = (on: Workspace, options: WebClientOptions = {}): WebClient =>
  new WebClient(on.botToken, {
    slackApiUrl: on.apiUrl,
    logger: quietLogger(),
    retryConfig: { retries: 0 },
    ...options,
  });

/** The error code that a call ends with; `ok` when it does not. */
export async function codeOf(call: Promise<unknown>): Promise<string> {
  try {
    await call;
    return "ok";
  } catch (error) {
    const data = (error as { data?: { error?: string } }).data;
    return data?.error ?? (error as { code?: string }).code ?? String(error);
  }
}

export interface RunningApp {
  readonly app: App;
  readonly lines: string[];
  stop(): Promise<void>;
}

/**
 * The real Bolt in Socket Mode on a workspace; it ends with the test. It comes back `pingTimeoutMs`
 * after it lost its socket, and takes a socket for lost that is silent for as long.
 */
export async function socketApp(
  on: Workspace,
  listen: (app: App) => void,
  { pingTimeoutMs = 5000 } = {},
): Promise<RunningApp> {
  const lines: string[] = [];
  const logger = quietLogger(lines);
  const receiver = new SocketModeReceiver({
    appToken: on.appToken,
    logger,
    installerOptions: { clientOptions: { slackApiUrl: on.apiUrl } },
    clientPingTimeout: pingTimeoutMs,
  });
  const clientOptions = { slackApiUrl: on.apiUrl };
  const options = { receiver, clientOptions, logger, deferInitialization: true };
  const app = new App({ token: on.botToken, ...options });
  app.error(async (error) => void lines.push(String(error)));
  listen(app);
  await app.init();
  await app.start();
  const stop = async () => void (await receiver.client.disconnect());
  onTestFinished(stop);
  return { app, lines, stop };
}

/** The real Bolt behind an HTTP port; it ends with the test. */
export async function httpApp(
  on: Workspace,
  port: number,
  listen: (app: App) => void,
): Promise<RunningApp> {
  const lines: string[] = [];
  const logger = quietLogger(lines);
  const receiver = new HTTPReceiver({ signingSecret: on.signingSecret, logger, port });
  const clientOptions = { slackApiUrl: on.apiUrl };
  const options = { receiver, clientOptions, logger, deferInitialization: true };
  const app = new App({ token: on.botToken, ...options });
  listen(app);
  await app.init();
  await receiver.start(port);
  const stop = async () => void (await receiver.stop());
  onTestFinished(stop);
  return { app, lines, stop };
}

/** A workspace with an app in it. */
export async function inhabited(
  listen: (app: App) => void,
  options: WorkspaceOptions & { pingTimeoutMs?: number } = {},
): Promise<Workspace> {
  const { pingTimeoutMs = 5000, ...rest } = options;
  const on = await workspace(rest);
  await socketApp(on, listen, { pingTimeoutMs });
  return on;
}
