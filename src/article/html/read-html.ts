import type { Extraction, Parsed, Refusal } from "../article.ts";
import { detectLanguage } from "../language.ts";
import { splitSentences } from "../sentences.ts";
import { articleBody, articleNodes } from "./article-data.ts";
import { bestText } from "./best-text.ts";
import { blockText, toBlocks } from "./blocks.ts";
import { cleanContent } from "./clean-content.ts";
import { removeConsentDialogs } from "./consent-dialogs.ts";
import { textLength } from "./elements.ts";
import { flattenWrappers } from "./flatten-wrappers.ts";
import { readLinkedData } from "./json-ld.ts";
import { dropFurnitureLines } from "./line-rules.ts";
import { findMainContent } from "./main-content.ts";
import { readMetadata, type Metadata } from "./metadata.ts";
import { scanPage } from "./page-source.ts";
import { parseDom } from "./parse-dom.ts";
import { proseInScripts } from "./script-state.ts";
import { findStandfirst, withStandfirst } from "./standfirst.ts";
import { refusalForStatus } from "./status-refusal.ts";
import { wordCount } from "./words.ts";

/** What is known of a page beside its source. */
export interface PageAddress {
  readonly url?: string | undefined;
  /** HTTP status. */
  readonly status?: number | undefined;
}

/** Reads a page of HTML: the article with its metadata, or the reason why there is none. */
export function readHtml(html: string, page: PageAddress): Parsed {
  const refusal = refusalForStatus(page.status);
  if (refusal) return refusal;
  const source = scanPage(html);
  const document = parseDom(source);
  const data = readLinkedData(source.scripts);
  const articles = articleNodes(data);
  const metadata = readMetadata({ document, articles, data, url: page.url });
  removeConsentDialogs(document);
  flattenWrappers(document.body);
  const standfirst = findStandfirst(document, metadata.descriptions);
  const found = withStandfirst(contentText(document, metadata.title), standfirst);
  const text = bestText({
    found,
    stated: articleBody(articles),
    embedded: () => proseInScripts(source.scripts),
  });
  if (wordCount(text) < 20) return noText();
  return { verdict: "ok", extraction: extraction(metadata, text), readShare: 1, evidence: [] };
}

function contentText(document: Document, title: string): string {
  const content = findMainContent(document);
  if (!content) return "";
  const whole = toBlocks(content.element);
  const before = textLength(content.element);
  cleanContent(content.element);
  const cleaned = textLength(content.element) < 0.35 * before ? whole : toBlocks(content.element);
  return blockText(dropFurnitureLines(cleaned, title));
}

function extraction(metadata: Metadata, text: string): Extraction {
  const language = detectLanguage(text, metadata.language);
  const { title, site, byline, publishedAt, updatedAt, canonicalUrl } = metadata;
  return {
    title,
    language,
    text,
    sentences: splitSentences(text, language),
    ...(site && { site }),
    ...(byline && { byline }),
    ...(publishedAt && { publishedAt }),
    ...(updatedAt && { updatedAt }),
    ...(canonicalUrl && { canonicalUrl }),
  };
}

function noText(): Refusal {
  return { verdict: "no-text", reason: "This page has no text of an article.", evidence: [] };
}
