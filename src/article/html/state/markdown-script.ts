import { marked } from "marked";
import { markupText } from "../source/markup-text.ts";
import type { PageScript } from "../source/page-source.ts";

/** The text of a page that is written in Markdown and drawn by a script (`<script type="text/markdown">`). */
export function markdownText(scripts: readonly PageScript[]): string {
  const sources = scripts.filter(({ type }) => /^text\/(?:x-)?markdown/i.test(type));
  return sources
    .map(({ text }) => markupText(marked.parse(text, { async: false, gfm: true })))
    .join("\n");
}
