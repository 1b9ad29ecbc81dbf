import { CONVERSATIONS, type ThreadRequest } from "../../../languages/patterns/conversations.ts";
import { foldMessage } from "./fold-message.ts";

const SIGNS: Readonly<Record<string, ThreadRequest>> = {
  "🔇": "mute",
  ":mute:": "mute",
  ":no_bell:": "mute",
  "🔕": "mute",
  "🔈": "unmute",
  "🔊": "unmute",
  "🔔": "unmute",
  ":speaker:": "unmute",
  ":loud_sound:": "unmute",
  ":bell:": "unmute",
};

const KINDS = ["unmute", "mute", "verify", "again"] as const satisfies readonly ThreadRequest[];

/** Longer messages tell a story; a request is a few words. */
const LONGEST = 120;

/**
 * What a message asks of the bot about its own conduct in the thread: to be silent, to speak again, to
 * read the page again, or to check what was said above; undefined for all else. The request is the whole message, whoever it names.
 */
export function threadRequest(text: string): ThreadRequest | undefined {
  const folded = foldMessage(text);
  if (folded.length > LONGEST) return undefined;
  const bare = folded.replace(/^[\s\p{P}]+|[\s.!,;:?？。！؟…~)]+$/gu, "");
  return (
    SIGNS[folded] ?? KINDS.find((kind) => CONVERSATIONS.some((one) => matches(one, bare, kind)))
  );
}

/** With its courtesies and without them. */
function matches(
  { polite, requests }: (typeof CONVERSATIONS)[number],
  request: string,
  kind: ThreadRequest,
): boolean {
  const plain = request.replace(polite, "").trim();
  return requests[kind].test(request) || requests[kind].test(plain);
}

/** Ends the request where the text to be checked is in the same message: “check this: …”. */
const TEXT_BEGINS = /\s*[:：]\s+|\s*\n+/u;

/**
 * Whether a message to the bot asks to hold a text against the articles of the thread, and the text where
 * it is in the message itself, below or behind the request or as a message that is quoted in it; empty
 * where another message is meant. Undefined for all else.
 */
export function verifyRequest(text: string): { readonly text: string } | undefined {
  const [head = ""] = text.split(TEXT_BEGINS, 1);
  const end = TEXT_BEGINS.exec(text);
  for (const [request, given] of [
    [text, ""],
    [head, end === null ? "" : text.slice(end.index + end[0].length)],
  ] as const) {
    if (threadRequest(request) === "verify") return { text: given.trim() };
  }
  return undefined;
}
