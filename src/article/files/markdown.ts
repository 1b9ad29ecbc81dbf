import { marked } from "marked";
import { parse as parseYaml } from "yaml";
import type { Parsed } from "../../domain/article.ts";
import { isoDate } from "../document/iso-date.ts";
import { writtenDate } from "../document/written-date.ts";
import { assertShallowMarkdown } from "./assert-shallow.ts";
import { composeMarkup } from "./compose-markup.ts";
import { markupBlocks } from "./markup-blocks.ts";

/** Reads Markdown: front matter as what the text says of itself, the first heading as its title. */
export function readMarkdown(source: string): Parsed {
  assertShallowMarkdown(source);
  const { matter, text } = splitFrontMatter(source.replace(/^\ufeff/u, ""));
  const blocks = markupBlocks(marked.parse(withoutExtensions(text), { async: false, gfm: true }));
  const stated = (key: string): string | undefined => asText(matter[key]);
  const date = stated("date") ?? stated("published");
  return composeMarkup(
    blocks,
    {
      title: stated("title"),
      byline: stated("author") ?? stated("authors"),
      site: stated("site") ?? stated("source") ?? stated("publication"),
      publishedAt: date === undefined ? undefined : (isoDate(date) ?? writtenDate(date)),
      language: stated("lang") ?? stated("language"),
    },
    { trustTitle: true },
  );
}

/** What note-taking programs add to Markdown, as plain Markdown: notes go, links and boxes are text. */
function withoutExtensions(text: string): string {
  return text
    .replace(/^\[\^[^\]\n]{1,60}\]:.*(?:\n[ \t]+\S.*)*$/gmu, "")
    .replace(/\[\^[^\]\n]{1,60}\]/gu, "")
    .replace(/!?\[\[(?:[^\]|\n]{1,200}\|)?([^\]|\n]{1,200})\]\]/gu, "$1")
    .replace(/^((?:>\s?)+)\[![\w-]{1,30}\][+-]?[ \t]*/gmu, "$1")
    .replace(/==(?=\S)([^=\n]{1,300})==/gu, "$1");
}

function splitFrontMatter(source: string): { matter: Record<string, unknown>; text: string } {
  const match = /^---\r?\n([\s\S]{1,5000}?)\r?\n---\r?\n/u.exec(source);
  if (match === null) return { matter: {}, text: source };
  try {
    const matter: unknown = parseYaml(match[1] ?? "");
    const isMap = typeof matter === "object" && matter !== null && !Array.isArray(matter);
    if (isMap) return { matter: { ...matter }, text: source.slice(match[0].length) };
  } catch {
    // What looks like front matter and is none is text between two rules.
  }
  return { matter: {}, text: source };
}

function asText(value: unknown): string | undefined {
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.map(asText).filter(Boolean).join(", ") || undefined;
  return typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;
}
