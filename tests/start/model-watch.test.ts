import { expect, test } from "vitest";
import type { ModelState } from "../../src/domain/usage.ts";
import { wordingIn } from "../../src/messages/wording.ts";
import { circuitOpenUntil, modelWatch } from "../../src/start/model-watch.ts";
import { rememberingLog, rememberingMeter } from "../support/log-and-meter.ts";
import { english } from "../support/english.ts";

const NOW = Date.UTC(2026, 10, 23, 9);
const UNTIL = NOW + 60_000;
const clock = { now: () => NOW };

/** A watch over a writer whose circuits are opened and closed by hand. */
async function watching(
  before: readonly ModelState[] = [],
  keeps: () => Promise<void> = async () => {},
) {
  const log = rememberingLog();
  const meter = rememberingMeter();
  const noted: ModelState[] = [];
  let hear: ((state: ModelState) => void) | undefined;
  const watch = modelWatch(
    {
      watch(heard) {
        hear = heard;
        return () => (hear = undefined);
      },
    },
    {
      ledger: {
        openCircuits: () => Promise.resolve([...before]),
        noteModel: async (state) => {
          await keeps();
          noted.push(state);
        },
      },
      clock,
      log,
      meter,
    },
  );
  return { watch, log, meter, noted, tell: (state: ModelState) => hear?.(state) };
}

test("a model whose circuit is open is warned of, counted, logged and kept; one that answers again is not", async () => {
  const { watch, log, meter, noted, tell } = await watching();
  tell({ model: "large", reason: "it hangs", until: UNTIL });
  expect(watch.warnings()).toEqual({
    "model large": "left alone until 2026-11-23T09:01:00.000Z: it hangs",
  });
  expect(meter.counted("model_left_alone", { model: "large" })).toBe(1);
  tell({ model: "large" });
  expect(watch.warnings()).toEqual({});
  expect(meter.counted("model_left_alone", { model: "large" })).toBe(1);
  await watch.stop();
  expect(noted).toEqual([{ model: "large", reason: "it hangs", until: UNTIL }, { model: "large" }]);
  expect(log.lines.map(({ level }) => level)).toEqual(["warn", "info"]);
});

test("what was open before the start is forgotten, and nothing is heard after the stop", async () => {
  const { watch, noted, tell } = await watching([{ model: "old", reason: "away", until: UNTIL }]);
  await watch.stop();
  expect(noted).toEqual([{ model: "old" }]);
  tell({ model: "late", reason: "away", until: UNTIL });
  expect(watch.warnings()).toEqual({});
});

test("a ledger that keeps nothing is logged, and the warning stands all the same", async () => {
  const { watch, log, tell } = await watching([], () => Promise.reject(new Error("no space")));
  tell({ model: "large", reason: "it hangs", until: UNTIL });
  await watch.stop();
  expect(watch.warnings()).toHaveProperty("model large");
  expect(log.lines.map(({ level }) => level)).toEqual(["warn", "error"]);
});

test.each([
  ["is asked again at a moment", UNTIL, "left alone until 2026-11-23T09:01:00.000Z: it hangs"],
  [
    "waits for a post from its moment on",
    NOW,
    "left alone until the next post, which tries it again: it hangs",
  ],
])("a model that %s is told of so", (_, until, says) => {
  const state = { model: "large", reason: "it hangs", until };
  expect(english(circuitOpenUntil(state, clock))).toBe(says);
  expect(wordingIn("de").phrase(circuitOpenUntil(state, clock))).toMatch(
    /^wird bis .+: it hangs$/u,
  );
});
