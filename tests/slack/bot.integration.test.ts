import { createServer } from "node:http";
import { describe, expect, onTestFinished, test } from "vitest";
import { ConfigError } from "../../src/errors.ts";
import { systemClock } from "../../src/jobs/clock.ts";
import type { Clock } from "../../src/ports/world.ts";
import { slackBot } from "../../src/slack/bot.ts";
import { singleInstallation } from "../../src/slack/installations/single-installation.ts";
import { silentMeter } from "../support/log-and-meter.ts";
import { SLACK_GOES_ON } from "../support/slack-goes-on.ts";
import { botIn, clientsOf, testService, workspace } from "./bot-in-workspace.ts";
import { freePort } from "../support/free-port.ts";
import { until } from "../support/until.ts";

const LINK = "https://news.example/talks";

/** How long Slack's greeting is waited for. */
const GREETING_MS = 30_000;

/** Passes over the pauses between tries; the greeting is waited for in earnest. */
const hurried: Clock = {
  now: systemClock.now,
  sleep: (ms, signal) => systemClock.sleep(ms === GREETING_MS ? ms : Math.min(ms, 5), signal),
};

describe("an event", () => {
  test("reaches the service as what it means", async () => {
    const place = await workspace();
    const { service, bot } = await botIn(place);
    expect(bot.connected()).toBe(true);
    const ts = await place.post({
      channel: place.channels.reading,
      user: place.users.ada,
      text: `Look: ${LINK}`,
    });
    await place.settled();
    expect(service.received).toMatchObject([
      {
        kind: "message",
        team: place.teamId,
        channel: place.channels.reading,
        channelType: "channel",
        ts,
        user: place.users.ada,
        text: `Look: ${LINK}`,
        links: [LINK],
        mentionsBot: false,
      },
    ]);
  });

  test("comes after what may have been missed is noted: at the start, and when all connections were lost", async () => {
    const place = await workspace();
    const { service } = await botIn(place, { clock: hurried });
    expect(service.caughtUp).toEqual([place.teamId]);
    place.sockets.cut();
    await place.waitFor(() => service.caughtUp.length === 2, "the second time");
    await place.waitFor(() => place.sockets.connections === 2, "both connections");
    place.sockets.refresh();
    await place.post({ channel: place.channels.reading, user: place.users.ada, text: LINK });
    await place.waitFor(() => service.received.length > 0, "the post");
    await place.settled();
    expect(service.received).toHaveLength(1);
  });

  test("is not taken while it cannot be noted what was missed before it", async () => {
    const place = await workspace({ retryDelaysMs: SLACK_GOES_ON });
    const service = testService();
    service.failing = 1;
    const { log } = await botIn(place, { service });
    expect(log.lines.map(({ message }) => message)).toContain(
      "what may have been missed is read once it can be stored",
    );
    service.failing = 1;
    await place.post({ channel: place.channels.reading, user: place.users.ada, text: LINK });
    await place.settled();
    expect(service.caughtUp).toEqual([place.teamId]);
    expect(service.received).toHaveLength(1);
  });

  test("that cannot be stored is not acknowledged, and comes again", async () => {
    const place = await workspace({ socket: { ackTimeoutMs: 200 } });
    const { service, log } = await botIn(place);
    service.failing = 2;
    await place.post({ channel: place.channels.reading, user: place.users.ada, text: LINK });
    await place.settled();
    const delivery = place.deliveries.find(({ name }) => name === "message");
    expect(delivery?.attempts.map(({ outcome }) => outcome)).toEqual([
      "timeout",
      "timeout",
      "acked",
    ]);
    expect(service.received).toHaveLength(1);
    const told = log.lines.filter(({ level }) => level === "error");
    expect(told.map(({ message }) => message)).toEqual([
      "not stored, so not acknowledged: Slack sends it again",
      "not stored, so not acknowledged: Slack sends it again",
    ]);
  });

  test("of a mention arrives twice and both are the same post", async () => {
    const place = await workspace();
    const { service } = await botIn(place);
    await place.post({
      channel: place.channels.reading,
      user: place.users.ada,
      text: `<@${place.botUserId}> ${LINK}`,
    });
    await place.settled();
    expect(service.received).toHaveLength(2);
    expect(service.received[0]).toEqual(service.received[1]);
    expect(service.received[0]).toMatchObject({ mentionsBot: true, text: LINK });
  });

  test("of our own posting, updating and deleting means nothing", async () => {
    const place = await workspace();
    const { service, clients } = await botIn(place);
    const channel = place.channels.reading;
    const { ts = "" } = await clients.write.chat.postMessage({ channel, text: LINK });
    await clients.write.chat.update({ channel, ts, text: `${LINK}/2` });
    await clients.write.chat.delete({ channel, ts });
    await place.settled();
    expect(place.deliveries.length).toBeGreaterThanOrEqual(3);
    expect(service.received).toEqual([]);
  });

  test("of an edit that swaps the link, and of a removal, arrives as such", async () => {
    const place = await workspace();
    const { service } = await botIn(place);
    const channel = place.channels.reading;
    const ts = await place.post({ channel, user: place.users.ada, text: LINK });
    await place.edit(channel, ts, `${LINK}/2`);
    await place.remove(channel, ts);
    await place.settled();
    expect(service.received.map(({ kind }) => kind).toSorted()).toEqual([
      "delete",
      "edit",
      "message",
    ]);
    expect(service.received.find(({ kind }) => kind === "edit")).toMatchObject({
      ts,
      before: { links: [LINK] },
      links: [`${LINK}/2`],
    });
    expect(service.received.find(({ kind }) => kind === "delete")).toMatchObject({
      ts,
      user: place.users.ada,
    });
  });

  test("in a direct message, with a file, says so", async () => {
    const place = await workspace();
    const { service } = await botIn(place);
    const channel = place.directMessage(place.users.ada);
    await place.post({
      channel,
      user: place.users.ada,
      text: "",
      files: [{ name: "report.md", bytes: "# Report" }],
    });
    await place.settled();
    expect(service.received).toMatchObject([
      {
        kind: "message",
        channelType: "im",
        files: [{ name: "report.md", id: expect.any(String) }],
      },
    ]);
  });

  test("of a newspaper put on a message asks for a briefing of it, in its thread", async () => {
    const place = await workspace({ socket: { ackTimeoutMs: 200 } });
    const { service } = await botIn(place);
    const channel = place.channels.reading;
    const { ada, minjun } = place.users;
    const thread = await place.post({ channel, user: ada, text: "what do you make of this?" });
    const ts = await place.post({ channel, user: ada, text: LINK, thread });
    await place.settled();
    service.received.length = 0;
    place.faults.inject({ method: "conversations.replies", kind: "error" });
    await place.react({ channel, ts, user: minjun, name: "newspaper" });
    await place.react({ channel, ts, user: minjun, name: "tada" });
    await place.react({ channel, ts: thread, user: minjun, name: "newspaper" });
    await place.settled();
    expect(service.received).toMatchObject([
      { kind: "ask", channel, ts, thread, user: minjun, links: [LINK] },
    ]);
  });

  test("of the app's removal says whose", async () => {
    const place = await workspace();
    const { service } = await botIn(place);
    place.uninstall();
    await place.settled();
    expect(service.received).toContainEqual({ kind: "removal", team: place.teamId });
  });
});

describe("Socket Mode", () => {
  test("holds two connections, and loses nothing while they are refreshed", async () => {
    const place = await workspace();
    const { service } = await botIn(place, { clock: hurried });
    await place.waitFor(() => place.sockets.connections === 2);
    for (let round = 0; round < 5; round += 1) {
      await place.post({
        channel: place.channels.reading,
        user: place.users.ada,
        text: `${LINK}/${round}`,
      });
      place.sockets.refresh();
      await place.post({
        channel: place.channels.reading,
        user: place.users.ada,
        text: `${LINK}/${round}/after`,
      });
    }
    await place.settled();
    await place.waitFor(() => place.sockets.connections === 2);
    const links = service.received.map((incoming) =>
      "links" in incoming ? incoming.links[0] : "",
    );
    expect(new Set(links).size).toBe(10);
  });

  test("is taken up again after a cut, whatever stands in the way", async () => {
    const place = await workspace({ retryDelaysMs: SLACK_GOES_ON });
    const { service } = await botIn(place, { clock: hurried });
    await place.waitFor(() => place.sockets.connections === 2);
    place.faults.inject({ method: "apps.connections.open", kind: "status", status: 503, times: 4 });
    place.faults.inject({
      method: "apps.connections.open",
      kind: "error",
      error: "ratelimited",
      times: 2,
    });
    place.faults.inject({
      method: "apps.connections.open",
      kind: "rate-limit",
      retryAfterSeconds: 1,
      times: 2,
    });
    place.faults.inject({ method: "apps.connections.open", kind: "drop", times: 2 });
    place.faults.inject({ method: "apps.connections.open", kind: "invalid", times: 2 });
    place.faults.expireSockets(2);
    place.sockets.cut();
    await place.post({ channel: place.channels.reading, user: place.users.ada, text: LINK });
    await place.waitFor(() => place.sockets.connections === 2);
    await place.settled();
    expect(service.received).toHaveLength(1);
  });

  test("without Slack's greeting is tried anew", async () => {
    const place = await workspace();
    place.faults.withholdHello(2);
    const sleep: Clock["sleep"] = (ms, signal) =>
      hurried.sleep(ms === GREETING_MS ? 100 : ms, signal);
    const { bot, log } = await botIn(place, { clock: { ...hurried, sleep } });
    await until(() => bot.connected());
    expect(log.lines.map(({ message }) => message)).toContain("no connection to Slack");
  });

  test("that Slack ends again and again is not taken up without a pause", async () => {
    const place = await workspace();
    const pauses: number[] = [];
    const clock: Clock = {
      ...hurried,
      sleep: (ms, signal) => {
        if (ms !== GREETING_MS && ms > 0) pauses.push(ms);
        return hurried.sleep(ms, signal);
      },
    };
    await botIn(place, { clock });
    const opened = () =>
      place.calls.filter(({ method }) => method === "apps.connections.open").length;
    for (let round = 1; round <= 6; round += 1) {
      await place.waitFor(() => place.sockets.connections === 2 && opened() >= 2 * round);
      place.sockets.refresh();
    }
    await place.waitFor(() => pauses.length >= 4);
    expect(Math.max(...pauses)).toBeGreaterThan(900);
  });

  test("with an app token that Slack refuses is not started, and says what to mend", async () => {
    const place = await workspace();
    const started = botIn(place, { config: { mode: "socket", appToken: "xapp-wrong" } });
    await expect(started).rejects.toBeInstanceOf(ConfigError);
    await expect(started).rejects.toThrow("SLACK_APP_TOKEN");
  });

  test("stopped, lets what is in hand be acknowledged and takes nothing more", async () => {
    const place = await workspace({ retryDelaysMs: [] });
    const service = testService();
    const arrived = Promise.withResolvers<void>();
    const storing = Promise.withResolvers<void>();
    const receive = service.receive;
    service.receive = async (incoming) => {
      arrived.resolve();
      await storing.promise;
      await receive(incoming);
    };
    const { bot } = await botIn(place, { service });
    await place.post({ channel: place.channels.reading, user: place.users.ada, text: LINK });
    await arrived.promise;
    const stopped = bot.stop();
    storing.resolve();
    await stopped;
    await place.settled();
    expect(place.deliveries[0]?.state).toBe("acked");
    expect(bot.connected()).toBe(false);
    await place.waitFor(() => place.sockets.connections === 0);
  });
});

test("a bot token that Slack refuses is named, with the way to mend it", async () => {
  const place = await workspace();
  place.uninstall();
  const refused = clientsOf(place);
  await expect(refused).rejects.toBeInstanceOf(ConfigError);
  await expect(refused).rejects.toThrow("SLACK_BOT_TOKEN");
});

/** A bot over HTTP, and where its requests go. */
async function overHttp() {
  const port = await freePort();
  const requestUrl = `http://127.0.0.1:${port}/slack/events`;
  const place = await workspace({ requestUrl });
  const { signingSecret } = place;
  const made = await botIn(place, { config: { mode: "http", signingSecret, port } });
  return { place, requestUrl, ...made };
}

describe("HTTP", () => {
  test("brings events, repeats what was not stored, and answers commands", async () => {
    const { place, service } = await overHttp();
    service.failing = 1;
    await place.post({ channel: place.channels.reading, user: place.users.ada, text: LINK });
    await place.settled();
    expect(service.received).toMatchObject([{ kind: "message", links: [LINK] }]);
    expect(place.deliveries[0]?.attempts).toHaveLength(2);
    await place.command({
      channel: place.channels.reading,
      user: place.users.ada,
      command: "/digest",
      text: "off",
    });
    expect(place.ephemerals(place.users.ada).at(-1)?.text).toBe("The digest is `off`.");
  });

  test("listens at the address it was told, and at no other", async () => {
    const port = await freePort();
    const place = await workspace();
    const { signingSecret } = place;
    await botIn(place, { config: { mode: "http", signingSecret, port, host: "127.0.0.2" } });
    const asked = { method: "POST", body: "{}" };
    expect((await fetch(`http://127.0.0.2:${port}/slack/events`, asked)).status).toBe(401);
    await expect(fetch(`http://127.0.0.1:${port}/slack/events`, asked)).rejects.toThrow(
      "fetch failed",
    );
  });

  test.each([
    ["ten minutes old", -600],
    ["ten minutes ahead", 600],
  ])("with a clock that is %s lets nothing in", async (_, seconds) => {
    const { place, service } = await overHttp();
    place.faults.clockSkewSeconds = seconds;
    await place.post({ channel: place.channels.reading, user: place.users.ada, text: LINK });
    await place.settled();
    expect(place.deliveries[0]?.state).toBe("given up");
    expect(service.received).toEqual([]);
  });

  test("lets nothing in without Slack's signature, nor more than Slack ever sends", async () => {
    const { service, requestUrl } = await overHttp();
    const body = JSON.stringify({ type: "event_callback", event: { type: "message", text: LINK } });
    const headers = {
      "content-type": "application/json",
      "x-slack-signature": "v0=00",
      "x-slack-request-timestamp": String(Math.floor(Date.now() / 1000)),
    };
    const forged = await fetch(requestUrl, { method: "POST", headers, body });
    expect(forged.status).toBe(401);
    const huge = await fetch(requestUrl, {
      method: "POST",
      headers,
      body: " ".repeat(5 * 1024 * 1024),
    });
    expect(huge.status).toBe(413);
    expect(service.received).toEqual([]);
  });

  test("on a port that is taken says so", async () => {
    const server = createServer().listen(0, "127.0.0.1");
    onTestFinished(() => void server.close());
    await new Promise((resolve) => server.once("listening", resolve));
    const address = server.address();
    const port = typeof address === "object" && address !== null ? address.port : 0;
    const place = await workspace();
    const { log, clients } = await botIn(place);
    const config = { mode: "http", botToken: place.botToken, signingSecret: "s", port } as const;
    const second = slackBot({
      config,
      installations: singleInstallation(clients),
      service: testService(),
      log,
      meter: silentMeter,
      clock: systemClock,
      machine: systemClock,
    });
    await expect(second.start()).rejects.toThrow("EADDRINUSE");
  });
});
