import type { Extraction, Parsed, ParsedText, Refusal } from "../domain/article.ts";
import { type Packed, packText, unpackText } from "../domain/text/packed-text.ts";

/** What was parsed, as one process sends it to another: who receives it does so on an event loop. */
export type PackedParsed =
  | Parsed
  | (Omit<ParsedText, "extraction"> & { readonly packed: Packed<Extraction> });

export function packParsed(parsed: Parsed): PackedParsed {
  if (isRefusal(parsed)) return parsed;
  const { extraction, ...rest } = parsed;
  const packed = packText(extraction);
  return packed === undefined ? parsed : { ...rest, packed };
}

export function unpackParsed(sent: PackedParsed): Parsed {
  if (!("packed" in sent)) return sent;
  const { packed, ...rest } = sent;
  return { ...rest, extraction: unpackText<Extraction>(packed) };
}

const isRefusal = (parsed: Parsed): parsed is Refusal => "reason" in parsed;
