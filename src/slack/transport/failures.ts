import {
  WebAPIHTTPError,
  WebAPIPlatformError,
  WebAPIRateLimitedError,
  WebAPIRequestError,
} from "@slack/web-api";
import { BusyError, ReaderError } from "../../errors.ts";
import type { Message, PlainKey } from "../../messages/catalogue.ts";

/** A page of some proxy comes back as an error, too, with the page for its code. */
const CODE = /^[a-z0-9_]{1,80}$/iu;

/** Slack's error code, for errors that Slack itself answered with. */
export function slackCode(error: unknown): string | undefined {
  if (!(error instanceof WebAPIPlatformError)) return undefined;
  const code: unknown = error.data.error;
  return typeof code === "string" && CODE.test(code) ? code : undefined;
}

/** With these Slack says itself that the call may have done its work. */
const PERHAPS_DONE = new Set([
  "fatal_error",
  "internal_error",
  "service_unavailable",
  "request_timeout",
]);

/**
 * Nobody knows whether the call did its work: only where Slack itself refuses it, or asks to wait, it is
 * certain that it did not. No answer, half of one, a server's error or some proxy's page tell nothing.
 */
export function outcomeUnknown(error: unknown): boolean {
  if (error instanceof WebAPIRateLimitedError) return false;
  const code = slackCode(error);
  return code === undefined || PERHAPS_DONE.has(code);
}

const TOO_BIG = new Set([
  "invalid_blocks",
  "invalid_blocks_format",
  "msg_blocks_too_long",
  "msg_too_long",
  "blocks_too_long",
]);

/** Slack did not take the blocks; plain text it may take. */
export const blocksRefused = (error: unknown): boolean => TOO_BIG.has(slackCode(error) ?? "");

/** For the answers of Slack that ask to wait without saying how long. */
const UNNAMED_WAIT_MS = 10_000;

/** The wait Slack asks for, in milliseconds; undefined when it asks for none. */
export function waitAsked(error: unknown): number | undefined {
  if (error instanceof WebAPIRateLimitedError) return error.retryAfter * 1000;
  return /^rate_?limited$/u.test(slackCode(error) ?? "") ? UNNAMED_WAIT_MS : undefined;
}

/** Slack comes back in minutes or hours: that it is away is no failure of the job. */
const AWAY_MS = 5_000;

/** There was no answer, or none that is Slack's own. */
function isAway(error: unknown): boolean {
  if (error instanceof WebAPIHTTPError) return error.statusCode >= 500;
  if (error instanceof WebAPIPlatformError) return slackCode(error) === undefined;
  return error instanceof WebAPIRequestError;
}

/** Codes that no later try will change, with what a person can do about it. */
const FINAL: readonly (readonly [RegExp, PlainKey])[] = [
  // A private channel is not there for whoever is not in it.
  [/^(?:not_in_channel|channel_not_found)$/u, "notInChannel"],
  [/^is_archived$/u, "channelArchived"],
  [
    /^(?:restricted_action.*|posting_to_.*_denied|messages_tab_disabled|no_permission|thread_locked|ekm_access_denied)$/u,
    "postingForbidden",
  ],
  [/^(?:thread_not_found|message_not_found)$/u, "messageGone"],
  [/^(?:user_disabled|is_inactive)$/u, "personGone"],
];

/** Nor will a later try change these, but what is behind them Slack does not say. */
const REFUSED =
  /^(?:cannot_reply_to_message|channel_type_not_supported|user_not_found|team_not_found)$/u;

/** The operator has to give a new token: the work waits for it and is not lost. */
const TOKEN_REFUSED =
  /^(?:account_inactive|invalid_auth|not_authed|token_expired|token_revoked|team_access_not_granted)$/u;

/** How long work waits before it asks again whether there is a token. */
export const TOKEN_REFUSED_MS = 60_000;

/**
 * What a failed call means to a job: BusyError to come back later, ReaderError when it will never
 * succeed, else the error itself with the method named, to be tried again.
 */
export function asJobError(error: unknown, method: string): Error {
  const wait = waitAsked(error);
  if (wait !== undefined)
    return new BusyError(`${method}: Slack asks to wait`, wait, { cause: error });
  if (isAway(error))
    return new BusyError(`${method}: Slack cannot be reached`, AWAY_MS, { cause: error });
  const code = slackCode(error);
  if (TOKEN_REFUSED.test(code ?? ""))
    return new BusyError(`${method}: ${code}`, TOKEN_REFUSED_MS, { cause: error });
  const final = code === undefined ? undefined : finalReason(code);
  if (final !== undefined) return new ReaderError(`${method}: ${code}`, final, { cause: error });
  const message = error instanceof Error ? error.message : String(error);
  return new Error(`${method}: ${code ?? message}`, { cause: error });
}

function finalReason(code: string): Message | undefined {
  const [, key] = FINAL.find(([pattern]) => pattern.test(code)) ?? [];
  if (key !== undefined) return { key };
  return REFUSED.test(code) ? { key: "slackRefuses", values: { code } } : undefined;
}
