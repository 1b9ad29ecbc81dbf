import { expect, test } from "vitest";
import { TooLargeError, UnknownEncodingError } from "../../src/web/body.ts";
import { BlockedAddressError } from "../../src/web/connections.ts";
import { failureOf } from "../../src/web/fetch-failures.ts";

const HOST = "town.example";
const LIMITS = { maxBytes: 5_240_000 };

const withCode = (code: string): Error => Object.assign(new Error("it failed"), { code });
const wrapped = (cause: unknown): Error => new Error("fetch failed", { cause });

test.each([
  ["ENOTFOUND", "unreachable", "hostUnknown"],
  ["ENODATA", "unreachable", "hostUnknown"],
  ["EAI_AGAIN", "unreachable", "hostLookupFailed"],
  ["ECONNREFUSED", "unreachable", "hostRefusesConnections"],
  ["ETIMEDOUT", "timeout", "hostSlow"],
  ["UND_ERR_HEADERS_TIMEOUT", "timeout", "hostSlow"],
  ["UND_ERR_CONNECT_TIMEOUT", "timeout", "hostSlow"],
  ["CERT_HAS_EXPIRED", "unreachable", "hostBadCertificate"],
  ["DEPTH_ZERO_SELF_SIGNED_CERT", "unreachable", "hostBadCertificate"],
  ["ERR_TLS_CERT_ALTNAME_INVALID", "unreachable", "hostBadCertificate"],
  ["HPE_INVALID_CONSTANT", "server-error", "hostBadHttp"],
  ["UND_ERR_HEADERS_OVERFLOW", "server-error", "hostBadHttp"],
  ["Z_DATA_ERROR", "unreachable", "hostDamagedPage"],
  ["ERR_BROTLI_DECODER", "unreachable", "hostDamagedPage"],
  ["ECONNRESET", "unreachable", "hostBrokeOff"],
  ["UND_ERR_SOCKET", "unreachable", "hostBrokeOff"],
  ["EHOSTUNREACH", "unreachable", "hostUnreachable"],
])("%s is told as %s: %s, with the code as evidence", (code, verdict, key) => {
  const told = {
    kind: "failure",
    verdict,
    reason: { key, values: { host: HOST } },
    evidence: [code],
  };
  expect(failureOf(withCode(code), HOST, LIMITS)).toEqual(told);
  // The telling error hides below others.
  expect(failureOf(wrapped(wrapped(withCode(code))), HOST, LIMITS)).toEqual(told);
  expect(failureOf(new AggregateError([withCode(code)]), HOST, LIMITS)).toEqual(told);
});

test.each([
  [
    "an address that is not public",
    new BlockedAddressError("10.0.0.1"),
    "blocked",
    "hostLeadsToPrivate",
  ],
  ["too many bytes", new TooLargeError("more"), "too-large", "pageTooLarge"],
  ["an unknown packing", new UnknownEncodingError("lzma"), "unreachable", "hostUnknownPacking"],
])("%s is told for what it is, however deep", (_, error, verdict, key) => {
  for (const thrown of [error, wrapped(error), wrapped(new AggregateError([error]))])
    expect(failureOf(thrown, HOST, LIMITS)).toMatchObject({ verdict, reason: { key } });
});

test("a limit is told in megabytes with one decimal, and in bytes as evidence", () => {
  expect(failureOf(new TooLargeError("more"), HOST, LIMITS)).toMatchObject({
    reason: { values: { megabytes: 5.2 } },
    evidence: ["over 5240000 bytes"],
  });
});

test("undici's parser errors have a name and no code", () => {
  const error = Object.assign(new Error("bad"), { name: "HTTPParserError" });
  expect(failureOf(error, HOST, LIMITS)).toMatchObject({ reason: { key: "hostBadHttp" } });
});

test("what is unknown is unreachable, and its words are the operator's", () => {
  const told = { verdict: "unreachable", reason: { key: "hostUnreachable" } };
  expect(failureOf(new Error("odd"), HOST, LIMITS)).toMatchObject({ ...told, evidence: ["odd"] });
  expect(failureOf("odd", HOST, LIMITS)).toMatchObject({ ...told, evidence: ["odd"] });
});

test("errors that name each other as their cause come to an end", () => {
  const one = new Error("one");
  one.cause = new Error("other", { cause: one });
  expect(failureOf(one, HOST, LIMITS)).toMatchObject({ verdict: "unreachable" });
});
