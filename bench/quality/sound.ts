import { splitSentences } from "../../src/text/sentences.ts";
import { citesFor } from "./citing.ts";
import { type Source, sourceOf } from "./judge.ts";
import { publicSet } from "./public-set.ts";

/** A statement that its text bears out, with the sentences it rests on. */
export interface Sound {
  readonly statement: string;
  readonly cites: readonly number[];
  readonly source: Source;
  /** That it answers. */
  readonly question?: string;
}

/** An answered question, with what it takes to answer it otherwise. */
export interface Answered {
  readonly sound: Sound;
  readonly question: string;
  readonly answer: string;
}

/** Longer texts say nothing more about a judge, and cost the time. */
const LONGEST_TEXT = 12_000;
const MOST_TEXTS = 100;
const MOST_QUESTIONS = 200;

/** The sentences of what people wrote about the texts of a set. */
export function soundSummaries(set: string): Sound[] {
  return publicSet(set).flatMap(({ text, lang, refs }) => soundIn(refs, sourceOf(text, lang)));
}

/** The sentences of the claims of a set that are right. */
export function soundClaims(set: string): Sound[] {
  const sources = new Map<string, Source>();
  const right = publicSet(set).filter(({ ok }) => ok);
  return right.flatMap(({ text, lang, claim }) => soundIn([claim], known(sources, text, lang)));
}

/** The titles of a set. */
export function soundTitles(set: string): Sound[] {
  return publicSet(set).map(({ text, lang, title }) => sound(title, sourceOf(text, lang)));
}

/** The sentences of the texts themselves, each citing itself. */
export function soundSentences(set: string): Sound[] {
  const texts = new Map(publicSet(set).map(({ text, context, lang }) => [text || context, lang]));
  return [...texts].slice(0, MOST_TEXTS).flatMap(([text, language]) => {
    const source = sourceOf(text.slice(0, LONGEST_TEXT), language);
    return source.sentences.map(({ text: statement }, at) => ({ statement, cites: [at], source }));
  });
}

/** The questions of a set, each with its right answer as one statement. */
export function soundAnswers(set: string): Answered[] {
  const sources = new Map<string, Source>();
  const items = publicSet(set).filter(({ answerable }) => answerable);
  return items
    .slice(0, MOST_QUESTIONS)
    .map(({ context, lang, question, answers: [answer = ""] }) => {
      const statement = answered(question, answer);
      return {
        sound: { ...sound(statement, known(sources, context, lang)), question },
        question,
        answer,
      };
    });
}

/** Question and answer as one statement; in Korean with the copula, as every sentence has one. */
export function answered(question: string, answer: string): string {
  const asked = question.trim().replace(/[?？]$/u, "");
  return `${asked} ${answer}${/\p{Script=Hangul}$/u.test(answer) ? "이다" : ""}.`;
}

function soundIn(texts: readonly string[], source: Source): Sound[] {
  return texts
    .flatMap((text) => splitSentences(text, source.language))
    .map(({ text }) => sound(text, source));
}

function sound(statement: string, source: Source): Sound {
  const sentences = source.sentences.map(({ text }) => text);
  return { statement, cites: citesFor(statement, sentences), source };
}

function known(sources: Map<string, Source>, text: string, language: string): Source {
  const source = sources.get(text) ?? sourceOf(text, language);
  sources.set(text, source);
  return source;
}
