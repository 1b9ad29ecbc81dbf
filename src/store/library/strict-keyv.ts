import { AsyncLocalStorage } from "node:async_hooks";
import { jsonSerializer, Keyv, type KeyvSerializationAdapter, type KeyvStorageAdapter } from "keyv";
import type { Log } from "../../ports/world.ts";

/** The calls we make of Keyv. Each throws what its store throws. */
export interface StrictKeyv {
  get(key: string): Promise<unknown>;
  /** In one statement: all are kept or none. */
  setMany(entries: readonly { key: string; value: unknown }[]): Promise<void>;
  deleteMany(keys: readonly string[]): Promise<void>;
}

/**
 * Makes Keyv's errors loud. Keyv turns a failing read into a miss and a failing write into `false`
 * once it has an `error` listener, and ends the process for a background error when it has none. So
 * there is a listener, and it hands the error back to the call in which it arose; one that arose in
 * no call goes to the log.
 */
export function strictKeyv(options: {
  store: KeyvStorageAdapter;
  ttlMs: number;
  log: Log;
}): StrictKeyv {
  const serialization = forgivingJson(options.log);
  const keyv = new Keyv({ store: options.store, ttl: options.ttlMs, serialization });
  const calls = new AsyncLocalStorage<{ error?: unknown }>();
  keyv.on("error", (error: unknown) => {
    const call = calls.getStore();
    if (call) call.error ??= error;
    else
      options.log.warn({ error: messageOf(error) }, "the library's store failed in the background");
  });

  const strictly = <T>(work: () => Promise<T>): Promise<T> => {
    const call: { error?: unknown } = {};
    return calls.run(call, async () => {
      const result = await work();
      if (call.error !== undefined) throw call.error;
      return result;
    });
  };

  return {
    get: (key) => strictly(() => keyv.get<unknown>(key)),
    setMany: async (entries) => {
      const kept = await strictly(() => keyv.setMany([...entries]));
      if (kept?.some((one) => one === false))
        throw new Error("the library's store kept only a part");
    },
    deleteMany: async (keys) => {
      if (keys.length > 0) await strictly(() => keyv.deleteMany([...keys]));
    },
  };
}

/** A damaged row reads as absent: what is kept here can be made again, and a failing read would not heal. */
function forgivingJson(log: Log): KeyvSerializationAdapter {
  return {
    stringify: (value) => jsonSerializer.stringify(value),
    parse: <T>(text: string) => {
      try {
        return jsonSerializer.parse<T>(text);
      } catch (error) {
        // The error's own message would quote what was kept.
        log.warn(
          { error: (error as Error).name },
          "a kept record is damaged; it will be made again",
        );
        return undefined as T;
      }
    },
  };
}

const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);
