import { posix } from "node:path";
import { Parser } from "htmlparser2";
import type { Parsed } from "../../domain/article.ts";
import { decodeText } from "../document/charset.ts";
import { isoDate } from "../document/iso-date.ts";
import { openArchive } from "./archive.ts";
import { composeMarkup } from "./compose-markup.ts";
import { DamagedDocumentError } from "./document-errors.ts";
import { markupBlocks } from "./markup-blocks.ts";
import { xmlTexts } from "./xml-texts.ts";
import type { RawDocument } from "../../domain/raw-document.ts";

const CONTAINER = "META-INF/container.xml";
const NEEDED = /\.(?:x?html?|xml|opf)$/iu;
/** Parts of a book that are not its text, by their whole name in the package; programs that make books number theirs. */
const APPARATUS =
  /^(?:x?(?:html)?[\W_])?(?:cover|title-?page|toc|nav|copyright|imprint|colophon|dedication|index)(?:[\W_]?page)?\d*(?:\.x?html?)?$/iu;

/** Reads an EPUB: its chapters in the order of the spine, without cover, contents and imprint. */
export function readEpub({ bytes }: RawDocument): Parsed {
  const parts = openArchive(bytes, (name) => NEEDED.test(name));
  const packagePath = rootFile(parts);
  const packageText = decodeText(parts.get(packagePath) ?? new Uint8Array());
  const chapters = spine(packageText)
    .map((href) => parts.get(posix.join(posix.dirname(packagePath), href)))
    .filter((part) => part !== undefined);
  const stated = xmlTexts(parts.get(packagePath));
  const notes = new Set<string>();
  return composeMarkup(
    chapters.flatMap((chapter) => markupBlocks(decodeText(chapter), { notes })),
    {
      title: stated.get("dc:title"),
      byline: stated.get("dc:creator"),
      site: stated.get("dc:publisher"),
      publishedAt: isoDate(stated.get("dc:date")),
      language: stated.get("dc:language"),
    },
    { trustTitle: true },
  );
}

function rootFile(parts: ReadonlyMap<string, Uint8Array>): string {
  const container = decodeText(parts.get(CONTAINER) ?? new Uint8Array());
  const path = /full-path\s*=\s*["']([^"']+)["']/u.exec(container)?.[1];
  if (path === undefined || !parts.has(path))
    throw new DamagedDocumentError("no package in this EPUB");
  return path;
}

/** Paths of the chapters in reading order, relative to the package. */
function spine(packageText: string): string[] {
  const items = new Map<string, string>();
  const order: string[] = [];
  const parser = new Parser(
    {
      onopentag(name, { id = "", href = "", properties = "", idref = "", linear = "yes" }) {
        const local = name.replace(/^.*:/u, "");
        const apparatus =
          /\b(?:nav|cover)\b/u.test(properties) ||
          APPARATUS.test(id) ||
          APPARATUS.test(posix.basename(href));
        if (local === "item" && !apparatus) items.set(id, href);
        if (local === "itemref" && linear !== "no") order.push(idref);
      },
    },
    { xmlMode: true },
  );
  parser.end(packageText);
  return order.flatMap((id) => decodedPath(items.get(id)) ?? []);
}

function decodedPath(href: string | undefined): string | undefined {
  if (href === undefined) return undefined;
  const [path = ""] = href.split("#", 1);
  try {
    return decodeURIComponent(path);
  } catch {
    // A stray per cent sign: the name is written as it is.
    return path;
  }
}
