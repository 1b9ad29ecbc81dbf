import { once } from "node:events";
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { WebClient } from "@slack/web-api";
import { describe, expect, onTestFinished, test } from "vitest";
import { BusyError, ReaderError } from "../../../src/errors.ts";
import { isSlacks, openFile } from "../../../src/slack/chat/slack-files.ts";
import { GRANTED } from "../granted.ts";
import type { NewFile } from "../../../src/workspace/members/files.ts";
import { chatIn, workspace } from "../bot-in-workspace.ts";
import { saying } from "../../support/english.ts";

/** A file posted in #reading; its id. */
async function posted(file: NewFile, scopes: readonly string[] = GRANTED) {
  const place = await workspace({ scopes });
  const { chat, clients } = await chatIn(place);
  const channel = place.channels.reading;
  const ts = await place.post({ channel, user: place.users.ada, text: "", files: [file] });
  const id = String(
    place.messages(channel).find((message) => message.ts === ts)?.files?.[0]?.["id"],
  );
  return { place, chat, clients, id };
}

describe("a file", () => {
  test("is opened with its name, bytes and type", async () => {
    const { place, chat, id } = await posted({ name: "Report.md", bytes: "# Report" });
    const file = await chat.openFile(place.teamId, id);
    expect(Buffer.from(file.bytes).toString()).toBe("# Report");
    expect(file).toMatchObject({ name: "Report.md", contentType: "text/markdown" });
  });

  test("that is a page is told from Slack's sign-in page", async () => {
    const html = "<!doctype html><title>Talks</title><p>They ended.</p>";
    const { place, chat, id } = await posted({ name: "page.html", bytes: html });
    expect(Buffer.from((await chat.openFile(place.teamId, id)).bytes).toString()).toBe(html);
  });

  test("that is unknown says so to the reader", async () => {
    const { place, chat } = await posted({ name: "a.md", bytes: "a" });
    const refused = chat.openFile(place.teamId, "F0NONE");
    await expect(refused).rejects.toBeInstanceOf(ReaderError);
    await expect(refused).rejects.toMatchObject({ sentence: saying("deleted") });
  });

  test("without the scope says what an admin has to do", async () => {
    const without = GRANTED.filter((scope) => scope !== "files:read");
    const { place, chat, id } = await posted({ name: "a.md", bytes: "a" }, without);
    await expect(chat.openFile(place.teamId, id)).rejects.toMatchObject({
      sentence: saying("files:read"),
    });
  });

  test("that Slack cannot look up just now is tried again later", async () => {
    const { chat, place, id } = await posted({ name: "a.md", bytes: "a" });
    place.faults.inject({ method: "files.info", kind: "error", error: "internal_error" });
    await expect(chat.openFile(place.teamId, id)).rejects.not.toBeInstanceOf(ReaderError);
  });
});

/** A server that notes the token of each request. */
async function server(answer: RequestListener) {
  const tokens: (string | undefined)[] = [];
  const listening = createServer((request, response) => {
    tokens.push(request.headers.authorization);
    answer(request, response);
  }).listen(0, "127.0.0.1");
  onTestFinished(() => void listening.close());
  await once(listening, "listening");
  const { port } = listening.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, tokens };
}

/** A client whose Slack answers `files.info` with this file. */
const slackSaying = (file: object) =>
  new WebClient("xoxb-token", {
    fetch: () => Promise.resolve(Response.json({ ok: true, file })),
  });
const opened = (file: object, answer: () => Response) => {
  const asked: { url: string; token: string | null }[] = [];
  const fetch = (url: string, init: RequestInit) => {
    asked.push({ url, token: new Headers(init.headers).get("authorization") });
    return Promise.resolve(answer());
  };
  const options = {
    read: slackSaying(file),
    botToken: "xoxb-token",
    apiUrl: "https://slack.com/api/",
    fetch,
    clock: { now: () => 1_790_000_000_000 },
  };
  return { asked, result: openFile("F1", options) };
};
const at = (url: string) => ({
  id: "F1",
  name: "a.pdf",
  mimetype: "application/pdf",
  size: 3,
  url_private: url,
});

const signInPage = () =>
  new Response("<html>Sign in", { headers: { "content-type": "text/html; charset=utf-8" } });

const withStatus = (status: number, headers: Record<string, string> = {}) =>
  new Response("x", { status, headers });
const pdf = { ...at("https://files.slack.com/a.pdf"), mode: "hosted", created: 1_789_999_990 };
const sentOn = (location: string) => opened(pdf, () => withStatus(302, { location })).result;

describe("a download", () => {
  test("for which Slack asks to wait is tried again then", async () => {
    const { result } = opened(pdf, () => withStatus(429, { "retry-after": "7" }));
    await expect(result).rejects.toMatchObject({ name: "BusyError", retryAfterMs: 7_000 });
  });

  test("of a new file that is not there yet is tried again; of an old one it is refused", async () => {
    await expect(opened(pdf, () => withStatus(404)).result).rejects.toBeInstanceOf(BusyError);
    const old = { ...pdf, created: 1_789_000_000 };
    await expect(opened(old, () => withStatus(404)).result).rejects.toMatchObject({
      sentence: saying("status 404"),
    });
  });

  test("blames the scope only where Slack sends on to its own sign-in", async () => {
    await expect(sentOn("https://slack.com/signin")).rejects.toMatchObject({
      sentence: saying("files:read"),
    });
    await expect(sentOn("https://elsewhere.example/")).rejects.toMatchObject({
      sentence: saying("status 302"),
    });
  });
});

describe("what Slack lists among files", () => {
  const url = "https://files.slack.com/x";
  test.each([
    ["a canvas", { mode: "quip", mimetype: "application/vnd.slack-docs" }, "is a canvas"],
    ["a list", { mode: "list", name: undefined, title: "a.pdf" }, "is a list"],
    ["a post", { mode: "space", mimetype: "text/html" }, "is a Slack post"],
    [
      "a file of elsewhere",
      { mode: "external", is_external: true, url_private: "https://drive.example/x" },
      "not stored in Slack",
    ],
    ["a file that is gone", { mode: "tombstone", url_private: undefined }, "deleted"],
  ])("%s is called what it is", async (_, more, says) => {
    const { asked, result } = opened({ ...at(url), ...more }, signInPage);
    await expect(result).rejects.toMatchObject({ sentence: saying(says) });
    expect(asked).toEqual([]);
  });

  test("an e-mail is read from its text", async () => {
    const mail = { mode: "email", subject: "Town news", plain_text: "The hall closes." };
    const file = await opened({ ...at(url), ...mail }, signInPage).result;
    expect(Buffer.from(file.bytes).toString()).toBe("Town news\n\nThe hall closes.");
    expect(file).toMatchObject({ name: "Town news", contentType: "text/plain" });
  });

  test("a page in the place of an e-mail is not blamed on the scope", async () => {
    const { result } = opened({ ...at(url), mode: "email" }, signInPage);
    await expect(result).rejects.toMatchObject({ sentence: saying("status 200") });
  });
});

describe("the token", () => {
  test.each([
    "https://evil.example/files-pri/T1-F1/a.pdf",
    "https://files.slack.com.evil.example/a.pdf",
    "https://evilslack.com/a.pdf",
    "http://files.slack.com/a.pdf",
    "https://files.slack.com@evil.example/a.pdf",
    "file:///etc/passwd",
    "not an address",
  ])("does not go to %s", async (url) => {
    const { asked, result } = opened(at(url), () => new Response("pdf"));
    await expect(result).rejects.toMatchObject({
      sentence: saying("not stored in Slack"),
    });
    expect(asked).toEqual([]);
  });

  test("goes to Slack's own host, and not along a redirect", async () => {
    const elsewhere = await server((_, response) => response.end("stolen"));
    const slack = await server((_, response) => {
      response.writeHead(302, { location: `${elsewhere.url}/login` }).end();
    });
    const file = at(`${slack.url}/files-pri/T1-F1/a.pdf`);
    const options = {
      read: slackSaying(file),
      botToken: "xoxb-token",
      apiUrl: `${slack.url}/api/`,
      fetch,
      clock: { now: () => 1_790_000_000_000 },
    };
    await expect(openFile("F1", options)).rejects.toBeInstanceOf(ReaderError);
    expect(slack.tokens).toEqual(["Bearer xoxb-token"]);
    expect(elsewhere.tokens).toEqual([]);
  });

  test("follows the API where that is another server, with its port", () => {
    expect(isSlacks("http://127.0.0.1:4000/files-pri/a", "http://127.0.0.1:4000/api/")).toBe(true);
    expect(isSlacks("http://127.0.0.1:4001/files-pri/a", "http://127.0.0.1:4000/api/")).toBe(false);
    expect(isSlacks("https://files.slack-gov.com/a", "https://slack-gov.com/api/")).toBe(true);
  });

  test("buys no sign-in page", async () => {
    const { result } = opened(at("https://files.slack.com/a.pdf"), signInPage);
    await expect(result).rejects.toMatchObject({ sentence: saying("files:read") });
  });

  test("fetches no more than 20 MB, whatever the size was said to be", async () => {
    const chunk = new Uint8Array(1024 * 1024);
    let sent = 0;
    const endless = () =>
      new Response(
        new ReadableStream({
          pull(controller) {
            sent += 1;
            controller.enqueue(chunk);
          },
        }),
      );
    const { result } = opened(at("https://files.slack.com/a.pdf"), endless);
    await expect(result).rejects.toMatchObject({
      sentence: saying("larger than 20 MB"),
    });
    expect(sent).toBeLessThan(25);
    const told = opened({ ...at("https://files.slack.com/a.pdf"), size: 30_000_000 }, endless);
    await expect(told.result).rejects.toMatchObject({
      sentence: saying("larger than 20 MB"),
    });
    expect(told.asked).toEqual([]);
  });
});
