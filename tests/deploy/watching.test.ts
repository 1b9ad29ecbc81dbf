import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { promMeter } from "../../src/ops/metrics.ts";
import { COUNTERS, DURATIONS } from "../../src/ops/catalogue.ts";

interface Alert {
  readonly alert: string;
  readonly expr: string;
  readonly annotations: { readonly summary: string };
}
interface Panel {
  readonly id: number;
  readonly title: string;
  readonly gridPos: { readonly x: number; readonly y: number };
  readonly targets: readonly { readonly expr: string; readonly legendFormat: string }[];
}

const { groups } = parse(readFileSync("deploy/alerts.yml", "utf8")) as {
  groups: readonly { readonly rules: readonly Alert[] }[];
};
const alerts = groups.flatMap(({ rules }) => rules);
const { panels } = JSON.parse(readFileSync("deploy/grafana.json", "utf8")) as {
  panels: readonly Panel[];
};
const targets = panels.flatMap((panel) => panel.targets);
const expressions = [...alerts, ...targets].map(({ expr }) => expr);

/** The labels that each series of the program has, by its name in Prometheus. */
async function series(): Promise<ReadonlyMap<string, readonly string[]>> {
  const shown = await promMeter().text({ waiting: 0, running: 0, failed: 0 });
  const untold = [...shown.matchAll(/^# TYPE (\w+) /gmu)].map(([, name = ""]) => name);
  return new Map([
    ...untold.map((name) => [name, []] as const),
    ...Object.entries(COUNTERS).map(
      ([name, { labels }]) => [`briefdesk_${name}_total`, labels] as const,
    ),
    ...Object.entries(DURATIONS).map(
      ([name, { labels }]) => [`briefdesk_${name}_bucket`, [...labels, "le"]] as const,
    ),
    ["briefdesk_jobs", ["state"]],
  ]);
}

test("alerts and panels ask for series that the program has", async () => {
  const known = await series();
  const asked = expressions.flatMap((text) => text.match(/\bbriefdesk_\w+/gu) ?? []);
  expect(asked.length).toBeGreaterThan(20);
  expect(asked.filter((name) => !known.has(name))).toEqual([]);
});

test("alerts and panels group by labels that these series have", async () => {
  const known = await series();
  const wrong = expressions.filter((text) => {
    const [name = ""] = /\bbriefdesk_\w+/u.exec(text) ?? [];
    const groupedBy = [...text.matchAll(/\bby \(([^)]*)\)/gu)].flatMap(([, by = ""]) =>
      by.split(", "),
    );
    return groupedBy.some((label) => !known.get(name)?.includes(label));
  });
  expect(wrong).toEqual([]);
});

/** The labels that a text names in double braces. */
const named = (text: string) =>
  [...text.matchAll(/\{\{\s*(?:\$labels\.)?(\w+)\s*\}\}/gu)].map(([, label = ""]) => label);

test("what an alert or a legend names is a label that is left after grouping", () => {
  const told = [
    ...alerts.map(({ expr, annotations }) => ({ expr, says: annotations.summary })),
    ...targets.map(({ expr, legendFormat }) => ({ expr, says: legendFormat })),
  ];
  const lost = told.filter(({ expr, says }) =>
    named(says).some((label) => label !== "instance" && !expr.includes(`by (${label})`)),
  );
  expect(lost).toEqual([]);
});

test("brackets of each expression are closed", () => {
  for (const text of expressions)
    for (const [open = "", close = ""] of ["()", "[]", "{}"])
      expect(text.split(open).length).toBe(text.split(close).length);
});

test("the operator's page has a chapter for each alert, and for no other", () => {
  const page = readFileSync("docs/when.md", "utf8");
  const chapters = [...page.matchAll(/^## (\S+)$/gmu)].map(([, name]) => name);
  expect(chapters).toEqual(alerts.map(({ alert }) => alert));
});

test("no two panels share an id or a place", () => {
  expect(new Set(panels.map(({ id }) => id)).size).toBe(panels.length);
  expect(new Set(panels.map(({ gridPos: { x, y } }) => `${x} ${y}`)).size).toBe(panels.length);
});
