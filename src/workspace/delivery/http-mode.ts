import { createHmac } from "node:crypto";
import type { Attempt, Transport } from "./event-deliveries.ts";
import type { Faults } from "./faults.ts";
import type { Json, State } from "../state/state.ts";
import type { Outcome } from "./outcome.ts";

export interface HttpModeOptions {
  readonly requestUrl: string;
  readonly ackTimeoutMs: number;
}

/** Posts signed requests to the app's request URL, as Slack does without Socket Mode. */
export function createHttpMode(
  state: State,
  faults: Faults,
  { requestUrl, ackTimeoutMs }: HttpModeOptions,
): Transport {
  return {
    async send(attempt) {
      const { body, contentType } = encode(attempt);
      try {
        const response = await fetch(requestUrl, {
          method: "POST",
          body,
          headers: {
            "content-type": contentType,
            ...signatureOf(state, body, faults.clockSkewSeconds),
            ...(attempt.retry > 0
              ? {
                  "x-slack-retry-num": String(attempt.retry),
                  "x-slack-retry-reason": attempt.retryReason ?? "unknown_error",
                }
              : {}),
          },
          redirect: "manual",
          signal: AbortSignal.timeout(ackTimeoutMs),
        });
        return await outcomeOf(response);
      } catch (error) {
        const late = error instanceof Error && error.name === "TimeoutError";
        return { acked: false, reason: late ? "http_timeout" : "connection_failed" };
      }
    },
  };
}

/** Events go as JSON, commands as form fields, interactions as JSON in the form field `payload`. */
function encode({ kind, payload }: Attempt): { body: string; contentType: string } {
  if (kind === "events_api") {
    return { body: JSON.stringify(payload), contentType: "application/json" };
  }
  const fields = kind === "interactive" ? { payload: JSON.stringify(payload) } : strings(payload);
  // Bolt compares this type letter by letter: a charset behind it is refused.
  const contentType = "application/x-www-form-urlencoded";
  return { body: new URLSearchParams(fields).toString(), contentType };
}

const strings = (payload: Json): Record<string, string> =>
  Object.fromEntries(Object.entries(payload).map(([key, value]) => [key, String(value)]));

function signatureOf(state: State, body: string, skewSeconds: number): Record<string, string> {
  // The machine's clock, not the workspace's: receivers compare with their own.
  const timestamp = Math.floor(Date.now() / 1000) + skewSeconds;
  const signature = createHmac("sha256", state.app.signingSecret)
    .update(`v0:${timestamp}:${body}`)
    .digest("hex");
  return {
    "x-slack-signature": `v0=${signature}`,
    "x-slack-request-timestamp": String(timestamp),
  };
}

async function outcomeOf(response: Response): Promise<Outcome> {
  const text = await response.text();
  if (response.ok) {
    const isJson = response.headers.get("content-type")?.includes("application/json");
    return { acked: true, body: isJson ? JSON.parse(text) : text };
  }
  const redirected = response.status >= 300 && response.status < 400;
  return {
    acked: false,
    reason: redirected ? "too_many_redirects" : "http_error",
    noRetry: response.headers.get("x-slack-no-retry") === "1",
  };
}
