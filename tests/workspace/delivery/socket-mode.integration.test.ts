import { expect, test } from "vitest";
import { inhabited, socketApp, workspace } from "../bolt-app.ts";

const fastRetries = [10, 20, 40];
const fastAcks = { ackTimeoutMs: 150 };

test("a post reaches the app, and its reply stands in the thread", async () => {
  const on = await inhabited((app) =>
    app.message(
      async ({ message, say }) => void (await say({ text: "Read.", thread_ts: message.ts })),
    ),
  );
  const channel = on.channels.reading;
  const ts = await on.post({ channel, user: on.users.ada, text: "https://a.example/x?a=1&b=2" });
  const reply = await on.waitFor(() => on.messages(channel, { thread: ts })[1]);
  expect(reply).toMatchObject({ text: "Read.", thread_ts: ts, bot_id: on.botId });
  expect(on.messages(channel)[0]?.text).toBe("<https://a.example/x?a=1&amp;b=2>");
  await on.settled();
  expect(on.deliveries.every((delivery) => delivery.state === "acked")).toBe(true);
});

test("an event that is not acknowledged comes again, with number and reason", async () => {
  const seen: { retry: number | undefined; reason: string | undefined }[] = [];
  const on = await workspace({ retryDelaysMs: fastRetries, socket: fastAcks });
  const { app } = await socketApp(on, () => undefined);
  const inner = app.processEvent.bind(app);
  app.processEvent = async (event) => {
    seen.push({ retry: event.retryNum, reason: event.retryReason });
    if (seen.length < 3) throw new Error("not stored");
    return inner(event);
  };
  await on.post({ channel: on.channels.reading, user: on.users.ada, text: "hello" });
  await on.settled();
  expect(seen.map(({ retry }) => retry)).toEqual([0, 1, 2]);
  expect(seen.map(({ reason }) => reason)).toEqual(["", "timeout", "timeout"]);
  expect(on.deliveries[0]?.attempts.map(({ outcome }) => outcome)).toEqual([
    "timeout",
    "timeout",
    "acked",
  ]);
});

test("an event posted while no socket is open arrives with a retry", async () => {
  const on = await workspace({ retryDelaysMs: [500, 500] });
  const texts: string[] = [];
  await on.post({ channel: on.channels.reading, user: on.users.ada, text: "early" });
  await socketApp(on, (app) =>
    app.message(
      async ({ message }) => void texts.push("text" in message ? (message.text ?? "") : ""),
    ),
  );
  await on.waitFor(() => texts.length > 0);
  expect(texts).toEqual(["early"]);
});

test("an event is given up after the last retry", async () => {
  const on = await workspace({ retryDelaysMs: [1, 1] });
  await on.post({ channel: on.channels.reading, user: on.users.ada, text: "nobody hears" });
  await on.settled();
  expect(on.deliveries[0]).toMatchObject({ state: "given up" });
  expect(on.deliveries[0]?.attempts).toHaveLength(3);
});

test("a lost acknowledgement makes a second delivery with the same event id", async () => {
  const ids: string[] = [];
  const on = await inhabited(
    (app) => app.message(async ({ body }) => void ids.push(body.event_id)),
    {
      retryDelaysMs: fastRetries,
    },
  );
  on.faults.loseAcks(1);
  await on.post({ channel: on.channels.reading, user: on.users.ada, text: "hello" });
  await on.settled();
  expect(ids).toHaveLength(2);
  expect(new Set(ids).size).toBe(1);
});

test("events can come several times and out of order", async () => {
  const texts: string[] = [];
  const on = await inhabited((app) =>
    app.message(
      async ({ message }) => void texts.push("text" in message ? (message.text ?? "") : ""),
    ),
  );
  on.faults.redeliver({ copies: [2, 4], shuffleMs: 60 });
  const posted = Array.from({ length: 20 }, (_, at) => `post ${at}`);
  for (const text of posted) {
    await on.post({ channel: on.channels.reading, user: on.users.ada, text });
  }
  await on.settled();
  expect(new Set(texts)).toEqual(new Set(posted));
  expect(texts.length).toBeGreaterThanOrEqual(40);
  expect(texts.length).toBeLessThanOrEqual(80);
  expect([...new Set(texts)]).not.toEqual(posted);
});

test("each payload goes to one of several connections", async () => {
  const on = await workspace();
  const heard: Record<string, number> = { first: 0, second: 0 };
  for (const name of ["first", "second"]) {
    await socketApp(on, (app) =>
      app.message(async () => void (heard[name] = (heard[name] ?? 0) + 1)),
    );
  }
  for (let at = 0; at < 10; at += 1) {
    await on.post({ channel: on.channels.reading, user: on.users.ada, text: `post ${at}` });
  }
  await on.settled();
  expect(heard).toEqual({ first: 5, second: 5 });
});

test("after a refresh and after a cut the app comes back", async () => {
  const on = await inhabited((app) => app.message(async () => undefined), {
    retryDelaysMs: Array.from({ length: 20 }, () => 200),
    pingTimeoutMs: 500,
  });
  for (const interruption of [on.sockets.refresh, on.sockets.cut]) {
    const opened = on.calls.filter(({ method }) => method === "apps.connections.open").length;
    interruption();
    await on.post({ channel: on.channels.reading, user: on.users.ada, text: "in between" });
    await on.waitFor(
      () => on.calls.filter(({ method }) => method === "apps.connections.open").length > opened,
    );
    await on.settled();
  }
  expect(on.deliveries.map(({ state }) => state)).toEqual(["acked", "acked"]);
  expect(on.deliveries[0]?.attempts.length).toBeGreaterThan(1);
});

test("an app that is refused a socket asks again", async () => {
  const on = await workspace();
  on.faults.inject({ method: "apps.connections.open", kind: "error", error: "ratelimited" });
  await socketApp(on, () => undefined, { pingTimeoutMs: 500 });
  const opens = on.calls.filter(({ method }) => method === "apps.connections.open");
  expect(opens.map(({ outcome }) => outcome)).toEqual(["error", "ok"]);
  expect(on.sockets.connections).toBe(1);
});

test("a socket is recycled when its time is up", async () => {
  const on = await inhabited(() => undefined, {
    socket: { refreshAfterMs: 200 },
    pingTimeoutMs: 500,
  });
  const opens = () => on.calls.filter(({ method }) => method === "apps.connections.open");
  await on.waitFor(() => opens().length > 1);
  await on.waitFor(() => on.sockets.connections === 1);
  expect(opens().every(({ outcome }) => outcome === "ok")).toBe(true);
});

const opened = (address: string) =>
  new Promise<boolean>((resolve) => {
    const socket = new WebSocket(address);
    socket.addEventListener("message", () => {
      resolve(true);
      socket.close();
    });
    socket.addEventListener("error", () => resolve(false));
  });

test("an address of a socket is good for one connection", async () => {
  const on = await workspace();
  const answer = await fetch(`${on.apiUrl}apps.connections.open`, {
    method: "POST",
    headers: { authorization: `Bearer ${on.appToken}` },
  });
  const { url } = (await answer.json()) as { url: string };
  expect(await opened(url)).toBe(true);
  expect(await opened(url)).toBe(false);
});
