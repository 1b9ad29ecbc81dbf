import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { startBot, type Child } from "../../bench/child-process.ts";
import {
  startWorkspace,
  type Workspace,
  type WorkspaceOptions,
} from "../../src/workspace/workspace.ts";
import { deskChannels } from "./many-posts.ts";
import { SLACK_GOES_ON } from "./slack-goes-on.ts";
import { openNewsstand, type Newsstand } from "./newsstand.ts";

/** A workspace, and a site to post links of, for processes of the bot as an operator starts them. */
export interface Processes {
  readonly workspace: Workspace;
  readonly newsstand: Newsstand;
  readonly dataDir: string;
  /** Starts one; resolves when it has a connection to Slack. */
  start(env?: Record<string, string>): Promise<Child>;
  /** Starts one that may not get so far. */
  launch(env?: Record<string, string>): Child;
}

/** All of it is gone when the test is. Slack sends again, for as long as any test takes, what is not acknowledged. */
export async function processes(options: WorkspaceOptions = {}): Promise<Processes> {
  const dataDir = await mkdtemp(join(tmpdir(), "briefdesk-test-"));
  const workspace = await startWorkspace({
    seed: { channels: deskChannels(6) },
    retryDelaysMs: SLACK_GOES_ON,
    ...options,
  });
  const newsstand = await openNewsstand();
  const children: Child[] = [];
  onTestFinished(async () => {
    for (const child of children) child.kill("SIGKILL");
    await Promise.all(children.map(({ ended }) => ended));
    await workspace.stop();
    await newsstand.close();
    await rm(dataDir, { recursive: true, force: true });
  });

  const launch: Processes["launch"] = (env = {}) => {
    const child = startBot({
      SLACK_BOT_TOKEN: workspace.botToken,
      SLACK_APP_TOKEN: workspace.appToken,
      SLACK_API_URL: workspace.apiUrl,
      FETCH_ALLOW: "127.0.0.1",
      // On a busy machine a page takes long, and one that is held longer.
      FETCH_TIMEOUT_SECONDS: "120",
      DATA_DIR: dataDir,
      ...env,
    });
    children.push(child);
    return child;
  };

  return {
    workspace,
    newsstand,
    dataDir,
    launch,
    async start(env) {
      const child = launch(env);
      const greeted = () => child.output().includes("Briefdesk serves Slack");
      await workspace.waitFor(greeted, "a process that serves Slack");
      return child;
    },
  };
}
