import type { Article } from "../domain/article.ts";
import type { Draft, DraftItem, Writer } from "../ports/writer.ts";
import type { Question, Role } from "./protocol.ts";

/** Whom a run may ask. */
export interface Asked {
  readonly writers: Readonly<Record<Role, Writer>>;
  readonly articles: readonly Article[];
  readonly signal: AbortSignal | undefined;
}

/** Answers what the thread asks of the writers of one run; rejects as they do. */
export function answerQuestions({ writers, articles, signal }: Asked) {
  const options = signal === undefined ? {} : { signal };
  const streams: AsyncGenerator<DraftItem, Draft>[] = [];

  return async (question: Question): Promise<unknown> => {
    switch (question.do) {
      case "draft":
        return writers[question.role].draft({ ...question.task, articles }, options);
      case "stream": {
        const stream = writers[question.role].stream?.({ ...question.task, articles }, options);
        return stream && streams.push(stream) - 1;
      }
      case "next":
        return streams[question.stream]?.next();
      case "check":
        return writers[question.role].check?.(question.statements, {
          ...options,
          team: question.team,
        });
      default:
        return question satisfies never;
    }
  };
}
