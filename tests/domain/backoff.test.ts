import * as fc from "fast-check";
import { expect, test } from "vitest";
import { backoffMs } from "../../src/domain/backoff.ts";

test.each([
  [{ firstMs: 1_000 }, [1_000, 2_000, 4_000, 8_000]],
  [{ firstMs: 2_000, factor: 4 }, [2_000, 8_000, 32_000, 128_000]],
  [{ firstMs: 1_000, mostMs: 3_000 }, [1_000, 2_000, 3_000, 3_000]],
])("waits of %j grow so", (backoff, waits) => {
  expect([1, 2, 3, 4].map((failures) => backoffMs(backoff, failures))).toEqual(waits);
});

test("chance takes off less than half, and never leads beyond the longest wait", () => {
  const chance = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1_000 }), chance, (failures, random) => {
      const backoff = { firstMs: 1_000, mostMs: 30_000 };
      const whole = backoffMs(backoff, failures);
      const wait = backoffMs(backoff, failures, () => random);
      expect(wait).toBeGreaterThanOrEqual(whole / 2);
      expect(wait).toBeLessThanOrEqual(whole);
    }),
  );
});
