import type { Article } from "../../domain/article.ts";
import {
  CONVERSATIONS,
  type ConversationPatterns,
} from "../../languages/patterns/conversations.ts";
import { detectLanguage } from "../../text/detect-language.ts";
import { terms } from "../../text/terms.ts";

/** A question of this many words names nothing but what it asks for: “price?”, “and when”. */
const BARE = 2;

/**
 * Whether a question that was put into the round may be about the articles of its thread, told without
 * a model: it shares a word with them or with the last question, takes up what they speak of by a
 * pronoun, or names no topic at all. In another language than theirs the words tell nothing.
 *
 * @param earlier questions of the thread, oldest first.
 */
export function isAboutArticles(
  question: string,
  articles: readonly Article[],
  earlier: readonly string[],
): boolean {
  const language = detectLanguage(question, articles.at(-1)?.language);
  const folded = question.normalize("NFKC").toLowerCase();
  const talk = CONVERSATIONS.find(({ code }) => code === language);
  const topic = new Set(terms(withoutWork(folded, talk), language));
  if (topic.size === 0) return !namesWork(folded, talk);
  if (talk?.anaphors.test(folded) === true) return true;
  if (isBare(folded)) return true;
  if (articles.every((article) => article.language !== language)) return true;
  const known = [...articles.map(({ title, text }) => `${title}\n${text}`), ...earlier.slice(-1)];
  return known.some((text) => terms(text, language).some((term) => topic.has(term)));
}

/**
 * Whether a question into the round goes on from the one before: it takes something up by a pronoun, or
 * names no topic of its own. Colleagues each ask what they wonder about.
 */
export function carriesOn(question: string, articles: readonly Article[]): boolean {
  const language = detectLanguage(question, articles.at(-1)?.language);
  const folded = question.normalize("NFKC").toLowerCase();
  const talk = CONVERSATIONS.find(({ code }) => code === language);
  return talk?.anaphors.test(folded) === true || terms(folded, language).length === 0;
}

/** What people speak of at work is in many an article, too: the minutes, a meeting, tomorrow. */
const withoutWork = (question: string, talk: ConversationPatterns | undefined): string =>
  talk === undefined ? question : question.replace(talk.atWork, " ");

const namesWork = (question: string, talk: ConversationPatterns | undefined): boolean =>
  talk !== undefined && withoutWork(question, talk) !== question;

const isBare = (question: string): boolean =>
  (question.match(/[\p{L}\p{N}]+/gu) ?? []).length <= BARE && /[\p{Script=Latin}]/u.test(question);
