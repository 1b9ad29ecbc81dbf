import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, describe, expect, test } from "vitest";
import { inlineComposer } from "../../src/briefing/draft/composer.ts";
import { threadComposer } from "../../src/composing/thread-composer.ts";
import type { Answer } from "../../src/domain/briefing.ts";
import { UnusableDraft } from "../../src/domain/unusable-draft.ts";
import { BusyError, ReaderError } from "../../src/errors.ts";
import type { Draft, DraftItem, Writer, WritingTask } from "../../src/ports/writer.ts";
import { extractiveWriter } from "../../src/writers/extractive/extractive-writer.ts";
import { articleOf } from "../support/article-of.ts";

const SENTENCES = [
  "The harbour of Brill handled 212 ferries last year, the port office said on Monday.",
  "Most of them carried passengers, and a third carried lorries.",
  "The council votes in March on a second berth that would cost 15 million crowns.",
  "Harbour master Ines Kolb expects the work to take two summers.",
];
const article = articleOf(SENTENCES.join(" "));
const extractive = extractiveWriter();
const composer = threadComposer();
afterAll(() => composer.close());

const style = { length: "standard", language: "en" } as const;
const draftOf = (items: readonly DraftItem[]): Draft => ({ stated: true, items, questions: [] });
const QUESTION = "How many ferries did the harbour handle?";

/** A writer outside, as one with a model is. */
function writerOf(more: Partial<Writer> & Pick<Writer, "draft">): Writer {
  return { name: "model", prompt: { briefing: "briefing@1", answer: "answer@1" }, ...more };
}

describe("what is composed in a thread", () => {
  test("is what would have been composed here: a briefing", async () => {
    const request = { article, ...style, writer: extractive, fallback: extractive };
    expect(await composer.writeBriefing(request)).toEqual(
      await inlineComposer.writeBriefing(request),
    );
  });

  test("is what would have been composed here: an answer", async () => {
    const asked = { articles: [article], question: QUESTION, earlier: [], language: "en" };
    const request = { ...asked, writer: extractive, fallback: extractive };
    const given = await composer.answerQuestion(request);
    expect(given).toEqual(await inlineComposer.answerQuestion(request));
    expect(given.answer.verdict).toBe("stated");
  });

  test("is what would have been composed here: what is found in a text", async () => {
    const text = "The harbour handled 300 ferries. A third carried lorries.";
    expect(await composer.verifyText(text, [article])).toEqual(
      await inlineComposer.verifyText(text, [article]),
    );
  });
});

describe("a writer outside", () => {
  test("is given the whole task, and repairs what the gate found", async () => {
    const tasks: WritingTask[] = [];
    const writer = writerOf({
      draft: async (task) => {
        tasks.push(task);
        const text = task.repair
          ? "The harbour of Brill handled 212 ferries."
          : "The harbour of Brill handled 999 ferries.";
        return draftOf([
          { cites: [0], text },
          { cites: [1], text: "Most of them carried passengers." },
        ]);
      },
    });
    const request = { article, ...style, writer, fallback: extractive };
    const { briefing } = await composer.writeBriefing(request);
    expect(briefing.writer).toBe("model");
    expect(briefing.points[0]?.text).toBe("The harbour of Brill handled 212 ferries.");
    expect(tasks.map(({ articles }) => articles[0])).toEqual([article, article]);
    expect(tasks[1]?.repair?.failing[0]?.item.text).toContain("999");
  });

  test("shows an answer while it is written", async () => {
    const items = [
      { cites: [0], text: "The harbour of Brill handled 212 ferries." },
      { cites: [1], text: "Most of them carried passengers." },
    ];
    const writer = writerOf({
      draft: async () => draftOf(items),
      async *stream() {
        yield* items;
        return draftOf(items);
      },
    });
    const shown: Answer[] = [];
    const { answer } = await composer.answerQuestion({
      articles: [article],
      question: QUESTION,
      earlier: [],
      language: "en",
      writer,
      fallback: extractive,
      show: (soFar) => shown.push(soFar),
    });
    expect(shown.map(({ sentences }) => sentences.length)).toEqual([1, 2]);
    expect(answer.sentences).toHaveLength(2);
  });

  test("has a second reader asked", async () => {
    const asked: number[] = [];
    const writer = writerOf({
      draft: async () =>
        draftOf([{ cites: [0], text: "The harbour of Brill handled 212 ferries in total." }]),
      check: async (statements) => {
        asked.push(statements.length);
        return { opinions: statements.map(() => ({ verdict: "supported" }) as const) };
      },
    });
    await composer.writeBriefing({ article, ...style, writer, fallback: extractive });
    expect(asked).toEqual([1]);
  });

  test("that is busy is waited for: its time comes through", async () => {
    const writer = writerOf({ draft: () => Promise.reject(new BusyError("429", 1_500)) });
    const given = composer.writeBriefing({ article, ...style, writer, fallback: writer });
    await expect(given).rejects.toBeInstanceOf(BusyError);
    await expect(given).rejects.toMatchObject({ message: "429", retryAfterMs: 1_500 });
  });

  test.each([
    ["is down", new ReaderError("503", { key: "modelFailed" }), undefined],
    [
      "gives nothing that can be used",
      new UnusableDraft("no JSON", { key: "modelFailed" }, {
        model: "m",
        calls: 1,
        inputTokens: 5,
        cachedTokens: 0,
        outputTokens: 2,
      } as never),
      1,
    ],
  ])("that %s gives way to the fallback, which says why", async (_, error, calls) => {
    const writer = writerOf({ draft: () => Promise.reject(error) });
    const given = await composer.writeBriefing({ article, ...style, writer, fallback: extractive });
    expect(given.briefing).toMatchObject({
      writer: "extractive",
      fellBack: { key: "modelFailed" },
    });
    expect(given.usage?.calls).toBe(calls);
  });
});

describe("a composer", () => {
  test("rejects with the signal's reason at once, and goes on with the next", async () => {
    const stop = new AbortController();
    const writer = writerOf({ draft: () => new Promise(() => {}) });
    const request = { article, ...style, writer, fallback: extractive, signal: stop.signal };
    const given = composer.writeBriefing(request);
    stop.abort(new Error("lease lost"));
    await expect(given).rejects.toThrow("lease lost");
    await expect(composer.writeBriefing(request)).rejects.toThrow("lease lost");
    const next = await composer.writeBriefing({
      ...request,
      writer: extractive,
      signal: undefined,
    });
    expect(next.briefing.points.length).toBeGreaterThan(0);
  });

  test("leaves the event loop free, and a short text does not wait for a long one", async () => {
    const long = articleOf(
      Array.from({ length: 1_500 }, (_, n) => `${SENTENCES[n % 4]} It was number ${n}.`).join(" "),
    );
    const ended: string[] = [];
    let turns = 0;
    const turning = setInterval(() => (turns += 1), 1);
    const request = { ...style, writer: extractive, fallback: extractive };
    await Promise.all([
      composer.writeBriefing({ ...request, article: long }).then(() => ended.push("long")),
      composer.writeBriefing({ ...request, article }).then(() => ended.push("short")),
    ]);
    clearInterval(turning);
    expect(ended).toEqual(["short", "long"]);
    // Composed here, the long text would leave no turn at all.
    expect(turns).toBeGreaterThan(20);
  });

  test("lets its threads go when they are idle, and starts them again", async () => {
    const brief = threadComposer({ idleMs: 1 });
    const request = { article, ...style, writer: extractive, fallback: extractive };
    const first = await brief.writeBriefing(request);
    await sleep(50);
    expect(await brief.writeBriefing(request)).toEqual(first);
    await brief.close();
    await expect(brief.writeBriefing(request)).rejects.toThrow("closed");
  });
});
