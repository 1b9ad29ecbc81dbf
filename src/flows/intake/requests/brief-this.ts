import { foldMessage } from "./fold-message.ts";

/** “Brief this” and the like, said to the bot: what the thread began with is meant. */
export function isBriefThis(text: string): boolean {
  return /^(?:(?:can|could|would) you )?(?:please )?(?:brief|read|summari[sz]e|sum up|tl;?dr)(?: (?:it|this|that|the (?:post|article|link|message)))*(?:,? (?:up|please|above))*[.!?]*$/u.test(
    foldMessage(text),
  );
}
