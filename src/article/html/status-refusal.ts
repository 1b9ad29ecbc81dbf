import type { Refusal, RefusedVerdict } from "../article.ts";

const BY_STATUS: ReadonlyMap<number, readonly [RefusedVerdict, string]> = new Map([
  [401, ["sign-in", "This page opens only for those who are signed in."]],
  [402, ["paywall", "This page opens only for those who pay."]],
  [403, ["bot-check", "The site refuses to show this page to programs."]],
  [404, ["not-found", "There is no page at this address."]],
  [410, ["gone", "This page was taken down."]],
  [429, ["bot-check", "The site says that it is asked too often."]],
  [451, ["gone", "This page is not shown for legal reasons."]],
]);

/** The verdict that an HTTP status gives by itself; `undefined` where the page decides. */
export function refusalForStatus(status: number | undefined): Refusal | undefined {
  if (status === undefined || status < 400) return undefined;
  const evidence = [`status ${status}`];
  const [verdict, reason] = BY_STATUS.get(status) ?? [
    status >= 500 ? "server-error" : "not-found",
    status >= 500
      ? "The site answers with an error of its own."
      : "The site does not give this page.",
  ];
  return { verdict, reason, evidence };
}
