import { plainLetters } from "./pdf-letters.ts";
import { commonest, type PdfPage, type TextRun, unspaced } from "./pdf-runs.ts";

/** A piece of text as pdf.js gives it; `transform` maps it to the page, `dir` is `ttb` for a vertical font. */
export interface TextItem {
  readonly str: string;
  readonly dir: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
  readonly fontName: string;
}

/** A page as it is shown. `transform` maps the PDF's own coordinates to it, downwards from its upper edge. */
export interface Viewport {
  readonly width: number;
  readonly height: number;
  readonly transform: readonly number[];
}

/** Clockwise quarter turns from upright text to how this text is set. */
type Turn = 0 | 1 | 2 | 3;

/** Text on the page as shown: where it begins, its direction, and how far it runs. */
interface SetText {
  readonly item: TextItem;
  readonly turn: Turn;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly advance: number;
}

/** Share of an em by which an ideograph is above its baseline. */
const ASCENT = 0.88;

/**
 * The page turned so that most of its text is upright; text set in another direction, as a stamp
 * across the page, is left out. Vertical writing (Japanese, Chinese) becomes lines, the rightmost first.
 */
export function uprightPage(items: readonly TextItem[], view: Viewport): PdfPage {
  const texts = items.flatMap((item) => placed(item, view) ?? []);
  if (isVertical(texts)) return turned(1, asVertical(texts, view), view);
  return turned(commonestTurn(texts), texts, view);
}

function placed(item: TextItem, { transform: view }: Viewport): SetText | undefined {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = item.transform;
  const [va = 1, vb = 0, vc = 0, vd = 1, ve = 0, vf = 0] = view;
  const size = Math.hypot(c, d);
  const turn = turnOf(va * a + vc * b, vb * a + vd * b);
  if (item.str === "" || size === 0 || turn === undefined) return undefined;
  const [x, y] = [va * e + vc * f + ve, vb * e + vd * f + vf];
  if (item.dir !== "ttb") return { item, turn, x, y, size, advance: item.width };
  return { item, turn: ((turn + 1) % 4) as Turn, x, y, size, advance: item.height };
}

/** The quarter turn of text that runs in this direction, to about six degrees. */
function turnOf(right: number, down: number): Turn | undefined {
  if (Math.abs(down) < 0.1 * Math.abs(right)) return right > 0 ? 0 : 2;
  if (Math.abs(right) < 0.1 * Math.abs(down)) return down > 0 ? 1 : 3;
  return undefined;
}

function commonestTurn(texts: readonly SetText[]): Turn {
  const letters = [0, 0, 0, 0];
  for (const { turn, item } of texts) letters[turn] = (letters[turn] ?? 0) + item.str.trim().length;
  return letters.indexOf(Math.max(...letters)) as Turn;
}

/** Whether most characters stand alone, each below the one before it: how programs without vertical fonts set them. */
function isVertical(texts: readonly SetText[]): boolean {
  const single = texts.filter(({ item }) => [...item.str.trim()].length === 1);
  const letters = texts.reduce((sum, { item }) => sum + item.str.trim().length, 0);
  const below = single.filter((text, at) => {
    const before = single[at - 1];
    if (before === undefined || text.turn !== 0 || before.size !== text.size) return false;
    const down = text.y - before.y;
    return Math.abs(text.x - before.x) < 0.3 * text.size && down > 0 && down < 2.2 * text.size;
  });
  return below.length > 0.5 * letters;
}

/**
 * Vertical writing as text that runs downwards. Small print above or below its columns is the page's
 * head or foot and left out; upright text of several letters is a line of its own, before the others.
 */
function asVertical(texts: readonly SetText[], view: Viewport): SetText[] {
  const letters = texts.filter(({ item }) => item.str.trim() !== "");
  const bodySize = commonest(letters.map(({ size }) => [size, 1])) ?? 0;
  const heights = letters.filter(({ size }) => size > 0.8 * bodySize).map(({ y }) => y);
  const [first, last] = [Math.min(...heights) - bodySize, Math.max(...heights) + bodySize];
  return letters
    .filter(({ size, y }) => size > 0.8 * bodySize || (y > first && y < last))
    .map((text) => {
      if (text.turn !== 0) return text;
      if (text.advance > 1.6 * text.size)
        return { ...text, turn: 1, x: view.width + view.height - text.y, y: text.x };
      return { ...text, turn: 1, y: text.y - ASCENT * text.size, advance: text.size };
    });
}

function turned(turn: Turn, texts: readonly SetText[], view: Viewport): PdfPage {
  const sideways = turn % 2 === 1;
  const runs = texts.filter((text) => text.turn === turn).map((text) => toRun(text, view));
  return {
    width: sideways ? view.height : view.width,
    height: sideways ? view.width : view.height,
    runs,
  };
}

function toRun({ item, turn, x, y, size, advance }: SetText, view: Viewport): TextRun {
  const corners = [
    [x, y],
    [y, view.width - x],
    [view.width - x, view.height - y],
    [view.height - y, x],
  ];
  const [left = 0, top = 0] = corners[turn] ?? [];
  return {
    text: unspaced(plainLetters(item.str)),
    left,
    top,
    width: advance,
    size,
    font: item.fontName,
    rightToLeft: item.dir === "rtl",
  };
}
