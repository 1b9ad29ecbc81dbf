import type {
  ActionsBlock,
  Button,
  ContextBlock,
  HeaderBlock,
  PlainTextElement,
  RichTextBlock,
  RichTextElement,
  RichTextList,
  RichTextQuote,
  RichTextSection,
} from "@slack/types";
import { cut, visible, webAddress } from "../contract/mrkdwn.ts";
import { LIMITS } from "./block-limits.ts";

/**
 * Pieces of Block Kit. Rich text and plain text parse nothing, so whatever an article, a model or a
 * person wrote can be put in them as it is.
 */

/** `emoji: false`: `:smile:` in an article is text. */
export const plain = (text: string, max: number = LIMITS.contextText): PlainTextElement => ({
  type: "plain_text",
  text: cut(shown(text), max),
  emoji: false,
});

/** Slack refuses empty text. */
export const shown = (text: string): string => visible(text).trim() || "–";

export const header = (text: string): HeaderBlock => ({
  type: "header",
  text: plain(text.replaceAll(/\s+/gu, " "), LIMITS.header),
});

/** Small grey text. */
export const context = (...elements: ContextBlock["elements"]): ContextBlock => ({
  type: "context",
  elements,
});

export const words = (
  text: string,
  style?: { bold?: true; italic?: true; code?: true },
): RichTextElement => ({
  type: "text",
  text: visible(text) || " ",
  ...(style === undefined ? {} : { style }),
});

/** A link where the address may be linked to, else its label. */
export function linked(
  url: string | undefined,
  label: string,
  style?: { bold?: true },
): RichTextElement {
  const address = webAddress(url);
  if (address === undefined) return words(label, style);
  return {
    type: "link",
    url: address,
    text: shown(label),
    ...(style === undefined ? {} : { style }),
  };
}

export const section = (...elements: RichTextElement[]): RichTextSection => ({
  type: "rich_text_section",
  elements,
});

export const quote = (...elements: RichTextElement[]): RichTextQuote => ({
  type: "rich_text_quote",
  elements,
});

export const bullets = (items: RichTextSection[]): RichTextList => ({
  type: "rich_text_list",
  style: "bullet",
  elements: items,
});

export const rich = (...elements: RichTextBlock["elements"]): RichTextBlock => ({
  type: "rich_text",
  elements,
});

export const button = (actionId: string, label: string, value: string): Button => ({
  type: "button",
  action_id: actionId,
  text: plain(label, LIMITS.buttonText),
  value,
});

export const actions = (...elements: Button[]): ActionsBlock => ({ type: "actions", elements });
