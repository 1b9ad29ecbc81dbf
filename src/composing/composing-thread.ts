import { parentPort } from "node:worker_threads";
import { answerQuestion } from "../briefing/draft/answer-question.ts";
import { verifyText } from "../briefing/draft/verify-text.ts";
import { writeBriefing } from "../briefing/draft/write.ts";
import type { Writer } from "../ports/writer.ts";
import { extractiveWriter } from "../writers/extractive/extractive-writer.ts";
import { packError, unpackError } from "./carried-error.ts";
import type { FromThread, Outcome, Role, ToThread, Work, WriterCard, Writers } from "./protocol.ts";
import { type Ask, remoteWriter } from "./remote-writer.ts";

/** A thread that computes what `Composer` promises; models are asked outside. */
const runs = new Map<number, AbortController>();
const questions = new Map<number, (outcome: Outcome) => void>();
let asked = 0;

const tell = (message: FromThread): void => parentPort?.postMessage(message);

const askOf =
  (run: number): Ask =>
  async (question) => {
    const { promise, resolve } = Promise.withResolvers<Outcome>();
    asked += 1;
    questions.set(asked, resolve);
    tell({ kind: "ask", run, question: asked, asked: question });
    const outcome = await promise;
    if ("error" in outcome) throw unpackError(outcome.error);
    return outcome.value;
  };

/** The extractive writer is here: it is what takes long. */
function writerFor(card: WriterCard, role: Role, ask: Ask): Writer {
  const local = extractiveWriter();
  return card.name === local.name && card.prompt === undefined
    ? local
    : remoteWriter(card, role, ask);
}

function writersFor({ writer, fallback }: Writers, ask: Ask) {
  const first = writerFor(writer, "writer", ask);
  const second = fallback === undefined ? first : writerFor(fallback, "fallback", ask);
  return { writer: first, fallback: second };
}

async function perform(run: number, work: Work, signal: AbortSignal): Promise<unknown> {
  const ask = askOf(run);
  switch (work.name) {
    case "brief":
      return writeBriefing({ ...work.request, ...writersFor(work.by, ask), signal });
    case "answer":
      return answerQuestion({
        ...work.request,
        ...writersFor(work.by, ask),
        signal,
        ...(work.shows && { show: (answer) => tell({ kind: "show", run, answer }) }),
      });
    case "verify":
      return verifyText(work.text, work.articles);
    default:
      return work satisfies never;
  }
}

async function start(run: number, work: Work): Promise<void> {
  const abort = new AbortController();
  runs.set(run, abort);
  const outcome = await perform(run, work, abort.signal).then(
    (value): Outcome => ({ value }),
    (error: unknown): Outcome => ({ error: packError(error) }),
  );
  runs.delete(run);
  tell({ kind: "done", run, outcome });
}

parentPort?.on("message", (message: ToThread) => {
  switch (message.kind) {
    case "run":
      return void start(message.run, message.work);
    case "abort":
      return runs.get(message.run)?.abort(new Error("the work was given up"));
    case "reply":
      questions.get(message.question)?.(message.outcome);
      return void questions.delete(message.question);
    default:
      return message satisfies never;
  }
});
