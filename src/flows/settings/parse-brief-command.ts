import { findLinks } from "../../article/address/links.ts";
import type {
  ChannelSettings,
  PersonSettings,
  SettingsPatch,
} from "../../domain/settings/settings.ts";
import type { Roles } from "../../domain/settings/roles.ts";
import { didYouMean } from "../../phrasing/did-you-mean.ts";
import type { BriefMistake } from "../../phrasing/settings-replies.ts";
import { isArticleText } from "../intake/article-text.ts";
import { isArticleLanguage } from "./words/article-language.ts";
import { languageNamed } from "./words/language-named.ts";
import { settingWord } from "./words/setting-word.ts";

/** `/brief …` as understood, or what is wrong with it. */
export type BriefCommand =
  | { readonly do: "brief" | "help" | "usage" | "settings" | "forget-me" }
  | { readonly do: "set-channel"; readonly patch: SettingsPatch<ChannelSettings> }
  | { readonly do: "set-person"; readonly patch: SettingsPatch<PersonSettings> }
  /** Without a value: who may. */
  | { readonly do: "roles"; readonly roles: Roles | undefined }
  | { readonly do: "mistake"; readonly mistake: BriefMistake };

/** What a team wants may hold links; nothing else that is not to be briefed does. */
const MAY_HOLD_LINKS = /^\s*(?:set\s+(?:the\s+)?)?(?:style|audience)\b/iu;

/** The words that a command begins with, for those who mistype one. */
const VERBS = [
  "length",
  "language",
  "mode",
  "audience",
  "style",
  "settings",
  "roles",
  "usage",
  "help",
];
/** More words than that are a text, however it begins. */
const LONGEST_COMMAND = 4;

/**
 * Reads what somebody typed behind `/brief`.
 *
 * @param reader their language: languages may be named in it
 */
export function parseBriefCommand(text: string, reader = "en"): BriefCommand {
  if (findLinks(text).length > 0 && !MAY_HOLD_LINKS.test(text)) return { do: "brief" };
  const command = parseVerb(asTyped(text), reader);
  if (command !== undefined) return command;
  if (isArticleText(text, { asked: true, beside: 0 })) return { do: "brief" };
  return { do: "mistake", mistake: slipOf(asTyped(text)) ?? "nothing-to-brief" };
}

/** Without what people put around a setting: “set the length to deep”, “length: deep”, “length = deep”. */
function asTyped(text: string): string {
  return text
    .trim()
    .replace(/^(?:please\s+)?(?:set|change|switch)\s+(?:the\s+)?(?=\p{L})/iu, "")
    .replace(/^((?:my\s+)?\p{L}+(?:\s+(?:for\s+)?me)?)\s*(?:[:=]|\bto\b)\s*/iu, "$1 ");
}

/** Undefined when the text does not begin with one of the words, or goes on as a sentence does. */
function parseVerb(text: string, reader: string): BriefCommand | undefined {
  const [verb = "", ...words] = text.split(/\s+/u);
  const rest = words.join(" ");
  switch (verb.toLowerCase()) {
    case "":
    case "?":
    case "help":
      return rest === "" ? { do: "help" } : undefined;
    case "usage":
      return rest === "" ? { do: "usage" } : undefined;
    case "forget":
      return rest.toLowerCase() === "me" ? { do: "forget-me" } : undefined;
    case "setting":
    case "settings":
      return rest === "" ? { do: "settings" } : undefined;
    case "length":
      return words.length === 1 ? set({ length: settingWord("length", rest) }) : undefined;
    case "lang":
    case "language":
      return parseLanguage(rest, reader);
    case "my":
      return /^lang(?:uage)? \S/iu.test(rest)
        ? setOwn(words.slice(1).join(" "), reader)
        : undefined;
    case "roles":
      return parseRoles(rest);
    case "mode":
      return parseMode(words);
    case "audience":
      return rest === "" ? mistake("no-audience") : set({ audience: unlessOff(rest) });
    case "style":
      return rest === "" ? mistake("no-style") : set({ instructions: unlessOff(rest) });
    default:
      return undefined;
  }
}

/** “roles everyone”, “roles admins”, “roles @ada @minjun”, where Slack writes people as `<@U1|ada>`. */
function parseRoles(text: string): BriefCommand | undefined {
  const word = text.toLowerCase();
  if (word === "") return { do: "roles", roles: undefined };
  if (word === "everyone" || word === "admins") return { do: "roles", roles: { mayChange: word } };
  const named = [...text.matchAll(/<@(\w+)(?:\|[^>]*)?>/gu)].flatMap(([, user = ""]) => user);
  const isAll = text.replaceAll(/<@[^>]*>|,/gu, "").trim() === "";
  return isAll && named.length > 0
    ? { do: "roles", roles: { mayChange: "named", named } }
    : undefined;
}

function parseMode(words: readonly string[]): BriefCommand | undefined {
  const mode = settingWord("mode", words.join(" "));
  const isKnown = mode !== words.join(" ").toLowerCase();
  return words.length === 1 || isKnown ? set({ mode }) : undefined;
}

/** A name of several words is one only where it is a language's: “language Brazilian Portuguese”. */
function parseLanguage(text: string, reader: string): BriefCommand | undefined {
  const [, own] = /^(?:for )?me,? (.+)$/iu.exec(text) ?? [];
  if (own !== undefined) return setOwn(own, reader);
  const language = languageIn(text, reader);
  return language === undefined ? undefined : set({ language });
}

function setOwn(text: string, reader: string): BriefCommand | undefined {
  if (unlessOff(text) === undefined) return { do: "set-person", patch: { language: undefined } };
  const language = languageIn(text, reader);
  return language === undefined ? undefined : { do: "set-person", patch: { language } };
}

/** The subtag of a language; one word that names none stays as it is, and is found fault with later. */
function languageIn(text: string, reader: string): string | undefined {
  if (isArticleLanguage(text)) return "article";
  const named = languageNamed(text, reader);
  return named ?? (/^\S+$/u.test(text) ? text.toLowerCase() : undefined);
}

/** A command with a slip in its first word. */
function slipOf(text: string): BriefMistake | undefined {
  const [verb = "", ...words] = text.split(/\s+/u);
  if (words.length >= LONGEST_COMMAND) return undefined;
  const meant = didYouMean(verb, VERBS);
  return meant === undefined || meant === verb.toLowerCase()
    ? undefined
    : { meant: ["/brief", meant, ...words].join(" ") };
}

const mistake = (named: BriefMistake): BriefCommand => ({ do: "mistake", mistake: named });

const set = (patch: SettingsPatch<ChannelSettings>): BriefCommand => ({ do: "set-channel", patch });

const unlessOff = (text: string): string | undefined =>
  text.toLowerCase() === "off" ? undefined : text;
