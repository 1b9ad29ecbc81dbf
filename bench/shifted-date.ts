import { readFileSync } from "node:fs";
import { isMainThread } from "node:worker_threads";

/**
 * Loaded before the bot: its wall clock is off by the milliseconds that stand in the file of STORM_CLOCK. It is set
 * while the program runs, as a machine's clock is; timers go on as they are.
 */
const LOOK_EVERY_MS = 100;
const file = process.env["STORM_CLOCK"];

if (isMainThread && file !== undefined) {
  const { Date: Real } = globalThis;
  const read = (): number => Number(readFileSync(file, "utf8"));
  let offMs = read();
  const now = (): number => Real.now() + offMs;
  globalThis.Date = new Proxy(Real, {
    construct: (target, given, newTarget) =>
      Reflect.construct(target, given.length === 0 ? [now()] : given, newTarget),
    get: (target, key) => (key === "now" ? now : Reflect.get(target, key)),
  });
  setInterval(() => (offMs = read()), LOOK_EVERY_MS).unref();
}
