import { Parser } from "htmlparser2";
import { FormulaText } from "./formula-text.ts";
import { BOUNDARY_END, isStreamedPlace, placeStreamedParts } from "./streamed-parts.ts";
import { TreeBuilder } from "./tree-builder.ts";

/** A script of the page: what it is for (`type`), where it comes from (`src`) and its code or data. */
export interface PageScript {
  readonly type: string;
  readonly id: string;
  readonly src: string;
  readonly text: string;
}

/** A page taken apart: the tree of what is drawn, and beside it all that never was text to read. */
export interface PageSource {
  /** One html, head and body; no scripts, styles, comments or drawings. */
  readonly document: Document;
  readonly scripts: readonly PageScript[];
  /** What browsers without scripts are told. */
  readonly noscript: string;
}

/**
 * Elements whose content is not text of the page: also the readings above characters, with their brackets,
 * and what was struck out. `noscript` is kept aside as evidence. */
const DROPPED = new Set(
  "script style template noscript svg math object embed canvas iframe audio video map rt rp rtc del".split(
    " ",
  ),
);
/** Tags that make no element: the frame of the page is there, these hold no text, and MathJax's frame a formula. */
const SKIPPED = new Set(
  "html head body source track param wbr mjx-container mjx-assistive-mml".split(" "),
);
/** The attributes that the reading goes by; leaving out the others halves the memory of the tree. */
const KEPT_ATTRIBUTES = new Set(
  `id class role lang dir rel href content value property name itemprop itemtype itemscope datetime type
  colspan rowspan summary hidden aria-hidden aria-modal data-testid data-component`.split(/\s+/),
);
const HIDING = new Set(["hidden", "aria-hidden"]);
const INVISIBLE = /display\s*:\s*none|visibility\s*:\s*hidden/i;

/** Where an unclosed stack makes the parser slow (it looks through it for each end tag). */
const STACK_LIMIT = 2_000;
const CHUNK = 65_536;
/** Longer titles and notices are no longer such. */
const TITLE_LIMIT = 1_000;
const NOSCRIPT_LIMIT = 4_000;

/**
 * Reads a page's source once, for any string. What linkedom does not do by itself is done here:
 * there is one html, head and body, contents of `<template>` are not taken for content (except a
 * declarative shadow root's, which browsers draw), and nesting has a bound.
 *
 * @param revealed show what scripts would have to show, and what is there for browsers without scripts;
 *   dialogs stay hidden.
 */
export function scanPage(html: string, revealed = false): PageSource {
  const scanner = new Scanner(revealed);
  const parser = new Parser({
    onopentag: (name, attributes) => scanner.openTag(name, attributes),
    ontext: (text) => scanner.text(text),
    oncomment: (text) => scanner.comment(text),
    onclosetag: (name) => scanner.closeTag(name),
  });
  const source = withoutOpenData(html);
  for (let at = 0; at < source.length; at += CHUNK) {
    parser.write(source.slice(at, at + CHUNK));
    if (scanner.openTags > STACK_LIMIT) {
      parser.end();
      parser.reset();
    }
  }
  parser.end();
  return scanner.source();
}

const DATA = "<![CDATA[";

/**
 * A CDATA section that nothing closes ends with the next tag, as in browsers: the parser would take the rest
 * of the page for it.
 */
function withoutOpenData(html: string): string {
  const open = html.indexOf(DATA, html.lastIndexOf("]]>") + 1);
  return open < 0 ? html : html.slice(0, open) + html.slice(open).replaceAll(DATA, "<!");
}

type Attributes = Readonly<Record<string, string>>;

/** An element that is kept out of the tree, with all that is in it. */
interface Aside {
  readonly name: string;
  readonly attributes: Attributes;
  readonly texts: string[];
  readonly depth: number;
  /** Of a formula, which is written where it stands. */
  readonly formula: FormulaText | undefined;
}

class Scanner {
  private readonly tree = new TreeBuilder();
  private readonly scripts: PageScript[] = [];
  private noscript = "";
  private title: string | undefined;
  private aside: Aside | undefined;
  /** Boundaries of which only the fallback has come so far. */
  private waiting = 0;
  private readonly revealed: boolean;

  constructor(revealed: boolean) {
    this.revealed = revealed;
  }

  get openTags(): number {
    return this.tree.openTags;
  }

  openTag(name: string, attributes: Attributes): void {
    if (!this.aside && isStreamedPlace(name, attributes)) {
      this.waiting++;
      this.tree.start("span", kept(attributes));
    } else if (this.aside || SKIPPED.has(name)) {
      if (!this.aside) this.frame(name, attributes);
      this.aside?.formula?.openTag(name);
      this.tree.skip();
    } else if (name === "img" && isFormula(attributes)) {
      this.tree.write(formulaText(attributes["alt"] ?? ""));
      this.tree.skip();
    } else if (isAside(name, attributes) && !(this.revealed && name === "noscript")) {
      const formula = name === "math" ? new FormulaText() : undefined;
      this.aside = { name, attributes, texts: [], depth: this.openTags, formula };
      this.tree.skip();
    } else {
      const { head } = this.tree.document;
      // A shadow root's template is drawn in its place, as any box is.
      const element = name === "template" || name === "noscript" ? "div" : name;
      const pairs = this.revealed ? shown(attributes) : kept(attributes);
      this.tree.start(element, pairs, isForHead(name, attributes) ? head : undefined);
    }
  }

  text(text: string): void {
    if (this.aside?.formula) this.aside.formula.text(text);
    else if (this.aside) this.aside.texts.push(text);
    else this.tree.write(text);
  }

  /** The comment that ends a boundary is its last node. */
  comment(text: string): void {
    if (this.aside || this.waiting === 0 || text !== "/$") return;
    this.waiting--;
    this.tree.start("span", [[BOUNDARY_END, ""]]);
    this.tree.end("span");
  }

  closeTag(name: string): void {
    this.tree.end(name);
    if (this.aside && this.openTags > this.aside.depth) this.aside.formula?.closeTag();
    if (this.aside && this.openTags <= this.aside.depth) this.keep(this.aside);
  }

  source(): PageSource {
    const document = this.tree.finish();
    placeStreamedParts(document);
    document.title = this.title ?? "";
    return { document, scripts: this.scripts, noscript: this.noscript };
  }

  /** html and body are there; what the source says of them is noted. */
  private frame(name: string, attributes: Attributes): void {
    if (name !== "html" && name !== "body") return;
    const { documentElement, body } = this.tree.document;
    const element = name === "html" ? documentElement : body;
    for (const [attribute, value] of kept(attributes)) {
      if (!element.hasAttribute(attribute)) element.setAttribute(attribute, value);
    }
  }

  private keep({ name, attributes, texts, formula }: Aside): void {
    this.aside = undefined;
    if (formula !== undefined) this.tree.write(formula.finish());
    if (name === "title") this.title ??= texts.join("").slice(0, TITLE_LIMIT);
    if (name === "script") {
      const { type = "", id = "", src = "" } = attributes;
      this.scripts.push({ type, id, src, text: texts.join("") });
    }
    if (name === "noscript" && this.noscript.length < NOSCRIPT_LIMIT) {
      this.noscript += `${texts.join(" ").slice(0, NOSCRIPT_LIMIT)}\n`;
    }
  }
}

function isAside(name: string, attributes: Attributes): boolean {
  if (name === "template") return !("shadowrootmode" in attributes);
  return name === "title" || DROPPED.has(name);
}

/** A picture of a formula, with its source in words. */
function isFormula({ class: names = "", alt = "" }: Attributes): boolean {
  return alt !== "" && FORMULA.test(names);
}
const FORMULA = /(?:^|[\s_-])(?:math|latex|tex|mwe-math[\w-]*|equation|formula)(?:$|[\s_-])/i;

/** TeX without the command that only sets its size. */
function formulaText(source: string): string {
  return source.replace(/^\{\\(?:display|text)style\s*(.*)\}$/su, "$1").trim();
}

/** Microdata that is in the text belongs to the element around it. */
function isForHead(name: string, attributes: Attributes): boolean {
  return (name === "meta" || name === "link") && !("itemprop" in attributes);
}

function kept(attributes: Attributes): [string, string][] {
  const pairs = Object.entries(attributes).filter(([name]) => KEPT_ATTRIBUTES.has(name));
  if (INVISIBLE.test(attributes["style"] ?? "")) pairs.push(["hidden", ""]);
  return pairs;
}

/** The attributes without those that hide an element, unless it is a dialog. */
function shown(attributes: Attributes): [string, string][] {
  const isDialog = /dialog/.test(attributes["role"] ?? "") || "aria-modal" in attributes;
  return isDialog ? kept(attributes) : kept(attributes).filter(([name]) => !HIDING.has(name));
}
