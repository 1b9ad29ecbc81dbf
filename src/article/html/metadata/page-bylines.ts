import { tidyText } from "../source/blocks.ts";
import { givenNames } from "../source/element-text.ts";
import { cleanName, isPerson } from "../../document/person-names.ts";
import { folded } from "../../document/words.ts";

const CANDIDATES =
  '[rel~="author"], [itemprop~="author"], [class*="author" i], [class*="byline" i], [class*="autor" i], [class*="writer" i], [class*="reporter" i], [href*="/author/"], [href*="/authors/"], [href*="/autor/"], [href*="/autoren/"]';
const ELSEWHERE =
  "footer, nav, aside, [class*='comment'], [class*='related'], [class*='recommend']";
const ABOUT = /bio|about|avatar|image|follow|social|comment/;
const BETWEEN =
  /\s*(?:,|;|&|\/|\band\b|\bund\b|\bet\b|\by\b|\be\b|\bog\b|\boch\b|\ben\b|、|・)\s*/u;
const LONGEST = 120;

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
    const text = tidyText(element.textContent ?? "");
    if (text.length < 2 || text.length > LONGEST) continue;
    if (ABOUT.test(givenNames(element)) || element.closest(ELSEWHERE)) continue;
    const persons = cleanName(text)
      .split(BETWEEN)
      .map(cleanName)
      .filter((name) => isPerson(name) && !publication.includes(folded(name)));
    if (persons.length > 0) return [...new Set(persons)];
  }
  return undefined;
}
