import { Parser } from "htmlparser2";
import { decodeText } from "../document/charset.ts";

/** Characters of a title or a name; what is longer is no such. */
const LONGEST = 500;

/** The text of each element of a small XML part, by qualified name; of several the first that has any. */
export function xmlTexts(part: Uint8Array | undefined): Map<string, string> {
  const texts = new Map<string, string>();
  const open: { readonly name: string; text: string }[] = [];
  const parser = new Parser(
    {
      onopentag: (name) => void open.push({ name, text: "" }),
      // A text comes in pieces: each entity is one.
      ontext(text) {
        const element = open.at(-1);
        if (element !== undefined && element.text.length < LONGEST) element.text += text;
      },
      onclosetag() {
        const { name, text } = open.pop() ?? { name: "", text: "" };
        if (text.trim() !== "" && !texts.has(name)) texts.set(name, text.trim());
      },
    },
    { xmlMode: true },
  );
  if (part !== undefined) parser.end(decodeText(part));
  return texts;
}
