import { expect, test } from "vitest";
import type { WorkspaceOptions } from "../../../src/workspace/workspace.ts";
import { httpApp, workspace } from "../bolt-app.ts";
import { freePort } from "../../support/free-port.ts";

async function overHttp(
  listen: Parameters<typeof httpApp>[2],
  options: WorkspaceOptions = {},
): Promise<Awaited<ReturnType<typeof workspace>>> {
  const port = await freePort();
  const requestUrl = `http://127.0.0.1:${port}/slack/events`;
  const on = await workspace({ retryDelaysMs: [10, 20, 40], ...options, requestUrl });
  await httpApp(on, port, listen);
  return on;
}

test("events, commands and buttons reach an app over signed HTTP", async () => {
  const pressed: string[] = [];
  const on = await overHttp((app) => {
    const text = { type: "plain_text" as const, text: "Go" };
    const elements = [{ type: "button" as const, action_id: "go", value: "1", text }];
    app.message(async ({ message, say }) => {
      const blocks = [{ type: "actions" as const, elements }];
      await say({ text: "Read.", thread_ts: message.ts, blocks });
    });
    app.command("/brief", async ({ ack, command }) => {
      await ack(`Reading ${command.text}`);
    });
    app.action("go", async ({ ack, action }) => {
      await ack();
      pressed.push("value" in action ? String(action.value) : "");
    });
  });
  const { reading: channel } = on.channels;
  const { ada: user } = on.users;
  const thread = await on.post({ channel, user, text: "한국어 & <b>" });
  const { ts } = await on.waitFor(() => on.messages(channel, { thread })[1]);
  await on.press({ user, channel, ts, actionId: "go" });
  expect(pressed).toEqual(["1"]);
  const body = await on.command({ channel, user, command: "/brief", text: "https://a.example/" });
  expect(body).toBe("Reading <https://a.example/>");
  expect(on.ephemerals(user).map((one) => one.text)).toEqual(["Reading <https://a.example/>"]);
});

test("a failed request comes again with its number and reason", async () => {
  const seen: { retry: number | undefined; reason: string | undefined }[] = [];
  const on = await overHttp((app) => {
    const inner = app.processEvent.bind(app);
    app.processEvent = async (event) => {
      seen.push({ retry: event.retryNum, reason: event.retryReason });
      if (seen.length < 3) throw new Error("not stored");
      return inner(event);
    };
  });
  await on.post({ channel: on.channels.reading, user: on.users.ada, text: "hello" });
  await on.settled();
  expect(seen).toEqual([
    { retry: undefined, reason: undefined },
    { retry: 1, reason: "http_error" },
    { retry: 2, reason: "http_error" },
  ]);
});

test("an app that is not there is tried again, then given up", async () => {
  const requestUrl = `http://127.0.0.1:${await freePort()}/slack/events`;
  const on = await workspace({ requestUrl, retryDelaysMs: [1, 1, 1] });
  await on.post({ channel: on.channels.reading, user: on.users.ada, text: "hello" });
  await on.settled();
  const [delivery] = on.deliveries;
  expect(delivery?.state).toBe("given up");
  expect(delivery?.attempts.map(({ outcome }) => outcome)).toEqual(
    Array.from({ length: 4 }, () => "connection_failed"),
  );
});

test("requests from a clock that is ten minutes slow are refused by the app", async () => {
  const on = await overHttp((app) => app.message(async () => undefined), { retryDelaysMs: [] });
  const post = () => on.post({ channel: on.channels.reading, user: on.users.ada, text: "hello" });
  on.faults.clockSkewSeconds = -600;
  await post();
  await on.settled();
  on.faults.clear();
  await post();
  await on.settled();
  expect(on.deliveries.map(({ state }) => state)).toEqual(["given up", "acked"]);
});
