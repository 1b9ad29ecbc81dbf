import {
  templateOf,
  WHOLE,
  type Message,
  type MessageKey,
  type Value,
  type ValuesOf,
} from "./catalogue.ts";
import type { Said } from "./said.ts";
import type { Template } from "./template/template.ts";

type Values = Readonly<Record<string, Value>>;

/** How the bot speaks to one reader, or in one channel. */
export interface Wording {
  /** BCP 47 primary subtag of the language that dates and numbers are written in. */
  readonly language: string;
  /** A message with its holes filled. */
  say<Key extends MessageKey>(
    key: Key,
    ...values: [keyof ValuesOf<Key>] extends [never] ? [] : [ValuesOf<Key>]
  ): string;
  /** What is said, as one text. */
  phrase(said: Said): string;
  /** The same as a part of a sentence: without a capital and a stop. What was stored stays as it is. */
  clause(said: Said): string;
  /** `2026-11-23…` → `23 Nov 2026`: the day as it is stated, whatever the zone. Undefined for what is no date. */
  day(iso: string | undefined): string | undefined;
  /** A moment, milliseconds since the epoch, in an IANA zone; `shape` as Intl.DateTimeFormat's. */
  moment(at: number, zone: string, shape: Intl.DateTimeFormatOptions): string;
  /** Monday is 1. */
  weekday(day: number): string;
  number(value: number, shape?: Intl.NumberFormatOptions): string;
  /** A part of a whole, from 0 to 1: never said as all of it, nor as nothing. */
  share(value: number): string;
  /** `one, two and three` */
  list(items: Iterable<string>): string;
  /** `one, two or three` */
  either(items: Iterable<string>): string;
}

/** Days and months as British English writes them: readers of a team's Slack sit all over the world. */
const LOCALES: Readonly<Record<string, string>> = { en: "en-GB" };

/** Texts that run on without spaces between sentences. */
const UNSPACED = new Set(["ja", "zh"]);

/** The languages that everything is said in. */
export const LANGUAGES_OF_MESSAGES: readonly string[] = Object.keys(WHOLE);

/** The wording of a language, as a BCP 47 tag or its primary subtag; English where we do not speak it. */
export function wordingIn(tag: string): Wording {
  const asked = tag.toLowerCase().split(/[-_]/u)[0] ?? "en";
  const language = Object.hasOwn(WHOLE, asked) ? asked : "en";
  const locale = LOCALES[language] ?? language;
  const number = (value: number, shape?: Intl.NumberFormatOptions): string =>
    new Intl.NumberFormat(locale, shape).format(value);
  const moment = (at: number, zone: string, shape: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat(locale, { ...shape, timeZone: zone }).format(at);

  function fill(key: MessageKey, values: Values): string {
    const found = templateOf(key, asked);
    return formOf(found.template, found.language, values).replaceAll(
      /\{(\w+)\}/gu,
      (_, hole: string) =>
        hole === "language"
          ? languageName(String(values[hole]), found.language)
          : write(values[hole] ?? ""),
    );
  }
  const write = (value: Value): string => (typeof value === "number" ? number(value) : value);
  const parts = (said: Said): string[] =>
    [said].flat().map((one) => (typeof one === "string" ? one : fill(one.key, valuesIn(one))));

  return {
    language,
    say: (key, ...[values = {}]) => fill(key, values),
    phrase: (said) => parts(said).join(UNSPACED.has(language) ? "" : " "),
    clause: (said) =>
      typeof said === "string"
        ? said
        : parts(said)
            .map((one) => asClause(one, language))
            .join("; "),
    day(iso) {
      const day = /^\d{4}-\d{2}-\d{2}/u.exec(iso ?? "")?.[0];
      const at = Date.parse(`${day ?? ""}T00:00:00Z`);
      return Number.isNaN(at) ? undefined : moment(at, "UTC", { dateStyle: "medium" });
    },
    moment,
    // The first of January 2024 was a Monday.
    weekday: (day) => moment(Date.UTC(2024, 0, day), "UTC", { weekday: "long" }),
    number,
    share: (value) =>
      number(Math.min(0.99, Math.max(0.01, value)), { style: "percent", maximumFractionDigits: 0 }),
    list: (items) => new Intl.ListFormat(locale).format(items),
    either: (items) => new Intl.ListFormat(locale, { type: "disjunction" }).format(items),
  };
}

const valuesIn = ({ values }: Message): Values => values ?? {};

/** The form of a plural for the number in its hole `{count}`. */
function formOf(template: Template, language: string, { count }: Values): string {
  if (typeof template === "string") return template;
  const form = new Intl.PluralRules(language).select(Number(count));
  return template[form] ?? template.other;
}

/** German writes its nouns and its formal “Ihr” with a capital, and a whole sentence behind a colon as well. */
const KEEPS_CAPITALS = new Set(["de"]);
/** `PDF files …`, `I could …`: written so wherever it stands. */
const ALWAYS_CAPITAL = /^(?:\p{Lu}\S*\p{Lu}|I(?!\p{L}))/u;

function asClause(sentence: string, language: string): string {
  const open = sentence.replace(/[.。]$/u, "");
  if (KEEPS_CAPITALS.has(language) || ALWAYS_CAPITAL.test(open)) return open;
  return `${open.charAt(0).toLowerCase()}${open.slice(1)}`;
}

/** `ko` → `Korean`, or `Koreanisch` in German; what names no language stays as it is. */
const languageName = (subtag: string, inLanguage: string): string =>
  new Intl.DisplayNames([inLanguage, "en"], { type: "language" }).of(subtag) ?? subtag;
