import type { Draft, DraftItem, Writer, WritingTask } from "../../src/ports/writer.ts";

/** A draft with nothing but the items given. */
export const draftOf = (items: readonly DraftItem[], more: Partial<Draft> = {}): Draft => ({
  stated: true,
  items,
  questions: [],
  ...more,
});

/** A writer that answers by a script and remembers what it was asked for. */
export function scriptedWriter(
  script: (task: WritingTask, turn: number) => Draft,
): Writer & { readonly tasks: WritingTask[] } {
  const tasks: WritingTask[] = [];
  return {
    name: "scripted-1",
    prompt: { briefing: "briefing@7", answer: "answer@7" },
    tasks,
    draft: (task) => {
      tasks.push(task);
      return new Promise((resolve) => resolve(script(task, tasks.length)));
    },
  };
}
