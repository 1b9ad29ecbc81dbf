import { APIConnectionError, APIError } from "openai";
import { z } from "zod";
import { UnusableDraft } from "../../domain/unusable-draft.ts";
import { BusyError, ReaderError } from "../../errors.ts";
import { BrokenReply, statusOfError } from "./protocol-fetch.ts";
import type { Usage } from "../../domain/usage.ts";

/** Wait after a 429 that does not say how long: a provider's minute limits free up within it. */
const DEFAULT_WAIT_MS = 20_000;
/** A longer wait than this is asked about again, so that a wrong header does not park a job for days. */
const LONGEST_WAIT_MS = 10 * 60_000;

type Sentence = ReaderError["sentence"];

const later = (key: MendedByTime): Sentence => [{ key }, { key: "tryInMinutes" }];
const operator = (key: MendedByOperator): Sentence => [{ key }, { key: "operatorCanMend" }];

type MendedByTime =
  | "modelFailed"
  | "modelOutOfOrder"
  | "modelBrokeOff"
  | "modelUnreachable"
  | "modelSlow";
type MendedByOperator =
  | "modelRefusedRequest"
  | "modelRefusedKey"
  | "modelWithoutCredit"
  | "modelUnknown";

/** What the operator and the reader are told for a status of the model's server. */
const BY_STATUS: Readonly<Record<number, readonly [log: string, sentence: Sentence]>> = {
  400: ["did not accept the request", { key: "modelRefusedRequest" }],
  401: ["refused the key; set OPENAI_API_KEY to a valid one", operator("modelRefusedKey")],
  402: ["wants payment; the account has no credit", operator("modelWithoutCredit")],
  403: [
    "refused the request; check the key's rights, OPENAI_MODEL and where the server may be used from",
    operator("modelRefusedRequest"),
  ],
  404: [
    "does not know the model, or the address is wrong; check OPENAI_MODEL and OPENAI_BASE_URL",
    operator("modelUnknown"),
  ],
  413: [
    "found the request too large; set OPENAI_CONTEXT_TOKENS to what the model takes",
    { key: "modelArticleTooLong" },
  ],
  422: ["did not accept the request", { key: "modelRefusedRequest" }],
};

/** Where and when a call failed. */
export interface CallSite {
  readonly model: string;
  readonly baseUrl: string;
  /** Milliseconds since the epoch, for a Retry-After that is a date. */
  readonly now: number;
}

/** Turns what a call threw into the error that the Writer port promises. */
export function modelFailure(error: unknown, site: CallSite): BusyError | ReaderError {
  if (!(error instanceof APIError)) return brokenOff(error, site);
  if (error instanceof APIConnectionError)
    return error.cause instanceof BrokenReply
      ? brokenOff(error.cause.cause, site)
      : unreachable(error, site);
  // An event of a stream that tells of an error has no status but its own.
  const status = error.status ?? statusOfError({ error: error.error });
  if (outOfCredit(error)) return failure(402, error, site);
  const retryAfterMs = retryAfter(error, site.now);
  if (status === 429 || (retryAfterMs !== undefined && status !== undefined && status >= 500)) {
    const wait = Math.min(retryAfterMs ?? DEFAULT_WAIT_MS, LONGEST_WAIT_MS);
    return new BusyError(`${named(site)} is busy (${status})`, wait, { cause: error });
  }
  if (tooLong(error)) return failure(413, error, site);
  if (error.code === "content_filter") return withheld(error, site);
  return failure(status, error, site);
}

function failure(status: number | undefined, cause: APIError, site: CallSite): ReaderError {
  const [log, sentence] = BY_STATUS[status ?? 0] ?? [
    `failed with status ${status}`,
    // Only an error of its own says that the server is out of order.
    later(status !== undefined && status >= 500 ? "modelOutOfOrder" : "modelFailed"),
  ];
  return new ReaderError(`${named(site)} ${log}: ${complaintOf(cause)}`, sentence, { cause });
}

/** FastAPI's servers (vLLM and others) quote what they were sent beside what is wrong with it. */
const Detail = z.object({
  detail: z.array(
    z.object({ msg: z.string(), loc: z.array(z.union([z.string(), z.number()])).default([]) }),
  ),
});
/** Enough to see what is wrong, too little to hold a text. */
const LONGEST_COMPLAINT = 300;

/** The server's words, for the log: without what it was sent, for that is the article. */
function complaintOf({ error, message }: APIError): string {
  const { data } = Detail.safeParse(error);
  const words = data?.detail.map(({ loc, msg }) => `${loc.join(".")}: ${msg}`).join("; ");
  return (words ?? message).slice(0, LONGEST_COMPLAINT);
}

/** Azure's filter of prompts: the article itself is what it stops at, and asking again would not help. */
const withheld = (cause: APIError, site: CallSite): ReaderError =>
  new ReaderError(
    `${named(site)} stopped at its content filter: ${complaintOf(cause)}`,
    { key: "modelContentFilter" },
    { cause },
  );

/** The server hung up, or sent what is not the protocol. */
function brokenOff(error: unknown, site: CallSite): ReaderError {
  const reason = error instanceof Error ? error.message : String(error);
  return new ReaderError(
    `${named(site)} broke off or sent what is not JSON: ${reason}`,
    later("modelBrokeOff"),
    { cause: error },
  );
}

function unreachable(error: APIConnectionError, site: CallSite): ReaderError {
  const reason = error.cause instanceof Error ? error.cause.message : error.message;
  return new ReaderError(`${named(site)} cannot be reached: ${reason}`, later("modelUnreachable"), {
    cause: error,
  });
}

/** The time allowed for a call ran out. */
export function modelTimeout(timeoutMs: number, site: CallSite): ReaderError {
  return new ReaderError(`${named(site)} did not reply within ${timeoutMs} ms`, later("modelSlow"));
}

/** The model replied, twice, with what is not a draft. */
export function unusableReply(
  fault: string,
  site: Omit<CallSite, "now">,
  usage: Usage,
): UnusableDraft {
  return new UnusableDraft(
    `${named(site)} gave no usable reply: ${fault}`,
    { key: "modelUnusable" },
    usage,
  );
}

/** OpenAI answers 429 for an empty account too, which no waiting mends. */
const outOfCredit = ({ code, type }: APIError): boolean =>
  [code, type].some(
    (word) => word === "insufficient_quota" || word === "billing_hard_limit_reached",
  );

const tooLong = ({ code, message }: APIError): boolean =>
  code === "context_length_exceeded" ||
  /context (length|window|size)|too many tokens/i.test(message);

/** Retry-After in milliseconds: OpenAI's own header, seconds, or an HTTP date. */
function retryAfter({ headers }: APIError, now: number): number | undefined {
  const exact = Number(headers?.get("retry-after-ms") ?? Number.NaN);
  if (Number.isFinite(exact)) return Math.max(0, exact);
  const header = headers?.get("retry-after");
  if (!header) return undefined;
  const seconds = Number(header);
  const wait = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(header) - now;
  return Number.isFinite(wait) ? Math.max(0, wait) : undefined;
}

const named = ({ model, baseUrl }: Omit<CallSite, "now">): string =>
  `The model ${model} at ${baseUrl}`;
