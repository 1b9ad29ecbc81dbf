import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  BrokenReply,
  protocolFetch,
  statusOfError,
} from "../../../src/writers/openai/protocol-fetch.ts";

const WHOLE = JSON.stringify({
  choices: [{ message: { content: "The mill burned." }, finish_reason: "stop" }],
});
const EVENTS = `data: {"choices":[{"delta":{"content":"The mill burned."},"finish_reason":"stop"}]}\n\ndata: [DONE]\n\n`;

/** What the client gets of a server that sends this, asked for events or for the whole. */
const got = (
  body: string | Uint8Array<ArrayBuffer> | ReadableStream | null,
  { stream = false, ...init }: ResponseInit & { stream?: boolean } = {},
) =>
  protocolFetch(async () => new Response(body, init))("http://model.example/v1", {
    body: JSON.stringify({ messages: [], stream }),
  });

const contentOf = async (reply: Promise<Response>): Promise<unknown> =>
  JSON.parse(await (await reply).text()).choices[0].message.content;

describe("the whole was asked for", () => {
  test.each([
    ["the whole comes", WHOLE],
    ["events come", EVENTS],
    ["events come behind white space that kept the line open", `\n\n  \n${EVENTS}`],
    ["events come behind a comment", `: wait\n\n${EVENTS}`],
    ["events come behind a byte order mark", `\uFEFF${EVENTS}`],
    ["the whole comes behind a byte order mark", `\uFEFF${WHOLE}`],
  ])("and %s: it is one reply in JSON", async (_, body) => {
    const reply = got(body, { headers: { "content-type": "text/plain" } });
    expect((await reply).headers.get("content-type")).toBe("application/json");
    expect(await contentOf(got(body))).toBe("The mill burned.");
  });

  test("lengths and encodings of what came are not those of what is passed on", async () => {
    const headers = { "content-length": "5", "content-encoding": "gzip", "x-request-id": "r1" };
    const reply = await got(EVENTS, { headers });
    expect(reply.headers.get("content-length")).toBeNull();
    expect(reply.headers.get("content-encoding")).toBeNull();
    expect(reply.headers.get("x-request-id")).toBe("r1");
  });
});

describe("events were asked for", () => {
  test.each([
    ["events come", EVENTS],
    ["the whole comes", WHOLE],
    ["the whole comes behind white space", `   \n${WHOLE}`],
  ])("and %s: they are events", async (_, body) => {
    const reply = await got(body, { stream: true });
    expect(reply.headers.get("content-type")).toBe("text/event-stream");
    const text = await reply.text();
    expect(text).toContain("The mill burned.");
    expect(text).toMatch(/data: \[DONE\]\s*$/u);
  });

  test.each(["<html>Bad gateway</html>", "", "ok"])(
    "and neither comes (“%s”): the reply is broken, and says how",
    async (body) => {
      await expect(got(body, { stream: true })).rejects.toThrow("neither JSON nor events");
      await expect(got(body, { stream: true })).rejects.toBeInstanceOf(BrokenReply);
    },
  );

  test("and a prompt that speaks of streams asks for none", async () => {
    const prompt = { messages: [{ content: `{"stream": true} ${"word ".repeat(80)}` }] };
    const reply = await protocolFetch(async () => new Response(EVENTS))("http://m.example", {
      body: JSON.stringify({ ...prompt, stream: false }),
    });
    expect(reply.headers.get("content-type")).toBe("application/json");
  });
});

/** A server that never stops; counts what was taken of it. */
function endless(piece: string) {
  const bytes = new TextEncoder().encode(piece);
  const taken = { bytes: 0, cancelled: false };
  const body = new ReadableStream({
    pull(controller) {
      taken.bytes += bytes.byteLength;
      controller.enqueue(bytes);
    },
    cancel() {
      taken.cancelled = true;
    },
  });
  return { body, taken };
}

describe("a reply without an end", () => {
  test.each([
    ["of an error", { status: 500 }, "x".repeat(100_000), 2_000_000],
    ["of a reply", {}, " ".repeat(100_000), 16_000_000],
  ])("%s is read no further than its limit, and let go", async (_, init, piece, most) => {
    const { body, taken } = endless(piece);
    await expect(got(body, init)).rejects.toThrow(/more than \d+ bytes/u);
    expect(taken.cancelled).toBe(true);
    expect(taken.bytes).toBeLessThan(1.2 * most);
  });

  test("of events ends as it is read", async () => {
    const { body, taken } = endless(`data: {"choices":[]}\n\n`.repeat(5_000));
    const reply = await got(body, { stream: true });
    await expect(reply.text()).rejects.toThrow(/more than \d+ bytes/u);
    expect(taken.cancelled).toBe(true);
  });
});

describe("an error within a reply that says 200", () => {
  test.each([
    ["its code", { code: 402 }, 402],
    ["its code in words", { code: "503" }, 503],
    ["its status", { status: 404, code: "model_not_found" }, 404],
    ["words that ask for patience", { message: "Rate limit reached" }, 429],
    ["words of a type", { type: "too many requests" }, 429],
    ["nothing that is known", { message: "out of memory" }, 500],
    ["a code that is none of HTTP", { code: 7 }, 500],
  ])("has the status of %s", async (_, error, status) => {
    const reply = await got(JSON.stringify({ error }));
    expect(reply.status).toBe(status);
    expect(await reply.json()).toEqual({ error });
  });

  test("keeps the time for which it asks to be left alone", async () => {
    const body = JSON.stringify({ error: { code: 429 } });
    const reply = await got(body, { headers: { "retry-after": "7" } });
    expect(reply.headers.get("retry-after")).toBe("7");
  });

  test.each([{ error: null }, { error: "none" }, {}, [], null, 5])("is not seen in %j", (reply) => {
    expect(statusOfError(reply)).toBeUndefined();
  });

  test("is not seen in what a model says of errors", async () => {
    const content = `{"error": {"code": 500}}`;
    const body = JSON.stringify({ choices: [{ message: { content } }] });
    expect((await got(body)).status).toBe(200);
  });

  test("has a status of HTTP's, whatever a server writes into it", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (error) => {
        const status = statusOfError({ error });
        expect(status === undefined || (status >= 400 && status <= 599)).toBe(true);
      }),
    );
  });
});

test("a request that was given up by its caller ends with the caller's own reason", async () => {
  const stop = new AbortController();
  const body = new ReadableStream({
    pull() {
      stop.abort(new Error("lease lost"));
      throw new Error("socket closed");
    },
  });
  const reply = protocolFetch(async () => new Response(body))("http://m.example", {
    body: "{}",
    signal: stop.signal,
  });
  await expect(reply).rejects.not.toBeInstanceOf(BrokenReply);
});

test("a reply without a body is passed on as it is", async () => {
  expect((await got(null, { status: 204 })).status).toBe(204);
});
