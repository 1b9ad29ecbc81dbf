import { de } from "./de/de.ts";
import { ko } from "./ko/ko.ts";
import { ja } from "./ja/ja.ts";
import { zh } from "./zh/zh.ts";
import { fr } from "./fr/fr.ts";
import { es } from "./es/es.ts";
import { it } from "./it/it.ts";
import { pt } from "./pt/pt.ts";
import { ANSWERS_ONLY } from "./answers-only.ts";
import { answers } from "./en/answers.ts";
import { briefings } from "./en/briefings.ts";
import { commands } from "./en/commands.ts";
import { configuration } from "./en/configuration.ts";
import { reasons } from "./en/reasons.ts";
import { terminal } from "./en/terminal.ts";
import type { Holes, Template } from "./template/template.ts";

/** Everything the bot says to people, in English: what the other languages are checked against. */
const ENGLISH = {
  ...answers,
  ...briefings,
  ...reasons,
  ...commands,
  ...terminal,
  ...configuration,
};
type English = typeof ENGLISH;

/** The name of a message. Some are stored, with what fills their holes: a name is never given to another message. */
export type MessageKey = keyof English;

/**
 * What fills a hole: text, or a number, which is written as the reader writes numbers. The hole `{language}`
 * takes a BCP 47 subtag and is written as the language's name.
 */
export type Value = string | number;

/** What fills the holes of one message. */
export type ValuesOf<Key extends MessageKey> = { readonly [Hole in Holes<English[Key]>]: Value };

/** The name of a message without holes. */
export type PlainKey = {
  [Key in MessageKey]: [Holes<English[Key]>] extends [never] ? Key : never;
}[MessageKey];

/** A message that is phrased later, in the language of whoever reads it. It is JSON, and may be stored. */
export type Message =
  | { readonly key: PlainKey; readonly values?: never }
  | {
      readonly [Key in Exclude<MessageKey, PlainKey>]: {
        readonly key: Key;
        readonly values: ValuesOf<Key>;
      };
    }[Exclude<MessageKey, PlainKey>];

/** A language that has every message. */
type Catalogue = Readonly<Record<MessageKey, Template>>;
/** The languages that have every message, by their BCP 47 primary subtags. */
export const WHOLE: Readonly<Record<string, Catalogue>> = {
  en: ENGLISH,
  de,
  ko,
  ja,
  zh,
  fr,
  es,
  it,
  pt,
};

/** The names of all messages. */
export const MESSAGE_KEYS = Object.keys(ENGLISH) as readonly MessageKey[];

/** What there is of each language, by its code: a map, for whoever asks may name any. */
const OF_LANGUAGE: ReadonlyMap<string, Partial<Catalogue>> = new Map(
  Object.entries({ ...ANSWERS_ONLY, ...WHOLE }),
);

/** A template and the language it is in: English where the one asked for has none. */
export function templateOf(
  key: MessageKey,
  language: string,
): { readonly template: Template; readonly language: string } {
  const own: Partial<Catalogue> | undefined = OF_LANGUAGE.get(language);
  const template = own?.[key];
  return template === undefined
    ? { template: ENGLISH[key], language: "en" }
    : { template, language };
}

/** Whether something is the name of a message: what was stored may name one that is not there any more. */
export const isMessageKey = (key: unknown): key is MessageKey =>
  typeof key === "string" && Object.hasOwn(ENGLISH, key);
