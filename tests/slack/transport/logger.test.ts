import { expect, test } from "vitest";
import { slackLogger } from "../../../src/slack/transport/logger.ts";
import { rememberingLog } from "../../support/log-and-meter.ts";

function logged() {
  const log = rememberingLog();
  return { log, logger: slackLogger(log) };
}

test("what Slack's libraries tell goes into our log, one level down where it is no news", () => {
  const { log, logger } = logged();
  logger.info("Going to establish a new connection");
  logger.warn("A pong was not received in", 5_000, "ms");
  logger.error("It failed:", new TypeError("no url"));
  const fields = { from: "slack-sdk" };
  expect(log.lines).toEqual([
    { level: "debug", fields, message: "Going to establish a new connection" },
    { level: "warn", fields, message: "A pong was not received in 5000 ms" },
    { level: "error", fields, message: "It failed: TypeError: no url" },
  ]);
});

test("payloads are never logged: debug lines are left out, and objects in others", () => {
  const { log, logger } = logged();
  logger.debug("the whole of a message", { text: "secret" });
  logger.warn("unhandled event", { text: "secret" });
  expect(JSON.stringify(log.lines)).not.toContain("secret");
  expect(log.lines.map(({ message }) => message)).toEqual(["unhandled event"]);
});

test("a call that fails is told by whoever made it", () => {
  const { log, logger } = logged();
  logger.warn("http request failed socket hang up");
  expect(log.lines.map(({ level }) => level)).toEqual(["debug"]);
});
