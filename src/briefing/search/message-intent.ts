import {
  allQuestionPatterns,
  type AnswerType,
  type MetadataField,
  type QuestionPatterns,
  type RequestKind,
} from "../../languages/patterns/questions.ts";
import { wordsOrPartsOfAll } from "../../languages/index.ts";
import { answerTypeOf, bareQuestion } from "./query/answer-type.ts";
import { questionTerms } from "./query/question-words.ts";

/** What a message to an article wants, where it is no question to its text. */
export type Intent =
  | { readonly kind: "request"; readonly request: RequestKind }
  | { readonly kind: "metadata"; readonly fields: readonly MetadataField[] };

const POLITE = new RegExp(
  wordsOrPartsOfAll(({ questions }) => questions?.polite),
  "giu",
);
/** Longer messages say more than what they want done. */
const LONGEST = 160;

/**
 * Whether a message wants the article told (“TL;DR”, “shorter”, “list the numbers”), or asks what is known
 * beside its text (“who wrote this?”). The whole message must say so, in any language that we know: people
 * ask for a summary in theirs. Undefined for a question to the text.
 */
export function intentOf(message: string): Intent | undefined {
  if (message.length > LONGEST) return undefined;
  const bare = bareQuestion(message);
  const plain = bare
    .replace(POLITE, " ")
    .replace(/[\s,]+/gu, " ")
    .trim();
  for (const text of new Set([bare, plain])) {
    for (const [language, patterns] of allQuestionPatterns()) {
      const { requests } = patterns;
      const fields = fieldsAsked(text, language, patterns);
      if (fields.length > 0) return { kind: "metadata", fields };
      const request = requests.find(([, pattern]) => pattern.test(text))?.[0];
      if (request !== undefined) return { kind: "request", request };
    }
  }
  return undefined;
}

/** One field, or those of two questions in one; none where one of them is a question to the text. */
function fieldsAsked(
  text: string,
  language: string,
  { metadata, joining }: QuestionPatterns,
): MetadataField[] {
  const fieldOf = (part: string): MetadataField | undefined =>
    metadata.find(([, pattern]) => pattern.test(part))?.[0];
  const whole = fieldOf(text);
  if (whole !== undefined && !joining.test(text)) return [whole];
  const parts = text.split(joining).filter(Boolean);
  const own = parts.map(fieldOf);
  const all = own.map((field, at) => field ?? bareField(parts[at] ?? "", language));
  const isMetadata = own.some((field) => field !== undefined);
  if (isMetadata && parts.length === 2 && all.every((field) => field !== undefined)) return all;
  return whole === undefined ? [] : [whole];
}

/** The “when” of “who wrote it and when?”, which names nothing else. */
function bareField(part: string, language: string): MetadataField | undefined {
  const type = answerTypeOf(part, language);
  if (type === undefined || questionTerms(part, language).length > 0) return undefined;
  return BARE_FIELDS[type];
}

const BARE_FIELDS: Readonly<Partial<Record<AnswerType, MetadataField>>> = {
  time: "publishedAt",
  person: "byline",
};
