import { DOMParser } from "linkedom";
import { isBlockElement } from "./blocks.ts";

const VOID = new Set("area base br col hr img input link meta".split(" "));
/** No page that people read nests deeper; deeper tags are left out and their text is kept. */
const DEEPEST = 200;
/** Seven times the largest news page measured; further tags are left out and their text is kept. */
const MOST_ELEMENTS = 30_000;
/**
 * Marks that have to be escaped. Readability writes trees out and has them parsed again, and the
 * parser makes an object of each: a text of nothing else would take gigabytes.
 */
const ESCAPED = /[<>&]/g;
const MOST_ESCAPED = 20_000;
const EMPTY_PAGE = "<!doctype html><html><head></head><body></body></html>";

/**
 * Builds a linkedom tree from tags and text, for any order of them. Depth and size are bounded;
 * white space between blocks is left out, since every text is an object of some weight.
 */
export class TreeBuilder {
  readonly document = new DOMParser().parseFromString(
    EMPTY_PAGE,
    "text/html",
  ) as unknown as Document;
  /** For each open tag its element, if it has one. */
  private readonly open: (Element | undefined)[] = [];
  private readonly parents: Element[] = [this.document.body];
  private text = "";
  private atEdge = true;
  private elements = 0;

  get openTags(): number {
    return this.open.length;
  }

  /** A start tag. With `parent`, the element goes there and not where the text stands. */
  start(name: string, attributes: readonly (readonly [string, string])[], parent?: Element): void {
    if (this.parents.length > DEEPEST || this.elements >= MOST_ELEMENTS) {
      this.open.push(undefined);
      return;
    }
    this.elements++;
    this.flush(name);
    const element = this.document.createElement(name);
    for (const [attribute, value] of attributes) element.setAttribute(attribute, value);
    (parent ?? this.parent).appendChild(element);
    const holds = !VOID.has(name);
    this.open.push(holds ? element : undefined);
    if (holds) this.parents.push(element);
  }

  /** A start tag without an element of its own. */
  skip(): void {
    this.open.push(undefined);
  }

  write(text: string): void {
    this.text += text;
  }

  /** The end of the tag that was opened last. */
  end(name: string): void {
    if (this.open.at(-1)) {
      this.flush(name);
      this.parents.pop();
    }
    this.open.pop();
  }

  finish(): Document {
    this.flush("body");
    return this.document;
  }

  private get parent(): Element {
    return this.parents.at(-1) ?? this.document.body;
  }

  /** Puts down the text before a tag. */
  private flush(tag: string): void {
    const tagIsEdge = isBlockElement(tag) || tag === "br";
    const isSpace = !/\S/.test(this.text);
    if (this.text !== "" && !(isSpace && (this.atEdge || tagIsEdge))) {
      this.parent.appendChild(this.document.createTextNode(isSpace ? " " : bounded(this.text)));
      this.atEdge = false;
    }
    this.atEdge ||= tagIsEdge;
    this.text = "";
  }
}

function bounded(text: string): string {
  const escaped = text.match(ESCAPED)?.length ?? 0;
  return escaped > MOST_ESCAPED ? text.replace(ESCAPED, " ") : text;
}
