import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { COUNTERS, DURATIONS } from "../../src/ops/catalogue.ts";
import { promMeter } from "../../src/ops/metrics.ts";

test("what was counted and timed is told in Prometheus' format", async () => {
  const meter = promMeter();
  meter.count("posts_refused", { verdict: "paywall" });
  meter.count("posts_refused", { verdict: "paywall" }, 2);
  meter.count("model_tokens", { model: "m", kind: "input" }, 1_200);
  meter.time("post_to_briefing_seconds", 0.7);
  const text = await meter.text({ waiting: 3, running: 2, failed: 1 });
  expect(text).toContain('briefdesk_posts_refused_total{verdict="paywall"} 3');
  expect(text).toContain('briefdesk_model_tokens_total{model="m",kind="input"} 1200');
  expect(text).toContain('briefdesk_post_to_briefing_seconds_bucket{le="0.5"} 0');
  expect(text).toContain('briefdesk_post_to_briefing_seconds_bucket{le="1"} 1');
  expect(text).toContain('briefdesk_jobs{state="waiting"} 3');
  expect(text).toContain("briefdesk_process_resident_memory_bytes");
});

test("two meters do not share their counts", async () => {
  const [one, other] = [promMeter(), promMeter()];
  one.count("digests_posted");
  expect(await one.text()).toContain("briefdesk_digests_posted_total 1");
  expect(await other.text()).not.toContain("briefdesk_digests_posted_total 1");
});

test("nothing that is handed in makes it throw", async () => {
  const meter = promMeter();
  meter.count("no such thing");
  meter.count("digests_posted", { label: "unknown" });
  meter.count("digests_posted", {}, -1);
  meter.count("digests_posted", {}, Number.NaN);
  meter.time("no such thing", 1);
  meter.time("post_to_briefing_seconds", -1, { label: "unknown" });
  expect(await meter.text()).toContain("briefdesk_digests_posted_total 1");
});

test("everything that the program measures is in the catalogue, and nothing else", () => {
  const sources = globSync("src/**/*.ts").map((path) => readFileSync(path, "utf8"));
  const used = (method: string) =>
    new Set(
      sources
        .flatMap((text) => [...text.matchAll(new RegExp(`\\bmeter\\.${method}\\(([^,)]*)`, "gu"))])
        .flatMap(([, name = ""]) => [...name.matchAll(/"([^"]+)"/gu)].map(([, one = ""]) => one)),
    );
  expect([...used("count")].toSorted()).toEqual(Object.keys(COUNTERS).toSorted());
  expect([...used("time")].toSorted()).toEqual(Object.keys(DURATIONS).toSorted());
});
