import { describe, expect, test } from "vitest";
import { traceLeftOut, traceLines, type TraceStep } from "../../../src/article/trace/trace.ts";

const stepsOf = (tell: (trace: (step: TraceStep) => void) => void): TraceStep[] => {
  const steps: TraceStep[] = [];
  tell((step) => steps.push(step));
  return steps;
};

describe("what a step did to lines", () => {
  test("lines that are gone were removed, in their order", () => {
    const steps = stepsOf((trace) =>
      traceLines(trace, "rule", ["one", "two", "three", "four"], ["two", "four"]),
    );
    expect(steps).toEqual([{ did: "removed", rule: "rule", lines: ["one", "three"] }]);
  });

  test("of equal lines only those that are gone are told", () => {
    const steps = stepsOf((trace) => traceLines(trace, "rule", ["Share", "Share"], ["Share"]));
    expect(steps).toEqual([{ did: "removed", rule: "rule", lines: ["Share"] }]);
  });

  test("a line that goes on otherwise was shortened", () => {
    const line = "The bridge was opened in May.[3]";
    const steps = stepsOf((trace) => traceLines(trace, "notes", [line], [line.slice(0, -3)]));
    expect(steps).toEqual([{ did: "shortened", rule: "notes", lines: [line] }]);
  });

  test("a step that changed nothing is not told", () => {
    expect(stepsOf((trace) => traceLines(trace, "rule", ["one"], ["one"]))).toEqual([]);
  });
});

test("lines that are in no part of the text were left out", () => {
  const steps = stepsOf((trace) =>
    traceLeftOut(trace, ["Menu", "The bridge"], "The bridge is new."),
  );
  expect(steps.map(({ did, lines }) => [did, lines])).toEqual([["left out", ["Menu"]]]);
});

test("nobody who does not ask is told", () => {
  expect(() => traceLines(undefined, "rule", ["one"], [])).not.toThrow();
  expect(() => traceLeftOut(undefined, ["one"], "")).not.toThrow();
});
