import { BusyError, ReaderError } from "../../errors.ts";
import type { Point } from "../../domain/briefing.ts";
import type { Evidence } from "../evidence/evidence.ts";
import {
  type AskReader,
  type AskRepair,
  type Gated,
  type GateRules,
  applyGate,
} from "../gate/gate.ts";
import { spentOn, UnusableDraft } from "../../domain/unusable-draft.ts";
import type { Draft, DraftItem, Writer, WritingTask } from "../../ports/writer.ts";
import type { Usage } from "../../domain/usage.ts";
import { addUsage } from "../../domain/usage.ts";
import { detectLanguage } from "../../text/detect-language.ts";

/** A writer that is busy for longer is not waited for: the reader gets the extractive briefing now. */
const PATIENCE_MS = 60_000;

/** Shows a point that came through the gate while the writer is still writing. */
export type ShowPoint = (point: Point) => void;

/**
 * One draft, and one repair where the gate asks for it.
 *
 * @param show gets each point as soon as it is written and has passed, from a writer that streams.
 */
export async function draftAndGate(
  writer: Writer,
  task: WritingTask,
  evidence: Evidence,
  signal: AbortSignal | undefined,
  show?: ShowPoint,
): Promise<Drafted> {
  const options = signal ? { signal } : {};
  const { team } = task;
  const question = task.kind === "answer" ? task.question : undefined;
  const rulesFor = (items: readonly DraftItem[]): GateRules => {
    return { evidence, language: languageOf(items, task), question };
  };
  const streamed = show && writer.stream?.(task, options);
  const draft = await (streamed
    ? draftAloud(writer, streamed, { task, rulesFor, show, options })
    : writer.draft(task, options));
  let { usage } = draft;
  const spend = (more: Usage | undefined): void => void (usage = addUsage(usage, more));
  const askRepair: AskRepair = async (failing) => {
    // Without a repair the failing points give way to the sentences they cite: nothing is lost,
    // and running the job again would pay for the draft again.
    const repair = await orNothing(writer.draft({ ...task, repair: { failing } }, options), signal);
    spend(repair.usage);
    return "items" in repair ? repair.items : [];
  };
  // A reader that says nothing, or too late, changes nothing.
  const askReader: AskReader = async (statements) => {
    if (writer.check === undefined) return [];
    const checked = await orNothing(writer.check(statements, { ...options, team }), signal);
    spend(checked.usage);
    return "opinions" in checked ? checked.opinions : [];
  };
  const reader = writer.check && askReader;
  const rules = rulesFor(draft.items);
  const gated = await applyGate(draft.items, rules, askRepair, reader);
  return { draft, gated, language: rules.language, usage };
}

interface Drafted {
  readonly draft: Draft;
  readonly gated: Gated;
  /** BCP 47 primary subtag of the language that it is written in. */
  readonly language: string;
  readonly usage: Usage | undefined;
}

/** Where it was left to the writer, the language shows in what was written. */
function languageOf(items: readonly DraftItem[], task: WritingTask): string {
  const isFree = task.kind === "answer" && task.inLanguageOfQuestion === true;
  return isFree
    ? detectLanguage(items.map(({ text }) => text).join(" "), task.language)
    : task.language;
}

/** What comes of a request, or what was spent on one that failed. */
async function orNothing<T>(
  request: Promise<T>,
  signal: AbortSignal | undefined,
): Promise<T | { readonly usage: Usage | undefined }> {
  try {
    return await request;
  } catch (error) {
    if (signal?.aborted) throw error;
    return { usage: spentOn(error) };
  }
}

/**
 * Shows what passes as it comes, in the writer's order: from the first sentence that fails, the rest
 * waits for the repair at the end. Where the writer breaks off, what was shown stays, with a word
 * about that. A stream does not ask again for what is no draft, so that is done here.
 */
async function draftAloud(
  writer: Writer,
  stream: AsyncGenerator<DraftItem, Draft>,
  { task, rulesFor, show, options }: Aloud,
): Promise<Draft> {
  const shown: DraftItem[] = [];
  let failed = false;
  try {
    for (;;) {
      const next = await stream.next();
      if (next.done === true) return next.value;
      const { points, checks } = await applyGate([next.value], rulesFor([next.value]));
      const [point] = points;
      failed ||= point === undefined || checks.passed === 0;
      if (point === undefined || failed) continue;
      show(point);
      shown.push(next.value);
    }
  } catch (error) {
    if (mustPassOn(error, options.signal)) throw error;
    const usage = spentOn(error);
    if (shown.length > 0) {
      const caveat = [{ key: "answerCutShort" } as const, reasonFor(error)].flat();
      return { stated: true, items: shown, questions: [], caveat, usage };
    }
    if (!(error instanceof UnusableDraft)) throw error;
    return draftAgain(writer, task, options, error.usage);
  }
}

/** A draft, with what was spent before it, even where nothing comes of it. */
async function draftAgain(
  writer: Writer,
  task: WritingTask,
  options: Aloud["options"],
  spent: Usage,
): Promise<Draft> {
  try {
    const draft = await writer.draft(task, options);
    return { ...draft, usage: addUsage(spent, draft.usage) };
  } catch (error) {
    if (!(error instanceof ReaderError)) throw error;
    const all = addUsage(spent, spentOn(error)) ?? spent;
    throw new UnusableDraft(error.message, error.sentence, all, { cause: error });
  }
}

interface Aloud {
  readonly task: WritingTask;
  readonly rulesFor: (items: readonly DraftItem[]) => GateRules;
  readonly show: ShowPoint;
  readonly options: { readonly signal?: AbortSignal };
}

/** Whether a writer's failure is the job's business and not a case for the fallback. */
export function mustPassOn(error: unknown, signal: AbortSignal | undefined): boolean {
  if (signal?.aborted) return true;
  return error instanceof BusyError && error.retryAfterMs <= PATIENCE_MS;
}

/** Why the fallback stepped in, for the reader. */
export function reasonFor(error: unknown): ReaderError["sentence"] {
  if (error instanceof BusyError) return { key: "modelBusy" };
  return error instanceof ReaderError ? error.sentence : { key: "modelFailed" };
}
