import { typesOf, type LinkedData } from "../source/json-ld.ts";
import type { MetaTags } from "../source/meta-tags.ts";

/** What a page shows of the kind of its text, seen before its tree is taken apart. */
export interface KindSigns {
  /** schema.org types of its data and of its microdata. */
  readonly types: ReadonlySet<string>;
  /** It gives what journals and archives give of a paper: `citation_doi`. */
  readonly citation: string | undefined;
  /** Headings that link to themselves, to be copied. */
  readonly anchoredHeadings: number;
  /** Blocks of code. */
  readonly codeBlocks: number;
  /** Marks of notes in its text. */
  readonly noteMarks: number;
  /** Its title is in bold in the first paragraph that has anything in bold. */
  readonly definesTitle: boolean;
}

/** A citation's title alone is given by newspapers, too. */
const CITATION =
  /^citation_(?:doi|journal_title|conference_title|arxiv_id|dissertation_institution|technical_report_institution|pmid|issn)$/;

export function collectKindSigns(
  document: Document,
  tags: MetaTags,
  data: readonly LinkedData[],
): KindSigns {
  const items = Array.from(document.querySelectorAll("[itemtype]"), (item) =>
    (item.getAttribute("itemtype") ?? "").replace(/^.*[/#]/, ""),
  );
  return {
    types: new Set([...data.flatMap(typesOf), ...items]),
    citation: [...tags.keys()].find((name) => CITATION.test(name)),
    anchoredHeadings: document.querySelectorAll(ANCHORED).length,
    codeBlocks: document.querySelectorAll("pre").length,
    noteMarks: document.querySelectorAll('sup a[href^="#"]').length,
    definesTitle: definesTitle(document),
  };
}

const ANCHORED = 'h2 a[href^="#"], h3 a[href^="#"], h4 a[href^="#"]';
/** Letters of a word that is defined. */
const LEAST_DEFINED = 3;

/** As encyclopaedias begin: the headword in bold in the first sentence. */
function definesTitle(document: Document): boolean {
  const heading = (document.querySelector("h1")?.textContent ?? document.title)
    .trim()
    .toLowerCase();
  const bold = (document.querySelector("p b, p strong")?.textContent ?? "").trim().toLowerCase();
  return bold.length >= LEAST_DEFINED && heading.startsWith(bold);
}
