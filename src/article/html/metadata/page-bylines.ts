import { tidyText } from "../source/blocks.ts";
import { givenNames, textLength } from "../source/element-text.ts";
import { isOfAnotherStory } from "./page-place.ts";
import { cleanName, isOffice, isPerson, writtenName } from "../../document/person-names.ts";
import { folded } from "../../document/words.ts";

const CANDIDATES =
  '[rel~="author"], [itemprop~="author"], [class*="author" i], [class*="byline" i], [class~="by" i], [class*="autor" i], [class*="writer" i], [class*="reporter" i], [data-component*="byline" i], [data-testid*="byline" i], [href*="/author/"], [href*="/authors/"], [href*="/autor/"], [href*="/autoren/"]';
const ELSEWHERE = "nav, aside, [class*='comment'], [class*='related'], [class*='recommend']";
const ABOUT = /bio|about|avatar|image|follow|social|comment/;
const BETWEEN =
  /\s*(?:,|;|&|\/|\band\b|\bund\b|\bet\b|\by\b|\be\b|\bog\b|\boch\b|\ben\b|、|・)\s*/u;
const LONGEST = 120;
/** Where somebody reports from, and as what. */
const BRACKETS = /\s*[(（][^()（）]{0,80}[)）]/gu;
const ADDRESS = /\s*[<(]?[\w.+-]+@[\w.-]+\.\w+[>)]?/g;

/**
 * The persons that the page's own markup calls its authors, from the first such element that names
 * any; `undefined` where there is none.
 *
 * @param publication folded names that are the publication's own and no person's.
 */
export function bylinesOnPage(
  document: Document,
  publication: readonly string[],
): string[] | undefined {
  for (const element of document.body.querySelectorAll(CANDIDATES)) {
    if (element.closest(ELSEWHERE) || isOfAnotherStory(element)) continue;
    const beside = authorsBeside(element).flatMap(personsIn);
    const persons = (beside.length > 0 ? beside : firstLeaf(element).flatMap(personsIn)).filter(
      (name) => !publication.includes(folded(name)),
    );
    if (persons.length > 0) return [...new Set(persons)];
  }
  return undefined;
}

/** An element that names an author, and those in the same line that do so in the same way. */
function authorsBeside(element: Element): Element[] {
  const marks = ["rel", "itemprop"].filter((name) =>
    /\bauthor\b/.test(element.getAttribute(name) ?? ""),
  );
  const line = Array.from(element.parentElement?.children ?? []);
  const isAlike = (other: Element) =>
    other === element || marks.some((mark) => /\bauthor\b/.test(other.getAttribute(mark) ?? ""));
  return line.filter(isAlike);
}

/** Of a box with name, office and day in parts of their own, the first part that is a name. */
function firstLeaf(element: Element): Element[] {
  if (!/byline/.test(givenNames(element)) || textLength(element) > LONGEST) return [];
  const leaves = Array.from(element.querySelectorAll("*")).filter(
    (part) => part.childElementCount === 0,
  );
  return leaves.filter((leaf) => personsIn(leaf).length > 0 && !isLeadIn(leaf)).slice(0, 1);
}

/** The pieces of an element's text: parts without white space between them are drawn apart. */
function textsIn(node: Node): string[] {
  if (node.nodeType === 3) return [node.textContent ?? ""];
  return Array.from(node.childNodes).flatMap(textsIn);
}

/** “Written by”, with the name in the next part. */
function isLeadIn(element: Element): boolean {
  return cleanName(`${tidyText(element.textContent ?? "")} A`) === "A";
}

function personsIn(element: Element): string[] {
  const text = tidyText(textsIn(element).join(" "))
    .replace(ADDRESS, "")
    .replace(BRACKETS, "")
    .trim();
  if (text.length < 2 || text.length > LONGEST || ABOUT.test(givenNames(element))) return [];
  return cleanName(text)
    .split(BETWEEN)
    .map((name) => writtenName(cleanName(name)))
    .filter((name) => isPerson(name) && !isOffice(name));
}
