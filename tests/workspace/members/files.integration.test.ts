import { expect, test } from "vitest";
import { client, codeOf, inhabited, workspace } from "../bolt-app.ts";

test("a file comes with its message, and is downloaded with the token", async () => {
  const events: string[] = [];
  const on = await inhabited((app) => {
    app.event("file_shared", async ({ event }) => void events.push(event.file_id));
    app.event("message", async ({ event }) => void events.push(event.subtype ?? "none"));
  });
  const channel = on.channels.reading;
  const bytes = "# A report\n\nAll of it.";
  const files = [{ name: "report.md", bytes }];
  await on.post({ channel, user: on.users.ada, text: "please brief", files });
  await on.settled();
  const id = String(on.messages(channel)[0]?.files?.[0]?.["id"]);
  expect(events.toSorted()).toEqual([id, "file_share"].toSorted());

  const { file } = await client(on).files.info({ file: id });
  expect(file).toMatchObject({ name: "report.md", filetype: "markdown", size: 22 });
  const url = file?.url_private_download ?? "";
  const download = await fetch(url, { headers: { authorization: `Bearer ${on.botToken}` } });
  expect(await download.text()).toBe(bytes);
  const refused = await fetch(url);
  expect(refused.headers.get("content-type")).toContain("text/html");
});

test("without files:read the download is a page to sign in", async () => {
  const on = await workspace({ scopes: ["channels:history"] });
  const channel = on.channels.reading;
  await on.post({ channel, user: on.users.ada, text: "", files: [{ name: "a.txt", bytes: "x" }] });
  const url = String(on.messages(channel)[0]?.files?.[0]?.["url_private_download"]);
  const answer = await fetch(url, { headers: { authorization: `Bearer ${on.botToken}` } });
  expect(answer.status).toBe(200);
  expect(await answer.text()).toContain("Sign in");
});

test("a paste that is too long for a message becomes a snippet", async () => {
  const on = await workspace();
  const channel = on.channels.reading;
  const text = "A sentence. ".repeat(4000);
  await on.post({ channel, user: on.users.ada, text });
  expect(on.messages(channel)[0]).toMatchObject({
    text: "",
    subtype: "file_share",
    files: [{ mode: "snippet", filetype: "text", size: text.length }],
  });
});

test("the app uploads a file into a thread", async () => {
  const on = await workspace();
  const channel = on.channels.reading;
  const thread_ts = await on.post({ channel, user: on.users.ada, text: "root" });
  await client(on).filesUploadV2({
    channel_id: channel,
    thread_ts,
    filename: "notes.md",
    content: "# Notes",
    initial_comment: "Full notes",
  });
  const [, shared] = on.messages(channel, { thread: thread_ts });
  expect(shared).toMatchObject({ text: "Full notes", files: [{ name: "notes.md", size: 7 }] });
});

test("a file that was never shared with the bot does not exist for it", async () => {
  const on = await workspace({ seed: { channels: [{ name: "others", members: ["ada"] }] } });
  const channel = on.channels["others"] ?? "";
  await on.post({ channel, user: on.users.ada, text: "", files: [{ name: "a.txt", bytes: "x" }] });
  const file = String(on.messages(channel)[0]?.files?.[0]?.["id"]);
  expect(await codeOf(client(on).files.info({ file }))).toBe("file_not_found");
});
