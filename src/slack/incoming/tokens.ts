/** What a message is made of, whichever way Slack wrote it down. */
export type Token =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "link"; readonly url: string; readonly text: string }
  /** `id` is a user's, a group's, or the range of a broadcast (`here`). */
  | { readonly kind: "mention"; readonly id: string; readonly text: string };

export const textToken = (text: string): Token => ({ kind: "text", text });

/** Ends a line; several in a row end one. */
export const NEWLINE: Token = textToken("\n");

/** A link where the address is one of the web's, else its label alone. */
export function linkToken(url: string, label = ""): Token {
  const text = label || url;
  return /^https?:\/\//iu.test(url) ? { kind: "link", url, text } : textToken(text);
}

export const mentionToken = (id: string, label?: string): Token => ({
  kind: "mention",
  id,
  text: `@${(label ?? id).replace(/^@/u, "")}`,
});

/** Whether tokens hold anything that a person sees. */
export const isSaying = (tokens: readonly Token[]): boolean =>
  tokens.some((token) => token.kind !== "text" || token.text.trim() !== "");

/** A message as a person reads it. */
export interface ReadText {
  readonly text: string;
  /** Each once, in order. */
  readonly links: readonly string[];
  readonly mentionsBot: boolean;
  readonly mentionsOthers: boolean;
}

/** Puts tokens together; the bot's own mention is an address, not part of the text. */
export function assemble(tokens: readonly Token[], botUserId: string): ReadText {
  const own = (token: Token): boolean => token.kind === "mention" && token.id === botUserId;
  const mentions = tokens.filter((token) => token.kind === "mention");
  const links = tokens.flatMap((token) => (token.kind === "link" ? [token.url] : []));
  return {
    text: tidy(tokens.map((token) => (own(token) ? " " : token.text)).join("")),
    links: [...new Set(links)],
    mentionsBot: mentions.some(own),
    mentionsOthers: mentions.some((mention) => !own(mention)),
  };
}

const tidy = (text: string): string =>
  text
    .replaceAll(/[ \t\u00A0]+/gu, " ")
    .replaceAll(/ ?\n ?/gu, "\n")
    .replaceAll(/\n{3,}/gu, "\n\n")
    .trim();
