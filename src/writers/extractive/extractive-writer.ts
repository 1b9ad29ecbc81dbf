import type { Draft, Writer, WritingTask } from "../../ports/writer.ts";
import { answerBySearch } from "./answer-by-search.ts";
import { briefByChoice } from "./brief-by-choice.ts";

/**
 * The writer that needs no key and no network: it chooses sentences of the article and writes none
 * of its own, so that there is nothing to repair.
 */
export function extractiveWriter(): Writer {
  return {
    name: "extractive",
    draft: (task) => Promise.resolve(draft(task)),
  };
}

function draft(task: WritingTask): Draft {
  return task.kind === "briefing" ? briefByChoice(task) : answerBySearch(task);
}
