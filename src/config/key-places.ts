import type { ConfigFault } from "../errors.ts";
import type { Env } from "./config.ts";

/** An address, and the keys that are sent to it. */
const SENT_TO: readonly { readonly address: string; readonly keys: readonly string[] }[] = [
  { address: "OPENAI_BASE_URL", keys: ["OPENAI_API_KEY", "OPENAI_HEADERS"] },
  { address: "SLACK_API_URL", keys: ["SLACK_BOT_TOKEN", "SLACK_APP_TOKEN"] },
];

/**
 * Finds keys that would be sent to an address that was not meant for them: a key that lies in the environment for one
 * server, and an address in a file for another.
 *
 * @param env all that is set
 * @param outer what of it the process was given; the rest is from the file beside the program
 */
export function keysFromElsewhere(env: Env, outer: Env): ConfigFault[] {
  const isSet = (key: string) => (env[key] ?? "").trim() !== "";
  const isOuter = (key: string) => Object.hasOwn(outer, key);
  return SENT_TO.flatMap(({ address, keys }) => {
    if (!isSet(address)) return [];
    const stray = keys.filter((key) => isSet(key) && isOuter(key) !== isOuter(address));
    return stray.map((key): ConfigFault => ({
      key,
      says: { key: "keyFromElsewhere", values: { address } },
    }));
  });
}
