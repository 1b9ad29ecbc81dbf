import type { FetchFailure } from "../ports/fetcher.ts";
import { TooLargeError, UnknownEncodingError } from "./body.ts";
import { BlockedAddressError } from "./connections.ts";

/** Builds a failure; `reason` is a sentence for the reader. */
export function failure(
  verdict: FetchFailure["verdict"],
  reason: string,
  ...evidence: readonly string[]
): FetchFailure {
  return { kind: "failure", verdict, reason, evidence };
}

/** What a failed visit means to the reader. `host` is the host that was being visited. */
export function failureOf(
  error: unknown,
  host: string,
  limits: { readonly maxBytes: number },
): FetchFailure {
  const known = causes(error);
  if (known.some((cause) => cause instanceof BlockedAddressError)) {
    return failure(
      "blocked",
      `${host} leads to an address that is not public, and I visit no other.`,
      "address not public",
    );
  }
  if (known.some((cause) => cause instanceof TooLargeError)) return tooLarge(limits.maxBytes);
  if (known.some((cause) => cause instanceof UnknownEncodingError)) {
    return failure(
      "unreachable",
      `${host} sent the page packed in a way I cannot undo.`,
      messageOf(error),
    );
  }
  const code = known.map(codeOf).find((found) => found !== undefined) ?? "";
  return failure(
    failureVerdict(code),
    failureReason(code, host),
    code === "" ? messageOf(error) : code,
  );
}

/** The page is larger than what is read. */
export function tooLarge(maxBytes: number): FetchFailure {
  const megabytes = Math.round(maxBytes / 100_000) / 10;
  return failure("too-large", `The page is larger than ${megabytes} MB.`, `over ${maxBytes} bytes`);
}

function failureVerdict(code: string): FetchFailure["verdict"] {
  if (/TIMEOUT|ETIMEDOUT/u.test(code)) return "timeout";
  return code.startsWith("HPE_") || code === "UND_ERR_HEADERS_OVERFLOW"
    ? "server-error"
    : "unreachable";
}

function failureReason(code: string, host: string): string {
  if (/^(?:ENOTFOUND|ENODATA|ERR_INVALID_ARG)/u.test(code))
    return `There is no site named ${host}.`;
  if (code.startsWith("EAI_")) return `The name ${host} could not be looked up just now.`;
  if (code === "ECONNREFUSED") return `${host} refuses connections.`;
  if (/TIMEOUT|ETIMEDOUT/u.test(code)) return `${host} took too long to answer.`;
  if (/CERT|SELF_SIGNED|UNABLE_TO|ERR_TLS/u.test(code)) return `${host} has no valid certificate.`;
  if (code.startsWith("HPE_") || code === "UND_ERR_HEADERS_OVERFLOW") {
    return `${host} gave an answer that is not proper HTTP.`;
  }
  if (/^(?:Z_|ERR_BROTLI|ERR_ZSTD|ERR__ERROR)/u.test(code)) return `${host} sent a damaged page.`;
  if (/ECONNRESET|UND_ERR_SOCKET|PREMATURE|CONTENT_LENGTH/u.test(code)) {
    return `${host} broke the connection off.`;
  }
  return `${host} could not be reached.`;
}

/** An error with what it wraps: undici and Node hide the telling one up to three levels deep. */
function causes(error: unknown): unknown[] {
  const found: unknown[] = [];
  const queue: unknown[] = [error];
  while (queue.length > 0 && found.length < 20) {
    const next = queue.shift();
    if (!(next instanceof Error)) continue;
    found.push(next);
    queue.push(next.cause, ...(next instanceof AggregateError ? next.errors : []));
  }
  return found;
}

function codeOf(error: unknown): string | undefined {
  // undici gives its parser's errors a name and no code.
  if (error instanceof Error && error.name === "HTTPParserError") return "HPE_INVALID";
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  return typeof code === "string" ? code : undefined;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
