import { jsonTrees } from "./json-trees.ts";
import { withReferences } from "./references.ts";
import { factsOf, type StateFacts } from "./state-facts.ts";
import { stateTexts, type Headed, type StateText } from "./state-texts.ts";
import { rscStrings } from "./rsc-payload.ts";
import { markupText } from "../source/markup-text.ts";
import type { PageScript } from "../source/page-source.ts";
import { folded, wordCount } from "../../document/words.ts";

/** Scripts that hold state: typed as JSON, or assigning an object to a name frameworks use. */
const STATE = /__(?:NEXT|NUXT|INITIAL|PRELOADED|APOLLO|APP)|window\.[A-Za-z_$]+\s*=\s*[{[]/;
/** Shorter strings are labels and keys. */
const SHORTEST = 60;
/** Letters of a headline that names a page, and of an opening that tells it from others. */
const SHORTEST_HEADLINE = 8;
const SHORTEST_OPENING = 25;
const OPENING = 60;
/** Of the headlines around a text the inner ones are its own; further out is the site's name. */
const NEAR = 3;
/** Strings inside strings: state is often JSON within JSON. Deeper is not seen in the wild. */
const DEEPEST = 2;
/** A page's state can hold whole sites; the article is among the first strings. */
const MOST_STRINGS = 3_000;

/** What a page says of itself, by which a text is known to be its own. */
export interface PageSubject {
  readonly title: string;
  /** How it is described, or begins, where it says so. */
  readonly openings: readonly string[];
}

/** A text of the page's state. */
export interface StateProse {
  readonly text: string;
  /** It has the page's headline, or begins as the page says. */
  readonly isAbout: boolean;
  /** What is said of it where it stands. */
  readonly facts?: StateFacts | undefined;
}

/**
 * The longest prose in the state that client-rendered pages carry along (`__NEXT_DATA__`, React
 * flight data, `__NUXT__`, `application/json`), of what is about the page where anything is; an empty
 * text where there is none.
 */
export function proseInScripts(scripts: readonly PageScript[], page: PageSubject): StateProse {
  const texts = treeTexts(scripts);
  const own = longestOf(texts.filter((found) => isAbout(found, page)));
  if (own !== undefined) return { text: own.text, isAbout: true, facts: factsAbout(own, page) };
  if (texts.length > 0) return { text: longestOf(texts)?.text ?? "", isAbout: false };
  const search = new ProseSearch();
  for (const text of rscStrings(scripts)) search.consider(text);
  for (const script of scripts) if (holdsState(script)) search.visit(script.text, 0);
  const text = search.longest();
  return { text, isAbout: isAbout({ text, holders: [] }, page) };
}

/** The prose among the texts of all state that is JSON. */
function treeTexts(scripts: readonly PageScript[]): StateText[] {
  return [...jsonTrees(scripts)]
    .map(withReferences)
    .flatMap(stateTexts)
    .filter(({ text }) => text.length >= SHORTEST)
    .map(({ text, holders }) => ({ text: markupText(text), holders }))
    .filter(({ text }) => isProse(text));
}

function isAbout(found: StateText, page: PageSubject): boolean {
  if (holderOf(found, page) !== undefined) return true;
  const said = folded(found.text);
  return [page.title, ...page.openings]
    .map((opening) => folded(opening).slice(0, OPENING))
    .some((opening) => opening.length >= SHORTEST_OPENING && said.includes(opening));
}

/** The object around a text that has the page's headline. */
function holderOf({ holders }: StateText, { title }: PageSubject): Headed | undefined {
  const named = folded(title);
  if (named.length < SHORTEST_HEADLINE) return undefined;
  return holders.slice(0, NEAR).find(({ headline }) => {
    const own = folded(headline);
    return own.length >= SHORTEST_HEADLINE && (named.includes(own) || own.includes(named));
  });
}

function factsAbout(found: StateText, page: PageSubject): StateFacts | undefined {
  const holder = holderOf(found, page);
  return holder && { ...factsOf(holder.node), title: holder.headline };
}

function longestOf(texts: readonly StateText[]): StateText | undefined {
  const words = texts.map(({ text }) => wordCount(text));
  const most = Math.max(0, ...words);
  return most === 0 ? undefined : texts[words.indexOf(most)];
}

function holdsState({ type, text }: PageScript): boolean {
  if (text.length < 300 || /ld\+json/i.test(type)) return false;
  return /json/i.test(type) || STATE.test(text.slice(0, 400));
}

/**
 * What is between two quotation marks, where it is long. Read forwards without a pattern: one for the whole
 * string keeps a place to go back to for each of its characters, and a string of some megabytes has too many.
 */
function* longStrings(source: string): Generator<string> {
  let start = source.indexOf('"');
  while (start >= 0) {
    const end = closingMark(source, start + 1);
    if (end < 0) return;
    const isLong = end - start > SHORTEST;
    if (isLong) yield source.slice(start + 1, end);
    start = source.indexOf('"', (isLong ? end : start) + 1);
  }
}

/** Place of the next quotation mark without a backslash before it; -1 without one. */
function closingMark(source: string, from: number): number {
  const mark = /["\\]/gu;
  mark.lastIndex = from;
  for (let found = mark.exec(source); found !== null; found = mark.exec(source)) {
    if (found[0] === '"') return found.index;
    mark.lastIndex = found.index + 2;
  }
  return -1;
}

class ProseSearch {
  private readonly candidates: string[] = [];
  private left = MOST_STRINGS;

  visit(source: string, depth: number): void {
    const run = new Set<string>();
    for (const literal of longStrings(source)) {
      if (this.left-- <= 0) break;
      const value = unescaped(literal);
      if (depth < DEEPEST && holdsStrings(value)) this.visit(value, depth + 1);
      else if (this.consider(value)) run.add(this.candidates.at(-1) ?? "");
    }
    // Some sites keep one string a paragraph.
    if (run.size > 2)
      this.candidates.push([...run].filter((text) => text.length < 3_000).join("\n"));
  }

  /** Keeps the string if it is prose. */
  consider(value: string): boolean {
    if (/^https?:|^[\w./-]+$/.test(value)) return false;
    const text = markupText(value);
    if (!isProse(text)) return false;
    this.candidates.push(text);
    return true;
  }

  longest(): string {
    let longest = "";
    let most = 0;
    for (const text of this.candidates) {
      const words = wordCount(text);
      if (words > most) [longest, most] = [text, words];
    }
    return longest;
  }
}

function holdsStrings(value: string): boolean {
  if (value.length <= 200) return false;
  if (/\\"|\\u003c/i.test(value)) return true;
  return value.length > 300 && /"[^"]{60,}"/.test(value) && /[{[]\s*"/.test(value);
}

function unescaped(literal: string): string {
  try {
    return JSON.parse(`"${literal.replace(/\p{Cc}/gu, " ")}"`) as string;
  } catch {
    // JavaScript allows escapes that JSON does not (\x27, \'); the text is legible without them.
    return literal
      .replace(/\\u([\da-f]{4})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
      .replace(/\\n/g, "\n")
      .replace(/\\(.)/g, "$1");
  }
}

/** Prose has white space or full stops at the rate of sentences, and hardly any code. */
function isProse(text: string): boolean {
  if (text.length < 60) return false;
  const share = (pattern: RegExp) => (text.match(pattern) ?? []).length / text.length;
  const unspaced = /[\u3040-\u30ff\u4e00-\u9fff]/.test(text);
  const spaced = share(/[\s、。，．！？]/g) > (unspaced ? 0.02 : 0.08);
  return spaced && share(/[{}<>=;\\|_$]/g) < 0.02 && /[.!?。！？]["”’)\]]?(?:\s|$)/.test(text);
}
