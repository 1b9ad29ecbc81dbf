import { tidyText } from "../source/blocks.ts";
import { givenNames } from "../source/element-text.ts";
import { typesOf, type LinkedData } from "../source/json-ld.ts";
import type { MetaTags } from "../source/meta-tags.ts";
import type { PageSource } from "../source/page-source.ts";
import { visibleText } from "../source/visible-text.ts";

/** What a page shows of its kind, seen before its tree is taken apart. */
export interface PageSigns {
  /** The beginning of the source, to find the marks of known products in. */
  readonly source: string;
  readonly title: string;
  /** The first `h1`; empty where the page has none. */
  readonly heading: string;
  readonly headings: readonly string[];
  readonly buttons: readonly string[];
  /** What is drawn, in document order, one line a block. */
  readonly visibleText: string;
  readonly noscript: string;
  /** schema.org types of the page's data. */
  readonly types: readonly string[];
  /** `og:type`, in lower case; empty where the page gives none. */
  readonly ogType: string;
  /** Names of the body and of boxes, to find walls by. */
  readonly names: string;
  readonly hasPasswordField: boolean;
  readonly linkCount: number;
  /** Links with the words of a headline. */
  readonly headlineLinks: number;
}

/** Marks of walls come early; state and scripts at the end can be megabytes. */
const SOURCE_LIMIT = 400_000;
/** Characters of a short headline: four words, and in any script more than a menu's entry. */
const HEADLINE = 18;
const NAMED =
  "body, body > *, [class*='wall' i], [id*='wall' i], [class*='lock' i], [class*='subscri' i]";

export function collectSigns(given: {
  html: string;
  source: PageSource;
  document: Document;
  tags: MetaTags;
  data: readonly LinkedData[];
}): PageSigns {
  const { html, source, document, tags, data } = given;
  const links = Array.from(document.querySelectorAll("a[href]"));
  return {
    source: html.slice(0, SOURCE_LIMIT),
    title: tidyText(document.title),
    heading: textsOf(document, "h1", 1)[0] ?? "",
    headings: textsOf(document, "h1, h2", 12),
    buttons: buttonTexts(document),
    visibleText: visibleText(document.body),
    noscript: source.noscript,
    types: data.flatMap(typesOf),
    ogType: tags.get("og:type")?.toLowerCase() ?? "",
    names: Array.from(document.querySelectorAll(NAMED), givenNames).join(" "),
    hasPasswordField: document.querySelector('input[type="password"]') !== null,
    linkCount: links.length,
    headlineLinks: links.filter((link) => (link.textContent ?? "").trim().length >= HEADLINE)
      .length,
  };
}

const BUTTONS = "button, [role='button'], a[class*='btn' i], a[class*='button' i]";
const MOST_BUTTONS = 80;

function buttonTexts(document: Document): string[] {
  const inputs = Array.from(
    document.querySelectorAll("input[type='submit'], input[type='button']"),
    (input) => input.getAttribute("value") ?? "",
  );
  return [...textsOf(document, BUTTONS, MOST_BUTTONS), ...inputs.slice(0, MOST_BUTTONS)];
}

function textsOf(document: Document, selector: string, most: number): string[] {
  return Array.from(document.querySelectorAll(selector))
    .slice(0, most)
    .map((element) => tidyText(element.textContent ?? ""))
    .filter((text) => text !== "" && text.length < 200);
}
