import { afterEach, expect, test } from "vitest";
import {
  startWorkspace,
  type Workspace,
  type WorkspaceOptions,
} from "../../src/workspace/workspace.ts";
import { socketApp, type RunningApp } from "./bolt-app.ts";

const running: { stop(): Promise<void> }[] = [];
afterEach(async () => {
  for (const one of running.splice(0).toReversed()) await one.stop();
});

async function workspaceWith(
  listen: (app: RunningApp["app"]) => void,
  options: WorkspaceOptions = {},
): Promise<{ workspace: Workspace; bolt: RunningApp }> {
  const workspace = await startWorkspace(options);
  running.push(workspace);
  const bolt = await socketApp(workspace, listen);
  running.push(bolt);
  return { workspace, bolt };
}

test("a post reaches the app, and its reply stands in the thread", async () => {
  const { workspace } = await workspaceWith((app) =>
    app.message("", async ({ message, say }) => {
      await say({ text: "Read.", thread_ts: message.ts });
    }),
  );
  const channel = workspace.channels.reading;
  const ts = await workspace.post({
    channel,
    user: workspace.users.ada,
    text: "https://a.example/x",
  });
  const thread = await workspace.waitFor(() => {
    const messages = workspace.messages(channel, { thread: ts });
    return messages.length > 1 && messages;
  });
  expect(thread.map((message) => message.text)).toEqual(["<https://a.example/x>", "Read."]);
  await workspace.settled();
  expect(workspace.deliveries.every((delivery) => delivery.state === "acked")).toBe(true);
});
