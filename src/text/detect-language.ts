import { francAll } from "franc";
import { languageByWords } from "./function-words.ts";

/** Up to here a text is judged by its words: a question, a headline. */
const SHORT = 150;
/** Below this a foreign word, or a name, decides too much. */
const ENOUGH_LETTERS = 20;
/** Enough for a sure answer, and short enough that a report is not scanned whole. */
const SAMPLE = 4_000;
/** One rare group of letters can lead statistics astray; several stretches outvote it. */
const STRETCH = /.{1,200}(?:\s|$)/gsu;

/** Scripts that name their language by themselves, with the share of letters that decides. */
const SCRIPTS: readonly (readonly [language: string, letters: RegExp, share: number])[] = [
  ["ko", /\p{Script=Hangul}/gu, 0.15],
  ["ja", /[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 0.1],
  ["zh", /\p{Script=Han}/gu, 0.2],
  ["th", /\p{Script=Thai}/gu, 0.5],
  ["he", /\p{Script=Hebrew}/gu, 0.5],
  ["el", /\p{Script=Greek}/gu, 0.5],
  ["hi", /\p{Script=Devanagari}/gu, 0.5],
];

/** Alphabets that several languages share, with the languages that newspapers are written in. */
const SHARED_SCRIPTS: readonly (readonly [letters: RegExp, languages: readonly string[]])[] = [
  [/\p{Script=Cyrillic}/gu, "ru uk bg sr mk be kk".split(" ")],
  [/\p{Script=Arabic}/gu, "ar fa ur".split(" ")],
  [
    /\p{Script=Latin}/gu,
    "en de fr es pt it nl sv da no fi pl cs sk hu ro tr id vi hr sl lt lv et ca".split(" "),
  ],
];

/** franc speaks ISO 639-3, in places of a language's written standard. */
const ISO_639_3 = new Map(
  `ru:rus uk:ukr bg:bul sr:srp mk:mkd be:bel kk:kaz ar:arb fa:pes ur:urd en:eng de:deu fr:fra
   es:spa pt:por it:ita nl:nld sv:swe da:dan no:nob fi:fin pl:pol cs:ces sk:slk hu:hun ro:ron
   tr:tur id:ind vi:vie hr:hrv sl:slv lt:lit lv:lvs et:ekk ca:cat`
    .split(/\s+/)
    .map((pair) => [pair.slice(0, 2), pair.slice(3)] as const),
);
/** How near to the best a related language scores (0..1) for the declared language to settle it. */
const NEAR = 0.9;

/**
 * The language of a text as a BCP 47 primary subtag (`en`, `ko`, `zh` …). Script decides first; for
 * the alphabets that several languages share, letter statistics do (franc), and for a line or two
 * its function words. A text too short to tell is in the declared language, or English, when that is written so.
 *
 * @param declared what the page says, or the language to assume; a full tag (`en-GB`) is fine.
 */
export function detectLanguage(text: string, declared?: string): string {
  const assumed = primarySubtag(declared) ?? "en";
  const sample = text.slice(0, SAMPLE);
  const letters = count(sample, /\p{L}/gu);
  if (letters === 0) return assumed;
  for (const [language, script, share] of SCRIPTS) {
    if (count(sample, script) / letters > share) return language;
  }
  for (const [script, languages] of SHARED_SCRIPTS) {
    if (count(sample, script) / letters <= 0.5) continue;
    const likely = languages.includes(assumed) ? assumed : undefined;
    const byWords = letters < SHORT ? languageByWords(sample, likely) : undefined;
    if (byWords !== undefined && languages.includes(byWords)) return byWords;
    if (likely !== undefined && letters < ENOUGH_LETTERS) return likely;
    return vote(sample, languages, likely) ?? likely ?? languages[0] ?? assumed;
  }
  return assumed;
}

/** The language of most stretches; `likely` wins a tie. Undefined when nothing is recognised. */
function vote(
  sample: string,
  languages: readonly string[],
  likely: string | undefined,
): string | undefined {
  const votes = new Map<string, number>();
  for (const [stretch] of sample.matchAll(STRETCH)) {
    const language = recognise(stretch, languages, likely);
    if (language !== undefined) votes.set(language, (votes.get(language) ?? 0) + 1);
  }
  if (votes.size === 0) return recognise(sample, languages, likely);
  const most = Math.max(...votes.values());
  const first = [...votes]
    .filter(([, votesFor]) => votesFor === most)
    .map(([language]) => language);
  return first.find((language) => language === likely) ?? first[0];
}

function recognise(
  stretch: string,
  languages: readonly string[],
  likely: string | undefined,
): string | undefined {
  const only = languages.map((language) => ISO_639_3.get(language) ?? language);
  const scores = francAll(stretch, { only }).filter(([code]) => code !== "und");
  const scored = scores.map(([code, score]) => [languages[only.indexOf(code)], score] as const);
  // Related languages such as Danish and Norwegian score alike; then what is declared settles it.
  const near = scored.find(([language, score]) => language === likely && score > NEAR);
  return (near ?? scored[0])?.[0];
}

function primarySubtag(tag: string | undefined): string | undefined {
  return /^[a-z]{2,3}(?=$|[-_])/i.exec(tag?.trim() ?? "")?.[0].toLowerCase();
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
