import { anyOfAll, type QuestionForms, wordsOrPartsOfAll } from "../../languages/index.ts";

const anyForm = (kind: keyof QuestionForms): string =>
  anyOfAll(({ questions }) => questions?.[kind]);

const OPENING = new RegExp(
  `^(?:${wordsOrPartsOfAll(({ questions }) => questions?.openings)})`,
  "u",
);
const ENDING = new RegExp(String.raw`(?:${anyForm("endings")})[.。!！~]*$`, "u");
const ASKS_AGAIN = new RegExp(String.raw`^(?:${anyForm("asksAgain")})\b`, "u");
const SMALL_TALK = new RegExp(String.raw`^(?:${anyForm("smallTalk")})(?=$|[\s!.,~:)…])`, "u");
const AMONG_PEOPLE = new RegExp(anyForm("amongPeople"), "u");
const EXCLAMATION = new RegExp(String.raw`^(?:${anyForm("exclamations")})\b`, "u");

const fold = (text: string): string => text.normalize("NFKC").toLowerCase().trim();

/** Whether a message in a briefed thread asks something of its articles, in any of the languages we know. */
export function isQuestion(text: string): boolean {
  const folded = fold(text);
  if (folded.length < 2 || AMONG_PEOPLE.test(folded)) return false;
  if (/[?？؟]/u.test(folded)) return /[\p{L}\p{N}]/u.test(folded);
  if (SMALL_TALK.test(folded) || EXCLAMATION.test(folded)) return false;
  return [OPENING, ENDING, ASKS_AGAIN].some((form) => form.test(folded));
}

/** Whether a message is thanks, agreement or the like and nothing more. */
export function isSmallTalk(text: string): boolean {
  const folded = fold(text);
  return folded.length < 60 && SMALL_TALK.test(folded) && !/[?？؟]/u.test(folded);
}

/** `brief again`, in the words people use for it. */
export function isBriefAgain(text: string): boolean {
  return /^(?:please\s+)?(?:brief|read|summari[sz]e)(?: (?:it|this|that))? again(?:,? please)?[.!?]*$/u.test(
    fold(text),
  );
}

/** “Brief this” and the like, said to the bot: what the thread began with is meant. */
export function isBriefThis(text: string): boolean {
  return /^(?:(?:can|could|would) you )?(?:please )?(?:brief|read|summari[sz]e|sum up|tl;?dr)(?: (?:it|this|that|the (?:post|article|link|message)|above))*(?:,? (?:up|please|above))*[.!?]*$/u.test(
    fold(text),
  );
}

/** `mute` or 🔇 silences a thread; a mention wakes it. */
export function isMute(text: string): boolean {
  return /^(?:mute|be quiet|stop|shush|🔇|:mute:|:no_bell:)[.!]?$/u.test(fold(text));
}
