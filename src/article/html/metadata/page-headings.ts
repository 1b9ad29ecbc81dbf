import { tidyText } from "../source/blocks.ts";
import { givenNames, namePattern } from "../source/element-text.ts";

/** Names of the heading that is the site's own, and of the box around it. */
const LOGO = namePattern("logo site-?(?:title|name|logo|heading|branding|header) brand masthead");
/** Signs behind a heading that link to it. */
const ANCHOR = /\s*[¶§#🔗]\s*$/u;
/** Characters of a line that can be a headline. */
const SHORTEST_LINE = 15;
const LONGEST_LINE = 160;
const LINES = "b, strong, font, big, center, div, span, td, p, h2, h3";
const MOST_LINES = 400;

/** The first-rank headings of a page, without the one that is the site's name. */
export function headingTexts(document: Document): string[] {
  return Array.from(document.querySelectorAll("h1"))
    .filter((heading) => !isLogo(heading))
    .map((heading) => tidyText(heading.textContent ?? "").replace(ANCHOR, ""))
    .filter((text) => text !== "");
}

/** The name of the site, where a heading of the first rank is nothing else. */
export function logoText(document: Document): string | undefined {
  const logo = Array.from(document.querySelectorAll("h1")).find(isLogo);
  return logo && tidyText(logo.textContent ?? "");
}

/** Short lines of a page that has no heading: one of them may be drawn as its headline. */
export function headlineLines(document: Document): string[] {
  return Array.from(document.querySelectorAll(LINES))
    .slice(0, MOST_LINES)
    .filter((element) => element.closest("a[href]") === null)
    .map((element) => tidyText(element.textContent ?? ""))
    .filter(({ length }) => length >= SHORTEST_LINE && length <= LONGEST_LINE);
}

function isLogo(heading: Element): boolean {
  const around = [heading, heading.parentElement, heading.querySelector("a")];
  const isNamed = around.some((element) => element && LOGO.test(givenNames(element)));
  return isNamed || heading.querySelector("a")?.getAttribute("href") === "/";
}
