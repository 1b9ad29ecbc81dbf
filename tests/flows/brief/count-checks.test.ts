import { expect, test } from "vitest";
import { countChecks } from "../../../src/flows/brief/count-checks.ts";
import { rememberingMeter } from "../../support/log-and-meter.ts";

const outcome = (meter: ReturnType<typeof rememberingMeter>, name: string) =>
  meter.counted("gate_points", { outcome: name });

test("points are counted by what the gate did with them, over all briefings", () => {
  const meter = rememberingMeter();
  countChecks({ passed: 3, repaired: 1, replaced: 2, dropped: 0 }, false, meter);
  countChecks({ passed: 1, repaired: 0, replaced: 0, dropped: 4 }, true, meter);
  const counted = ["passed", "repaired", "replaced", "dropped", "fell_back"].map((name) =>
    outcome(meter, name),
  );
  expect(counted).toEqual([4, 1, 2, 4, 1]);
});
