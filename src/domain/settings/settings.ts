import { z } from "zod";
import { Length } from "../briefing.ts";
import { isLanguage } from "./language-tag.ts";

/** A language subtag (`en`, `ko`, `yue`), or `article` for the article's own. */
const LanguageSetting = z.string().refine((tag) => tag === "article" || isLanguage(tag));

/**
 * When the bot speaks in a channel: about posted articles and what people ask of them (`auto`), when
 * somebody asks it (`asked`), or after commands, shortcuts and presses of buttons alone (`off`).
 */
export const Mode = z.enum(["auto", "asked", "off"]);
export type Mode = z.infer<typeof Mode>;

/** How a channel wants its briefings. */
export const ChannelSettings = z.object({
  length: Length,
  language: LanguageSetting,
  /** Whom they are for: `engineers`. */
  audience: z.string().max(100).optional(),
  /** Style only: enough for a house style, too little for a second prompt. */
  instructions: z.string().max(1_000).optional(),
  /** When the bot speaks; absent: `auto`. */
  mode: Mode.optional(),
});
export type ChannelSettings = z.infer<typeof ChannelSettings>;

/** What holds in a channel that never asked for anything else. */
export const DEFAULT_SETTINGS: ChannelSettings = { length: "standard", language: "article" };

/** What a person wants of replies to what they post and ask, wherever that is. */
export const PersonSettings = z.object({
  /** Absent: the channel decides. */
  language: LanguageSetting.optional(),
});
export type PersonSettings = z.infer<typeof PersonSettings>;

/** Whose settings: a channel's, or a person's own. */
export interface ChannelScope {
  readonly kind: "channel";
  readonly team: string;
  readonly channel: string;
}
export interface PersonScope {
  readonly kind: "person";
  readonly team: string;
  readonly user: string;
}

/** Settings as somebody typed or chose them; one that is there and undefined goes back to what is usual. */
export type SettingsPatch<Settings> = { readonly [name in keyof Settings]?: string | undefined };

/** What is wrong with one value of a patch. */
export type SettingsFault = {
  readonly setting: keyof ChannelSettings;
  readonly value: string;
} & (
  | { readonly kind: "no-option"; readonly options: readonly string[] }
  /** `meant`: the language that it may be a slip for, by name. */
  | { readonly kind: "no-language"; readonly meant?: string | undefined }
  /** In characters. */
  | { readonly kind: "too-long"; readonly most: number }
);

/** What came of a change: the settings before and after it, or what is wrong with it; then nothing changed. */
export type SettingsChange<Settings> =
  | { readonly kind: "changed"; readonly before: Settings; readonly after: Settings }
  | { readonly kind: "faults"; readonly faults: readonly SettingsFault[] };
