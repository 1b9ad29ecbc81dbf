import { findLinks } from "../../article/address/links.ts";
import type {
  ChannelSettings,
  PersonSettings,
  SettingsPatch,
} from "../../domain/settings/settings.ts";
import type { BriefMistake } from "../../phrasing/settings-replies.ts";
import { isArticleText } from "../intake/article-text.ts";

/** `/brief …` as understood, or what is wrong with it. */
export type BriefCommand =
  | { readonly do: "brief" | "help" | "usage" | "settings" | "forget-me" }
  | { readonly do: "set-channel"; readonly patch: SettingsPatch<ChannelSettings> }
  | { readonly do: "set-person"; readonly patch: SettingsPatch<PersonSettings> }
  | { readonly do: "mistake"; readonly mistake: BriefMistake };

/** What a team wants may hold links; nothing else that is not to be briefed does. */
const MAY_HOLD_LINKS = /^\s*(?:style|audience)\b/iu;

export function parseBriefCommand(text: string): BriefCommand {
  if (findLinks(text).length > 0 && !MAY_HOLD_LINKS.test(text)) return { do: "brief" };
  const command = parseVerb(text);
  if (command !== undefined) return command;
  return isArticleText(text, { asked: true, beside: 0 })
    ? { do: "brief" }
    : { do: "mistake", mistake: "nothing-to-brief" };
}

/** Undefined when the text does not begin with one of the words, or goes on as a sentence does. */
function parseVerb(text: string): BriefCommand | undefined {
  const [verb = "", ...words] = text.trim().split(/\s+/u);
  const rest = words.join(" ");
  switch (verb.toLowerCase()) {
    case "":
    case "help":
      return rest === "" ? { do: "help" } : undefined;
    case "usage":
      return rest === "" ? { do: "usage" } : undefined;
    case "forget":
      return rest.toLowerCase() === "me" ? { do: "forget-me" } : undefined;
    case "settings":
      return rest === "" ? { do: "settings" } : undefined;
    case "length":
      return words.length === 1 ? set({ length: rest.toLowerCase() }) : undefined;
    case "language":
      if (/^me \S+$/iu.test(rest)) return setOwn(words[1] ?? "");
      return words.length === 1 ? set({ language: rest.toLowerCase() }) : undefined;
    case "my":
      return /^language \S+$/iu.test(rest) ? setOwn(words[1] ?? "") : undefined;
    case "mode":
      return words.length === 1 ? set({ mode: rest.toLowerCase() }) : undefined;
    case "audience":
      return rest === "" ? mistake("no-audience") : set({ audience: unlessOff(rest) });
    case "style":
      return rest === "" ? mistake("no-style") : set({ instructions: unlessOff(rest) });
    default:
      return undefined;
  }
}

const mistake = (named: BriefMistake): BriefCommand => ({ do: "mistake", mistake: named });

const set = (patch: SettingsPatch<ChannelSettings>): BriefCommand => ({ do: "set-channel", patch });

const setOwn = (language: string): BriefCommand => ({
  do: "set-person",
  patch: { language: unlessOff(language)?.toLowerCase() },
});

const unlessOff = (text: string): string | undefined =>
  text.toLowerCase() === "off" ? undefined : text;
