import { BusyError } from "../errors.ts";
import type { Writer, WritingTask } from "../ports/writer.ts";
import type { Log } from "../ports/world.ts";

type Options = { readonly signal?: AbortSignal };

/**
 * A writer whose failures are told to the operator: the reader hears a sentence and sees the fallback's
 * work, and nobody else would know which key to mend.
 */
export function loggedWriter(writer: Writer, log: Log): Writer {
  const note = (error: unknown, { kind, articles }: WritingTask, { signal }: Options): void => {
    if (signal?.aborted === true) return;
    const reason = error instanceof Error ? error.message : String(error);
    const fields = { writer: writer.name, task: kind, articles: articles.map(({ id }) => id) };
    if (error instanceof BusyError) log.info({ ...fields, reason }, "the model is busy");
    else log.warn({ ...fields, reason }, "the model did not write");
  };
  const { stream } = writer;
  return {
    ...writer,
    async draft(task, options = {}) {
      try {
        return await writer.draft(task, options);
      } catch (error) {
        note(error, task, options);
        throw error;
      }
    },
    ...(stream && {
      async *stream(task: WritingTask, options: Options = {}) {
        try {
          return yield* stream(task, options);
        } catch (error) {
          note(error, task, options);
          throw error;
        }
      },
    }),
  };
}
