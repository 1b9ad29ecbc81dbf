import type { Log, Meter } from "../ports/world.ts";

const nothing = (): void => undefined;

/** For commands that answer a person: what they have to say they print. */
export const silentLog: Log = { debug: nothing, info: nothing, warn: nothing, error: nothing };

/** For commands that nobody measures. */
export const silentMeter: Meter = { count: nothing, time: nothing };
