import type { Checks } from "../../domain/briefing.ts";
import type { Meter } from "../../ports/world.ts";

/** Counts what the gate did with the points of a briefing or the sentences of an answer. */
export function countChecks(checks: Checks, fellBack: boolean, meter: Meter): void {
  for (const [outcome, points] of Object.entries(checks)) {
    if (points > 0) meter.count("gate_points", { outcome }, points);
  }
  if (fellBack) meter.count("gate_points", { outcome: "fell_back" });
}
