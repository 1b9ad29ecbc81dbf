import { describe, expect, test } from "vitest";
import { BusyError, ReaderError } from "../../../src/errors.ts";
import {
  asJobError,
  blocksRefused,
  outcomeUnknown,
  slackCode,
  TOKEN_REFUSED_MS,
  waitAsked,
} from "../../../src/slack/transport/failures.ts";
import { asksToWait, noAnswer, refused, serverError } from "../scripted-slack.ts";

/** What some proxy says comes back with its page for a code. */
const PROXY_PAGE = refused("<html><body>Please sign in to the network.</body></html>");

describe("the code of a failure", () => {
  test("is what Slack itself answered", () => {
    expect(slackCode(refused("not_in_channel"))).toBe("not_in_channel");
  });

  test.each([
    ["a proxy's page", PROXY_PAGE],
    ["no answer", noAnswer()],
    ["a server's error", serverError()],
    ["an error of our own", new Error("not_in_channel")],
  ])("there is none of %s", (_, error) => {
    expect(slackCode(error)).toBeUndefined();
  });
});

describe("whether a call did its work", () => {
  test.each([
    ["no answer", noAnswer()],
    ["a server's error", serverError(500)],
    ["a proxy's page", PROXY_PAGE],
    ["Slack's own failure", refused("fatal_error")],
    ["Slack's own time-out", refused("request_timeout")],
  ])("nobody knows after %s", (_, error) => {
    expect(outcomeUnknown(error)).toBe(true);
  });

  test.each([
    ["Slack refuses it", refused("not_in_channel")],
    ["Slack asks to wait", asksToWait(3)],
  ])("is known where %s: it did not", (_, error) => {
    expect(outcomeUnknown(error)).toBe(false);
  });
});

test("blocks are refused by the codes that speak of them, and by no other", () => {
  expect(blocksRefused(refused("invalid_blocks"))).toBe(true);
  expect(blocksRefused(refused("msg_too_long"))).toBe(true);
  expect(blocksRefused(refused("channel_not_found"))).toBe(false);
  expect(blocksRefused(noAnswer())).toBe(false);
});

describe("the wait that Slack asks for", () => {
  test("is the seconds it names, in milliseconds", () => {
    expect(waitAsked(asksToWait(7))).toBe(7_000);
  });

  test.each(["ratelimited", "rate_limited"])(
    "has a length of ours where it names none: %s",
    (code) => {
      expect(waitAsked(refused(code))).toBeGreaterThan(0);
    },
  );

  test("is none after other failures", () => {
    expect(waitAsked(refused("internal_error"))).toBeUndefined();
    expect(waitAsked(noAnswer())).toBeUndefined();
  });
});

describe("what a failed call means to a job", () => {
  test("a wait that Slack asks for sends it back for as long", () => {
    const error = asJobError(asksToWait(90), "chat.postMessage");
    expect(error).toBeInstanceOf(BusyError);
    expect(error).toMatchObject({
      retryAfterMs: 90_000,
      message: "chat.postMessage: Slack asks to wait",
    });
  });

  test.each([
    ["no answer", noAnswer()],
    ["a server's error", serverError(502)],
    ["a proxy's page", PROXY_PAGE],
  ])("%s is no failure of the job: it comes back", (_, cause) => {
    const error = asJobError(cause, "chat.update");
    expect(error).toBeInstanceOf(BusyError);
    expect(error.message).toBe("chat.update: Slack cannot be reached");
    expect(error.cause).toBe(cause);
  });

  test.each(["invalid_auth", "token_revoked", "account_inactive", "token_expired"])(
    "a token that is refused (%s) is waited for",
    (code) => {
      expect(asJobError(refused(code), "chat.postMessage")).toMatchObject({
        name: "BusyError",
        retryAfterMs: TOKEN_REFUSED_MS,
        message: `chat.postMessage: ${code}`,
      });
    },
  );

  test.each([
    ["not_in_channel", "notInChannel"],
    ["channel_not_found", "notInChannel"],
    ["is_archived", "channelArchived"],
    ["restricted_action_thread_only_channel", "postingForbidden"],
    ["posting_to_general_channel_denied", "postingForbidden"],
    ["thread_not_found", "messageGone"],
    ["user_disabled", "personGone"],
  ])("%s will never change, and is said in a sentence", (code, key) => {
    const error = asJobError(refused(code), "chat.postMessage");
    expect(error).toBeInstanceOf(ReaderError);
    expect(error).toMatchObject({ sentence: { key }, message: `chat.postMessage: ${code}` });
  });

  test("another refusal is tried again, with the method named", () => {
    const error = asJobError(refused("invalid_arguments"), "views.open");
    expect(error).not.toBeInstanceOf(BusyError);
    expect(error).not.toBeInstanceOf(ReaderError);
    expect(error.message).toBe("views.open: invalid_arguments");
  });

  test("an error that is not Slack's keeps its words", () => {
    expect(asJobError(new Error("no ts"), "chat.postMessage").message).toBe(
      "chat.postMessage: no ts",
    );
    expect(asJobError("odd", "chat.postMessage").message).toBe("chat.postMessage: odd");
  });
});
