import type { PageScript } from "../source/page-source.ts";

const PUSH = /self\.__next_f\.push\(\[\s*\d+\s*,\s*("(?:[^"\\]|\\.)*")/;
/** A text row of React's flight format: hexadecimal id, `T`, length in UTF-8 bytes, comma. */
const TEXT_ROW = /(?:^|\n)[0-9a-f]+:T([0-9a-f]+),/g;

/**
 * The strings of the data that Next.js streams into a page (`self.__next_f.push`): its text rows,
 * and the whole where it holds strings of its own.
 */
export function rscStrings(scripts: readonly PageScript[]): string[] {
  const stream = scripts.map(pushed).join("");
  const found: string[] = [];
  for (const row of stream.matchAll(TEXT_ROW)) {
    const start = row.index + row[0].length;
    const length = parseInt(row[1] ?? "0", 16);
    found.push(
      Buffer.from(stream.slice(start, start + length))
        .subarray(0, length)
        .toString(),
    );
  }
  for (const [, literal = ""] of stream.matchAll(/"((?:[^"\\]|\\.){60,})"/g)) {
    found.push(parsed(`"${literal}"`));
  }
  return found;
}

function pushed({ text }: PageScript): string {
  const literal = PUSH.exec(text)?.[1];
  return literal === undefined ? "" : parsed(literal);
}

function parsed(literal: string): string {
  try {
    return JSON.parse(literal) as string;
  } catch {
    // A chunk cut or written by hand; the other chunks are read without it.
    return "";
  }
}
