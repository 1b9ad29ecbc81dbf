import { OpenAI } from "openai";
import { patientFetch } from "./patient-fetch.ts";
import { protocolFetch } from "./protocol-fetch.ts";

/**
 * A client that tries once and says nothing: the jobs try again, and the log is ours. Servers without
 * keys are sent a word, because the client insists on one.
 */
export function openaiClient(options: {
  readonly apiKey?: string | undefined;
  readonly baseUrl?: string | undefined;
  /** Sent with each request, beside the client's own. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
}): OpenAI {
  return new OpenAI({
    apiKey: options.apiKey ?? "none",
    ...(options.baseUrl !== undefined && { baseURL: options.baseUrl }),
    defaultHeaders: options.headers ?? {},
    fetch: protocolFetch(patientFetch()),
    maxRetries: 0,
    logLevel: "off",
  });
}
