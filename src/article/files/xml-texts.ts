import { Parser } from "htmlparser2";
import { decodeText } from "../charset.ts";

/** The text of each element of a small XML part, by qualified name; of several the first that has any. */
export function xmlTexts(part: Uint8Array | undefined): Map<string, string> {
  const texts = new Map<string, string>();
  const open: string[] = [];
  const parser = new Parser(
    {
      onopentag: (name) => void open.push(name),
      ontext(text) {
        const name = open.at(-1);
        if (name === undefined || text.trim() === "" || (texts.get(name)?.length ?? 0) > 500)
          return;
        if (!texts.has(name)) texts.set(name, text.trim());
      },
      onclosetag: () => void open.pop(),
    },
    { xmlMode: true },
  );
  if (part !== undefined) parser.end(decodeText(part));
  return texts;
}
