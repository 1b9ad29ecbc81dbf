/** Articles have no more pages; what has is an archive. */
const MOST = 50;
/** Characters of a row of page numbers, with what stands around them. */
const LONGEST_ROW = 200;
/** Boxes around a number that may be its row. */
const HIGHEST = 4;
/** A number with at most a word and a few marks beside it: “Page: 1”, “2 |”. */
const NUMBER = /^(?:\p{L}{1,8}\s?)?[^\p{L}\d]{0,4}(\d{1,2})[^\p{L}\d]{0,4}$/u;
const CURRENT = /(?:^|[\s_-])(?:current|active|selected)(?:$|[\s_-])/i;
const NEXT = '[rel~="next"][href]';
const PREVIOUS = '[rel~="prev"][href]';

/** Which of its pages this is of an article that is on several. */
export interface PagePosition {
  /** From 1. */
  readonly page: number;
  readonly all: number;
  /** Links to the pages that follow the first, in their order, where this is the first and links to all of them. */
  readonly further: readonly string[];
}

/** The numbers of a row, with their links; `undefined` for the page that it stands on. */
type Row = ReadonlyMap<number, string | undefined>;

/**
 * Which of several pages of an article this is, by its row of page numbers: one number has no link, and
 * the page before or behind it, as the head of the page names it, or the addresses of the others, agree.
 * `undefined` where the article is on one page: pages of comments and pictures are numbered, too.
 *
 * @param own addresses that the page may have: where it was fetched, what it says of itself.
 */
export function pagePosition(document: Document, own: readonly string[]): PagePosition | undefined {
  for (const row of rowsIn(document)) {
    const [page, ...others] = [...row].flatMap(([number, link]) =>
      link === undefined ? number : [],
    );
    if (page === undefined || others.length > 0) continue;
    if (!isStepOf(document, page) && !areOfOneArticle(row, own)) continue;
    const all = Math.max(...row.keys());
    return { page, all, further: page === 1 ? linksTo(row, all) : [] };
  }
  return undefined;
}

function* rowsIn({ body }: Document): Generator<Row> {
  for (const link of body.querySelectorAll("a")) {
    if (!NUMBER.test((link.textContent ?? "").trim())) continue;
    const row = rowAround(link, body);
    if (row !== undefined) yield row;
  }
}

/** The smallest box around a number that holds a row of them. */
function rowAround(link: Element, body: Element): Row | undefined {
  let box = link.parentElement;
  for (let height = 0; box && box !== body && height < HIGHEST; height++) {
    if ((box.textContent ?? "").trim().length > LONGEST_ROW) return undefined;
    const row = rowIn(box);
    if (row.has(1) && row.has(2) && Math.max(...row.keys()) <= MOST)
      return isOfComments(box, row) ? undefined : row;
    box = box.parentElement;
  }
  return undefined;
}

function rowIn(box: Element): Row {
  const row = new Map<number, string | undefined>();
  const walk = (node: Node): void => {
    for (let child = node.firstChild; child; child = child.nextSibling) {
      const number =
        child.nodeType === 3 ? NUMBER.exec((child.textContent ?? "").trim())?.[1] : undefined;
      if (number !== undefined && !row.has(Number(number)))
        row.set(Number(number), linkAt(node as Element, box));
      walk(child);
    }
  };
  walk(box);
  return row;
}

/** Where a number leads; `undefined` where it is the page's own. */
function linkAt(element: Element, box: Element): string | undefined {
  const link = element.closest("a");
  if (link === null || !box.contains(link)) return undefined;
  const names = `${link.getAttribute("class") ?? ""} ${link.parentElement?.getAttribute("class") ?? ""}`;
  return CURRENT.test(names) ? undefined : (link.getAttribute("href") ?? "");
}

function isOfComments(box: Element, row: Row): boolean {
  return (
    box.closest("[class*='comment' i], [id*='comment' i]") !== null ||
    [...row.values()].some((address) => /comment/i.test(address ?? ""))
  );
}

/** Whether the page that comes next, or came before, has the number beside this one in its address. */
function isStepOf(document: Document, page: number): boolean {
  const steps = [
    [NEXT, page + 1],
    [PREVIOUS, page - 1],
  ] as const;
  return steps.some(([rel, number]) =>
    Array.from(document.querySelectorAll(rel)).some(
      (link) => lastNumber(link.getAttribute("href") ?? "") === number,
    ),
  );
}

function lastNumber(address: string): number | undefined {
  const digits = /(\d+)\D*$/.exec(address.slice(-40))?.[1];
  return digits === undefined ? undefined : Number(digits);
}

/** Whether the pages of a row have this page's address with their number behind it. */
function areOfOneArticle(row: Row, own: readonly string[]): boolean {
  const stems = new Set(own.map((address) => stem(address, "")).filter((path) => path !== "/"));
  return [...row].some(
    ([number, link]) =>
      link &&
      own.some((base) => {
        const address = URL.parse(link, base)?.href ?? "";
        return numbered(number).some(
          (ending) => stems.has(stem(address, ending)) && address !== base,
        );
      }),
  );
}

/** How the number of a page stands at the end of its address, with and without a word before it. */
const numbered = (number: number) => [
  `[^a-z0-9]{1,4}0?${number}`,
  `[^a-z0-9]{1,4}[a-z]{1,8}[^a-z0-9]{0,4}0?${number}`,
];

/** The path of an address without what ends it. */
function stem(address: string, ending: string): string {
  const url = URL.parse(address);
  if (url === null) return "/";
  const path = `${url.pathname}${url.search}`.toLowerCase().replace(/\.[a-z]{3,5}(?=$|\?)/, "");
  return `${path.replace(new RegExp(`${ending}/?$`), "").replace(/\/$/, "")}/`;
}

function linksTo(row: Row, all: number): string[] {
  const links = Array.from({ length: all - 1 }, (_, at) => row.get(at + 2));
  return links.every((link) => link !== undefined && link !== "") ? (links as string[]) : [];
}
