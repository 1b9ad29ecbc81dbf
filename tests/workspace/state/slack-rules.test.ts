import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ApiError } from "../../../src/workspace/state/api-error.ts";
import { createIdentifiers } from "../../../src/workspace/state/identifiers.ts";
import { createTriggers } from "../../../src/workspace/state/triggers.ts";
import { createRateLimits } from "../../../src/workspace/web-api/rate-limits.ts";

/** A clock that a test sets. */
function clockAt(start = 1_790_000_000_000) {
  let now = start;
  return { now: () => now, pass: (ms: number) => void (now += ms) };
}

const codeOf = (act: () => unknown): unknown => {
  try {
    return act();
  } catch (error) {
    return error instanceof ApiError ? error.message : error;
  }
};

describe("the ts of messages", () => {
  test("grow and never repeat, whether or not the clock goes on or goes back", () => {
    const steps = fc.array(fc.integer({ min: -5_000, max: 5_000 }), { maxLength: 30 });
    const property = fc.property(steps, (passes) => {
      const clock = clockAt();
      const ids = createIdentifiers(clock);
      const all = passes.map((ms) => {
        clock.pass(ms);
        return ids.ts();
      });
      for (const ts of all) expect(ts).toMatch(/^\d{10}\.\d{6}$/u);
      expect(all).toEqual([...new Set(all)].toSorted());
    });
    fc.assert(property);
  });

  test("say the second of the clock", () => {
    const ids = createIdentifiers(clockAt());
    expect(ids.ts()).toBe("1790000000.000000");
    expect(ids.ts()).toBe("1790000000.000001");
  });

  test("are not those of ids, which have a prefix and ten characters", () => {
    const ids = createIdentifiers(clockAt());
    const all = Array.from({ length: 200 }, () => ids.id("C"));
    for (const id of all) expect(id).toMatch(/^C[0-9A-Z]{10}$/u);
    expect(new Set(all).size).toBe(all.length);
  });
});

function withTriggers() {
  const clock = clockAt();
  return { clock, triggers: createTriggers(clock, createIdentifiers(clock)) };
}

describe("a trigger", () => {
  test("opens a dialog for the person who did something", () => {
    const { triggers } = withTriggers();
    const [ada, minjun] = [triggers.issue("U1"), triggers.issue("U2")];
    expect([triggers.redeem(minjun), triggers.redeem(ada)]).toEqual(["U2", "U1"]);
  });

  test.each([
    [0, "U1"],
    [3_000, "U1"],
    [3_001, "expired_trigger_id"],
  ])("after %d ms gives %s", (ms, given) => {
    const { clock, triggers } = withTriggers();
    const id = triggers.issue("U1");
    clock.pass(ms);
    expect(codeOf(() => triggers.redeem(id))).toBe(given);
  });

  test("is good once, and one that nobody was given never", () => {
    const { triggers } = withTriggers();
    const id = triggers.issue("U1");
    triggers.redeem(id);
    expect(codeOf(() => triggers.redeem(id))).toBe("exchanged_trigger_id");
    expect(codeOf(() => triggers.redeem("1.2.abc"))).toBe("invalid_trigger_id");
  });

  test("that came too late is not used up by it", () => {
    const { clock, triggers } = withTriggers();
    const id = triggers.issue("U1");
    clock.pass(5_000);
    for (let turn = 0; turn < 2; turn += 1)
      expect(codeOf(() => triggers.redeem(id))).toBe("expired_trigger_id");
  });
});

describe("the limits of Slack's rate", () => {
  test("let one message a second into a channel, and others into other channels", () => {
    const clock = clockAt();
    const limits = createRateLimits(clock);
    const post = (channel: string) => limits.check("chat.postMessage", { channel });
    expect([post("C1"), post("C1"), post("C2")]).toEqual([undefined, 1, undefined]);
    clock.pass(999);
    expect(post("C1")).toBe(1);
    clock.pass(1);
    expect(post("C1")).toBeUndefined();
  });

  test("count calls of a method by the minute, and say how long to wait", () => {
    const clock = clockAt();
    const limits = createRateLimits(clock);
    const call = (method = "users.info") => limits.check(method, {}, 2);
    expect([call(), call(), call(), call("auth.test")]).toEqual([
      undefined,
      undefined,
      60,
      undefined,
    ]);
    clock.pass(59_001);
    expect(call()).toBe(1);
    clock.pass(999);
    expect([call(), call(), call()]).toEqual([undefined, undefined, 60]);
  });

  test("never refuse a method that has none", () => {
    const limits = createRateLimits(clockAt());
    const answers = Array.from({ length: 500 }, () => limits.check("chat.getPermalink", {}));
    expect(new Set(answers)).toEqual(new Set([undefined]));
  });

  test("hold in every minute, however the calls come", () => {
    const waits = fc.array(fc.integer({ min: 0, max: 30_000 }), { maxLength: 40, size: "max" });
    const property = fc.property(waits, fc.integer({ min: 1, max: 5 }), (passes, most) => {
      const clock = clockAt();
      const limits = createRateLimits(clock);
      const granted: number[] = [];
      for (const ms of passes) {
        clock.pass(ms);
        const wait = limits.check("users.info", {}, most);
        if (wait === undefined) granted.push(clock.now());
        else clock.pass(wait * 1_000);
        // Who has waited as long as was said is let in.
        const now = wait === undefined || limits.check("users.info", {}, most) === undefined;
        expect(now).toBe(true);
        if (wait !== undefined) granted.push(clock.now());
      }
      for (const at of granted)
        expect(
          granted.filter((other) => other <= at && at - other < 60_000).length,
        ).toBeLessThanOrEqual(most);
    });
    fc.assert(property);
  });
});
