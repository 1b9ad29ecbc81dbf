import type { Article } from "../../domain/article.ts";
import { topicsOf } from "./topics.ts";

/** “What does it say about …?”, by language; other languages are asked in English only of English text. */
const ABOUT: Readonly<Record<string, (topic: string) => string>> = {
  en: (topic) => `What does it say about ${topic}?`,
  de: (topic) => `Was steht im Artikel über „${topic}“?`,
  fr: (topic) => `Que dit l’article sur « ${topic} » ?`,
  es: (topic) => `¿Qué dice el artículo sobre ${topic}?`,
  it: (topic) => `Che cosa dice l’articolo su ${topic}?`,
  pt: (topic) => `O que diz o artigo sobre ${topic}?`,
  nl: (topic) => `Wat staat er in het artikel over ${topic}?`,
  ko: (topic) => `${topic}에 대해 뭐라고 하나요?`,
  ja: (topic) => `${topic}について何と書いてありますか？`,
  zh: (topic) => `关于${topic}，文章说了什么？`,
  ar: (topic) => `ماذا يقول المقال عن «${topic}»؟`,
};

/** Verbs of news with the form that “did” takes. */
const VERBS = new Map(
  `agreed:agree announced:announce approved:approve asked:ask:for decided:decide demanded:demand
   discussed:discuss explained:explain found:find offered:offer ordered:order planned:plan
   promised:promise proposed:propose recommended:recommend rejected:reject reported:report said:say
   urged:urge vowed:vow warned:warn:about`
    .split(/\s+/)
    .map((entry) => {
      const [past = "", base = "", preposition] = entry.split(":");
      return [past, preposition === undefined ? base : `${base} ${preposition}`] as const;
    }),
);
const SUBJECT_AND_VERB = new RegExp(
  String.raw`^["“]?(?:\w+ly, |In [\w ]{3,30}, |On \w+, )?((?:[Tt]he |[Aa]ll )[\w'’-]+(?: (?!ha[ds]\b|have\b|was\b|were\b|is\b|are\b|will\b|also\b)[\w'’-]+){0,2}|\p{Lu}[\w'’-]+(?: \p{Lu}[\w'’.-]+){0,3}) (?:have |has |had |also )*(${[...VERBS.keys()].join("|")})\b`,
  "u",
);
const PRONOUN = /^(?:He|She|It|They|We|You|This|That|These|Those|There|What|Who|Which|And|But)\b/;
const COUNTED = /\b(\d[\d,.]*(?: million| thousand| billion)?) (\p{Ll}{4,}s)\b/u;
const MEASURES =
  /^(?:years|months|weeks|days|hours|minutes|times|points|percents?|metres|meters|miles|crowns|euros|dollars|pounds)$/;

/** “in 2019 prices rose” counts no prices. */
const YEAR = /^(?:1[5-9]|20)\d\d$/;

const MOST_TOPICS = 4;

/**
 * Questions a reader may ask of an article, as candidates: about what was said and done and how
 * many (English), and about what the article keeps speaking of. Sentences that are no points of
 * the briefing come first: what the points say is known already.
 */
export function templateQuestions(article: Article, points: readonly number[]): string[] {
  const { language, sentences } = article;
  const about = ABOUT[language];
  if (!about) return [];
  const order = [...sentences.keys()].toSorted(
    (one, other) => Number(points.includes(one)) - Number(points.includes(other)) || one - other,
  );
  const texts = order.map((at) => sentences[at]?.text ?? "");
  const done = language === "en" ? texts.flatMap(questionOfAct) : [];
  const counted = language === "en" ? texts.flatMap(questionOfNumber) : [];
  const named = topicsOf(article).slice(0, MOST_TOPICS);
  const topics = language === "en" ? named.map((name) => asSpokenOf(name, article.text)) : named;
  return distinct([...done.slice(0, 2), ...counted.slice(0, 1), ...topics.map(about), ...done]);
}

/** “The council rejected …” → “What did the council reject?” */
function questionOfAct(sentence: string): string[] {
  const [, subject = "", verb = ""] = SUBJECT_AND_VERB.exec(sentence) ?? [];
  const base = VERBS.get(verb);
  if (base === undefined || PRONOUN.test(subject)) return [];
  return [`What did ${subject.replace(/^(?:The|All) /, (word) => word.toLowerCase())} ${base}?`];
}

/** “… collected 4,200 signatures …” → “What does it say about the 4,200 signatures?” */
function questionOfNumber(sentence: string): string[] {
  const [, count, noun] = COUNTED.exec(sentence) ?? [];
  if (count === undefined || noun === undefined) return [];
  if (MEASURES.test(noun) || YEAR.test(count)) return [];
  return [`What does it say about the ${count} ${noun}?`];
}

/** “the United States”, but “North Korea”: as the article has it more often than not. */
function asSpokenOf(name: string, text: string): string {
  const all = text.split(name).length - 1;
  const withArticle = text.split(new RegExp(`\\b[Tt]he ${RegExp.escape(name)}`)).length - 1;
  return withArticle > all / 2 ? `the ${name}` : name;
}

function distinct(questions: readonly string[]): string[] {
  return [...new Set(questions)];
}
