import type { Checked, Draft, DraftItem, Writer, WritingTask } from "../ports/writer.ts";
import type { Question, Role, WriterCard } from "./protocol.ts";

/** Asks whoever is outside, who answers as the writer there does, or fails as it does. */
export type Ask = (question: Question) => Promise<unknown>;

/** A writer outside the thread. */
export function remoteWriter(card: WriterCard, role: Role, ask: Ask): Writer {
  const { name, prompt, room } = card;
  return {
    name,
    ...(prompt === undefined ? {} : { prompt }),
    ...(room === undefined ? {} : { room }),
    draft: async (task) => (await ask({ do: "draft", role, task: withoutArticles(task) })) as Draft,
    ...(card.streams && {
      async *stream(task: WritingTask) {
        const asked = { do: "stream", role, task: withoutArticles(task) } as const;
        const stream = (await ask(asked)) as number;
        for (;;) {
          const next = (await ask({ do: "next", stream })) as IteratorResult<DraftItem, Draft>;
          if (next.done === true) return next.value;
          yield next.value;
        }
      },
    }),
    ...(card.checks && {
      check: async (statements, { team } = {}) =>
        (await ask({ do: "check", role, statements, team })) as Checked,
    }),
  } satisfies Writer;
}

const withoutArticles = (task: WritingTask): WritingTask => ({ ...task, articles: [] });
