import type { Composer } from "../briefing/draft/composer.ts";
import type { Article } from "../domain/article.ts";
import type { VerifiedSentence } from "../domain/briefing.ts";
import type { Writer } from "../ports/writer.ts";
import { composingWorker } from "./composing-worker.ts";
import type { WriterCard, Writers } from "./protocol.ts";

/** Characters of all articles together: beyond it, a text takes seconds. Long reads of magazines stay below. */
const LONG = 60_000;
/** Milliseconds after which a thread without work is let go, and its memory with it. */
const IDLE_MS = 10 * 60_000;

/**
 * Composes in threads, so that no text, question or reply of a model holds up the event loop. What takes long
 * has a thread of its own: an article is not kept waiting by a book.
 */
export function threadComposer({ idleMs = IDLE_MS } = {}): Composer & { close(): Promise<void> } {
  const short = composingWorker({ idleMs });
  const long = composingWorker({ idleMs });
  const workerFor = (articles: readonly Article[]) =>
    articles.reduce((sum, { text }) => sum + text.length, 0) > LONG ? long : short;

  return {
    async writeBriefing({ writer, fallback, signal, ...request }) {
      const articles = [request.article];
      const work = { name: "brief", request, by: cardsOf(writer, fallback) } as const;
      const outside = { writers: { writer, fallback }, articles, signal };
      return workerFor(articles).run(work, outside) as ReturnType<Composer["writeBriefing"]>;
    },
    async answerQuestion({ writer, fallback, signal, show, ...request }) {
      const { articles } = request;
      const by = cardsOf(writer, fallback);
      const work = { name: "answer", request, by, shows: show !== undefined } as const;
      const outside = { writers: { writer, fallback }, articles, signal, show };
      return workerFor(articles).run(work, outside) as ReturnType<Composer["answerQuestion"]>;
    },
    async verifyText(text, articles) {
      const work = { name: "verify", text, articles } as const;
      return (await workerFor(articles).run(work, NOBODY)) as VerifiedSentence[];
    },
    async close() {
      await Promise.all([short.close(), long.close()]);
    },
  };
}

const silent: Writer = {
  name: "nobody",
  draft: () => Promise.reject(new Error("nobody writes here")),
};
const NOBODY = { writers: { writer: silent, fallback: silent }, articles: [], signal: undefined };

const cardsOf = (writer: Writer, fallback: Writer): Writers => ({
  writer: cardOf(writer),
  fallback: writer === fallback ? undefined : cardOf(fallback),
});

const cardOf = ({ name, prompt, room, stream, check }: Writer): WriterCard => ({
  name,
  streams: stream !== undefined,
  checks: check !== undefined,
  ...(prompt === undefined ? {} : { prompt }),
  ...(room === undefined ? {} : { room }),
});
