import { expect, test } from "vitest";
import { packError, unpackError } from "../../src/composing/carried-error.ts";
import { UnusableDraft, spentOn } from "../../src/domain/unusable-draft.ts";
import { BusyError, ReaderError } from "../../src/errors.ts";

const carried = (error: unknown): Error => unpackError(structuredClone(packError(error)));
const usage = { model: "m", calls: 2 } as never;

test("a dependency that is busy still says for how long", () => {
  const error = carried(new BusyError("429", 700));
  expect(error).toBeInstanceOf(BusyError);
  expect(error).toMatchObject({ message: "429", retryAfterMs: 700 });
});

test("what readers are told keeps its sentence", () => {
  const error = carried(new ReaderError("503", { key: "modelFailed" }));
  expect(error).toBeInstanceOf(ReaderError);
  expect(error).not.toBeInstanceOf(UnusableDraft);
  expect(error).toMatchObject({ sentence: { key: "modelFailed" } });
});

test("what was paid for nothing is still known", () => {
  expect(spentOn(carried(new UnusableDraft("no JSON", { key: "modelFailed" }, usage)))).toEqual(
    usage,
  );
});

test("any other error keeps its name, its words, its stack and its causes", () => {
  const error = new TypeError("deep", { cause: new Error("deeper", { cause: "deepest" }) });
  expect(carried(error)).toMatchObject({
    name: "TypeError",
    message: "deep",
    stack: error.stack,
    cause: { message: "deeper", cause: { message: "deepest" } },
  });
});

test.each([["text"], [undefined], [5], [{}]])(
  "what is thrown and is no error is one: %j",
  (thrown) => {
    expect(carried(thrown).message).toBe(String(thrown));
  },
);
