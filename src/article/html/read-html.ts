import type { Extraction, Parsed } from "../../domain/article.ts";
import { detectLanguage } from "../../text/detect-language.ts";
import { splitSentences } from "../../text/sentences.ts";
import { paragraphBlocks } from "./source/blocks.ts";
import {
  articleBody,
  articleNodes,
  declaredFree,
  lockedWords,
  statedWords,
} from "./source/article-data.ts";
import { ampAddress } from "../address/amp-address.ts";
import { bestText } from "./best-text.ts";
import { removeComments } from "./clean/comment-sections.ts";
import { removeConsentDialogs } from "./clean/consent-dialogs.ts";
import { flattenWrappers } from "./clean/flatten-wrappers.ts";
import { readLinkedData } from "./source/json-ld.ts";
import { removeNoteMarks } from "./clean/note-marks.ts";
import { readContent, type Content } from "./clean/main-content.ts";
import { readMetaTags } from "./source/meta-tags.ts";
import { readMetadata, type Metadata } from "./metadata/metadata.ts";
import { scanPage } from "./source/page-source.ts";
import { collectSigns } from "./verdict/page-signs.ts";
import { proseInScripts } from "./source/script-state.ts";
import { findStandfirst, withStandfirst } from "./metadata/standfirst.ts";
import { removeTeaserLists } from "./clean/teaser-lists.ts";
import { videoTranscript } from "./source/video-transcript.ts";
import { ownText } from "./source/visible-text.ts";
import { judge } from "./verdict/judge.ts";
import { wordCount } from "../document/words.ts";

/** Characters that tell the language of an article; a quarter of what the whole would cost. */
const LANGUAGE_SAMPLE = 1_500;

/** Words. A page that draws fewer may hold its text where nothing is drawn. */
const THIN = 100;
/** Words of a short article. */
const ARTICLE = 80;

/** What is known of a page beside its source. */
export interface PageAddress {
  readonly url?: string | undefined;
  /** HTTP status. */
  readonly status?: number | undefined;
}

/**
 * Reads a page of HTML: the article with its metadata, or the reason why there is none. Any string
 * ends in a verdict; nothing is thrown.
 */
export function readHtml(html: string, page: PageAddress): Parsed {
  const source = scanPage(html);
  const { document } = source;
  const tags = readMetaTags(document);
  const data = readLinkedData(source.scripts);
  const articles = articleNodes(data);
  const metadata = readMetadata({ document, tags, articles, data, url: page.url });
  const signs = collectSigns({ html, source, document, tags, data });
  const locked = lockedWords(document, data);
  const dialogText = removeConsentDialogs(document);
  const besideDialogs = ownText(document.body);
  const declaredArticle =
    articles.length > 0 || (signs.ogType === "article" && metadata.publishedAt !== undefined);
  const teasers = removeOthers(document, declaredArticle);
  const standfirst = findStandfirst(document, metadata.descriptions);
  const again = (revealed: boolean) => () => preparedPage(html, declaredArticle, revealed);
  const drawn = readContent(document, metadata, again(false));
  const content = wordCount(drawn.text) < THIN ? fuller(drawn, again(true), metadata) : drawn;
  const found = withStandfirst(content.text, standfirst);
  const text = bestText({
    found,
    stated: articleBody(articles),
    embedded: () => videoTranscript(data, source.scripts) || proseInScripts(source.scripts),
  });
  const judgement = judge({
    status: page.status,
    url: URL.parse(page.url ?? "") ?? undefined,
    signs,
    declaredArticle,
    teasers,
    declaredFree: declaredFree(data),
    lockedWords: locked,
    statedWords: statedWords(articles),
    dialogText,
    besideDialogs,
    text,
    words: wordCount(text),
    isEmbedded: text !== found,
    coverage: content.coverage,
    blocks: text === found ? content.blocks : paragraphBlocks(text),
  });
  if (!("reason" in judgement)) return { ...judgement, extraction: extraction(metadata, text) };
  const twin = judgement.verdict === "no-text" ? ampAddress(document, page.url) : undefined;
  return twin === undefined ? judgement : { ...judgement, twin };
}

/** The page built once more, ready to be read. */
function preparedPage(html: string, declaredArticle: boolean, revealed: boolean): Document {
  const { document } = scanPage(html, revealed);
  removeConsentDialogs(document);
  removeOthers(document, declaredArticle);
  return document;
}

/**
 * What is on a page that draws next to nothing: text that its scripts have only to show, or that is there
 * for browsers without scripts. It is taken where it is an article's worth and far more.
 */
function fuller(drawn: Content, again: () => Document, metadata: Metadata): Content {
  const revealed = readContent(again(), metadata, again);
  const words = wordCount(revealed.text);
  return words >= ARTICLE && words > 2 * wordCount(drawn.text) ? revealed : drawn;
}

/** Takes out what others wrote, what leads to other articles (gives their number), and marks of notes. */
function removeOthers({ body }: Document, declaredArticle: boolean): number {
  removeComments(body);
  const teasers = removeTeaserLists(body, declaredArticle);
  removeNoteMarks(body);
  flattenWrappers(body);
  return teasers;
}

function extraction(metadata: Metadata, text: string): Extraction {
  const language = detectLanguage(text.slice(0, LANGUAGE_SAMPLE), metadata.language);
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
