import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  dialectParams,
  FULL_DIALECT,
  simplerDialect,
  withSimplerMode,
  type Dialect,
} from "../../../src/writers/openai/dialect.ts";

const afterComplaint = (complaint: string, dialect: Dialect = FULL_DIALECT) =>
  simplerDialect(dialect, complaint, { guess: false });

describe("a server that rejects a request", () => {
  test.each([
    ["Unrecognized request argument supplied: prompt_cache_key", { cacheKey: false }],
    ["reasoning_effort is not supported with this model", { reasoningEffort: false }],
    ["this model cannot think", { reasoningEffort: false }],
    ["Unknown parameter: 'max_completion_tokens'", { tokenLimit: "max_tokens" }],
    ["extra fields not permitted: stream_options", { streamUsage: false }],
    ["include_usage: unexpected keyword", { streamUsage: false }],
    ["Invalid value for response_format", { mode: "json" }],
    ["structured output is not available here", { mode: "json" }],
    ["could not compile grammar", { mode: "json" }],
    ["RESPONSE_FORMAT is unknown", { mode: "json" }],
  ] as const)("with “%s” is asked without that, and with all the rest", (complaint, simpler) => {
    expect(afterComplaint(complaint)).toEqual({ ...FULL_DIALECT, ...simpler });
  });

  test("loses its hold on the shape step by step: schema, JSON, none", () => {
    const json = afterComplaint("json_schema is not supported");
    expect(json?.mode).toBe("json");
    const plain = json && afterComplaint("json_object is not supported", json);
    expect(plain?.mode).toBe("plain");
    expect(plain && afterComplaint("no response_format", plain)).toBeUndefined();
  });

  test("for another reason is not asked otherwise", () => {
    expect(afterComplaint("the context is 4096 tokens long; you asked for 9000")).toBeUndefined();
  });

  test("with a complaint about what is left off already is not asked the same again", () => {
    const without = { ...FULL_DIALECT, cacheKey: false };
    expect(afterComplaint("prompt_cache_key", without)).toBeUndefined();
  });

  test("when it names two of them, is asked without one after the other", () => {
    const complaint = "unknown: prompt_cache_key, stream_options";
    const first = afterComplaint(complaint);
    expect(first).toEqual({ ...FULL_DIALECT, cacheKey: false });
    expect(first && afterComplaint(complaint, first)).toEqual({
      ...FULL_DIALECT,
      cacheKey: false,
      streamUsage: false,
    });
  });

  test("and says nothing of use to a probe, is asked ever more simply until nothing is left", () => {
    fc.assert(
      fc.property(fc.string(), (complaint) => {
        let dialect: Dialect | undefined = FULL_DIALECT;
        let steps = 0;
        while (dialect !== undefined) {
          dialect = simplerDialect(dialect, complaint, { guess: true });
          steps += 1;
        }
        // Each of four extras once, the shape twice, and the last that finds nothing.
        expect(steps).toBe(7);
      }),
    );
  });
});

test("a weaker hold on the shape leaves the rest as it is", () => {
  expect(withSimplerMode({ ...FULL_DIALECT, cacheKey: false })).toEqual({
    ...FULL_DIALECT,
    cacheKey: false,
    mode: "json",
  });
});

describe("what a request asks for", () => {
  const wish = { maxOutputTokens: 700, cacheKey: "brief", reasoningEffort: "low" } as const;

  test("in the full protocol has all of it, with the shape strictly", () => {
    expect(dialectParams(FULL_DIALECT, wish)).toMatchObject({
      max_completion_tokens: 700,
      prompt_cache_key: "brief",
      reasoning_effort: "low",
      response_format: { type: "json_schema", json_schema: { strict: true } },
    });
  });

  test("in the plainest has its limit alone, by its old name", () => {
    const plain: Dialect = {
      mode: "plain",
      tokenLimit: "max_tokens",
      cacheKey: false,
      reasoningEffort: false,
      streamUsage: false,
    };
    expect(dialectParams(plain, wish)).toEqual({ max_tokens: 700 });
  });

  test("in JSON mode asks for an object", () => {
    const json: Dialect = { ...FULL_DIALECT, mode: "json" };
    expect(dialectParams(json, wish).response_format).toEqual({ type: "json_object" });
  });

  test("holds no key of what nobody wishes for", () => {
    expect(Object.keys(dialectParams(FULL_DIALECT, { maxOutputTokens: 9 }))).toEqual([
      "max_completion_tokens",
      "response_format",
    ]);
  });
});
