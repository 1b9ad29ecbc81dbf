import { type Logger, LogLevel } from "@slack/bolt";
import type { Log } from "../../ports/world.ts";

/** Objects are left out: an error of theirs may carry the message it was about. */
const said = (parts: readonly unknown[]): string =>
  parts
    .map((part) => (part instanceof Error ? `${part.name}: ${part.message}` : part))
    .filter((part) => typeof part === "string" || typeof part === "number")
    .join(" ");

/** Said of every call that fails; whoever made the call says what follows from it. */
const TOLD_BY_THE_CALLER = /^http request failed/u;

/**
 * Slack's libraries log through our log. Their debug lines hold whole payloads and are left out.
 */
export function slackLogger(log: Log): Logger {
  const fields = { from: "slack-sdk" };
  return {
    debug: () => undefined,
    info: (...parts: unknown[]) => log.debug(fields, said(parts)),
    warn: (...parts: unknown[]) => {
      const text = said(parts);
      log[TOLD_BY_THE_CALLER.test(text) ? "debug" : "warn"](fields, text);
    },
    error: (...parts: unknown[]) => log.error(fields, said(parts)),
    setLevel: () => undefined,
    getLevel: () => LogLevel.INFO,
    setName: () => undefined,
  };
}
