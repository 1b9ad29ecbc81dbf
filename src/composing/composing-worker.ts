import { Worker } from "node:worker_threads";
import type { Answer } from "../domain/briefing.ts";
import { answerQuestions, type Asked } from "./answer-questions.ts";
import { packError, unpackError } from "./carried-error.ts";
import type { FromThread, Outcome, ToThread, Work } from "./protocol.ts";

interface Run {
  readonly answer: ReturnType<typeof answerQuestions>;
  readonly show: ((soFar: Answer) => void) | undefined;
  readonly settle: (outcome: Outcome) => void;
}

/** What a run needs from outside. */
interface Outside extends Asked {
  readonly show?: ((soFar: Answer) => void) | undefined;
}

/** A thread that composes, started when it is first needed and let go when it has been idle. */
export interface ComposingWorker {
  /** Rejects as the work does; with the signal's reason as soon as it is aborted. */
  run(work: Work, outside: Outside): Promise<unknown>;
  close(): Promise<void>;
}

/** Megabytes of heap: the longest text with its index takes some 300. */
const HEAP_MB = 768;

export function composingWorker({ idleMs }: { readonly idleMs: number }): ComposingWorker {
  const runs = new Map<number, Run>();
  let thread: Worker | undefined;
  let count = 0;
  let idle: NodeJS.Timeout | undefined;
  let closed = false;

  const send = (message: ToThread): void => thread?.postMessage(message);

  const hear = (message: FromThread): void => {
    const run = runs.get(message.run);
    if (message.kind === "done") return run?.settle(message.outcome);
    if (message.kind === "show") return run?.show?.(message.answer);
    const { question, asked } = message;
    void outcomeOf(run?.answer(asked)).then((outcome) =>
      send({ kind: "reply", question, outcome }),
    );
  };

  /** Whoever waits for a thread that has ended is told, and runs again as after any failure. */
  const onEnd = (ended: Worker, error: Error): void => {
    if (thread !== ended) return;
    thread = undefined;
    for (const run of runs.values()) run.settle({ error: packError(error) });
  };

  const started = (): Worker => {
    if (thread !== undefined) return thread;
    const worker = new Worker(new URL("composing-thread.ts", import.meta.url), {
      env: {},
      resourceLimits: { maxOldGenerationSizeMb: HEAP_MB },
    });
    worker.on("message", hear);
    worker.on("error", (error) => onEnd(worker, asError(error)));
    worker.on("exit", (code) => onEnd(worker, new Error(`the composing thread ended: ${code}`)));
    thread = worker;
    return worker;
  };

  const letGo = (): void => {
    const worker = thread;
    thread = undefined;
    void worker?.terminate();
  };

  const rest = (): void => {
    if (runs.size > 0) return;
    thread?.unref();
    idle = setTimeout(letGo, idleMs);
    idle.unref();
  };

  return {
    async run(work, { signal, show, ...asked }) {
      signal?.throwIfAborted();
      if (closed) throw new Error("the composer is closed");
      clearTimeout(idle);
      started().ref();
      const id = (count += 1);
      const { promise, resolve: settle } = Promise.withResolvers<Outcome>();
      runs.set(id, { answer: answerQuestions({ ...asked, signal }), show, settle });
      const onAbort = (): void => {
        send({ kind: "abort", run: id });
        settle({ value: undefined });
      };
      signal?.addEventListener("abort", onAbort, { once: true });
      try {
        send({ kind: "run", run: id, work });
        const outcome = await promise;
        signal?.throwIfAborted();
        if ("error" in outcome) throw unpackError(outcome.error);
        return outcome.value;
      } finally {
        signal?.removeEventListener("abort", onAbort);
        runs.delete(id);
        rest();
      }
    },
    async close() {
      closed = true;
      clearTimeout(idle);
      await thread?.terminate();
    },
  };
}

const asError = (error: unknown): Error =>
  error instanceof Error ? error : new Error(String(error));

/** What came of an answer, in a form that can be sent. */
async function outcomeOf(answer: Promise<unknown> | undefined): Promise<Outcome> {
  try {
    return { value: await answer };
  } catch (error) {
    return { error: packError(error) };
  }
}
