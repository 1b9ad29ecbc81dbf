import { languageName } from "../../languages/language-name.ts";

const LANGUAGES = "en de fr es it pt nl pl ru ko ja zh ar".split(" ");

/** Before a language's name, where words are spaced: “in German”, “auf Deutsch”, “po polsku”. */
const BEFORE =
  /(?<!\p{L})(?:in|into|to|auf|ins|nach|en|al|em|para|per|po|na|по|на)[\s-]+(?:het\s|the\s)?(\p{L}{4,})$/u;
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
    const written = inLanguage === "zh" ? [name, name.replace(/语$/u, "文")] : [name];
    return written.map((form) => ({ name: form, code, inflected: INFLECTED.has(inLanguage) }));
  }),
);

/**
 * The language that a message asks to be answered in, as a BCP 47 primary subtag: “summarise it in German”,
 * “독일어로 요약해 줘”. It ends with that, or begins so where languages put it first.
 */
export function requestedLanguage(message: string): string | undefined {
  const text = message
    .toLowerCase()
    .replace(
      /(?:,?\s*(?:please|bitte|s['’]il (?:te|vous) plaît|por favor|per favore|proszę))?[\s.!?。！？]*$/u,
      "",
    );
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
  const forms = [
    `${name}로`,
    `${name}で`,
    `${name}に訳`,
    `用${name}`,
    `成${name}`,
    `ب${name}`,
    `إلى ${name}`,
  ];
  return (
    /^[^\p{Script=Latin}\p{Script=Cyrillic}]+$/u.test(name) &&
    forms.some((form) => text.includes(form))
  );
}
