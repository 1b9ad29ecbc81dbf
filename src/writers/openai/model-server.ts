import { APIConnectionTimeoutError, APIError, type OpenAI } from "openai";
import type { ReasoningEffort } from "openai/resources/shared";
import type { Clock } from "../../ports/world.ts";
import type { Circuit } from "../model/circuit.ts";
import { type Dialect, simplerDialect } from "./dialect.ts";
import { modelFailure, modelTimeout } from "./model-failure.ts";

/** A server and what calls to it share. */
export interface ModelServer {
  readonly client: OpenAI;
  readonly timeoutMs: number;
  readonly clock: Pick<Clock, "now">;
}

/** One model of a server; its dialect grows simpler when the server says that it must. */
export interface Model {
  readonly name: string;
  readonly reasoningEffort?: ReasoningEffort | undefined;
  dialect: Dialect;
  readonly circuit: Circuit;
}

/** Calls in the model's dialect, and in simpler ones while the server names what it does not take. */
export async function speak<T>(
  model: Model,
  call: (dialect: Dialect) => Promise<T>,
  options: { guess: boolean } = { guess: false },
): Promise<T> {
  let { dialect } = model;
  for (;;) {
    try {
      const result = await call(dialect);
      model.dialect = dialect;
      return result;
    } catch (error) {
      const simpler = rejected(error) ? simplerDialect(dialect, error.message, options) : undefined;
      if (!simpler) throw error;
      dialect = simpler;
    }
  }
}

const rejected = (error: unknown): error is APIError =>
  error instanceof APIError && (error.status === 400 || error.status === 422);

/**
 * The time and the signal that a call runs under, and what its failure is called. Throws ReaderError
 * while its circuit is open. Whoever calls says how it ended: `answered`, `failure`, or `abandoned`.
 */
export function allowanceFor(
  server: ModelServer,
  model: Pick<Model, "name" | "circuit">,
  signal?: AbortSignal,
) {
  const { timeoutMs, client, clock } = server;
  const { answered, failed, abandoned } = model.circuit.enter();
  // The client's own timeout ends when headers arrive; a body may still never come.
  const timeout = AbortSignal.timeout(timeoutMs);
  const limit = signal ? AbortSignal.any([signal, timeout]) : timeout;
  return {
    options: { maxRetries: 0, timeout: timeoutMs, signal: limit },
    answered,
    abandoned,
    /** The error that the Writer port promises; the signal's reason when it was aborted. */
    failure(error: unknown): unknown {
      if (signal?.aborted) {
        abandoned();
        return signal.reason;
      }
      const site = { model: model.name, baseUrl: client.baseURL, now: clock.now() };
      // Either clock may be the first to strike.
      const late = timeout.aborted || error instanceof APIConnectionTimeoutError;
      const failure = late ? modelTimeout(timeoutMs, site) : modelFailure(error, site);
      // A server that finds fault with one request would take another.
      if (faulted(error)) answered();
      else failed(failure);
      return failure;
    },
  };
}

const faulted = (error: unknown): boolean =>
  rejected(error) || (error instanceof APIError && error.status === 413);
