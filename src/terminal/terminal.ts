import { styleText } from "node:util";
import wrapAnsi from "wrap-ansi";
import type { Output } from "./io.ts";

type Style = Parameters<typeof styleText>[0];

/** Text for people: wrapped to the terminal, coloured only where somebody looks. */
export interface Terminal {
  /** Styled when the output is a terminal, else as it is. */
  style(style: Style, text: string): string;
  /** One paragraph, wrapped; `first` and `rest` are put before its first and its other lines. */
  paragraph(text: string, indent?: { first?: string; rest?: string }): void;
  line(text?: string): void;
}

/** Lines longer than this are hard to read, however wide the window. */
const WIDEST = 92;
const NARROWEST = 40;

export function terminal(output: Output): Terminal {
  const width = Math.max(NARROWEST, Math.min(WIDEST, output.columns ?? WIDEST));
  return {
    style: (style, text) =>
      output.isTTY === true ? styleText(style, text, { validateStream: false }) : text,
    paragraph(text, { first = "", rest = " ".repeat(first.length) } = {}) {
      const wrapped = wrapAnsi(text, width - rest.length, { hard: true }).split("\n");
      output.write(wrapped.map((line, index) => `${index === 0 ? first : rest}${line}\n`).join(""));
    },
    line: (text = "") => output.write(`${text}\n`),
  };
}
