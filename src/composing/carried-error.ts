import { UnusableDraft } from "../domain/unusable-draft.ts";
import type { Usage } from "../domain/usage.ts";
import { BusyError, ReaderError } from "../errors.ts";

/** An error as it is sent between threads, which carry no classes. */
export interface CarriedError {
  readonly name: string;
  readonly message: string;
  readonly stack?: string | undefined;
  readonly cause?: CarriedError | undefined;
  readonly retryAfterMs?: number | undefined;
  readonly sentence?: ReaderError["sentence"] | undefined;
  readonly usage?: Usage | undefined;
}

/** With what the errors that flows know have beyond others. */
export function packError(error: unknown): CarriedError {
  if (!(error instanceof Error)) return { name: "Error", message: String(error) };
  const { name, message, stack, cause } = error;
  return {
    name,
    message,
    stack,
    ...(cause === undefined ? {} : { cause: packError(cause) }),
    ...(error instanceof BusyError ? { retryAfterMs: error.retryAfterMs } : {}),
    ...(error instanceof ReaderError ? { sentence: error.sentence } : {}),
    ...(error instanceof UnusableDraft ? { usage: error.usage } : {}),
  };
}

/** An error of the class that it had. */
export function unpackError(carried: CarriedError): Error {
  const { message, cause, retryAfterMs, sentence, usage } = carried;
  const options = cause === undefined ? undefined : { cause: unpackError(cause) };
  if (retryAfterMs !== undefined) return new BusyError(message, retryAfterMs, options);
  if (sentence !== undefined && usage !== undefined)
    return new UnusableDraft(message, sentence, usage, options);
  if (sentence !== undefined) return new ReaderError(message, sentence, options);
  const error = new Error(message, options);
  error.name = carried.name;
  if (carried.stack !== undefined) error.stack = carried.stack;
  return error;
}
