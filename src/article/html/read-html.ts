import type { Extraction, KindSeen, Parsed, ParsedText, Refusal } from "../../domain/article.ts";
import { detectLanguage } from "../../text/detect-language.ts";
import { splitSentences } from "../../text/sentences.ts";
import { withoutTornEnd } from "../ending/torn-end.ts";
import { ampAddress } from "../address/amp-address.ts";
import { traceLeftOut, type Trace } from "../trace/trace.ts";
import { wordCount } from "../document/words.ts";
import { bestText } from "./best-text.ts";
import type { Discussion } from "./kinds/discussion.ts";
import { refusedKind } from "./kinds/refused-kind.ts";
import type { Metadata } from "./metadata/metadata.ts";
import { withStandfirst } from "./metadata/standfirst.ts";
import { pageText, readPageContent, wholeText } from "./page-content.ts";
import { articleBody, declaredFree, statedWords } from "./source/article-data.ts";
import { paragraphBlocks } from "./source/blocks.ts";
import { scanPage, type PageScript } from "./source/page-source.ts";
import { markdownText } from "./state/markdown-script.ts";
import { proseInScripts, type StateProse } from "./state/script-state.ts";
import type { StateFacts } from "./state/state-facts.ts";
import { linesOf } from "../trace/trace-removal.ts";
import { videoTranscript } from "./state/video-transcript.ts";
import { surveyPage, type PageAddress, type PageSurvey } from "./survey-page.ts";
import { judge, type Judgement } from "./verdict/judge.ts";

/** Characters that tell the language of an article; a quarter of what the whole would cost. */
const LANGUAGE_SAMPLE = 1_500;

/**
 * Reads a page of HTML: the article with its metadata, or the reason why there is none. Any string
 * ends in a verdict; nothing is thrown.
 *
 * @param trace is told what was taken, removed and left out; without it nothing is taken down.
 */
export function readHtml(html: string, page: PageAddress, trace?: Trace): Parsed {
  if (trace === undefined) return readPage(html, page);
  const told = new Set<string>();
  const parsed = readPage(html, page, (step) => {
    if (step.did !== "took") for (const line of step.lines) told.add(line);
    trace(step);
  });
  const lines = linesOf(scanPage(html).document.body).filter((line) => !told.has(line));
  traceLeftOut(trace, lines, textOf(parsed));
  return parsed;
}

/** The text that is given, also of a page that is no article. */
function textOf(parsed: Parsed): string {
  const read = "extraction" in parsed ? parsed : parsed.page;
  return read?.extraction.text ?? "";
}

function readPage(html: string, page: PageAddress, trace?: Trace): Parsed {
  const source = scanPage(html);
  const { document, scripts } = source;
  const survey = surveyPage(html, source, page, trace);
  const content = readPageContent(html, document, survey, trace);
  const found = withStandfirst(content.text, content.standfirst);
  const { text, facts } = ownText(found, survey, scripts);
  if (text !== found) trace?.({ did: "took", rule: "its data or scripts", lines: linesIn(text) });
  const judgement = judge({
    status: page.status,
    url: URL.parse(page.url ?? "") ?? undefined,
    signs: survey.signs,
    declaredArticle: survey.declaredArticle || survey.discussion !== undefined,
    teasers: content.teasers,
    declaredFree: declaredFree(survey.data),
    lockedWords: survey.lockedWords,
    statedWords: statedWords(survey.articles),
    dialogText: survey.dialogText,
    offerText: survey.offerText,
    position: survey.position,
    besideDialogs: survey.besideDialogs,
    text,
    words: wordCount(text),
    isEmbedded: text !== found,
    coverage: content.coverage,
    blocks: text === found ? content.blocks : paragraphBlocks(text),
  });
  if (!("reason" in judgement)) {
    const whole = isBroken(judgement) ? undefined : wholeText(text, html, survey);
    if (whole !== undefined) {
      trace?.({ did: "took", rule: "all of the page's own part", lines: linesIn(whole) });
    }
    const metadata = withFacts(survey.metadata, facts);
    const said = extraction(metadata, whole ?? text, kindOf(survey), survey.discussion);
    const addresses = isFirstPage(judgement) ? addressesOf(survey, page) : [];
    const parsed = {
      ...(whole === undefined ? judgement : WHOLE),
      extraction: said,
      ...(addresses.length > 0 && { furtherPages: addresses }),
    };
    return withoutTornEnd(parsed, html);
  }
  if (judgement.verdict === "not-an-article") {
    return { ...judgement, page: asPage(html, survey, judgement) };
  }
  const twin = judgement.verdict === "no-text" ? ampAddress(document, page.url) : undefined;
  return twin === undefined ? judgement : { ...judgement, twin };
}

/**
 * The page's text: its posts, where it is a discussion; what was found, or what its data has instead, with
 * what is said of it there.
 */
function ownText(
  found: string,
  { articles, data, discussion, metadata }: PageSurvey,
  scripts: readonly PageScript[],
): { readonly text: string; readonly facts?: StateFacts | undefined } {
  if (discussion !== undefined) return { text: discussion.text };
  const { title, descriptions } = metadata;
  let state: StateProse | undefined;
  const text = bestText({
    found,
    stated: articleBody(articles),
    embedded: () => {
      const own = videoTranscript(data, scripts) || markdownText(scripts);
      if (own !== "") return { text: own, isAbout: true };
      state = proseInScripts(scripts, { title, openings: [...descriptions, found] });
      return state;
    },
  });
  return { text, facts: state?.text === text ? state.facts : undefined };
}

/** The page's metadata with what the state says of the text that was taken from it. */
function withFacts(metadata: Metadata, facts: StateFacts = {}): Metadata {
  return {
    ...metadata,
    title: facts.title ?? metadata.title,
    byline: metadata.byline ?? facts.byline,
    publishedAt: metadata.publishedAt ?? facts.publishedAt,
  };
}

const linesIn = (text: string) => text.split("\n");

const WHOLE = { verdict: "ok", readShare: 1, evidence: [] } as const;

/** Whether the text breaks off at a wall: what else is on the page is the wall's. */
function isBroken(judgement: Exclude<Judgement, Refusal>): boolean {
  return judgement.verdict === "partial" && judgement.partialBecause.key !== "partLeftOut";
}

function isFirstPage(judgement: Exclude<Judgement, Refusal>): boolean {
  return judgement.verdict === "partial" && judgement.partialBecause.key === "partFirstPages";
}

/** Where the further pages are; as many as have an address on the web. */
function addressesOf({ position }: PageSurvey, { url }: PageAddress): string[] {
  const addresses = (position?.further ?? []).map((link) => URL.parse(link, url)?.href);
  const end = addresses.findIndex((address) => !/^https?:/u.test(address ?? ""));
  return addresses.slice(0, end < 0 ? undefined : end) as string[];
}

function kindOf({ kind, isSigned, declaredArticle, metadata }: PageSurvey): KindSeen | undefined {
  const isDated = metadata.publishedAt !== undefined;
  if (kind !== undefined || !(isSigned || isDated)) return kind;
  return { name: "article", evidence: [declaredArticle ? "its data" : "author or date"] };
}

/** What a page says that is no article, for whoever asks for it. */
function asPage(html: string, survey: PageSurvey, refusal: Refusal): ParsedText | undefined {
  const kind = refusedKind(refusal, survey.signs);
  const text = pageText(html, survey, kind);
  if (text === "") return undefined;
  const { evidence } = refusal;
  return {
    verdict: "ok",
    readShare: 1,
    evidence,
    extraction: extraction(survey.metadata, text, kind),
  };
}

function extraction(
  metadata: Metadata,
  text: string,
  kind: KindSeen | undefined,
  discussion?: Discussion,
): Extraction {
  const language = detectLanguage(text.slice(0, LANGUAGE_SAMPLE), metadata.language);
  const { title, site, publishedAt, updatedAt, canonicalUrl } = metadata;
  const byline = metadata.byline ?? discussion?.contributions[0]?.speaker;
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
    ...(kind && { kind }),
    ...(discussion && { contributions: [...discussion.contributions] }),
  };
}
