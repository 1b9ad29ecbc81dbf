import { listsOf } from "../index.ts";
import type { ConversationLanguage, ThreadRequest } from "../shape/conversation-language.ts";

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

/** As messages are folded: Hangul letters that stand alone have another form then. */
const folded = (language: ConversationLanguage): ConversationLanguage =>
  JSON.parse(JSON.stringify(language).normalize("NFKC")) as ConversationLanguage;

const NEVER = "(?!)";

const whole = (source: string): RegExp => new RegExp(`^(?:${source})$`, "u");

function compile(code: string, written: ConversationLanguage): ConversationPatterns {
  const language = folded(written);
  const { spaced, opens, asks, exclaims, smallTalk, polite, requests } = language;
  const { amongColleagues, anybody, anaphors, atWork } = language;
  const before = spaced ? String.raw`(?<![\p{L}\p{M}'])` : "";
  const after = spaced ? String.raw`(?![\p{L}\p{M}])` : "";
  const anywhere = (source = NEVER, flags = "u"): RegExp =>
    new RegExp(`${before}(?:${source})${after}`, flags);
  const atStart = (source: string): RegExp => new RegExp(`^(?:${source})${after}`, "u");
  return {
    code,
    opens: atStart(opens),
    asks: new RegExp(asks ?? NEVER, "u"),
    exclaims: atStart(exclaims),
    amongColleagues: anywhere(amongColleagues),
    anybody: anywhere(anybody, "gu"),
    smallTalk: atStart(smallTalk),
    anaphors: anywhere(anaphors),
    atWork: anywhere(atWork, "gu"),
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
