import type { Log, Meter } from "../../src/ports/world.ts";

/** One line that was logged. */
export interface LogLine {
  readonly level: keyof Log;
  readonly fields: Record<string, unknown>;
  readonly message: string;
}

/** A log that remembers. */
export function rememberingLog(): Log & { readonly lines: readonly LogLine[] } {
  const lines: LogLine[] = [];
  const at = (level: keyof Log) => (fields: Record<string, unknown>, message: string) => {
    lines.push({ level, fields, message });
  };
  return { lines, debug: at("debug"), info: at("info"), warn: at("warn"), error: at("error") };
}

/** A meter that counts nothing. */
export const silentMeter: Meter = { count: () => {}, time: () => {} };

/** A meter that remembers its counts: `counted("posts_briefed", { writer: "extractive" })`. */
export function rememberingMeter(): Meter & {
  counted(name: string, labels?: Record<string, string>): number;
} {
  const counts = new Map<string, number>();
  return {
    count(name, labels, by = 1) {
      const key = keyOf(name, labels);
      counts.set(key, (counts.get(key) ?? 0) + by);
    },
    time: () => {},
    counted: (name, labels) => counts.get(keyOf(name, labels)) ?? 0,
  };
}

const keyOf = (name: string, labels: Record<string, string> = {}): string =>
  JSON.stringify([name, Object.entries(labels).toSorted()]);
