import type {
  ChannelSettings,
  PersonSettings,
  SettingsFault,
} from "../domain/settings/settings.ts";
import { languageName } from "../text/language-name.ts";

/** What `/brief` says of itself and of settings. */

export const BRIEF_USAGE = [
  "`/brief <link or text>` briefs it here",
  "`/brief length brief|standard|deep` · how long briefings in this channel are",
  "`/brief language article|en|ko|…` · the language they are written in",
  "`/brief language me article|en|ko|…|off` · the same for what you post and ask, in every channel",
  "`/brief audience <whom for>|off` · `/brief style <your team's wishes>|off`",
  "`/brief settings` · `/brief usage` · `/brief forget me` · `/brief help`",
].join("\n");

/** What is wrong with the text of a `/brief …`: nothing to brief in it, a setting without its value. */
export type BriefMistake = "nothing-to-brief" | "no-audience" | "no-style";

export const BRIEF_MISTAKES: Readonly<Record<BriefMistake, string>> = {
  "nothing-to-brief": `I found neither a link nor an article in that.\n${BRIEF_USAGE}`,
  "no-audience": "Say whom briefings here are for: `/brief audience engineers`.",
  "no-style":
    "Say what briefings here should sound like: `/brief style plain words, no adjectives`.",
};

export const FORGETTING =
  "What you posted, asked and thought of briefings is being forgotten. Delete a post of yours to take its briefing out of the thread, too.";

const WITHOUT_MODEL =
  "No model is set up: briefings are the article's own sentences, whatever the language, audience or style.";

/** What holds in a channel, for one person in it, and whether it makes a difference. */
export function describeSettings(
  channel: ChannelSettings,
  { language }: PersonSettings,
  { hasModel }: { readonly hasModel: boolean },
): string {
  const isAskedFor = [channel.audience, channel.instructions, language].some(
    (setting) => setting !== undefined,
  );
  const isIdle = !hasModel && (isAskedFor || channel.language !== "article");
  return [
    describeChannel(channel),
    ...(language === undefined ? [] : [describePerson(language)]),
    ...(isIdle ? [WITHOUT_MODEL] : []),
  ].join("\n");
}

function describeChannel({ length, language, audience, instructions }: ChannelSettings): string {
  const readers = audience === undefined ? "" : `, for ${audience}`;
  const style = instructions === undefined ? "" : ` Style: ${instructions}`;
  return `Briefings in this channel: length \`${length}\`, in ${inWords(language)}${readers}.${style}`;
}

const describePerson = (language: string): string =>
  `What you post and ask is answered in ${inWords(language)}, in every channel.`;

const inWords = (language: string): string =>
  language === "article" ? "the article's language" : languageName(language);

/** What is wrong with one value, and what would be right. */
export function describeSettingsFault(fault: SettingsFault): string {
  const { setting, value } = fault;
  switch (fault.kind) {
    case "no-option":
      return `“${value}” is not a ${setting}. Say ${oneOf(fault.options)}.`;
    case "no-language":
      return `“${value}” is not a language I know. Say \`article\` for the article's own, or a code such as \`en\`, \`ko\`, \`de\`.`;
    case "too-long":
      return `That is ${value.length} characters; at most ${fault.most} fit.`;
    default:
      return fault satisfies never;
  }
}

const oneOf = (options: readonly string[]): string =>
  new Intl.ListFormat("en", { type: "disjunction" })
    .format(options.map((option) => `\`${option}\``))
    .replace(", or ", " or ");
