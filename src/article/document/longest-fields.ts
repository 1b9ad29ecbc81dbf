import type { Extraction } from "../../domain/article.ts";

/** Characters. The longest headlines, lists of authors and names of publications measured stay far below. */
const LONGEST = { title: 500, site: 200, byline: 500 } as const;

/** What a document says of itself, none of it longer than such a thing is. */
export function withinLongestFields(extraction: Extraction): Extraction {
  const { title, site, byline } = extraction;
  return {
    ...extraction,
    title: shortened(title, LONGEST.title),
    ...(site === undefined ? {} : { site: shortened(site, LONGEST.site) }),
    ...(byline === undefined ? {} : { byline: shortened(byline, LONGEST.byline) }),
  };
}

function shortened(text: string, longest: number): string {
  return text.length <= longest ? text : `${text.slice(0, longest - 1).trimEnd()}…`;
}
