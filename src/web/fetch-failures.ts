import type { FetchFailure } from "../ports/fetcher.ts";
import { TooLargeError, UnknownEncodingError } from "./body.ts";
import { BlockedAddressError } from "./connections.ts";
import type { Message } from "../messages/catalogue.ts";

/** Builds a failure; `reason` is for the reader. */
export function failure(
  verdict: FetchFailure["verdict"],
  reason: Message,
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
      { key: "hostLeadsToPrivate", values: { host } },
      "address not public",
    );
  }
  if (known.some((cause) => cause instanceof TooLargeError)) return tooLarge(limits.maxBytes);
  if (known.some((cause) => cause instanceof UnknownEncodingError)) {
    return failure(
      "unreachable",
      { key: "hostUnknownPacking", values: { host } },
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
  return failure(
    "too-large",
    { key: "pageTooLarge", values: { megabytes } },
    `over ${maxBytes} bytes`,
  );
}

function failureVerdict(code: string): FetchFailure["verdict"] {
  if (/TIMEOUT|ETIMEDOUT/u.test(code)) return "timeout";
  return code.startsWith("HPE_") || code === "UND_ERR_HEADERS_OVERFLOW"
    ? "server-error"
    : "unreachable";
}

function failureReason(code: string, host: string): Message {
  return { key: reasonKey(code), values: { host } };
}

function reasonKey(code: string) {
  if (/^(?:ENOTFOUND|ENODATA|ERR_INVALID_ARG)/u.test(code)) return "hostUnknown";
  if (code.startsWith("EAI_")) return "hostLookupFailed";
  if (code === "ECONNREFUSED") return "hostRefusesConnections";
  if (/TIMEOUT|ETIMEDOUT/u.test(code)) return "hostSlow";
  if (/CERT|SELF_SIGNED|UNABLE_TO|ERR_TLS/u.test(code)) return "hostBadCertificate";
  if (code.startsWith("HPE_") || code === "UND_ERR_HEADERS_OVERFLOW") return "hostBadHttp";
  if (/^(?:Z_|ERR_BROTLI|ERR_ZSTD|ERR__ERROR)/u.test(code)) return "hostDamagedPage";
  if (/ECONNRESET|UND_ERR_SOCKET|PREMATURE|CONTENT_LENGTH/u.test(code)) return "hostBrokeOff";
  return "hostUnreachable";
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
