import type { Article } from "../../../domain/article.ts";
import { languageOf, words } from "../../../languages/index.ts";
import { eitherCase } from "../../../languages/shape/either-case.ts";
import { numberWords } from "../../../text/number-words.ts";
import { unitsOf } from "../../../languages/patterns/units.ts";
import { cuePattern } from "../../../languages/patterns/cues.ts";
import { questionForms } from "../../../languages/patterns/question-forms.ts";
import { datePattern } from "../points/dates-in.ts";
import { scaleWords } from "../points/sum-pattern.ts";
import { fullName } from "./full-name.ts";

/** A question that one sentence answers. */
export interface Asked {
  readonly question: string;
  /** Whom it asks about, if it is what somebody said. */
  readonly person: string | undefined;
}

interface Form {
  readonly statement: RegExp;
  readonly question: string;
}

const PERSON = String.raw`(?<person>\p{Lu}[\p{Ll}'’]+(?:[ -]\p{Lu}[\p{L}'’]+){0,3})`;
/** At most seven words without a mark, from a capital on. */
const THING = String.raw`\p{Lu}[\p{L}\d'’&-]*(?: [\p{L}\d'’&-]+){0,6}?`;
/** What is behind an article, and a name. */
const PHRASE = String.raw`(?:\p{Ll}[\p{L}’'-]* ){0,2}\p{Ll}[\p{L}’'-]*`;
const NAME = String.raw`\p{Lu}[\p{L}’'&-]*(?: (?:of )?[\p{Lu}\d][\p{L}\d’'&-]*){0,4}`;

/** The groups of who says something, and of the verb by which it is said. */
const TELLS_SPEECH: ReadonlySet<string> = new Set(["person", "said"]);

const compiled = new Map<string, readonly Form[]>();

function formsOf(language: string): readonly Form[] {
  const known = compiled.get(language) ?? questionForms(language).map(compile(language));
  compiled.set(language, known);
  return known;
}

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

const compile =
  (language: string) =>
  ([statement, question]: readonly [string, string]): Form => {
    const when = String.raw`(?:${datePattern(language).source}|(?:1[89]|20)\d\d)`;
    const written = [...numberWords(language).written.keys()];
    const spelled = [...written, ...written.map(capitalised)].join("|") || "(?!)";
    const scales = `(?:${eitherCase(scaleWords(language))})`;
    const figure = String.raw`\d[\d.,]*(?:\s${scales})?`;
    const money = String.raw`(?:\p{Sc}|R\$|EUR )?\s?\d[\d.,\s]*(?:\s?${scales}(?: de)?)?\s?(?:\d+\s?${scales}?\s?)?(?:\p{Sc}|(?:${eitherCase(unitsOf(language, "money"))}))?`;
    const measure = String.raw`(?:${eitherCase(unitsOf(language))})(?!\p{L})`;
    const count = String.raw`(?:${figure}|(?:${spelled})(?:-\p{Ll}+)?)`;
    const macros = {
      PERSON,
      THING,
      PHRASE,
      NAME,
      MONEY: money,
      MEASURE: measure,
      COUNT: count,
      WHEN: when,
    };
    const source = Object.entries(macros).reduce(
      (all, [name, pattern]) => all.replaceAll(`{${name}}`, pattern),
      statement,
    );
    return { statement: new RegExp(source, "u"), question };
  };

/** The questions that a sentence of an article answers, by its form. */
export function askOf(sentence: string, article: Article): Asked[] {
  const { language } = article;
  return formsOf(language).flatMap(({ statement, question }) => {
    const groups = statement.exec(sentence)?.groups;
    if (groups === undefined) return [];
    const person = groups["person"] && fullName(groups["person"], article);
    if (groups["person"] !== undefined && person === undefined) return [];
    const parts = Object.entries(groups).map(([name, text = ""]) =>
      name === "person"
        ? ([name, person] as const)
        : ([name, withinSentence(text, article)] as const),
    );
    if (parts.some(([, text]) => text === undefined)) return [];
    // “The companies agreed”: what was taken for a verb is what the article belongs to.
    if (groups["subject"] !== undefined && isGrammar(groups["subject"], language)) return [];
    if (
      parts.some(([name, text = ""]) => !TELLS_SPEECH.has(name) && pointsElsewhere(text, language))
    )
      return [];
    const asked = parts.reduce(
      (all, [name, text = ""]) =>
        all.replaceAll(`$<${name}>`, text).replaceAll(`$<${name}:base>`, baseForm(text)),
      question,
    );
    return [{ question: wellSpaced(asked, language), person }];
  });
}

/** It has a pronoun, or says who said it: within a question nobody would know what is meant. */
function pointsElsewhere(text: string, language: string): boolean {
  const pronouns = words(languageOf(language).pronouns);
  const own = text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  return own.some((word) => pronouns.includes(word)) || cuePattern(language, "speech").test(text);
}

/**
 * What began a sentence as it stands within one: “the council”, but “Contract Logistics”. Undefined for a
 * capital of which it is not known whether it would stay.
 */
function withinSentence(text: string, { language, text: all }: Article): string | undefined {
  const [first = ""] = text.split(" ", 1);
  const { capitalisesNouns = false } = languageOf(language);
  if (!/^\p{Lu}/u.test(first) || capitalisesNouns) return decapitalised(text, first, language);
  if (/^\S+ [\p{Lu}\d]/u.test(text) && !isGrammar(first, language)) return text;
  const isName = new RegExp(String.raw`[\p{Ll},] ${RegExp.escape(first)}(?!\p{L})`, "u").test(all);
  if (isName) return text;
  const small = first.toLowerCase() + text.slice(first.length);
  return isGrammar(first, language) || isWrittenSmall(first, all) ? small : undefined;
}

/** A name has its capital wherever it is. */
const isWrittenSmall = (first: string, text: string): boolean =>
  new RegExp(
    String.raw`(?<![\p{L}\p{M}])${RegExp.escape(first.toLowerCase())}(?![\p{L}\p{M}])`,
    "u",
  ).test(text);

/** With a small letter where it begins with a word of grammar. */
function decapitalised(text: string, first: string, language: string): string {
  return isGrammar(first, language) ? first.toLowerCase() + text.slice(first.length) : text;
}

const isGrammar = (word: string, language: string): boolean =>
  words(languageOf(language).functionWords).includes(word.toLowerCase());

/** One space between words, and before a question mark where the language has one there. */
function wellSpaced(question: string, language: string): string {
  const single = question.replace(/\s+/gu, " ");
  return language === "fr" ? single : single.replace(/\s(?=\?$)/u, "");
}

/** `expires` is `expire` behind “does”. */
function baseForm(verb: string): string {
  if (verb.endsWith("ies")) return `${verb.slice(0, -3)}y`;
  return verb.replace(/(?<=ch|sh|ss|x|o)es$|s$/u, "");
}
