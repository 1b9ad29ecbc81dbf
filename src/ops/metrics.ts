import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from "prom-client";
import type { Meter } from "../ports/world.ts";
import type { JobStats } from "../ports/jobs.ts";
import { COUNTERS, DURATIONS, type Measure } from "./catalogue.ts";

export interface PromMeter extends Meter {
  /** Everything measured so far in the text format of Prometheus; with the queue's length when it is given. */
  text(queue?: JobStats): Promise<string>;
}

const PREFIX = "briefdesk_";

/** Measures that are kept in memory until somebody asks. What the catalogue does not name is left out. */
export function promMeter(): PromMeter {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry, prefix: PREFIX });
  const counters = counting(registry);
  const durations = timing(registry);
  const queue = new Gauge({
    name: `${PREFIX}jobs`,
    help: "Jobs by state",
    labelNames: ["state"],
    registers: [registry],
  });

  return {
    count: (name, labels = {}, by = 1) => {
      const measure = COUNTERS[name];
      if (measure && by > 0) counters[name]?.inc(known(measure, labels), by);
    },
    time: (name, seconds, labels = {}) => {
      const measure = DURATIONS[name];
      if (measure) durations[name]?.observe(known(measure, labels), Math.max(0, seconds));
    },
    text: async (stats) => {
      for (const [state, count] of Object.entries(stats ?? {})) queue.set({ state }, count);
      return registry.metrics();
    },
  };
}

function counting(registry: Registry): Readonly<Record<string, Counter>> {
  const create = (name: string, { help, labels }: Measure) =>
    new Counter({
      name: `${PREFIX}${name}_total`,
      help,
      labelNames: [...labels],
      registers: [registry],
    });
  return Object.fromEntries(
    Object.entries(COUNTERS).map(([name, measure]) => [name, create(name, measure)]),
  );
}

function timing(registry: Registry): Readonly<Record<string, Histogram>> {
  const create = (name: string, { help, labels, buckets }: (typeof DURATIONS)[string]) =>
    new Histogram({
      name: PREFIX + name,
      help,
      labelNames: [...labels],
      buckets: [...buckets],
      registers: [registry],
    });
  return Object.fromEntries(
    Object.entries(DURATIONS).map(([name, measure]) => [name, create(name, measure)]),
  );
}

/** prom-client throws for a label that was not announced; a meter never throws. */
const known = (measure: Measure, labels: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(labels).filter(([label]) => measure.labels.includes(label)));
