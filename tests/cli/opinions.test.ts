import { describe, expect, test } from "vitest";
import { opinionsOf } from "../../src/cli/status/opinions.ts";
import type { Feedback } from "../../src/domain/records.ts";

const given = (change: Partial<Feedback>): Feedback => ({
  team: "T1",
  channel: "C1",
  user: "U1",
  briefingKey: "b1",
  useful: true,
  at: 1,
  ...change,
});

describe("what readers think of briefings", () => {
  test("is nothing where nobody said anything", () => {
    expect(opinionsOf([])).toEqual([]);
  });

  test("is told apart by the prompt that wrote them, and by the writer without one", () => {
    const opinions = opinionsOf([
      given({ prompt: "briefing@3" }),
      given({ prompt: "briefing@4", useful: false }),
      given({}),
      given({ prompt: "briefing@3", useful: false }),
    ]);
    expect(opinions).toEqual([
      { prompt: "briefing@3", useful: 1, notUseful: 1, reasons: {}, remarks: [] },
      { prompt: "briefing@4", useful: 0, notUseful: 1, reasons: {}, remarks: [] },
      { prompt: "extractive", useful: 1, notUseful: 0, reasons: {}, remarks: [] },
    ]);
  });

  test("counts reasons, and keeps what was added in words", () => {
    const [opinion] = opinionsOf([
      given({ useful: false, reason: "incomplete: the price is missing" }),
      given({ useful: false, reason: "incomplete" }),
      given({ useful: false, reason: "wrong: it says 3: it is 4" }),
    ]);
    expect(opinion).toMatchObject({
      notUseful: 3,
      reasons: { incomplete: 2, wrong: 1 },
      remarks: ["the price is missing", "it says 3: it is 4"],
    });
  });
});
