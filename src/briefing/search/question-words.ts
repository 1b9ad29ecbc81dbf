import { functionWords } from "../../text/function-words.ts";
import { detectLanguage } from "../../text/detect-language.ts";
import { terms } from "../../text/terms.ts";

/** As long as terms are. */
const STEM = 6;

/** Terms that ask and do not name what is asked about; cut to six letters as terms are. */
const ASKING = new Set(
  `what which who whom whose when where why how many much did does do was were is are name type kind
   long often tell me please article say said according happen called term refer mentioned
   artikel steht sagt l’article dit artículo dice articolo artigo diz staat zegt المقال يقول ماذا متى أين كم لماذا كيف هل عن`
    .split(/\s+/)
    .flatMap((word) => [word.slice(0, STEM), ...terms(word)]),
);

/** Where words are not spaced, question forms are cut out before the text is paired into terms. */
const ASKING_FORMS: Readonly<Record<string, RegExp>> = {
  ko: /뭐라고|에 대해|무엇\S*|누구\S*|언제\S*|어디\S*|어느|어떤|어떠한|어떻게|얼마\S*|며칠|몇\s?[가-힣]?|왜|무슨|인가요?|입니까|했는가|했나요?|하는가|되는가|는가|나요/gu,
  ja: /何と書いてありますか|について|何(?:ですか|でしょうか|か|と|が|を|で|の|年|人|月|日|歳)?|誰\S?|いつ(?:から|まで)?|どこ[ので]?|どの(?:ような|くらい)?|どんな|どれ|なぜ|いくつ|ですか|ますか|ましたか|でしたか|という/gu,
  zh: /文章|说了|关于|什么|甚麼|什麼|谁|誰|哪[里裡些个個一年位座种種国國]?|何[時时]?|多少|几|幾|为什么|為什麼|怎么|怎样|怎樣|如何|是否|[吗嗎呢]|請問|请问/gu,
};

/** What a question is about: its terms without the words that only ask, each once. */
export function questionTerms(question: string, language?: string): string[] {
  return [...questionWords(question, language).keys()];
}

/** The same, each term with its word in small letters. */
export function questionWords(
  question: string,
  language = detectLanguage(question),
): Map<string, { readonly word: string }> {
  const found = new Map<string, { readonly word: string }>();
  for (const [word] of subjectOf(question, language).matchAll(WORD)) {
    const own = terms(word, language).filter((term) => !ASKING.has(term));
    // Of a run of Han, each pair of characters is a term.
    for (const term of own) found.set(term, { word: own.length === 1 ? word.toLowerCase() : term });
  }
  return found;
}

const WORD = /[\p{L}\p{M}]+|\p{N}+(?:[.,]\p{N}+)*/gu;

/** A question without the words that only ask and those that only join. */
function subjectOf(question: string, language: string): string {
  const joining = functionWords(language);
  const bare = question.replace(ASKING_FORMS[language] ?? /(?!)/, " ");
  return bare.replace(/[\p{L}\p{M}]+/gu, (word) => {
    const small = word.toLowerCase();
    return joining.has(small) || ASKING.has(small.slice(0, STEM)) ? " " : word;
  });
}
