import { expect, test } from "vitest";
import type { Draft, DraftItem, Writer, WritingTask } from "../../../src/ports/writer.ts";
import { scriptedModel } from "../scripted-model.ts";
import { briefingTask, GOOD_DRAFT, GOOD_REPLY, questionTask, writerOn } from "./writer-on.ts";

/** Everything a stream gives, in order, and what it ends with. */
async function drain(writer: Writer, task: WritingTask, signal?: AbortSignal) {
  const items: DraftItem[] = [];
  const stream = writer.stream?.(task, signal ? { signal } : {});
  if (!stream) throw new Error("the writer does not stream");
  let next: IteratorResult<DraftItem, Draft> = await stream.next();
  for (; !next.done; next = await stream.next()) items.push(next.value);
  return { items, draft: next.value };
}

test("a streamed draft gives its items one by one, and then itself", async () => {
  await using model = await scriptedModel(() => ({ json: GOOD_REPLY }));
  const { items, draft } = await drain(writerOn(model.url), briefingTask());
  expect(items).toEqual(GOOD_DRAFT.items);
  expect(draft).toMatchObject({ ...GOOD_DRAFT, usage: { calls: 1, model: "writer-model" } });
  expect(draft.usage?.inputTokens).toBeGreaterThan(500);
  expect(model.requests[0]?.body["stream_options"]).toEqual({ include_usage: true });
});

test("an answer that is not stated streams nothing", async () => {
  await using model = await scriptedModel(() => ({ json: { ...GOOD_REPLY, stated: false } }));
  const { items, draft } = await drain(writerOn(model.url), questionTask("Who built it?"));
  expect(items).toEqual([]);
  expect(draft).toMatchObject({ stated: false, items: [] });
});

test.each([
  [
    "is cut off",
    { content: JSON.stringify(GOOD_REPLY).slice(0, 120), finish: "length" },
    "it was cut off",
  ],
  ["is prose", { content: "I would rather not." }, "it is not a JSON object"],
  ["is a refusal", { content: "", refusal: "No." }, "it was a refusal"],
])("a stream that %s fails, once, with the reason", async (_, reply, fault) => {
  await using model = await scriptedModel(() => reply);
  await expect(drain(writerOn(model.url), briefingTask())).rejects.toMatchObject({
    name: "ReaderError",
    message: expect.stringContaining(fault),
  });
  expect(model.requests).toHaveLength(1);
});

test("a server's failure is told as for a draft", async () => {
  await using busy = await scriptedModel(() => ({ status: 429, headers: { "retry-after": "4" } }));
  await expect(drain(writerOn(busy.url), briefingTask())).rejects.toMatchObject({
    name: "BusyError",
    retryAfterMs: 4_000,
  });
  await using broken = await scriptedModel(() => ({ disconnect: true }));
  await expect(drain(writerOn(broken.url), briefingTask())).rejects.toMatchObject({
    name: "ReaderError",
  });
});

test("an abort in the middle ends the stream with the signal's reason", async () => {
  await using model = await scriptedModel(() => ({ json: GOOD_REPLY }));
  const lease = new AbortController();
  const stream = writerOn(model.url).stream?.(briefingTask(), { signal: lease.signal });
  await stream?.next();
  lease.abort(new Error("the lease was lost"));
  await expect(stream?.next().then(() => stream.next())).rejects.toThrow("the lease was lost");
});

test("a server that cannot count a stream is asked without", async () => {
  await using model = await scriptedModel(({ body }) =>
    "stream_options" in body
      ? { status: 400, body: { error: { message: "stream_options is not supported" } } }
      : { json: GOOD_REPLY },
  );
  const { items } = await drain(writerOn(model.url), briefingTask());
  expect(items).toHaveLength(2);
});
