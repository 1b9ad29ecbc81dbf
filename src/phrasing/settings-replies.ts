import type {
  ChannelSettings,
  PersonSettings,
  SettingsFault,
} from "../domain/settings/settings.ts";
import type { Message } from "../messages/catalogue.ts";
import type { Wording } from "../messages/wording.ts";
import { didYouMean } from "./did-you-mean.ts";
import { reactionHint } from "./reaction-hint.ts";

/** What is wrong with the text of a `/brief …`: nothing to brief in it, a setting without its value. */
export type BriefMistake =
  | "nothing-to-brief"
  | "no-audience"
  | "no-style"
  /** A slip in its first word: the command as it was probably meant. */
  | { readonly meant: string };

/** All that `/brief` can do, and how a briefing is asked for without it. */
export const describeBriefUsage = (wording: Wording): string =>
  `${wording.say("briefUsage")}\n${reactionHint(wording)}`;

export function describeBriefMistake(mistake: BriefMistake, wording: Wording): string {
  const { say } = wording;
  if (typeof mistake === "object") return say("didYouMean", { meant: mistake.meant });
  switch (mistake) {
    case "nothing-to-brief":
      return `${say("nothingToBrief")}\n${describeBriefUsage(wording)}`;
    case "no-audience":
      return say("sayAudience");
    case "no-style":
      return say("sayStyle");
    default:
      return mistake satisfies never;
  }
}

/** What holds in a channel, for one person in it, and whether it makes a difference. */
export function describeSettings(
  channel: ChannelSettings,
  { language }: PersonSettings,
  { hasModel }: { readonly hasModel: boolean },
  wording: Wording,
): string {
  const isAskedFor = [channel.audience, channel.instructions, language].some(
    (setting) => setting !== undefined,
  );
  const isIdle = !hasModel && (isAskedFor || channel.language !== "article");
  return [
    ...describeChannel(channel, wording),
    ...(language === undefined ? [] : [describePerson(language, wording)]),
    ...(isIdle ? [wording.say("settingsIdle")] : []),
  ].join("\n");
}

function describeChannel(
  { length, language, audience, instructions: style, mode }: ChannelSettings,
  { say }: Wording,
): string[] {
  return [
    language === "article"
      ? say("settingsOfChannelAsArticle", { length })
      : say("settingsOfChannel", { length, language }),
    ...(mode === "asked" ? [say("settingsModeAsked")] : []),
    ...(mode === "off" ? [say("settingsModeOff")] : []),
    ...(audience === undefined ? [] : [say("settingsAudience", { audience })]),
    ...(style === undefined ? [] : [say("settingsStyle", { style })]),
  ];
}

const describePerson = (language: string, { say }: Wording): string =>
  language === "article" ? say("settingsOfPersonAsArticle") : say("settingsOfPerson", { language });

/** What is wrong with one value, and what would be right. */
export function describeSettingsFault(fault: SettingsFault, wording: Wording): string {
  const { say, either, phrase } = wording;
  const { value } = fault;
  switch (fault.kind) {
    case "no-option": {
      const options = either(fault.options.map((option) => `\`${option}\``));
      const fallback = { key: "notAnOption", values: { value, options } } as const;
      return phrase(withGuess(fallback, didYouMean(value, fault.options)));
    }
    case "no-language":
      return phrase(withGuess({ key: "notALanguage", values: { value } }, fault.meant));
    case "too-long":
      return say("wishTooLong", { length: value.length, most: fault.most });
    default:
      return fault satisfies never;
  }
}

const withGuess = (said: Message, meant: string | undefined): Message[] =>
  meant === undefined ? [said] : [said, { key: "didYouMean", values: { meant } }];
