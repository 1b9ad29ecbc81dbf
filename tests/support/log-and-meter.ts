import type { Log, Meter } from "../../src/ports.ts";

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
