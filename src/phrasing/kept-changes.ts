import type { Length } from "../domain/briefing.ts";
import type { Mode } from "../domain/settings/settings.ts";
import { isLanguage } from "../domain/settings/language-tag.ts";
import type { KeptChange } from "../domain/settings/roles.ts";
import type { PlainKey } from "../messages/catalogue.ts";
import { describeDigestTimes } from "./digest-times.ts";
import type { Wording } from "../messages/wording.ts";

/** What settings are called; `roles` is the workspace's. */
const SETTINGS: Readonly<Record<string, PlainKey>> = {
  mode: "settingMode",
  length: "settingLength",
  language: "settingLanguage",
  audience: "settingAudience",
  instructions: "settingStyle",
  digest: "settingDigest",
  roles: "settingRoles",
};

/** What the values of a setting that has a few of them are called: one without a name does not compile. */
export const VALUES = {
  mode: { auto: "modeAuto", asked: "modeAsked", off: "modeOff" },
  length: { brief: "lengthBrief", standard: "lengthStandard", deep: "lengthDeep" },
} as const satisfies {
  readonly mode: Readonly<Record<Mode, PlainKey>>;
  readonly length: Readonly<Record<Length, PlainKey>>;
};

/** A style may be long; what it became is said in a few words, of so many characters. */
const LONGEST = 60;

/** A value as people are told it: `deep` → “Deep”, `de` → “German”. */
export function describeValue(
  setting: string,
  value: string | undefined,
  wording: Wording,
): string {
  if (value === undefined) return wording.say("valueNone");
  const named = Object.hasOwn(VALUES, setting)
    ? (VALUES[setting as keyof typeof VALUES] as Readonly<Record<string, PlainKey>>)[value]
    : undefined;
  if (named !== undefined) return wording.say(named);
  if (setting === "digest") return describeDigestTimes(value, wording);
  if (setting === "language") return languageName(value, wording);
  return shorten(value);
}

/** Cut between characters as people see them: half an emoji is none. */
function shorten(value: string): string {
  const characters = [...new Intl.Segmenter().segment(value)].map(({ segment }) => segment);
  if (characters.length <= LONGEST) return value;
  return `${characters
    .slice(0, LONGEST - 1)
    .join("")
    .trimEnd()}…`;
}

/** “Length: Deep” */
export function describeKeptChange(
  { setting, to }: KeptChange["changes"][number],
  wording: Wording,
): string {
  const key = Object.hasOwn(SETTINGS, setting) ? SETTINGS[setting] : undefined;
  const name = key === undefined ? setting : wording.say(key);
  return wording.say("settingValue", { setting: name, value: describeValue(setting, to, wording) });
}

/** A language by its name, or the article's own; what is kept from elsewhere and names none stays as it is. */
export function languageName(tag: string, { language, say }: Wording): string {
  if (tag === "article") return say("optionArticle");
  if (!isLanguage(tag)) return tag;
  return new Intl.DisplayNames([language], { type: "language" }).of(tag) ?? tag;
}
