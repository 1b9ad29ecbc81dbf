import { describe, expect, test } from "vitest";
import type { Article } from "../../../src/domain/article.ts";
import { writeBriefing } from "../../../src/briefing/draft/write.ts";
import type { Writer } from "../../../src/ports/writer.ts";
import { BusyError, ReaderError } from "../../../src/errors.ts";
import { extractiveWriter } from "../../../src/writers/extractive/extractive-writer.ts";
import { articleTitled, FIXTURES } from "../../fixtures/articles.ts";
import { longReport } from "../../fixtures/long-report.ts";
import { draftOf, scriptedWriter } from "../scripted-writer.ts";
import { english } from "../../support/english.ts";

const ferry = FIXTURES[0]?.article ?? articleTitled("", "", "en");
const fallback = extractiveWriter();

const brief = (writer: Writer, article: Article = ferry, more = {}) =>
  writeBriefing({
    article,
    length: "standard",
    language: article.language,
    writer,
    fallback,
    ...more,
  });

const titled = (headline: string): Writer =>
  scriptedWriter(() => draftOf(TRUE_POINTS, { headline }));

const TRUE_POINTS = [
  { cites: [0], text: "Elvesund's council keeps the night ferry to Marrow for three years." },
  { cites: [4], text: "The harbour fund pays 1.8 million crowns of the loss." },
];
const usage = { calls: 1, inputTokens: 900, cachedTokens: 100, outputTokens: 60, model: "m" };

test("a model's checked points make the briefing, with its name, prompt and cost", async () => {
  const writer = scriptedWriter(() => draftOf(TRUE_POINTS, { usage }));
  const written = await brief(writer);
  expect(written.briefing).toMatchObject({
    articleId: ferry.id,
    headline: ferry.title,
    points: TRUE_POINTS,
    writer: "scripted-1",
    prompt: "briefing@7",
    language: "en",
    coverage: 1,
    checks: { passed: 2, repaired: 0, replaced: 0, dropped: 0 },
  });
  expect(written.briefing.fellBack).toBeUndefined();
  expect(written.usage).toEqual(usage);
  expect(writer.tasks).toHaveLength(1);
});

test("there is one repair and no more, and both calls are booked", async () => {
  const lie = { cites: [4], text: "The harbour fund pays 77 million crowns of the loss." };
  const writer = scriptedWriter(() => draftOf([TRUE_POINTS[0] ?? lie, lie], { usage }));
  const written = await brief(writer);
  expect(writer.tasks.map(({ repair }) => repair?.failing.length)).toEqual([undefined, 1]);
  expect(written.usage).toMatchObject({ calls: 2, inputTokens: 1_800, cachedTokens: 200 });
  expect(written.briefing.points[1]).toEqual({
    text: ferry.sentences[4]?.text,
    cites: [4],
    quoted: true,
  });
});

test("a failed repair costs the style of a point, not the briefing", async () => {
  const lie = { cites: [4], text: "The harbour fund pays 77 million crowns of the loss." };
  const writer = scriptedWriter((_, turn) => {
    if (turn === 2) throw new ReaderError("500", { key: "modelOutOfOrder" });
    return draftOf([TRUE_POINTS[0] ?? lie, lie]);
  });
  const { briefing } = await brief(writer);
  expect(briefing.writer).toBe("scripted-1");
  expect(briefing.checks).toMatchObject({ passed: 1, replaced: 1 });
});

describe("the extractive writer steps in, and the briefing says why", () => {
  test.each([
    [
      "when the model is down",
      () => {
        throw new ReaderError("refused", { key: "modelUnreachable" });
      },
      /cannot be reached/,
    ],
    [
      "when the model breaks",
      () => {
        throw new TypeError("x is not a function");
      },
      /could not be used/,
    ],
    [
      "when the model is busy for long",
      () => {
        throw new BusyError("429", 3_600_000);
      },
      /busy/,
    ],
    [
      "when nothing could be checked",
      () => draftOf([{ cites: [900], text: "Aliens landed." }]),
      /Too few/,
    ],
    ["when one point is left", () => draftOf(TRUE_POINTS.slice(0, 1)), /Too few/],
    ["when there is no point", () => draftOf([]), /Too few/],
  ])("%s", async (_, script, reason) => {
    const { briefing } = await brief(scriptedWriter(script));
    expect(briefing.writer).toBe("extractive");
    expect(briefing.prompt).toBeUndefined();
    expect(english(briefing.fellBack)).toMatch(reason);
    expect(briefing.points.length).toBeGreaterThanOrEqual(3);
    for (const point of briefing.points) expect(point.quoted).toBe(true);
  });
});

test("a model that is busy for a moment is waited for", async () => {
  const busy = new BusyError("429", 2_000);
  const writer = scriptedWriter(() => {
    throw busy;
  });
  await expect(brief(writer)).rejects.toBe(busy);
});

test("what is aborted is not written by anyone else", async () => {
  const abort = new AbortController();
  const writer = scriptedWriter(() => {
    abort.abort(new Error("the lease was lost"));
    throw new ReaderError("aborted", { key: "modelFailed" });
  });
  await expect(brief(writer, ferry, { signal: abort.signal })).rejects.toThrow("aborted");
});

test("a headline is the article's own; without one, a model's that the article bears out", async () => {
  const untitled = articleTitled("", ferry.text, "en");
  const good = await brief(titled("Elvesund keeps its night ferry"), untitled);
  expect(good.briefing.headline).toBe("Elvesund keeps its night ferry");
  const bad = await brief(titled("Elvesund bankrupt after 500 layoffs"), untitled);
  expect(bad.briefing.headline).toBe(ferry.sentences[0]?.text);
  expect((await brief(titled("Anything"))).briefing.headline).toBe(ferry.title);
});

test("a headline made of a long first sentence ends at a word", async () => {
  const long = `${"word ".repeat(60).trim()}.`;
  const { briefing } = await brief(
    fallback,
    articleTitled("", `${long} More of it follows here.`, "en"),
  );
  expect(briefing.headline).toMatch(/word…$/);
  expect(briefing.headline.length).toBeLessThanOrEqual(151);
});

test("of the questions a model proposes, those that the article answers are offered", async () => {
  const questions = [
    "How many votes did the decision get?",
    "How many votes did the decision get? ",
    "What did the king of Sweden eat for breakfast?",
    "Who runs the clinic on Marrow?",
    "Does Kongsberg Maritime build the vessel?",
    "Where is the new vessel being built?",
    "What will Nordlinje replace in 2027?",
  ];
  const proposed = questions.map((text) => ({ text }));
  const { briefing } = await brief(
    scriptedWriter(() => draftOf(TRUE_POINTS, { questions: proposed })),
  );
  expect(briefing.questions).toEqual([questions[0], questions[3], questions[5]]);
});

describe("an article over the budget", () => {
  const { article } = longReport();

  test("is given to a model by its beginning and the best of each part, and the share is said", async () => {
    const points = [0, 1].map((cite) => ({
      cites: [cite],
      text: article.sentences[cite]?.text ?? "",
    }));
    const writer = scriptedWriter(() => draftOf(points));
    const { briefing } = await brief(writer, article);
    const { sentences = [] } = writer.tasks[0] ?? {};
    const bytes = sentences.reduce(
      (sum, at) => sum + Buffer.byteLength(article.sentences[at]?.text ?? ""),
      0,
    );
    expect(bytes).toBeLessThanOrEqual(150_000);
    expect(bytes).toBeGreaterThan(140_000);
    expect(briefing.coverage).toBeCloseTo(bytes / article.text.length, 1);
    expect(sentences.slice(0, 200)).toEqual([...Array(200).keys()]);
    expect(sentences).toEqual(sentences.toSorted((one, other) => one - other));
    const quarter = article.sentences.length / 4;
    expect(new Set(sentences.map((at) => Math.floor(at / quarter)))).toEqual(new Set([0, 1, 2, 3]));
  });

  test("is read whole by the extractive writer, whose points cite all quarters", async () => {
    const { briefing } = await brief(fallback, article);
    const quarter = article.sentences.length / 4;
    const cited = briefing.points
      .flatMap(({ cites }) => cites)
      .map((at) => Math.floor(at / quarter));
    expect(new Set(cited)).toEqual(new Set([0, 1, 2, 3]));
    expect(briefing.coverage).toBe(1);
  });
});

test("a briefing in quotations is in the article's language, whatever was asked for", async () => {
  const { briefing } = await brief(fallback, ferry, { language: "ko" });
  expect(briefing.language).toBe("en");
});
