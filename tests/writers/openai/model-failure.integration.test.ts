import { describe, expect, test } from "vitest";
import { type ScriptedReply, scriptedModel } from "../scripted-model.ts";
import { briefingTask, GOOD_REPLY, NOON, writerOn } from "./writer-on.ts";
import { freePort } from "../../support/free-port.ts";
import { saying } from "../../support/english.ts";

const failWith = async (reply: ScriptedReply, timeoutMs = 60_000): Promise<unknown> => {
  await using model = await scriptedModel(() => reply);
  const failure: unknown = await writerOn(model.url, { timeoutMs })
    .draft(briefingTask())
    .catch((error: unknown) => error);
  // Where it hangs, the time may be up before the request is there.
  expect(model.requests.length, "the client does not try again").toBeLessThanOrEqual(1);
  return failure;
};

describe("a failing server", () => {
  test.each([
    [400, {}, "did not accept the request", "did not accept the request."],
    [401, {}, "refused the key; set OPENAI_API_KEY", "refused the bot's key."],
    [402, {}, "no credit", "no credit left."],
    [403, {}, "check the key's rights", "did not accept the request."],
    [404, {}, "check OPENAI_MODEL and OPENAI_BASE_URL", "was not found at its address."],
    [500, {}, "failed with status 500", "out of order at the moment."],
    [503, {}, "failed with status 503", "out of order at the moment."],
    [429, { code: "insufficient_quota" }, "no credit", "no credit left."],
    [400, { code: "context_length_exceeded" }, "too large", "too long for the writing model."],
  ])(
    "(%i %j) tells the operator and the reader each what they need",
    async (status, more, log, sentence) => {
      const error = { message: "The server's own words", ...more };
      expect(await failWith({ status, body: { error } })).toMatchObject({
        name: "ReaderError",
        message: expect.stringMatching(new RegExp(`^The model writer-model at http.*${log}`)),
        sentence: saying(sentence),
      });
    },
  );

  test("never tells the reader what the server said, nor anyone the key", async () => {
    const body = { error: { message: "secret internals" } };
    const failure = await failWith({ status: 500, body });
    expect(failure).toMatchObject({ sentence: expect.not.stringContaining("secret") });
    expect(JSON.stringify([failure, String(failure)])).not.toContain("sk-test");
  });

  test("that quotes what it was sent puts no word of the article into the log", async () => {
    const quoted = "Harwick closes the bridge. ".repeat(100);
    const input = { messages: [{ role: "user", content: quoted }] };
    const detail = [{ type: "extra", loc: ["body", "seed"], msg: "Extra inputs", input }];
    const failure = (await failWith({ status: 422, body: { detail } })) as Error;
    expect(failure.message).toContain("body.seed: Extra inputs");
    expect(failure.message).not.toContain("Harwick");
    const plain = (await failWith({ status: 500, body: { error: { message: quoted } } })) as Error;
    expect(plain.message.length).toBeLessThan(500);
  });

  test.each<[string, Record<string, string>, number]>([
    ["in seconds", { "retry-after": "7" }, 7_000],
    ["in milliseconds", { "retry-after-ms": "1250", "retry-after": "2" }, 1_250],
    ["as a date", { "retry-after": new Date(NOON + 30_000).toUTCString() }, 30_000],
    ["as a date gone by", { "retry-after": new Date(NOON - 30_000).toUTCString() }, 0],
    ["not at all", {}, 20_000],
    ["as nonsense", { "retry-after": "soon" }, 20_000],
    ["as a year", { "retry-after": "31536000" }, 600_000],
  ])(
    "that is busy (429) and says when %s is asked again then",
    async (_, headers, retryAfterMs) => {
      expect(await failWith({ status: 429, headers })).toMatchObject({
        name: "BusyError",
        retryAfterMs,
      });
    },
  );

  test("that is overloaded (503) and says when is asked again then", async () => {
    const failure = await failWith({ status: 503, headers: { "retry-after": "3" } });
    expect(failure).toMatchObject({ name: "BusyError", retryAfterMs: 3_000 });
  });

  test("that never ends its reply is given up after the time allowed", async () => {
    expect(await failWith({ hang: true }, 200)).toMatchObject({
      name: "ReaderError",
      message: expect.stringContaining("did not reply within 200 ms"),
      sentence: saying("The writing model took too long. Try again in a few minutes."),
    });
  });

  test.each<[string, ScriptedReply]>([
    ["breaks the connection", { disconnect: true }],
    ["sends what is not JSON", { status: 200, body: "{malformed" }],
  ])("that %s has broken off", async (_, reply) => {
    expect(await failWith(reply)).toMatchObject({
      name: "ReaderError",
      sentence: saying("The writing model broke off. Try again in a few minutes."),
    });
  });

  test("that does not run cannot be reached", async () => {
    const port = await freePort();
    const draft = writerOn(`http://127.0.0.1:${port}/v1`).draft(briefingTask());
    await expect(draft).rejects.toMatchObject({
      name: "ReaderError",
      sentence: saying("The writing model cannot be reached. Try again in a few minutes."),
    });
  });

  test.each([
    ["an object without choices", {}],
    ["a choice without a message", { choices: [{}] }],
    ["a list", []],
  ])("that replies with %s has given no usable reply", async (_, body) => {
    await using model = await scriptedModel(() => ({ status: 200, body }));
    await expect(writerOn(model.url).draft(briefingTask())).rejects.toMatchObject({
      message: expect.stringContaining("it is empty"),
    });
  });
});

test("an aborted draft ends with the signal's own reason", async () => {
  const reason = new Error("the lease was lost");
  const lease = new AbortController();
  await using model = await scriptedModel(() => {
    lease.abort(reason);
    return { hang: true };
  });
  const draft = writerOn(model.url).draft(briefingTask(), { signal: lease.signal });
  await expect(draft).rejects.toBe(reason);
});

const refusing = (...words: string[]) =>
  scriptedModel(({ body }) => {
    const refused = words.find((word) => JSON.stringify(body).includes(word));
    if (!refused) return { json: GOOD_REPLY };
    return { status: 400, body: { error: { message: `Unknown parameter: '${refused}'.` } } };
  });

describe("a server that does not take a parameter", () => {
  test("is asked without it at once, and from then on", async () => {
    await using model = await refusing("prompt_cache_key", "max_completion_tokens");
    const writer = writerOn(model.url);
    await writer.draft(briefingTask());
    await writer.draft(briefingTask());
    expect(model.requests.map(({ body }) => "prompt_cache_key" in body)).toEqual([
      true,
      false,
      false,
      false,
    ]);
    expect(model.requests.at(-1)?.body["max_tokens"]).toBe(4_000);
  });

  test("without structured output is asked in JSON mode, without that in plain words", async () => {
    await using model = await refusing("response_format");
    const writer = writerOn(model.url);
    await writer.draft(briefingTask());
    expect(
      model.requests.map(({ body }) => body["response_format"] as { type?: string } | undefined),
    ).toMatchObject([{ type: "json_schema" }, { type: "json_object" }, undefined]);
    await writer.draft(briefingTask());
    expect(model.requests.at(-1)?.system).toContain("valid under this JSON Schema");
  });
});
