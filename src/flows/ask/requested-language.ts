import {
  calledFor,
  IN_A_LANGUAGE,
  writtenNames,
} from "../../languages/conversation/requested-language.ts";
import { languageName } from "../../languages/language-name.ts";

const LANGUAGES = "en de fr es it pt nl pl ru ko ja zh ar".split(" ");

/** Before a language's name, where words are spaced: “in German”, “auf Deutsch”, “po polsku”. */
const BEFORE = new RegExp(
  String.raw`(?<!\p{L})(?:${IN_A_LANGUAGE.before})[\s-]+(?:(?:${IN_A_LANGUAGE.article})\s)?(\p{L}{4,})$`,
  "u",
);
const BEHIND = new RegExp(String.raw`(?:,?\s*(?:${IN_A_LANGUAGE.please}))?[\s.!?。！？]*$`, "u");
/** Here the name is an adjective, and ends otherwise behind a preposition: “niemiecki”, “po niemiecku”. */
const INFLECTED = new Set(["pl", "ru"]);
const LONGEST_ENDING = 2;

interface Name {
  readonly name: string;
  readonly code: string;
  readonly inflected: boolean;
}

/** What people call the languages, in each of them, in small letters. */
const NAMES: readonly Name[] = LANGUAGES.flatMap((inLanguage) =>
  LANGUAGES.flatMap((code) => {
    const name = languageName(code, inLanguage).toLowerCase();
    const written = inLanguage === "zh" ? writtenNames(name) : [name];
    return written.map((form) => ({ name: form, code, inflected: INFLECTED.has(inLanguage) }));
  }),
);

/**
 * The language that a message asks to be answered in, as a BCP 47 primary subtag: “summarise it in German”,
 * “독일어로 요약해 줘”. It ends with that, or begins so where languages put it first.
 */
export function requestedLanguage(message: string): string | undefined {
  const text = message.toLowerCase().replace(BEHIND, "");
  const named = BEFORE.exec(text)?.[1];
  const found = NAMES.find((one) =>
    named === undefined ? isCalledFor(one.name, text) : isFormOf(one, named),
  );
  return found?.code;
}

function isFormOf({ name, inflected }: Name, word: string): boolean {
  if (!inflected) return word === name;
  return word.startsWith(name.slice(0, -LONGEST_ENDING)) && word.length <= name.length + 1;
}

/** With a particle behind it, or a sign before: `독일어로`, `ドイツ語で`, `用德语`, `بالألمانية`. */
function isCalledFor(name: string, text: string): boolean {
  return (
    /^[^\p{Script=Latin}\p{Script=Cyrillic}]+$/u.test(name) &&
    calledFor(name).some((form) => text.includes(form))
  );
}
