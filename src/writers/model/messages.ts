import type { ChatCompletionMessageParam } from "openai/resources/chat/completions";
import { languageName } from "../../languages/language-name.ts";
import type { Article } from "../../domain/article.ts";
import type { Length } from "../../domain/briefing.ts";
import type { EarlierTurn, WritingTask } from "../../ports/writer.ts";
import { replySchema, type ReplyMode } from "./model-reply.ts";
import { fencedTurns } from "./earlier-turns.ts";
import { fenceOf, numberedArticles, oneLine, shownNumber } from "./numbered-articles.ts";
import { renderPrompt } from "./prompt-file.ts";
import type { Prompts } from "./prompts.ts";

/** Sizes of what is written, in the words of the prompts. */
const SIZES: Readonly<Record<Length, { points: string; sentences: string; words: string }>> = {
  brief: { points: "three", sentences: "two", words: "20" },
  standard: { points: "four or five", sentences: "three", words: "30" },
  deep: { points: "six", sentences: "five", words: "40" },
};

/** Settings may hold more; what is beyond is not style any more. */
const LONGEST_INSTRUCTIONS = 1_000;
const LONGEST_AUDIENCE = 100;
const LONGEST_QUESTION = 2_000;

/** What messages are made from. */
export interface MessageParts {
  readonly prompts: Prompts;
  /** Secret that fences are derived from. */
  readonly fenceKey: string;
  readonly mode: ReplyMode;
  /** UTF-8 bytes that what was said before may take. */
  readonly turnBytes: number;
}

/**
 * The conversation for a task: the static text, the articles, the task. Everything up to the task is
 * the same bytes for the briefing of an article and every question about it, so that a provider's
 * prompt cache serves them. Articles and task are in one message: some servers' chat templates
 * refuse two messages of the user in a row.
 */
export function messagesFor(task: WritingTask, parts: MessageParts): ChatCompletionMessageParam[] {
  const { prompts, fenceKey, mode } = parts;
  const articles = numberedArticles(task.articles, task.sentences, fenceKey);
  const reading = renderPrompt(prompts.reading, { articles });
  const sections = [reading.user, taskText(task, parts)];
  if (task.repair) sections.push(repairText(task.repair, prompts));
  return [
    { role: "system", content: withFormat(reading.system, prompts, mode) },
    { role: "user", content: sections.join("\n\n") },
  ];
}

/** The shape of the reply is told only to models that are not held to it otherwise. */
export function withFormat(system: string, prompts: Prompts, mode: ReplyMode): string {
  if (mode === "schema") return system;
  const format = renderPrompt(prompts.format, { schema: JSON.stringify(replySchema) });
  return `${system}\n\n${format.system}`;
}

function taskText(task: WritingTask, { prompts, fenceKey, turnBytes }: MessageParts): string {
  const { points, sentences, words } = SIZES[task.length];
  const common = { language: languageOf(task), words, style: style(task, fenceKey) };
  if (task.kind === "briefing") {
    const untitled = task.articles.some(isUntitled) ? "untitled" : "";
    return renderPrompt(prompts.briefing, { ...common, points, untitled }).user;
  }
  return renderPrompt(prompts.answer, {
    ...common,
    sentences,
    compare: task.compares === true ? "compare" : "",
    turns: fencedTurns(turnsOf(task), fenceKey, turnBytes),
    question: oneLine(task.question).slice(0, LONGEST_QUESTION),
  }).user;
}

/** Without one the first item that a model writes is to be its headline. */
export const isUntitled = ({ title }: Article): boolean => title.trim() === "";

function languageOf(task: WritingTask): string {
  const isFree = task.kind === "answer" && task.inLanguageOfQuestion === true;
  return isFree ? "the language of the question" : languageName(task.language);
}

/** Of a thread whose words are not known, what was asked there is. */
const turnsOf = ({ turns, earlier }: WritingTask & { kind: "answer" }): readonly EarlierTurn[] =>
  turns ?? earlier.map((question) => ({ question }));

function style({ audience = "", instructions = "" }: WritingTask, fenceKey: string): string {
  const readers = oneLine(audience).slice(0, LONGEST_AUDIENCE);
  const wishes = [
    readers === "" ? "" : `For these readers: ${readers}`,
    instructions.trim().slice(0, LONGEST_INSTRUCTIONS),
  ]
    .filter((wish) => wish !== "")
    .join("\n");
  if (wishes === "") return "";
  const fence = fenceOf(fenceKey, `style of ${wishes}`);
  return `<style-${fence}>\n${wishes}\n</style-${fence}>`;
}

function repairText(repair: NonNullable<WritingTask["repair"]>, prompts: Prompts): string {
  const failing = repair.failing
    .map(
      ({ item, why }) =>
        `- ${item.cites.map(shownNumber).join(",")}: ${oneLine(item.text)}\n  ${oneLine(why)}`,
    )
    .join("\n");
  return renderPrompt(prompts.repair, { failing }).user;
}
