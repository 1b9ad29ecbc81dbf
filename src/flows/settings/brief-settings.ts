import { languageName } from "../../text/language-name.ts";
import { Length } from "../../domain/briefing.ts";
import type { Writer } from "../../ports/writer.ts";
import type { Ledger } from "../../ports/ledger.ts";
import type { ChannelSettings } from "../../domain/records.ts";
import { isLanguage } from "./language-tag.ts";

export interface SettingsPorts {
  readonly ledger: Pick<
    Ledger,
    "settings" | "saveSettings" | "personSettings" | "savePersonSettings"
  >;
  readonly writer: Pick<Writer, "prompt">;
}

/** Whose settings: the channel's, or the person's own. */
export interface SettingsAsk {
  readonly team: string;
  readonly channel: string;
  readonly user: string;
}

/** At most this many characters of style: enough for a house style, too little for a second prompt. */
const STYLE_LIMIT = 1_000;
const AUDIENCE_LIMIT = 100;

/** What holds in this channel, for this person, and whether it makes a difference. */
export async function describeSettings(
  { team, channel, user }: SettingsAsk,
  { ledger, writer }: SettingsPorts,
): Promise<string> {
  const [own, { language }] = await Promise.all([
    ledger.settings(team, channel),
    ledger.personSettings(team, user),
  ]);
  const isWished = [own.audience, own.instructions, language].some((wish) => wish !== undefined);
  const isIdle = writer.prompt === undefined && (isWished || own.language !== "article");
  return [
    describe(own),
    ...(language === undefined ? [] : [describeYours(language)]),
    ...(isIdle ? [WITHOUT_MODEL] : []),
  ].join("\n");
}

const WITHOUT_MODEL =
  "No model is set up: briefings are the article's own sentences, whatever the language, audience or style.";

export async function setLength(word: string, ask: SettingsAsk, ports: SettingsPorts) {
  const length = Length.safeParse(word.toLowerCase());
  if (!length.success) return `“${word}” is not a length. Say \`brief\`, \`standard\` or \`deep\`.`;
  return change(ask, ports, { length: length.data });
}

export async function setLanguage(word: string, ask: SettingsAsk, ports: SettingsPorts) {
  const language = languageOf(word);
  return language === undefined ? notALanguage(word) : change(ask, ports, { language });
}

export async function setAudience(text: string, ask: SettingsAsk, ports: SettingsPorts) {
  if (text === "") return "Say whom briefings here are for: `/brief audience engineers`.";
  if (text.length > AUDIENCE_LIMIT) return tooLong(text, AUDIENCE_LIMIT);
  return change(ask, ports, { audience: isOff(text) ? undefined : text });
}

export async function setStyle(text: string, ask: SettingsAsk, ports: SettingsPorts) {
  if (text === "")
    return "Say what briefings here should sound like: `/brief style plain words, no adjectives`.";
  if (text.length > STYLE_LIMIT) return tooLong(text, STYLE_LIMIT);
  return change(ask, ports, { instructions: isOff(text) ? undefined : text });
}

/** The language of what is said to one person, wherever they post and ask. */
export async function setMyLanguage(
  word: string,
  ask: SettingsAsk,
  ports: SettingsPorts,
): Promise<string> {
  const language = languageOf(word);
  if (language === undefined && !isOff(word)) return notALanguage(word);
  await ports.ledger.savePersonSettings(ask.team, ask.user, { language });
  return describeSettings(ask, ports);
}

async function change(
  ask: SettingsAsk,
  ports: SettingsPorts,
  changed: Partial<ChannelSettings>,
): Promise<string> {
  const { team, channel } = ask;
  const settings = { ...(await ports.ledger.settings(team, channel)), ...changed };
  await ports.ledger.saveSettings(team, channel, settings);
  return describeSettings(ask, ports);
}

function describe({ length, language, audience, instructions }: ChannelSettings): string {
  const readers = audience === undefined ? "" : `, for ${audience}`;
  const style = instructions === undefined ? "" : ` Style: ${instructions}`;
  return `Briefings in this channel: length \`${length}\`, in ${inWords(language)}${readers}.${style}`;
}

const describeYours = (language: string): string =>
  `What you post and ask is answered in ${inWords(language)}, in every channel.`;

const isOff = (text: string): boolean => text.toLowerCase() === "off";

/** A tag, or `article`; undefined for what names no language. */
function languageOf(word: string): string | undefined {
  const language = word.toLowerCase();
  return language === "article" || isLanguage(language) ? language : undefined;
}

const inWords = (language: string): string =>
  language === "article" ? "the article's language" : languageName(language);

const notALanguage = (word: string): string =>
  `“${word}” is not a language I know. Say \`article\` for the article's own, or a code such as \`en\`, \`ko\`, \`de\`.`;

const tooLong = (text: string, most: number): string =>
  `That is ${text.length} characters; at most ${most} fit.`;
