import { endsAsSentence } from "../../../text/sentence-form.ts";

const FEWEST_WORDS = 5;
const FEWEST_UNSPACED_CHARACTERS = 10;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;
const QUESTION = /[?？؟]["”’»」』)]?$/u;
/** Lines that are beside an article on its page, by the words they begin with. */
const PAGE_CHROME = new RegExp(
  [
    String.raw`^\W*(?:by [\p{Lu}]|read (?:also|more|next|:)|also read|see also|related|more:|advertisement|sign up|subscribe|follow us|story continues|click here|photo|image|picture|watch:|listen:|share this|copyright|all rights reserved|©|(?:first |originally )?(?:published|posted|updated)\b.{0,80}\b\d{4}\W*$|last updated)`,
    String.raw`^\W*(?:lesen sie auch|mehr zum thema|anzeige|foto:|lire aussi|à lire|publicité|photo :|lea también|lea además|le puede interesar|foto:)`,
    String.raw`^\W*(?:اقرأ أيضا|اقرأ المزيد|شاهد أيضا|إعلان)`,
    String.raw`^\W*(?:관련기사|▶|☞|사진=|사진 =|.{2,6} 기자|무단전재|저작권자|関連記事|あわせて読みたい|写真=|広告|相关阅读|延伸阅读|點擊|点击|来源[:：]|责任编辑|图[:：])`,
  ].join("|"),
  "iu",
);
const RIGHTS = /무단\s?전재|재배포\s?금지|all rights reserved|無断転載|版权所有|转载请注明/iu;

/** Whether a sentence can stand alone as a key point: a statement, whole, and of the article itself. */
export function isSummaryWorthy(sentence: string): boolean {
  if (QUESTION.test(sentence) || !endsAsSentence(sentence)) return false;
  if (PAGE_CHROME.test(sentence) || RIGHTS.test(sentence)) return false;
  const unspaced = sentence.match(UNSPACED)?.length ?? 0;
  const words = sentence.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  return words >= FEWEST_WORDS || unspaced >= FEWEST_UNSPACED_CHARACTERS || isKorean(sentence);
}

/** Korean says in three words what takes English eight. */
function isKorean(sentence: string): boolean {
  return (sentence.match(/\p{Script=Hangul}/gu)?.length ?? 0) >= FEWEST_UNSPACED_CHARACTERS;
}
