import { expect, test } from "vitest";
import type { Workspace } from "../../src/workspace/workspace.ts";
import { client, inhabited, workspace } from "./bolt-app.ts";

const pageOf = async (on: Workspace, query = ""): Promise<string> =>
  (await fetch(`${on.pageUrl}?${query}`)).text();

/** Sends a form as the page would. */
async function submit(
  on: Workspace,
  action: string,
  fields: Record<string, string | File>,
  headers: Record<string, string> = {},
): Promise<Response> {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.append(name, value);
  const origin = new URL(on.pageUrl).origin;
  const given = { origin, accept: "application/json", ...headers };
  const request = { method: "POST", body, headers: given, redirect: "manual" } as const;
  return fetch(`${on.pageUrl}page/${action}`, request);
}

test.each([
  ["a script in a message", "<script>alert(1)</script>", "<script>alert"],
  ["a broken-out attribute", '"><img src=x onerror=alert(1)>', "<img src=x"],
  ["an entity", "&lt;script&gt;", "<script>"],
])("%s stays text", async (_name, text, markup) => {
  const on = await workspace();
  const { reading: channel } = on.channels;
  const thread = await on.post({ channel, user: on.users.ada, text });
  await client(on).chat.postMessage({ channel, text, thread_ts: thread });
  await client(on).chat.postMessage({
    channel,
    text: "x",
    thread_ts: thread,
    blocks: [
      { type: "header", text: { type: "plain_text", text } },
      { type: "section", text: { type: "mrkdwn", text: `*${text}*` } },
      { type: "context", elements: [{ type: "plain_text", text }] },
      {
        type: "actions",
        elements: [{ type: "button", text: { type: "plain_text", text }, value: text }],
      },
      { type: "markdown", text },
    ],
  });
  const page = await pageOf(on, `channel=${channel}&thread=${thread}`);
  expect(page).not.toContain(markup);
  expect(await on.renderThread({ channel, thread })).not.toContain(markup);
});

test("only web addresses become links", async () => {
  const on = await workspace();
  const { reading: channel } = on.channels;
  const bad = "javascript:alert(document.domain)";
  await client(on).chat.postMessage({
    channel,
    text: "x",
    blocks: [
      { type: "section", text: { type: "mrkdwn", text: `<${bad}|press me>` } },
      {
        type: "rich_text",
        elements: [
          { type: "rich_text_section", elements: [{ type: "link", url: bad, text: "me too" }] },
        ],
      },
      { type: "markdown", text: `[and me](${bad})` },
      {
        type: "actions",
        elements: [{ type: "button", url: bad, text: { type: "plain_text", text: "and me" } }],
      },
    ],
  });
  const page = await pageOf(on, `channel=${channel}`);
  expect(page).toContain("press me");
  expect(page).not.toContain("alert(document.domain)");
});

test("plain text is drawn as it is, markup only where Slack reads it", async () => {
  const on = await workspace();
  const { reading: channel } = on.channels;
  const text = "*stars* <https://a.example/|label> _x_";
  await client(on).chat.postMessage({
    channel,
    text: "x",
    blocks: [
      { type: "header", text: { type: "plain_text", text } },
      { type: "context", elements: [{ type: "plain_text", text }] },
      { type: "section", text: { type: "mrkdwn", text: "*bold* @here", verbatim: true } },
      {
        type: "data_table",
        caption: "Fares",
        rows: [[{ type: "raw_text", text: "*Who*" }], [{ type: "raw_text", text: "Adults" }]],
      },
    ],
  });
  const page = await pageOf(on, `channel=${channel}`);
  const literal = "*stars* &lt;https://a.example/|label&gt; _x_";
  expect(page.split(literal)).toHaveLength(3);
  expect(page).toContain("<strong><span><span>bold");
  expect(page).not.toContain("slack_broadcast");
  for (const cell of ["Fares", "*Who*", "Adults"]) expect(page).toContain(cell);
});

test("the page answers under this machine's own names only", async () => {
  const on = await workspace();
  const { port } = new URL(on.pageUrl);
  const { request } = await import("node:http");
  const status = (host: string) =>
    new Promise<number | undefined>((resolve, reject) => {
      const given = { host: "127.0.0.1", port, headers: { host } };
      request(given, (answer) => {
        answer.resume();
        resolve(answer.statusCode);
      })
        .on("error", reject)
        .end();
    });
  expect(await status(`127.0.0.1:${port}`)).toBe(200);
  expect(await status(`localhost:${port}`)).toBe(200);
  expect(await status(`rebound.example:${port}`)).toBe(403);
});

test("forms are taken from the workspace's own page only", async () => {
  const on = await workspace();
  const fields = { channel: on.channels.reading, user: on.users.ada, text: "hello" };
  const other = await submit(on, "post", fields, { origin: "https://evil.example" });
  expect(other.status).toBe(403);
  const none = await submit(on, "post", fields, { origin: "null" });
  expect(none.status).toBe(403);
  expect(on.messages(on.channels.reading)).toHaveLength(0);
  expect((await submit(on, "post", fields)).status).toBe(200);
  expect(on.messages(on.channels.reading)).toHaveLength(1);
});

test("without its script the page still posts, and leads back to itself alone", async () => {
  const on = await workspace();
  const fields = { channel: on.channels.reading, user: on.users.ada, text: "hello" };
  const post = async (back: string) =>
    (await submit(on, "post", { ...fields, back }, { accept: "text/html" })).headers.get(
      "location",
    );
  expect(await post("/?as=ada")).toBe("/?as=ada");
  expect(await post("//evil.example/")).toBe("/");
  expect(await post("https://evil.example/")).toBe("/");
});

test("the page loads nothing from elsewhere, and runs no script but its own", async () => {
  const on = await workspace();
  const answer = await fetch(on.pageUrl);
  expect(answer.headers.get("content-security-policy")).toContain("script-src 'self'");
  const page = await answer.text();
  const addresses = [...page.matchAll(/(?:src|href)="([^"]+)"/gu)].map(([, address]) => address);
  expect(addresses.filter((address) => /^(https?:)?\/\//u.test(address ?? ""))).toEqual([]);
  for (const path of ["page/page.css", "page/browser/main.js"]) {
    const { status } = await fetch(on.pageUrl + path);
    expect(status).toBe(200);
  }
});

test("files are posted, shown, and never run in place", async () => {
  const on = await workspace();
  const { reading: channel } = on.channels;
  const file = new File(["<script>alert(1)</script>"], "page.html", { type: "text/html" });
  await submit(on, "post", { channel, user: on.users.ada, text: "this", files: file });
  const [message] = on.messages(channel);
  expect(message).toMatchObject({ text: "this", files: [{ name: "page.html" }] });
  const id = String(message?.files?.[0]?.["id"]);
  expect(await pageOf(on)).toContain(`/page/file/${id}`);
  const download = await fetch(`${on.pageUrl}page/file/${id}`);
  expect(download.headers.get("content-disposition")).toContain("attachment");
  expect(download.headers.get("content-type")).toBe("application/octet-stream");
});

test("a slash at the start is a command, in a channel only", async () => {
  const on = await inhabited((app) =>
    app.command("/brief", async ({ ack, command }) => void (await ack(`Got ${command.text}`))),
  );
  const { reading: channel } = on.channels;
  const { ada: user } = on.users;
  const thread = await on.post({ channel, user, text: "root" });
  await submit(on, "post", { channel, user, text: "/brief https://a.example/" });
  expect(on.ephemerals(user).map(({ text }) => text)).toEqual(["Got <https://a.example/>"]);
  expect(await pageOf(on, "as=ada")).toContain("Only visible to you");
  expect(await pageOf(on, "as=minjun")).not.toContain("Only visible to you");
  const answer = await submit(on, "post", { channel, user, text: "/brief x", thread });
  expect(await answer.json()).toMatchObject({
    ok: false,
    error: expect.stringContaining("thread"),
  });
});

test("private channels and direct messages are shown to those who are in them", async () => {
  const on = await workspace();
  await on.post({ channel: on.channels.policy, user: on.users.ada, text: "the secret plan" });
  const query = `channel=${on.channels.policy}`;
  expect(await pageOf(on, `as=ada&${query}`)).toContain("the secret plan");
  expect(await pageOf(on, `as=minjun&${query}`)).not.toContain("the secret plan");
});

test("what a person typed comes back as typed when it is edited", async () => {
  const on = await workspace();
  const { reading: channel } = on.channels;
  const text = "@minjun see https://a.example/?a=1&b=2 <soon> & after";
  const ts = await on.post({ channel, user: on.users.ada, text });
  const page = await pageOf(on, `as=ada&channel=${channel}&edit=${ts}`);
  const [, area] = /<textarea[^>]*name="edit"[^>]*>([\s\S]*?)<\/textarea/u.exec(page) ?? [];
  // A browser drops the line break after the tag.
  const typed = area
    ?.replace(/^\n/u, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
  expect(typed).toBe(text);
});

test("a permalink leads to the thread", async () => {
  const on = await workspace();
  const { reading: channel } = on.channels;
  const message_ts = await on.post({ channel, user: on.users.ada, text: "root" });
  const { permalink = "" } = await client(on).chat.getPermalink({ channel, message_ts });
  const answer = await fetch(permalink, { headers: { cookie: "as=minjun" } });
  expect(new URL(answer.url).searchParams.get("thread")).toBe(message_ts);
  expect(await answer.text()).toContain('aria-label="Thread"');
});
