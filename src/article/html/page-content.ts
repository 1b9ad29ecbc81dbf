import type { KindSeen } from "../../domain/article.ts";
import type { Block } from "../document/block.ts";
import { wordCount } from "../document/words.ts";
import { removeComments } from "./clean/comment-sections.ts";
import { removeConsentDialogs } from "./clean/consent-dialogs.ts";
import { removeOfferBox } from "./clean/offer-box.ts";
import { flattenWrappers } from "./clean/flatten-wrappers.ts";
import { dropFurnitureLines } from "./clean/line-rules.ts";
import { removeInsets } from "./clean/insets.ts";
import { readContent, type Content } from "./clean/main-content.ts";
import { removeNextStories } from "./clean/next-stories.ts";
import { removeNoteMarks } from "./clean/note-marks.ts";
import { cutAtWall } from "./clean/paywall-truncation.ts";
import { removeTeaserLists } from "./clean/teaser-lists.ts";
import { readWholePage } from "./clean/whole-page.ts";
import type { Discussion } from "./kinds/discussion.ts";
import { findStandfirst } from "./metadata/standfirst.ts";
import { blockText, paragraphBlocks } from "./source/blocks.ts";
import { traceRemoval } from "../trace/trace-removal.ts";
import type { Trace } from "../trace/trace.ts";
import { scanPage } from "./source/page-source.ts";
import type { PageSurvey } from "./survey-page.ts";

/** Words. A page that draws fewer may hold its text where nothing is drawn. */
const THIN = 100;
/** Words of a short article. */
const ARTICLE = 80;
/** Of what a page says in its own part, the share that an article has at least. */
const HALF = 0.5;

/** What was read of a page's tree. */
export interface PageContent extends Content {
  /** Other articles that the page leads to in lists. */
  readonly teasers: number;
  readonly standfirst: string | undefined;
}

/**
 * Reads an article off the tree of its page, without what is around it. The tree is taken apart.
 */
export function readPageContent(
  html: string,
  document: Document,
  page: PageSurvey,
  trace?: Trace,
): PageContent {
  const { metadata, declaredArticle, discussion } = page;
  if (discussion !== undefined) return posts(discussion);
  const again = (revealed: boolean) => () => preparedPage(html, declaredArticle, revealed);
  const teasers = removeOthers(document, declaredArticle, trace);
  const standfirst = findStandfirst(document, metadata.descriptions);
  const drawn = readContent(document, metadata, again(false), trace);
  const content = wordCount(drawn.text) < THIN ? fuller(drawn, again(true), page, trace) : drawn;
  return { ...content, teasers, standfirst };
}

/** A discussion is read by its posts: the longest of them is not what the page is about. */
function posts({ text }: Discussion): PageContent {
  return { text, blocks: paragraphBlocks(text), coverage: 1, teasers: 0, standfirst: undefined };
}

/** All that a page says in its own part: each link and label of a list, and among code, is text there. */
function readWhole(html: string, page: PageSurvey): string {
  return blockText(wholeBlocks(html, page, true));
}

/** The same as prose: without lines that are the page's, and where asked, without what leads to other pages. */
function readAsProse(html: string, page: PageSurvey, withTeasers: boolean): string {
  const blocks = wholeBlocks(html, page, withTeasers);
  return blockText(dropFurnitureLines(cutAtWall(blocks), page.metadata));
}

function wholeBlocks(html: string, page: PageSurvey, withTeasers: boolean): Block[] {
  const { document } = scanPage(html);
  removeConsentDialogs(document);
  removeNextStories(document);
  removeOfferBox(document);
  removeComments(document.body);
  removeNoteMarks(document.body);
  if (!withTeasers) removeTeaserLists(document.body, page.declaredArticle);
  return readWholePage(document);
}

/** The page built once more, ready to be read. */
function preparedPage(html: string, declaredArticle: boolean, revealed: boolean): Document {
  const { document } = scanPage(html, revealed);
  removeConsentDialogs(document);
  removeNextStories(document);
  removeOfferBox(document);
  removeOthers(document, declaredArticle);
  return document;
}

/** Takes out what others wrote, what leads to other articles (gives their number), and marks of notes. */
function removeOthers({ body }: Document, declaredArticle: boolean, trace?: Trace): number {
  const without = <Result>(rule: string, step: () => Result) =>
    traceRemoval(trace, rule, body, step);
  without("readers' comments", () => removeComments(body));
  without("insets", () => removeInsets(body));
  const teasers = without("lists of other articles", () =>
    removeTeaserLists(body, declaredArticle),
  );
  without("marks of notes", () => removeNoteMarks(body));

  flattenWrappers(body);
  return teasers;
}

/**
 * What is on a page that draws next to nothing: text that its scripts have only to show, or that is there
 * for browsers without scripts. It is taken where it is an article's worth and far more.
 */
function fuller(
  drawn: Content,
  again: () => Document,
  { metadata }: PageSurvey,
  trace: Trace | undefined,
): Content {
  const revealed = readContent(again(), metadata, again);
  const words = wordCount(revealed.text);
  const isFuller = words >= ARTICLE && words > 2 * wordCount(drawn.text);
  if (isFuller) {
    trace?.({ did: "took", rule: "text that is not drawn", lines: revealed.text.split("\n") });
  }
  return isFuller ? revealed : drawn;
}

/**
 * The text of a page that is more than an article, `undefined` where it is none. Documentation is read
 * whole: its lists and tables are text. So is a page that does not say who wrote it, and of which less than
 * half was read, lists of other articles not counted: it has several parts.
 */
export function wholeText(read: string, html: string, page: PageSurvey): string | undefined {
  if (page.kind?.name === "documentation") return readWhole(html, page);
  if (page.isSigned || page.isTalk) return undefined;
  const words = wordCount(read);
  const isPart = (text: string) => words < HALF * wordCount(text);
  const isOne = isPart(page.signs.visibleText) && isPart(readAsProse(html, page, false));
  return isOne ? readAsProse(html, page, true) : undefined;
}

/** What a page says that is no article, for whoever asks for it. */
export function pageText(html: string, page: PageSurvey, kind: KindSeen | undefined): string {
  return kind?.name === "listing" ? readWhole(html, page) : readAsProse(html, page, true);
}
