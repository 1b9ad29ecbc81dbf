import type { Article } from "../../domain/article.ts";
import { type Passage, passageOf } from "../../briefing/evidence/evidence.ts";
import { capitalisedNames } from "../../briefing/gate/names/latin-names.ts";
import { numberWords } from "../../text/number-words.ts";

/** A topic must be spoken of again, be in the title, or be a full name, to be worth a question. */
const FEWEST_MENTIONS = 2;
const FULL_NAME = /^\p{Lu}\S+(?: \S+)* \p{Lu}\S+$/u;
const LONGEST_TOPIC = 40;
const LONGEST_UNSPACED_TOPIC = 10;

/**
 * What an article keeps speaking of, most telling first: names in Latin script, nouns by their
 * particles in Korean, compounds in Japanese, repeated words in Chinese, defined nouns in Arabic.
 */
export function topicsOf({ title, sentences, language }: Article): string[] {
  const mentions = new Map<string, number>();
  const whole = passageOf(sentences.map(({ text }) => text).join("\n"), language);
  for (const { text } of sentences) {
    for (const topic of new Set(topicsIn(text, language, whole))) {
      mentions.set(topic, (mentions.get(topic) ?? 0) + 1);
    }
  }
  const weight = ([topic, count]: readonly [string, number]): number =>
    count * Math.sqrt(topic.length) * (title.includes(topic) ? 2 : 1);
  return [...mentions]
    .filter(
      ([topic, count]) =>
        count >= FEWEST_MENTIONS || title.includes(topic) || FULL_NAME.test(topic),
    )
    .toSorted((one, other) => weight(other) - weight(one))
    .map(([topic]) => topic);
}

function topicsIn(sentence: string, language: string, whole: Passage): string[] {
  switch (language) {
    case "ko":
      return koreanTopics(sentence);
    case "ja":
      return japaneseTopics(sentence);
    case "zh":
      return chineseTopics(sentence);
    case "ar":
      return arabicTopics(sentence);
    default:
      return latinTopics(sentence, whole, language);
  }
}

function latinTopics(sentence: string, whole: Passage, language: string): string[] {
  const { written } = numberWords(language);
  return capitalisedNames(sentence, whole, language)
    .filter((words) => !words.every((word) => written.has(word.toLowerCase())))
    .map((words) => words.join(" "))
    .filter((name) => name.length > 2 && name.length <= LONGEST_TOPIC && sentence.includes(name));
}

const KOREAN_NOUN =
  /(?<![가-힣])([가-힣]{2,8}?)(?:에서는|에게서|으로는|에서|에게|으로|까지|부터|은|는|을|를|의|와|과)(?![가-힣])/gu;
/** Stand before a particle, too, and name nothing. */
const KOREAN_FUNCTION =
  /^(?:이번|지난|올해|내년|지난해|오늘|이날|이들|그들|우리|모두|가운데|때문|이후|이전|당시|앞으로|하|있|없|되|않|같)|(?:하|되|있|없|않|이라|라)$/u;

function koreanTopics(sentence: string): string[] {
  return [...sentence.matchAll(KOREAN_NOUN)]
    .map(([, noun = ""]) => noun)
    .filter((noun) => !KOREAN_FUNCTION.test(noun));
}

const JAPANESE_COMPOUND = /[\p{Script=Han}\p{Script=Katakana}ー・]{3,}/gu;

function japaneseTopics(sentence: string): string[] {
  return [...sentence.matchAll(JAPANESE_COMPOUND)]
    .map(([compound]) => compound)
    .filter((compound) => compound.length <= LONGEST_UNSPACED_TOPIC && !/\p{N}/u.test(compound));
}

const CHINESE_FUNCTION =
  /^(?:我们|他们|她们|这个|那个|这些|那些|一个|没有|因为|所以|但是|可以|已经|表示|进行|其中|以及|目前|今年|去年|记者|認為|認为|认为|指出|如果|自己|问题|時間|时间|開始|开始)$/u;

/** Words of two characters and more, and pairs of them that stand together. */
function chineseTopics(sentence: string): string[] {
  const words = [...new Intl.Segmenter("zh", { granularity: "word" }).segment(sentence)].map(
    ({ segment }) => (/^\p{Script=Han}{2,}$/u.test(segment) ? segment : ""),
  );
  const telling = words.map((word) => (CHINESE_FUNCTION.test(word) ? "" : word));
  const pairs = telling.map((word, at) => {
    const next = telling[at + 1] ?? "";
    return word !== "" && next !== "" ? word + next : "";
  });
  return [...telling, ...pairs].filter(
    (topic) => topic.length >= 2 && topic.length <= LONGEST_UNSPACED_TOPIC,
  );
}

/** A defined noun; behind another one it is an adjective. */
const ARABIC_DEFINED =
  /(?<!\p{L}|(?<!\p{L})[وبفك]?ال\p{Script=Arabic}+ )[وبفك]?(ال\p{Script=Arabic}{3,})/gu;
const ARABIC_FUNCTION = /^(?:الذي|التي|الذين|اللذين|اليوم|الآن|الماضي|المقبل|الأخرى)/u;

function arabicTopics(sentence: string): string[] {
  return [...sentence.matchAll(ARABIC_DEFINED)]
    .map(([, noun = ""]) => noun)
    .filter((noun) => !ARABIC_FUNCTION.test(noun));
}
