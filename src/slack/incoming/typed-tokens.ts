import { unescape } from "../contract/mrkdwn.ts";
import { controlTokens } from "./mrkdwn-tokens.ts";
import { linkToken, textToken, type Token } from "./tokens.ts";

/** A command's text: Slack may have marked people and channels in it; addresses come bare. */
export function commandTokens(text: string): Token[] {
  return controlTokens(text).flatMap((token) =>
    token.kind === "text" ? withBareLinks(token.text) : [token],
  );
}

/**
 * What was typed into a text field. No markup is in it: every sign is the person's own. Slack does not say
 * whether `&`, `<` and `>` come as entities, so a text that has one of them bare has none.
 */
export const fieldTokens = (value: string): Token[] =>
  withBareLinks(IS_BARE.test(value) ? value : unescape(value));

const IS_BARE = /[<>]|&(?!(?:amp|lt|gt);)/u;

/** Marks at the end of an address belong to the sentence around it. */
const BARE_LINK = /(https?:\/\/[^\s<>"]*[^\s<>".,;:!?)\]}'’”])/iu;

/** Addresses in a text become links; the text is all there, as it was. */
export function withBareLinks(text: string): Token[] {
  return text
    .split(BARE_LINK)
    .filter((part) => part !== "")
    .map((part) => (BARE_LINK.test(part) ? linkToken(part) : textToken(part)));
}
