import { readFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { z } from "zod";
import { decodeText } from "../../src/article/document/charset.ts";
import { readHtml } from "../../src/article/html/read-html.ts";
import { loadPage, pageFiles } from "./page-files.ts";

const Facts = z.object({
  title: z.string().nullish(),
  author: z.preprocess(
    (names) => (typeof names === "string" ? [names] : names),
    z.array(z.string()).nullish(),
  ),
  date: z.string().nullish(),
});
type Facts = z.infer<typeof Facts>;
const IndexLine = z.object({ id: z.string(), url: z.string(), meta: Facts.optional() });

/** How a page's facts were read; a fact that is not known of the page is absent. */
interface Marks {
  /** Overlap of words, 0..1. */
  readonly title: number | undefined;
  readonly byline: boolean | undefined;
  readonly date: boolean | undefined;
}

/**
 * How often title, byline and date of a folder's pages are those of the `index.jsonl` beside it,
 * percent of the pages that it knows them of; `undefined` where there is none. A title is equal by its
 * words, and right by four fifths of them (a page has one to read and others to be found by); a byline
 * is right when it names every author, a date when it is the day.
 */
export async function statedFacts(folder: string): Promise<Record<string, number> | undefined> {
  const index = await readFile(join(dirname(folder), "index.jsonl"), "utf8").catch(() => "");
  const lines = index.split("\n").filter(Boolean);
  const known = new Map(
    lines.map((line) => IndexLine.parse(JSON.parse(line))).map((page) => [page.id, page]),
  );
  const marks: Marks[] = [];
  for (const file of await pageFiles(folder)) {
    const page = known.get(basename(file).replace(/\.html?(?:\.gz)?$/u, ""));
    if (page?.meta !== undefined) marks.push(await markPage(file, page.url, page.meta));
  }
  if (marks.length === 0) return undefined;
  const titles = marks.flatMap(({ title }) => title ?? []);
  return {
    pages: marks.length,
    "title equal, %": percent(titles.map((overlap) => overlap === 1)),
    "title right, % (goal 95)": percent(titles.map((overlap) => overlap >= 0.8)),
    "byline right, % (goal 85)": percent(marks.flatMap(({ byline }) => byline ?? [])),
    "date right, % (goal 90)": percent(marks.flatMap(({ date }) => date ?? [])),
  };
}

async function markPage(file: string, url: string, { title, author, date }: Facts): Promise<Marks> {
  const parsed = readHtml(decodeText(await loadPage(file)), { url, status: 200 });
  const read = "extraction" in parsed ? parsed.extraction : undefined;
  const named = wordsOf(read?.byline ?? "").join(" ");
  return {
    title: title ? overlapOf(wordsOf(read?.title ?? ""), wordsOf(title)) : undefined,
    byline: author?.length
      ? author.every((name) => named.includes(wordsOf(name).join(" ")))
      : undefined,
    date: date ? dayOf(read?.publishedAt) === dayOf(date) : undefined,
  };
}

function wordsOf(text: string): string[] {
  const plain = text.normalize("NFKC").replaceAll("\u00ad", "").toLowerCase();
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Harmonic mean of precision and recall over words, each counted as often as it occurs. */
function overlapOf(words: readonly string[], wanted: readonly string[]): number {
  const left = [...wanted];
  for (const word of words) if (left.includes(word)) left.splice(left.indexOf(word), 1);
  return (2 * (wanted.length - left.length)) / (words.length + wanted.length);
}

const dayOf = (date: string | undefined): string | undefined =>
  date && new Date(date).toISOString().slice(0, 10);

const percent = (marks: readonly boolean[]): number =>
  Math.round((1000 * marks.filter(Boolean).length) / marks.length) / 10;
