import { anyCue } from "../../../languages/patterns/cues.ts";
import { endsAsSentence } from "../../../text/sentence-form.ts";

const FEWEST_WORDS = 5;
const FEWEST_UNSPACED_CHARACTERS = 10;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;
const QUESTION = /[?？؟]["”’»」』)]?$/u;
/** Lines that are beside an article on its page, by the words they begin with. */
const PAGE_LINE = new RegExp(String.raw`^\W*(?:${anyCue("pageLine")})`, "iu");
const RIGHTS = new RegExp(anyCue("rights"), "iu");

/** Whether a sentence can stand alone as a key point: a statement, whole, and of the article itself. */
export function isSummaryWorthy(sentence: string): boolean {
  if (QUESTION.test(sentence) || !endsAsSentence(sentence)) return false;
  if (PAGE_LINE.test(sentence) || RIGHTS.test(sentence)) return false;
  const unspaced = sentence.match(UNSPACED)?.length ?? 0;
  const words = sentence.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  return words >= FEWEST_WORDS || unspaced >= FEWEST_UNSPACED_CHARACTERS || isKorean(sentence);
}

/** Korean says in three words what takes English eight. */
function isKorean(sentence: string): boolean {
  return (sentence.match(/\p{Script=Hangul}/gu)?.length ?? 0) >= FEWEST_UNSPACED_CHARACTERS;
}
