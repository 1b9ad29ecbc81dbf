import { listsOf } from "../index.ts";
import type { ConversationLanguage, ThreadRequest } from "../shape/conversation-language.ts";
import { alternatives, type Phrases } from "../shape/phrases.ts";

export type { ThreadRequest } from "../shape/conversation-language.ts";

/** A language's ways to talk below an article as patterns; each is tried on folded text. */
export interface ConversationPatterns {
  readonly code: string;
  readonly opens: RegExp;
  readonly asks: RegExp;
  readonly exclaims: RegExp;
  readonly amongColleagues: RegExp;
  /** All of them, to be taken out before `amongColleagues` is looked for. */
  readonly anybody: RegExp;
  readonly smallTalk: RegExp;
  readonly anaphors: RegExp;
  readonly atWork: RegExp;
  /** At the beginning or the end of a request. */
  readonly polite: RegExp;
  readonly requests: Readonly<Record<ThreadRequest, RegExp>>;
}

const NEVER = "(?!)";

/** As messages are folded: Hangul letters that stand alone have another form then. */
const sourceOf = (phrases: Phrases = ""): string =>
  alternatives(phrases).normalize("NFKC") || NEVER;

const whole = (phrases: Phrases): RegExp => new RegExp(`^(?:${sourceOf(phrases)})$`, "u");

function compile(code: string, language: ConversationLanguage): ConversationPatterns {
  const { spaced, requests } = language;
  const before = spaced ? String.raw`(?<![\p{L}\p{M}'])` : "";
  const after = spaced ? String.raw`(?![\p{L}\p{M}])` : "";
  const anywhere = (phrases?: Phrases, flags = "u"): RegExp =>
    new RegExp(`${before}(?:${sourceOf(phrases)})${after}`, flags);
  const atStart = (phrases: Phrases): RegExp =>
    new RegExp(`^(?:${sourceOf(phrases)})${after}`, "u");
  const polite = sourceOf(language.polite);
  return {
    code,
    opens: atStart(language.opens),
    asks: new RegExp(sourceOf(language.asks), "u"),
    exclaims: atStart(language.exclaims),
    amongColleagues: anywhere(language.amongColleagues),
    anybody: anywhere(language.anybody, "gu"),
    smallTalk: atStart(language.smallTalk),
    anaphors: anywhere(language.anaphors),
    atWork: anywhere(language.atWork, "gu"),
    polite: new RegExp(
      `^(?:(?:${polite})${after}[\\s,!]*)+|(?:[\\s,]*${before}(?:${polite}))+$`,
      "gu",
    ),
    requests: {
      mute: whole(requests.mute),
      unmute: whole(requests.unmute),
      again: whole(requests.again),
      verify: whole(requests.verify),
    },
  };
}

/** Of the languages that the bot speaks. */
export const CONVERSATIONS: readonly ConversationPatterns[] = [...listsOf("conversation")].map(
  ([code, language]) => compile(code, language),
);
