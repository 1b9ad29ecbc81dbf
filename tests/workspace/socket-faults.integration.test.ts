import { expect, test } from "vitest";
import type { Workspace } from "../../src/workspace/workspace.ts";
import { inhabited, socketApp, workspace } from "./bolt-app.ts";

/** A bare socket, with the messages that came over it. */
async function bareSocket(on: Workspace): Promise<{ heard: string[]; socket: WebSocket }> {
  const answer = await fetch(`${on.apiUrl}apps.connections.open`, {
    method: "POST",
    headers: { authorization: `Bearer ${on.appToken}` },
  });
  const { url } = (await answer.json()) as { url: string };
  const heard: string[] = [];
  const socket = new WebSocket(url);
  socket.addEventListener("message", ({ data }) => {
    const { type, reason } = JSON.parse(String(data)) as { type: string; reason?: string };
    heard.push(reason ? `${type} ${reason}` : type);
  });
  await new Promise((resolve) => {
    socket.addEventListener("open", resolve);
    socket.addEventListener("error", resolve);
  });
  return { heard, socket };
}

const opens = (on: Workspace) =>
  on.calls.filter(({ method }) => method === "apps.connections.open").length;

test("a socket without hello gets no payloads", async () => {
  const on = await workspace({ retryDelaysMs: [] });
  on.faults.withholdHello(1);
  const { heard } = await bareSocket(on);
  await on.post({ channel: on.channels.reading, user: on.users.ada, text: "hello?" });
  await on.settled();
  expect(heard).toEqual([]);
  expect(on.sockets.connections).toBe(0);
  const second = await bareSocket(on);
  await on.waitFor(() => second.heard.includes("hello"));
});

test("an app whose socket address has expired asks for another", async () => {
  const on = await workspace();
  on.faults.expireSockets(1);
  await socketApp(on, () => undefined, { pingTimeoutMs: 500 });
  expect(opens(on)).toBe(2);
  expect(on.sockets.connections).toBe(1);
});

test("a socket that was told to leave gets no more payloads", async () => {
  const on = await workspace({ retryDelaysMs: [] });
  const { heard } = await bareSocket(on);
  await on.waitFor(() => heard.includes("hello"));
  on.sockets.disableLink();
  await on.waitFor(() => heard.includes("disconnect link_disabled"));
  await on.post({ channel: on.channels.reading, user: on.users.ada, text: "too late" });
  await on.settled();
  expect(heard).toEqual(["hello", "disconnect link_disabled"]);
  expect(on.deliveries[0]?.state).toBe("given up");
});

test("an app has ten sockets at most", async () => {
  const on = await workspace();
  const sockets = [];
  for (let count = 0; count < 11; count += 1) sockets.push(await bareSocket(on));
  const [last] = sockets.slice(-1);
  await on.waitFor(() => last?.heard.includes("disconnect too_many_websockets"));
  expect(sockets[9]?.heard).toEqual(["hello"]);
});

test("what an app says out of turn is not heard", async () => {
  const on = await workspace();
  const { heard, socket } = await bareSocket(on);
  await on.waitFor(() => heard.includes("hello"));
  for (const said of ["not json", "[]", "null", '{"envelope_id":"made-up"}', "{}"]) {
    socket.send(said);
  }
  await on.post({ channel: on.channels.reading, user: on.users.ada, text: "hello" });
  await on.waitFor(() => heard.includes("events_api"));
  expect(on.sockets.connections).toBe(1);
});

test("between two apps a refresh of one leaves no gap", async () => {
  const on = await inhabited((app) => app.message(async () => undefined), { retryDelaysMs: [] });
  on.sockets.refresh();
  await socketApp(on, (app) => app.message(async () => undefined));
  await on.post({ channel: on.channels.reading, user: on.users.ada, text: "hello" });
  await on.settled();
  expect(on.deliveries[0]?.attempts).toMatchObject([{ outcome: "acked" }]);
});
