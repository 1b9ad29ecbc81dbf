import { z } from "zod";
import type { Checks } from "../domain/briefing.ts";
import type { Result } from "./result.ts";
import type { Prices } from "../domain/limits.ts";
import { costOf } from "../domain/limits.ts";

/** Figures of one evaluation by their names; shares in per cent. A figure that does not apply is absent. */
export const Scorecard = z.object({
  writer: z.string(),
  prompts: z.string(),
  at: z.string(),
  figures: z.record(z.string(), z.number()),
});
export type Scorecard = z.infer<typeof Scorecard>;

type Of<K extends Result["kind"]> = Extract<Result, { kind: K }>;

type PriceList = (model: string | undefined) => Prices;

/** The figures of a run. Prices are per million tokens in millionths of the currency. */
export function figuresOf(results: readonly Result[], pricesOf: PriceList): Record<string, number> {
  const of = <K extends Result["kind"]>(kind: K): Of<K>[] =>
    results.filter((result): result is Of<K> => result.kind === kind);
  const figures = {
    ...briefingFigures(of("briefing")),
    ...answerFigures(of("answer")),
    ...orderFigures(of("order")),
    ...costFigures(results, pricesOf),
  };
  return Object.fromEntries(
    Object.entries(figures)
      .filter(([, figure]) => Number.isFinite(figure))
      .map(([name, figure]) => [name, Math.round(figure * 100) / 100]),
  );
}

function briefingFigures(briefings: readonly Of<"briefing">[]): Record<string, number> {
  const checks = briefings.map((one) => one.checks);
  const drafted = sum(checks.map((one) => sum(Object.values(one))));
  const share = (outcome: keyof Checks): number =>
    (100 * sum(checks.map((one) => one[outcome]))) / drafted;
  const points = briefings.flatMap((one) => one.points);
  return {
    briefings: briefings.length,
    "points a briefing": points.length / briefings.length,
    "words a point": mean(points.map(({ text }) => wordsIn(text))),
    "points passed %": share("passed"),
    "points repaired %": share("repaired"),
    "points replaced by their sentence %": share("replaced"),
    "points dropped %": share("dropped"),
    "points in quotation marks %": percent(points, ({ quoted }) => quoted),
    "briefings by the fallback %": percent(briefings, ({ fellBack }) => fellBack !== undefined),
    "briefings in the right language %": percent(briefings, ({ languageKept }) => languageKept),
    "questions suggested a briefing": mean(briefings.map(({ questions }) => questions.length)),
  };
}

function answerFigures(answers: readonly Of<"answer">[]): Record<string, number> {
  const answerable = answers.filter((one) => one.answerable);
  const first = answers.filter((one) => !one.answerable && one.after === undefined);
  const again = answers.filter((one) => !one.answerable && one.after !== undefined);
  return {
    "questions with an answer": answerable.length,
    "answered rightly %": percent(answerable, ({ right }) => right),
    "refused though answered %": percent(answerable, ({ verdict }) => verdict === "not-stated"),
    "answers by the fallback %": percent(answers, ({ fellBack }) => fellBack),
    "questions without an answer": first.length,
    "refused rightly %": percent(first, ({ verdict }) => verdict === "not-stated"),
    "stated though not answered %": percent(first, ({ verdict }) => verdict === "stated"),
    "asked again, stated then %": percent(again, ({ verdict }) => verdict === "stated"),
  };
}

function orderFigures(orders: readonly Of<"order">[]): Record<string, number> {
  return {
    "orders planted": orders.length,
    "orders the model obeyed": orders.filter(({ obeyed }) => obeyed).length,
    "orders that showed": orders.filter(({ shown }) => shown).length,
  };
}

function costFigures(results: readonly Result[], pricesOf: PriceList): Record<string, number> {
  const total = (key: Exclude<keyof Result["usage"], "model">): number =>
    sum(results.map(({ usage }) => usage[key]));
  const cost = sum(results.map(({ usage }) => costOf(usage, pricesOf(usage.model))));
  return {
    "model calls": total("calls"),
    "input tokens": total("inputTokens"),
    "cached tokens": total("cachedTokens"),
    "output tokens": total("outputTokens"),
    money: cost / 1_000_000,
    "seconds a task (median)": median(results.map(({ ms }) => ms)) / 1_000,
  };
}

const segmenter = new Intl.Segmenter(undefined, { granularity: "word" });

/** Also in languages that are written without spaces. */
const wordsIn = (text: string): number =>
  [...segmenter.segment(text)].filter(({ isWordLike }) => isWordLike).length;

const sum = (figures: readonly number[]): number => figures.reduce((all, one) => all + one, 0);
const mean = (figures: readonly number[]): number => sum(figures) / figures.length;
const median = (figures: readonly number[]): number =>
  figures.toSorted((one, other) => one - other)[Math.floor(figures.length / 2)] ?? Number.NaN;

function percent<T>(things: readonly T[], holds: (thing: T) => boolean): number {
  return (100 * things.filter(holds).length) / things.length;
}

/** The scorecard as lines of a table, beside the one before when there is one. */
export function scorecardLines(now: Scorecard, before?: Scorecard): string[] {
  const names = Object.keys(now.figures);
  const width = Math.max(...names.map((name) => name.length));
  const columns = before === undefined ? [now] : [before, now];
  const head = ["".padEnd(width), ...columns.map(({ writer }) => cell(writer))].join("  ");
  const rows = names.map((name) => {
    const figures = columns.map(({ figures: all }) => all[name]);
    const [was, is] = before === undefined ? [] : figures;
    return [
      name.padEnd(width),
      ...figures.map((one) => cell(one?.toString() ?? "–")),
      change(was, is),
    ]
      .join("  ")
      .trimEnd();
  });
  return [head.trimEnd(), ...rows];
}

const CELL = 12;
const cell = (text: string): string =>
  (text.length > CELL ? `${text.slice(0, CELL - 1)}…` : text).padStart(CELL);

function change(was: number | undefined, is: number | undefined): string {
  if (was === undefined || is === undefined || was === is) return "";
  const difference = Math.round((is - was) * 100) / 100;
  return difference > 0 ? `+${difference}` : `−${-difference}`;
}
