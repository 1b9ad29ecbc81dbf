import { createHmac, randomUUID } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { loadConfig } from "../../src/config/load-config.ts";
import { systemClock } from "../../src/jobs/clock.ts";
import { type Briefdesk, startBriefdesk } from "../../src/start/start-briefdesk.ts";
import { extractiveWriter } from "../../src/writers/extractive/extractive-writer.ts";
import { freePort } from "../support/free-port.ts";
import { rememberingLog, rememberingMeter } from "../support/log-and-meter.ts";
import { openNewsstand, type Newsstand } from "../support/newsstand.ts";
import { townPage, townText, townTitle } from "../support/town-page.ts";
import { until } from "../support/until.ts";

/** What is used of the emulator of Slack's Web API that others wrote. */
interface Emulator {
  readonly url: string;
  close(): Promise<void>;
}
interface Emulate {
  createEmulator(options: { service: "slack"; port: number; seed: object }): Promise<Emulator>;
}

/** Undefined where it is not installed: it is no part of what the bot needs. */
const emulate = await import("emulate" as string).then(
  (found) => found as Emulate,
  () => undefined,
);

const SECRET = "a signing secret";
const BOT = { token: "xoxb-briefdesk", user: "U0BRIEFDESK", bot: "B0BRIEFDESK" };
const ADA = { token: "xoxp-ada", user: "" };
const CHANNEL = "C000000001";

type Json = Record<string, unknown>;
interface Message {
  readonly ts: string;
  readonly text: string;
  readonly user?: string;
  readonly bot_id?: string;
  readonly files?: readonly Json[];
  readonly blocks?: readonly Json[];
}

describe.skipIf(emulate === undefined)("over HTTP, in a Slack that others emulate, the bot", () => {
  let slack: Emulator;
  let newsstand: Newsstand;
  let briefdesk: Briefdesk;
  let dataDir: string;
  let requestUrl: string;

  const call = async <Answer = Json>(method: string, token: string, args: Json = {}) => {
    const response = await fetch(`${slack.url}/api/${method}`, {
      method: "POST",
      headers: {
        authorization: `Bearer ${token}`,
        "content-type": "application/json; charset=utf-8",
      },
      body: JSON.stringify(args),
    });
    const answer = (await response.json()) as Answer & { ok: boolean; error?: string };
    if (!answer.ok) throw new Error(`${method}: ${answer.error}`);
    return answer;
  };

  /** Sends what Slack would send, signed; resolves with the acknowledgement. */
  const send = async (body: string, contentType: string): Promise<string> => {
    const stamp = String(Math.floor(Date.now() / 1_000));
    const signature = createHmac("sha256", SECRET).update(`v0:${stamp}:${body}`).digest("hex");
    const response = await fetch(requestUrl, {
      method: "POST",
      body,
      headers: {
        "content-type": contentType,
        "x-slack-request-timestamp": stamp,
        "x-slack-signature": `v0=${signature}`,
      },
    });
    expect(response.status).toBe(200);
    return response.text();
  };
  const event = (given: Json) =>
    send(
      JSON.stringify({
        type: "event_callback",
        team_id: "T000000001",
        event_id: `Ev${randomUUID()}`,
        event: { channel: CHANNEL, channel_type: "channel", ...given },
      }),
      "application/json",
    );
  const form = (fields: Record<string, string>) =>
    send(new URLSearchParams(fields).toString(), "application/x-www-form-urlencoded");
  const interact = (payload: Json) =>
    form({
      payload: JSON.stringify({
        team: { id: "T000000001" },
        user: { id: ADA.user, team_id: "T000000001" },
        ...payload,
      }),
    });

  const thread = async (ts: string, channel = CHANNEL): Promise<Message[]> => {
    const args = { channel, ts, limit: 100 };
    const { messages } = await call<{ messages: Message[] }>(
      "conversations.replies",
      BOT.token,
      args,
    );
    return messages.filter((message) => message.ts !== ts && message.user === BOT.user);
  };
  const channelMessages = async (channel = CHANNEL): Promise<Message[]> =>
    (await call<{ messages: Message[] }>("conversations.history", BOT.token, { channel })).messages;
  /** Ada posts, and the bot is told of it. */
  const post = async (text: string, more: Json = {}, about: Json = {}): Promise<string> => {
    const given = { channel: CHANNEL, text, ...more };
    const { ts } = await call<{ ts: string }>("chat.postMessage", ADA.token, given);
    await event({ type: "message", user: ADA.user, ts, text, ...more, ...about });
    return ts;
  };
  /** The n-th message of the bot in a thread. */
  const said = async (ts: string, nth = 0, channel = CHANNEL): Promise<string> => {
    let found: Message | undefined;
    await until(async () => (found = (await thread(ts, channel))[nth]) !== undefined);
    return `${found?.text}${JSON.stringify(found?.blocks ?? "")}`;
  };
  const page = (town: string): string => {
    newsstand.put(`/${town}`, townPage(town));
    return newsstand.url(`/${town}`);
  };

  beforeAll(async () => {
    if (emulate === undefined) return;
    slack = await emulate.createEmulator({
      service: "slack",
      port: await freePort(),
      seed: {
        slack: {
          users: [{ name: "ada" }],
          oauth_apps: [
            {
              app_id: "A0BRIEFDESK",
              client_id: "1.2",
              client_secret: "secret",
              name: "Briefdesk",
              redirect_uris: [],
              bot_id: BOT.bot,
              bot_user_id: BOT.user,
              bot_name: "briefdesk",
            },
          ],
          tokens: [
            {
              token: BOT.token,
              type: "bot",
              user_id: BOT.user,
              bot_id: BOT.bot,
              app_id: "A0BRIEFDESK",
            },
            { token: ADA.token, type: "user", user: "ada" },
          ],
        },
      },
    });
    ADA.user = (await call<{ user_id: string }>("auth.test", ADA.token)).user_id;
    for (const { token } of [BOT, ADA])
      await call("conversations.join", token, { channel: CHANNEL });
    newsstand = await openNewsstand();
    dataDir = await mkdtemp(join(tmpdir(), "briefdesk-test-"));
    const port = await freePort();
    requestUrl = `http://127.0.0.1:${port}/slack/events`;
    const config = {
      ...loadConfig({ DATA_DIR: dataDir, FETCH_ALLOW: "127.0.0.1" }),
      slack: {
        mode: "http",
        botToken: BOT.token,
        signingSecret: SECRET,
        port,
        apiUrl: `${slack.url}/api/`,
      },
    } as const;
    const world = {
      clock: systemClock,
      log: rememberingLog(),
      meter: rememberingMeter(),
      writer: extractiveWriter(),
    };
    briefdesk = await startBriefdesk(config, world, { spacingMs: 0 });
  }, 60_000);
  afterAll(async () => {
    await briefdesk?.stop();
    await slack?.close();
    await newsstand?.close();
    if (dataDir !== undefined) await rm(dataDir, { recursive: true, force: true });
  });

  test("briefs a post, answers a mention below it, and takes both back when the post is deleted", async () => {
    const ts = await post(`<${page("Alby")}>`);
    expect(await said(ts)).toContain(townTitle("Alby"));
    const question = `<@${BOT.user}> what will the new hall cost?`;
    await post(question, { thread_ts: ts });
    expect(await said(ts, 1)).toContain("12.6 million");
    await call("chat.delete", ADA.token, { channel: CHANNEL, ts });
    const before = { type: "message", user: ADA.user, ts, text: page("Alby") };
    await event({
      type: "message",
      subtype: "message_deleted",
      deleted_ts: ts,
      previous_message: before,
      ts,
    });
    await until(async () => (await channelMessages()).every(({ user }) => user !== BOT.user));
  });

  test("briefs a link that an edit adds", async () => {
    const ts = await post("something to read");
    const text = `something to read <${page("Boden")}>`;
    await call("chat.update", ADA.token, { channel: CHANNEL, ts, text });
    const was = { type: "message", user: ADA.user, ts, text: "something to read" };
    const message = { ...was, text, edited: { user: ADA.user, ts: `${Number(ts) + 1}` } };
    await event({
      type: "message",
      subtype: "message_changed",
      message,
      previous_message: was,
      ts,
    });
    expect(await said(ts)).toContain(townTitle("Boden"));
  });

  test("answers in a direct message", async () => {
    const opened = await call<{ channel: { id: string } }>("conversations.open", ADA.token, {
      users: BOT.user,
    });
    const { id: channel } = opened.channel;
    const ts = await post(`<${page("Lund")}>`, { channel }, { channel_type: "im" });
    expect(await said(ts, 0, channel)).toContain(townTitle("Lund"));
  });

  test("reads a file", async () => {
    const bytes = [townTitle("Visby"), ...townText("Visby")].join("\n\n");
    const place = await call<{ upload_url: string; file_id: string }>(
      "files.getUploadURLExternal",
      ADA.token,
      { filename: "hall.txt", length: Buffer.byteLength(bytes) },
    );
    await fetch(place.upload_url, { method: "POST", body: bytes });
    const files = [{ id: place.file_id, title: "hall.txt" }];
    const complete = { files, channel_id: CHANNEL, initial_comment: "for you" };
    await call("files.completeUploadExternal", ADA.token, complete);
    const shared = (await channelMessages()).find((message) => (message.files ?? []).length > 0);
    const { ts = "", text = "", files: attached } = shared ?? {};
    await event({
      type: "message",
      subtype: "file_share",
      user: ADA.user,
      ts,
      text,
      files: attached,
    });
    expect(await said(ts)).toContain(townTitle("Visby"));
  });

  test("takes a command and a shortcut", async () => {
    const fields = { team_id: "T000000001", channel_id: CHANNEL, user_id: ADA.user };
    const id = { trigger_id: "1.2.abc", response_url: `${slack.url}/nowhere` };
    await form({ command: "/brief", text: page("Kiruna"), ...fields, ...id });
    await until(async () =>
      (await channelMessages()).some((message) =>
        JSON.stringify(message).includes(townTitle("Kiruna")),
      ),
    );
    const text = `look <${page("Sala")}>`;
    const { ts } = await call<{ ts: string }>("chat.postMessage", ADA.token, {
      channel: CHANNEL,
      text,
    });
    await interact({
      type: "message_action",
      callback_id: "brief_message",
      action_ts: ts,
      message_ts: ts,
      channel: { id: CHANNEL, name: "general" },
      message: { type: "message", user: ADA.user, ts, text },
      response_url: `${slack.url}/nowhere`,
    });
    expect(await said(ts)).toContain(townTitle("Sala"));
  });

  test("draws the Home tab, and opens the sources of a briefing", async () => {
    const views = async () => (await fetch(`${slack.url}/?tab=views`)).text();
    await event({ type: "app_home_opened", tab: "home", user: ADA.user, channel: "D0" });
    await until(async () => !(await views()).includes("No App Home views"));
    const ts = await post(`<${page("Ystad")}>`);
    await said(ts);
    const [briefing] = await thread(ts);
    const blocks = JSON.stringify(briefing?.blocks);
    const [, value = ""] = /"action_id":"sources".*?"value":"([^"]+)"/u.exec(blocks) ?? [];
    const { trigger_id } = await call<{ trigger_id: string }>(
      "views.generateTriggerId",
      BOT.token,
      {
        user_id: ADA.user,
        user: ADA.user,
      },
    );
    expect(value).not.toBe("");
    await interact({
      type: "block_actions",
      trigger_id,
      channel: { id: CHANNEL, name: "general" },
      container: { type: "message", message_ts: briefing?.ts, channel_id: CHANNEL },
      message: briefing,
      response_url: `${slack.url}/nowhere`,
      actions: [{ type: "button", action_id: "sources", block_id: "b", value, action_ts: ts }],
    });
    await until(async () => !(await views()).includes("No modal views"));
  });
});
