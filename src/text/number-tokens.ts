import { type NumberWords, numberWords } from "./number-words.ts";

/** How a token is joined to the one before; not at all where another word or a mark is between. */
type Link = "apart" | "space" | "hyphen" | "joined" | "joint";

/** A word of a number, or a part of one where they are written together. */
export interface NumberToken {
  readonly value: number;
  /** It multiplies what is before it. */
  readonly multiplies: boolean;
  /** It is a number by itself. */
  readonly isNumber: boolean;
  /** It is one, and nothing is added by it: `a` hundred. */
  readonly isArticle: boolean;
  readonly link: Link;
  readonly at: number;
  readonly end: number;
}

interface Piece {
  readonly word: string;
  readonly at: number;
  readonly end: number;
}

/** Longer than any number in one word. */
const LONGEST_WORD = 60;
/** The joint of Arabic is written together with the word behind it. */
const PREFIXED = /^و(?=..)/u;
const LINKS: ReadonlyMap<string, Link> = new Map([
  ["", "joined"],
  [" ", "space"],
  ["-", "hyphen"],
]);

/** The words of numbers in a folded text in small letters. */
export function numberTokens(text: string, language: string): NumberToken[] {
  const known = numberWords(language);
  const percent = percentSpans(text, known);
  const pieces = text
    .matchAll(/\p{L}+/gu)
    .filter(({ index }) => !percent.some(([from, to]) => index >= from && index < to))
    .flatMap(({ 0: word, index }) => piecesOf(word, index, known))
    .toArray();
  return pieces.flatMap((piece, at): NumberToken[] => {
    const token = tokenOf(piece.word, known);
    if (token === undefined) return [];
    const { word: _, ...place } = piece;
    return [
      { ...token, ...place, link: linkOf(text, pieces.slice(Math.max(0, at - 2), at + 1), known) },
    ];
  });
}

/** `pour cent`: no hundred. */
const percentSpans = (text: string, { percent }: NumberWords): [number, number][] =>
  text
    .matchAll(percent)
    .map(({ 0: whole, index }): [number, number] => [index, index + whole.length])
    .toArray();

/** A word that belongs to numbers, as a whole or in pieces; none of another word. */
function piecesOf(word: string, at: number, known: NumberWords): Piece[] {
  if (known.joints.has(word) || tokenOf(word, known)) return [{ word, at, end: at + word.length }];
  const [joint] = known.joints.has("و") ? (PREFIXED.exec(word) ?? []) : [];
  if (joint !== undefined && tokenOf(word.slice(1), known))
    return [
      { word: joint, at, end: at + 1 },
      { word: word.slice(1), at: at + 1, end: at + word.length },
    ];
  if (known.pieces === undefined || word.length > LONGEST_WORD) return [];
  const parts = word
    .matchAll(known.pieces)
    .map(({ 0: part, index }) => ({ word: part, at: at + index, end: at + index + part.length }))
    .toArray();
  const length = parts.reduce((sum, part) => sum + part.word.length, 0);
  return length === word.length ? parts : [];
}

function tokenOf(word: string, known: NumberWords) {
  const own = known.written.get(word);
  const part = known.within.get(word);
  const factor = known.scales.get(word);
  const isArticle = known.articles.has(word);
  const value = own ?? part ?? factor ?? (isArticle ? 1 : undefined);
  if (value === undefined) return undefined;
  const multiplies = factor !== undefined || value === 100 || value === 1000;
  return { value, multiplies, isNumber: own !== undefined, isArticle };
}

/** How the last of some pieces is joined to the one before, or through a joint to the one before that. */
function linkOf(text: string, pieces: readonly Piece[], known: NumberWords): Link {
  const gaps = pieces.slice(1).map(({ at }, index) => text.slice(pieces[index]?.end, at));
  const links = gaps.map((gap) => LINKS.get(gap) ?? "apart");
  const [before, joint] = pieces.slice(-3);
  const last = links.at(-1) ?? "apart";
  if (!known.joints.has(pieces.at(-2)?.word ?? "")) return last;
  const isApart = before === undefined || joint === undefined || links.includes("apart");
  return isApart || (known.pieces && links.some((link) => link !== "joined")) ? "apart" : "joint";
}
