import { LANGUAGES_OF_MESSAGES, wordingIn } from "../../../messages/wording.ts";
import { foldMessage } from "./fold-message.ts";

/** “Brief what I am looking at”, as an agent's suggested prompt says it in each language. */
const PROMPTS: ReadonlySet<string> = new Set(
  LANGUAGES_OF_MESSAGES.map((language) => bare(wordingIn(language).say("promptOnScreen"))),
);

/** Whether a message asks to brief what its author has open in Slack. */
export const isBriefOnScreen = (text: string): boolean => {
  const asked = bare(text);
  return PROMPTS.has(asked) || IN_ENGLISH.test(asked);
};

const IN_ENGLISH =
  /^(?:(?:can|could|would) you )?(?:please )?(?:brief|read|summari[sz]e|sum up|tl;?dr)(?: me)?(?: on)? what (?:i am|i'm|im) (?:looking at|seeing|viewing|reading)(?: (?:right )?now| here)?(?:,? please)?$/u;

function bare(text: string): string {
  return foldMessage(text).replace(/[.!?。！？]$/u, "");
}
