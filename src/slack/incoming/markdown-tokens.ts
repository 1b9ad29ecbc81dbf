import { marked, type Token as MarkdownToken } from "marked";
import { withBareLinks } from "./typed-tokens.ts";
import { linkToken, NEWLINE, textToken, type Token } from "./tokens.ts";

/** The text of a `markdown` block, which is Markdown as others write it and none of Slack's own. */
export const markdownTokens = (text: string): Token[] =>
  tokensOf(marked.lexer(text, { gfm: true }), 0);

/** Deeper than anybody nests quotations and lists; Slack's limit of characters would allow for more. */
const DEEPEST = 50;

function tokensOf(parts: readonly MarkdownToken[], depth: number): Token[] {
  return depth > DEEPEST ? [] : parts.flatMap((part) => tokensOfOne(part, depth + 1));
}

function tokensOfOne(part: MarkdownToken, depth: number): Token[] {
  switch (part.type) {
    case "link":
      return [linkToken(part["href"], wordsOf(part["tokens"] ?? [], depth))];
    case "image":
    case "hr":
    case "def":
    case "checkbox":
      return [];
    case "br":
    case "space":
      return [NEWLINE];
    case "list":
      return tokensOf(part["items"], depth);
    case "table":
      return [part["header"], ...part["rows"]].flatMap((cells) => rowTokens(cells, depth));
    default:
      return textOf(part, depth);
  }
}

/** Marks of style are gone; what has no parts is text as it was written. */
function textOf(part: MarkdownToken, depth: number): Token[] {
  const parts: readonly MarkdownToken[] | undefined = "tokens" in part ? part.tokens : undefined;
  const own = "text" in part ? String(part.text) : part.raw;
  const inside = parts === undefined ? withBareLinks(own) : tokensOf(parts, depth);
  return IS_BLOCK.test(part.type) ? [...inside, NEWLINE] : inside;
}

const IS_BLOCK = /^(?:paragraph|heading|blockquote|code|list_item|html)$/u;

function rowTokens(
  cells: readonly { readonly tokens: readonly MarkdownToken[] }[],
  depth: number,
): Token[] {
  return cells.flatMap(({ tokens }, at) => [
    textToken(at === 0 ? "\n" : " | "),
    ...tokensOf(tokens, depth),
  ]);
}

const wordsOf = (parts: readonly MarkdownToken[], depth: number): string =>
  tokensOf(parts, depth)
    .map(({ text }) => text)
    .join("");
