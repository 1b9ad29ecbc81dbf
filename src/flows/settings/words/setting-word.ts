import type { ChannelSettings } from "../../../domain/settings/settings.ts";
import { fold } from "../../../text/fold.ts";

type Named = Pick<ChannelSettings, "length" | "mode">;

/** Other words that people have for the values of a setting. */
const WORDS: { readonly [Name in keyof Named]-?: Readonly<Record<string, Named[Name]>> } = {
  length: {
    short: "brief",
    shorter: "brief",
    shortest: "brief",
    tiny: "brief",
    small: "brief",
    medium: "standard",
    normal: "standard",
    default: "standard",
    regular: "standard",
    usual: "standard",
    long: "deep",
    longer: "deep",
    detailed: "deep",
    full: "deep",
    thorough: "deep",
  },
  mode: {
    automatic: "auto",
    automatically: "auto",
    always: "auto",
    on: "auto",
    ask: "asked",
    "on request": "asked",
    "when asked": "asked",
    "only when asked": "asked",
    "if asked": "asked",
    mention: "asked",
    mentions: "asked",
    manual: "asked",
    none: "off",
    never: "off",
    silent: "off",
    quiet: "off",
    disabled: "off",
  },
};

/** What a word means as a value of a setting; the word itself where it is no other word for one. */
export function settingWord(setting: keyof Named, text: string): string {
  const word = fold(text).toLowerCase();
  const words: Readonly<Record<string, string | undefined>> = WORDS[setting];
  return (Object.hasOwn(words, word) ? words[word] : undefined) ?? text.toLowerCase();
}
