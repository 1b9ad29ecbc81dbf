import { Parser } from "htmlparser2";

/** A script of the page: what it is for (`type`), where it comes from (`src`) and its code or data. */
export interface PageScript {
  readonly type: string;
  readonly id: string;
  readonly src: string;
  readonly text: string;
}

/** A page taken apart: lean markup for the tree, and beside it all that never was text to read. */
export interface PageSource {
  /** Well-formed HTML with html, head and body, no scripts, styles, comments or drawings. */
  readonly markup: string;
  readonly scripts: readonly PageScript[];
  /** What browsers without scripts are told. */
  readonly noscript: string;
  /** Addresses of frames, which a bot check or a consent wall is often drawn in. */
  readonly frames: readonly string[];
}

/** Elements whose content is no text of the page. `noscript` is kept aside as evidence. */
const DROPPED = new Set(
  "script style template noscript svg math object embed canvas iframe audio video map".split(" "),
);
const VOID = new Set(
  "area base br col embed hr img input link meta param source track wbr".split(" "),
);
/** The attributes that the reading goes by; leaving out the others halves the memory of the tree. */
const KEPT_ATTRIBUTES = new Set(
  `id class role lang dir rel href content property name itemprop itemtype itemscope datetime type
  colspan rowspan summary hidden aria-hidden aria-modal aria-label data-testid data-component`.split(
    /\s+/,
  ),
);
const INVISIBLE = /display\s*:\s*none|visibility\s*:\s*hidden/i;

/** No page that people read nests deeper; deeper tags are dropped and their text is kept. */
const DEEPEST = 200;
/** Where an unclosed stack makes the parser slow (it looks through it for each end tag). */
const STACK_LIMIT = 2_000;
/** Twice the largest live blogs; further tags are dropped and their text is kept. */
const MOST_ELEMENTS = 60_000;
const CHUNK = 65_536;
const NOSCRIPT_LIMIT = 4_000;

/**
 * Reads a page's source once, for any string. What linkedom does not do by itself is done here:
 * there is one html, head and body, contents of `<template>` are not taken for content (except a
 * declarative shadow root's, which browsers draw), and nesting has a bound.
 */
export function scanPage(html: string): PageSource {
  const writer = new LeanWriter();
  const parser = new Parser(writer.handler(), { decodeEntities: false });
  for (let at = 0; at < html.length; at += CHUNK) {
    parser.write(html.slice(at, at + CHUNK));
    if (writer.openElements > STACK_LIMIT) {
      parser.end();
      parser.reset();
    }
  }
  parser.end();
  return writer.source();
}

interface Dropped {
  readonly name: string;
  readonly attributes: Record<string, string>;
  text: string[];
}

class LeanWriter {
  private readonly head: string[] = [];
  private readonly body: string[] = [];
  private readonly scripts: PageScript[] = [];
  private readonly frames: string[] = [];
  private noscript = "";
  private htmlAttributes = "";
  private bodyAttributes = "";
  /** For each open element whether its end tag is to be written. */
  private readonly open: boolean[] = [];
  private written = 0;
  private depth = 0;
  private title: "none" | "open" | "read" = "none";
  private dropped: Dropped | undefined;
  private droppedAt = 0;

  get openElements(): number {
    return this.open.length;
  }

  handler() {
    return {
      onopentag: (name: string, attributes: Record<string, string>) =>
        this.openTag(name, attributes),
      ontext: (text: string) => this.text(text),
      onclosetag: (name: string) => this.closeTag(name),
    };
  }

  source(): PageSource {
    const head = `<head>${this.head.join("")}</head>`;
    const body = `<body${this.bodyAttributes}>${this.body.join("")}</body>`;
    return {
      markup: `<!doctype html><html${this.htmlAttributes}>${head}${body}</html>`,
      scripts: this.scripts,
      noscript: this.noscript,
      frames: this.frames,
    };
  }

  private openTag(name: string, attributes: Record<string, string>): void {
    this.open.push(this.dropped ? false : this.writeStart(name, attributes));
  }

  private writeStart(name: string, attributes: Record<string, string>): boolean {
    if (isDropped(name, attributes)) {
      this.dropped = { name, attributes, text: [] };
      this.droppedAt = this.open.length;
      return false;
    }
    if (name === "html") this.htmlAttributes ||= attributeText(attributes);
    if (name === "body") this.bodyAttributes ||= attributeText(attributes);
    if (name === "html" || name === "head" || name === "body") return false;
    if (name === "title" && this.title !== "none") return false;
    if (this.depth >= DEEPEST || this.written >= MOST_ELEMENTS) return false;
    this.written++;
    if (name === "title") this.title = "open";
    const target = belongsInHead(name, attributes) ? this.head : this.body;
    target.push(`<${name}${attributeText(attributes)}>`);
    if (VOID.has(name)) return false;
    this.depth++;
    return true;
  }

  private text(text: string): void {
    if (this.dropped) {
      this.dropped.text.push(text);
      return;
    }
    const target = this.title === "open" ? this.head : this.body;
    target.push(text.replaceAll("<", "&lt;"));
  }

  private closeTag(name: string): void {
    const write = this.open.pop();
    if (this.dropped && this.open.length <= this.droppedAt) this.keepAside();
    if (!write) return;
    this.depth--;
    const inHead = name === "title" && this.title === "open";
    if (inHead) this.title = "read";
    (inHead ? this.head : this.body).push(`</${name}>`);
  }

  private keepAside(): void {
    if (!this.dropped) return;
    const { name, attributes, text } = this.dropped;
    this.dropped = undefined;
    if (name === "script") {
      const { type = "", id = "", src = "" } = attributes;
      this.scripts.push({ type, id, src, text: text.join("") });
    }
    if (name === "iframe" && attributes["src"]) this.frames.push(attributes["src"]);
    if (name === "noscript" && this.noscript.length < NOSCRIPT_LIMIT) {
      this.noscript += `${text.join(" ").slice(0, NOSCRIPT_LIMIT)}\n`;
    }
  }
}

function isDropped(name: string, attributes: Record<string, string>): boolean {
  if (name === "template") return !("shadowrootmode" in attributes);
  return DROPPED.has(name);
}

/** Microdata that stands in the text belongs to the element around it. */
function belongsInHead(name: string, attributes: Record<string, string>): boolean {
  if (name === "title" || name === "base") return true;
  return (name === "meta" || name === "link") && !("itemprop" in attributes);
}

function attributeText(attributes: Record<string, string>): string {
  let out = "";
  for (const [name, value] of Object.entries(attributes)) {
    if (KEPT_ATTRIBUTES.has(name)) out += ` ${name}="${value.replaceAll('"', "&quot;")}"`;
    else if (name === "style" && INVISIBLE.test(value)) out += ' hidden=""';
  }
  return out;
}
