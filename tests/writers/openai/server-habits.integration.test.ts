import type { ServerResponse } from "node:http";
import { describe, expect, test } from "vitest";
import type { Draft, Writer } from "../../../src/ports/writer.ts";
import { openaiClient } from "../../../src/writers/openai/openai-client.ts";
import { probeModel } from "../../../src/writers/openai/capability.ts";
import { saying } from "../../support/english.ts";
import { rawServer, type RawReply } from "./raw-server.ts";
import {
  briefingTask,
  GOOD_DRAFT,
  GOOD_REPLY,
  NOON,
  PROMPTS,
  questionTask,
  writerOn,
} from "./writer-on.ts";

const GOOD = JSON.stringify(GOOD_REPLY);
const COUNTED = { prompt_tokens: 900, completion_tokens: 60, total_tokens: 960 };

/** A whole completion. */
const whole = (message: object, more: object = {}): string =>
  JSON.stringify({
    choices: [{ index: 0, message, finish_reason: "stop" }],
    usage: COUNTED,
    ...more,
  });

const event = (data: object): string => `data: ${JSON.stringify(data)}\n\n`;
const delta = (content: unknown, finish: string | null = null): string =>
  event({ choices: [{ index: 0, delta: { content }, finish_reason: finish }] });
/** The same completion in events. */
const events = (text: string): string =>
  `${(text.match(/[\s\S]{1,11}/gu) ?? []).map((piece) => delta(piece)).join("")}${delta("", "stop")}data: [DONE]\n\n`;

const send = (response: ServerResponse, type: string, body: string, status = 200): void =>
  void response.writeHead(status, { "content-type": type }).end(body);
const JSON_TYPE = "application/json";
const EVENTS_TYPE = "text/event-stream";

/** A server whose model says `text`, whole or in events as it is asked. */
const saidAs =
  (text: string): RawReply =>
  (response, wantsEvents) =>
    wantsEvents
      ? send(response, EVENTS_TYPE, events(text))
      : send(response, JSON_TYPE, whole({ role: "assistant", content: text }));

async function streamed(writer: Writer): Promise<Draft> {
  const stream = writer.stream?.(questionTask("What closes?"));
  if (stream === undefined) throw new Error("the writer does not stream");
  for (;;) {
    // oxlint-disable-next-line no-await-in-loop -- a stream is read in order
    const { done, value } = await stream.next();
    if (done === true) return value;
  }
}

const REMARKS = 'The reader wants {points}. I take [1] and [3], as in {"items": ["1: …"]}.';
const THOUGHT = [{ type: "thinking", thinking: [{ type: "text", text: "hm" }] }];

describe("a model is understood that", () => {
  const HABITS: readonly (readonly [string, RawReply])[] = [
    ["reasons before a tag that is only closed", saidAs(`${REMARKS}\n</think>\n\n${GOOD}`)],
    ["reasons between tags", saidAs(`<think>${REMARKS}</think>\n${GOOD}`)],
    ["reasons between tags of another name", saidAs(`<thinking>${REMARKS}</thinking>\n${GOOD}`)],
    ["says something with braces before", saidAs(`${REMARKS}\n${GOOD}`)],
    ["says something with braces after", saidAs(`${GOOD}\n(I left {questions} as they are.)`)],
    [
      "puts the reply into a code block",
      saidAs(`Here it is:\n\`\`\`json\n${GOOD}\n\`\`\`\nBye {}`),
    ],
    [
      "sends its content in parts, reasoning among them",
      (response, wantsEvents) =>
        wantsEvents
          ? send(
              response,
              EVENTS_TYPE,
              `${delta(THOUGHT)}${delta([{ type: "text", text: GOOD }])}${delta("", "stop")}data: [DONE]\n\n`,
            )
          : send(
              response,
              JSON_TYPE,
              whole({ role: "assistant", content: [...THOUGHT, { type: "text", text: GOOD }] }),
            ),
    ],
    [
      "sends events though a whole reply was asked for",
      (response) => send(response, EVENTS_TYPE, events(GOOD)),
    ],
    [
      "sends a whole reply though events were asked for",
      (response) => send(response, JSON_TYPE, whole({ role: "assistant", content: GOOD })),
    ],
    [
      "names the wrong type of content",
      (response, wantsEvents) =>
        send(
          response,
          "text/plain",
          wantsEvents ? events(GOOD) : `\uFEFF${whole({ role: "assistant", content: GOOD })}`,
        ),
    ],
    [
      "keeps the connection alive with blanks and comments",
      async (response, wantsEvents) => {
        response.writeHead(200, { "content-type": wantsEvents ? EVENTS_TYPE : JSON_TYPE });
        for (let beats = 0; beats < 3; beats += 1) {
          response.write(wantsEvents ? ": one moment\n\n" : "\n   \n");
          // oxlint-disable-next-line no-await-in-loop -- beats come one after the other
          await new Promise((resolve) => setImmediate(resolve));
        }
        response.end(wantsEvents ? events(GOOD) : whole({ role: "assistant", content: GOOD }));
      },
    ],
    [
      "ends its lines with carriage returns and names its events",
      (response, wantsEvents) =>
        send(
          response,
          EVENTS_TYPE,
          wantsEvents
            ? events(GOOD)
                .replaceAll("data: ", "event: message\r\ndata:")
                .replaceAll("\n\n", "\r\n\r\n")
            : events(GOOD).replaceAll("\n", "\r\n"),
        ),
    ],
    [
      "does not say that it has ended",
      (response, wantsEvents) =>
        wantsEvents
          ? send(response, EVENTS_TYPE, events(GOOD).replace("data: [DONE]\n\n", ""))
          : send(response, JSON_TYPE, whole({ role: "assistant", content: GOOD })),
    ],
  ];

  test.each(HABITS)("%s", async (_, reply) => {
    await using server = await rawServer(reply);
    expect(await writerOn(server.url).draft(briefingTask())).toMatchObject(GOOD_DRAFT);
    expect(await streamed(writerOn(server.url))).toMatchObject({ items: GOOD_DRAFT.items });
  });
});

const failing =
  (error: object): RawReply =>
  (response, wantsEvents) =>
    wantsEvents
      ? send(response, EVENTS_TYPE, event({ error }))
      : send(response, JSON_TYPE, JSON.stringify({ error }));

describe("an error that comes as a success", () => {
  test.each([
    [
      "with a status as its code",
      { message: "Provider returned error", code: 502 },
      "failed with status 502",
    ],
    ["with a status in words", { message: "upstream died", code: "503" }, "failed with status 503"],
    ["without any code", { message: "something broke" }, "failed with status 500"],
    ["about the key", { message: "no such key", code: 401 }, "set OPENAI_API_KEY"],
  ])("%s is that error", async (_, error, message) => {
    await using server = await rawServer(failing(error));
    const failure = { name: "ReaderError", message: expect.stringContaining(message) };
    await expect(writerOn(server.url).draft(briefingTask())).rejects.toMatchObject(failure);
    await expect(streamed(writerOn(server.url))).rejects.toMatchObject(failure);
  });

  test.each([
    ["by its code", { message: "free models: 20 a minute", code: 429 }],
    ["by its words", { message: "Rate limit exceeded", type: "requests" }],
  ])("that asks for patience %s is waited for", async (_, error) => {
    await using server = await rawServer(failing(error));
    await expect(writerOn(server.url).draft(briefingTask())).rejects.toMatchObject({
      name: "BusyError",
    });
    await expect(streamed(writerOn(server.url))).rejects.toMatchObject({ name: "BusyError" });
  });

  test("opens the circuit as any failure does", async () => {
    await using server = await rawServer(failing({ message: "no", code: 500 }));
    const writer = writerOn(server.url);
    for (let calls = 0; calls < 8; calls += 1)
      // oxlint-disable-next-line no-await-in-loop -- a circuit counts failures in a row
      await expect(writer.draft(briefingTask())).rejects.toMatchObject({ name: "ReaderError" });
    expect(server.headers.length).toBeLessThan(8);
  });

  test("is seen by the trial request, too", async () => {
    await using server = await rawServer(
      failing({ message: "Provider returned error", code: 502 }),
    );
    const at = {
      client: openaiClient({ baseUrl: server.url }),
      timeoutMs: 60_000,
      clock: { now: () => NOON },
    };
    expect(await probeModel(at, { name: "m" }, PROMPTS)).toMatchObject({
      reachable: false,
      reason: saying("502"),
    });
  });
});

describe("what is not the protocol is called that, not unreachable", () => {
  test.each([
    ["a page to sign in at", "<html>Sign in to the wifi</html>"],
    ["a sentence", "I am a teapot."],
  ])("%s", async (_, page) => {
    await using server = await rawServer((response) => send(response, "text/html", page));
    const failure = {
      name: "ReaderError",
      message: expect.stringMatching(/broke off or sent what is not JSON/u),
    };
    await expect(writerOn(server.url).draft(briefingTask())).rejects.toMatchObject(failure);
    await expect(streamed(writerOn(server.url))).rejects.toMatchObject(failure);
  });
});

describe("a reply without end", () => {
  const piece = delta("on and on ".repeat(20));
  const endless: RawReply = (response, wantsEvents) => {
    response.writeHead(200, { "content-type": wantsEvents ? EVENTS_TYPE : JSON_TYPE });
    if (!wantsEvents) response.write('{"choices":[{"message":{"content":"');
    const more = (): void => {
      while (response.writable && response.write(wantsEvents ? piece : "on and on ".repeat(500)));
    };
    response.on("drain", more);
    more();
  };

  test("is given up after some megabytes, whole or in events, and its connection is let go", async () => {
    await using server = await rawServer(endless);
    const before = process.memoryUsage().rss;
    const failure = {
      name: "ReaderError",
      message: expect.stringContaining("a reply of more than"),
    };
    await expect(writerOn(server.url).draft(briefingTask())).rejects.toMatchObject(failure);
    await expect(streamed(writerOn(server.url))).rejects.toMatchObject(failure);
    // What a whole reply, its text and their copies take, and far from what was sent.
    expect(process.memoryUsage().rss - before).toBeLessThan(400_000_000);
  });
});

describe("tokens are booked", () => {
  test.each([
    ["as the server counts them", COUNTED, 900, 60],
    [
      "by length where it counts none",
      { prompt_tokens: 0, completion_tokens: 0 },
      undefined,
      undefined,
    ],
    [
      "by length where it counts in words",
      { prompt_tokens: "900", completion_tokens: "60" },
      undefined,
      undefined,
    ],
    ["by length where it does not count", null, undefined, undefined],
    ["by length for the part that it does not count", { prompt_tokens: 900 }, 900, undefined],
  ])("%s", async (_, usage, input, output) => {
    await using server = await rawServer((response) =>
      send(response, JSON_TYPE, whole({ role: "assistant", content: GOOD }, { usage })),
    );
    const { usage: booked } = await writerOn(server.url).draft(briefingTask());
    expect(booked?.inputTokens).toSatisfy((n: number) =>
      input === undefined ? n > 500 && n !== 900 : n === input,
    );
    expect(booked?.outputTokens).toSatisfy((n: number) =>
      output === undefined ? n > 60 : n === output,
    );
  });
});

test("headers of the configuration go with each request", async () => {
  await using server = await rawServer(saidAs(GOOD));
  const client = openaiClient({ baseUrl: server.url, headers: { "x-title": "Briefdesk" } });
  await writerOn(server.url, { client }).draft(briefingTask());
  expect(server.headers[0]).toMatchObject({ "x-title": "Briefdesk" });
});
