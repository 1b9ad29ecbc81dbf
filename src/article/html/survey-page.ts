import { removeConsentDialogs } from "./clean/consent-dialogs.ts";
import { removeNextStories } from "./clean/next-stories.ts";
import { removeOfferBox } from "./clean/offer-box.ts";
import { wordCount } from "../document/words.ts";
import { collectKindSigns } from "./kinds/kind-signs.ts";
import { discussionKind, readDiscussion, type Discussion } from "./kinds/discussion.ts";
import { mayBeDiscussion, statedKind } from "./kinds/stated-kind.ts";
import type { KindSeen } from "../../domain/article.ts";
import { readMetadata, type Metadata } from "./metadata/metadata.ts";
import { articleNodes, lockedWords, workNodes } from "./source/article-data.ts";
import { traceRemoval } from "../trace/trace-removal.ts";
import type { Trace } from "../trace/trace.ts";
import { readLinkedData, type LinkedData } from "./source/json-ld.ts";
import { readMetaTags } from "./source/meta-tags.ts";
import { scanPage, type PageSource } from "./source/page-source.ts";
import { pagePosition, type PagePosition } from "./source/page-numbers.ts";
import { ownText } from "./source/visible-text.ts";
import { collectSigns, type PageSigns } from "./verdict/page-signs.ts";

/** Words. A page that draws fewer may hold its posts where nothing is drawn. */
const THIN = 100;

/** What is known of a page beside its source. */
export interface PageAddress {
  readonly url?: string | undefined;
  /** HTTP status. */
  readonly status?: number | undefined;
}

/** All that a page says of itself, taken down before its tree is taken apart. */
export interface PageSurvey {
  readonly data: readonly LinkedData[];
  /** Those of its data that describe an article. */
  readonly articles: readonly LinkedData[];
  readonly metadata: Metadata;
  readonly signs: PageSigns;
  /** The page's data or `og:type` calls it an article. */
  readonly declaredArticle: boolean;
  /** It says at least who wrote it; pages of offices and firms are dated, too. */
  readonly isSigned: boolean;
  readonly kind: KindSeen | undefined;
  /** It is where people talk, whether or not its posts were found. */
  readonly isTalk: boolean;
  /** Its posts, where it holds a discussion. */
  readonly discussion: Discussion | undefined;
  readonly lockedWords: number | undefined;
  /** What stands behind the text of the article and offers to read on. */
  readonly offerText: string;
  /** Which of its pages this is, where the article is on several. */
  readonly position: PagePosition | undefined;
  /** Text of the consent and other dialogs, and what the page says beside them. */
  readonly dialogText: string;
  readonly besideDialogs: string;
}

/** Surveys a page; consent dialogs are taken out of its tree. */
export function surveyPage(
  html: string,
  source: PageSource,
  { url }: PageAddress,
  trace?: Trace,
): PageSurvey {
  const { document } = source;
  const tags = readMetaTags(document);
  const data = readLinkedData(source.scripts);
  const articles = articleNodes(data);
  const works = workNodes(data);
  const metadata = readMetadata({ document, tags, articles, works, data, url });
  const signs = collectSigns({ html, source, document, tags, data });
  const { byline, publishedAt } = metadata;
  const declaredArticle =
    articles.length > 0 || (signs.ogType === "article" && publishedAt !== undefined);
  const evidence = {
    signs: collectKindSigns(document, tags, data),
    url: URL.parse(url ?? "") ?? undefined,
    byline,
  };
  const locked = lockedWords(document, data);
  const own = [url, metadata.canonicalUrl].filter((address) => address !== undefined);
  const position = pagePosition(document, own);
  const without = <Result>(rule: string, step: () => Result) =>
    traceRemoval(trace, rule, document.body, step);
  const dialogText = without("dialogs", () => removeConsentDialogs(document));
  without("next story", () => removeNextStories(document));
  const offerText = without("offer to subscribe", () => removeOfferBox(document));
  const besideDialogs = ownText(document.body);
  const isTalk = mayBeDiscussion(evidence);
  const isThin = wordCount(signs.visibleText) < THIN;
  const drawn = () => (isThin ? scanPage(html, true).document : document).body;
  const discussion = isTalk ? readDiscussion(drawn(), data) : undefined;
  return {
    data,
    articles,
    metadata,
    signs,
    declaredArticle,
    isSigned: declaredArticle || byline !== undefined,
    kind: discussion ? discussionKind(discussion) : statedKind(evidence),
    isTalk,
    discussion,
    lockedWords: locked,
    dialogText,
    offerText,
    position,
    besideDialogs,
  };
}
