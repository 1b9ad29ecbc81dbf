import { analyse } from "chardet";

/** Bytes looked at for a byte order, a `<meta>` or a guess. */
const SAMPLE = 100_000;
/** HTML asks for the declaration within 1,024 bytes; real pages put scripts before it. */
const META_REACH = 8_192;
/** Broken characters in a thousand above which a declared charset is taken for a lie. */
const BROKEN_PER_MILLE = 3;

/**
 * Bytes as text, in the charset they are in: byte order mark, then what holds as UTF-8, then the one
 * declared by header or markup if the bytes bear it out, then the likeliest.
 */
export function decodeText(bytes: Uint8Array, contentType?: string): string {
  const marked = byteOrder(bytes);
  if (marked !== undefined) return decode(bytes, marked);
  if (isUtf8(bytes)) return decode(bytes, "utf-8");

  const declared = [contentType ?? "", metaCharset(bytes)].flatMap(
    (text) => declaredCharset(text) ?? [],
  );
  for (const charset of declared) {
    const text = decode(bytes, charset);
    if (brokenPerMille(text) <= BROKEN_PER_MILLE) return text;
  }
  return decode(bytes, likelyCharset(bytes));
}

function decode(bytes: Uint8Array, charset: string): string {
  return new TextDecoder(charset).decode(bytes);
}

function byteOrder(bytes: Uint8Array): string | undefined {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return "utf-8";
  if (a === 0xff && b === 0xfe) return "utf-16le";
  if (a === 0xfe && b === 0xff) return "utf-16be";
  return unmarkedUtf16(bytes);
}

/** UTF-16 of a page without a mark: its ASCII markup leaves a zero in every other byte. */
function unmarkedUtf16(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, 2_000);
  const zeros = [0, 0];
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  const pairs = sample.length / 2;
  if (odd > pairs * 0.3 && even < odd / 10) return "utf-16le";
  if (even > pairs * 0.3 && odd < even / 10) return "utf-16be";
  return undefined;
}

/** Text in another charset is never valid UTF-8 by chance, short of a few bytes in a row. */
function isUtf8(bytes: Uint8Array): boolean {
  // ISO-2022-JP is all ASCII, with escapes.
  if (bytes.includes(0x1b) && likelyCharset(bytes).startsWith("iso-2022")) return false;
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    // That it throws is the answer.
    return false;
  }
}

/** What the markup says of its charset, as the text of a content type. */
function metaCharset(bytes: Uint8Array): string {
  const head = Buffer.from(
    bytes.buffer,
    bytes.byteOffset,
    Math.min(bytes.byteLength, META_REACH),
  ).toString("latin1");
  const found =
    /<meta[^>]+charset\s*=\s*["']?\s*([\w:.-]+)/iu.exec(head) ??
    /^\s*<\?xml[^>]+encoding\s*=\s*["']([\w:.-]+)/iu.exec(head);
  return found === null ? "" : `charset=${found[1] ?? ""}`;
}

/** The charset named in a content type, under the name the decoder knows; undefined for none and unknown ones. */
function declaredCharset(contentType: string): string | undefined {
  const label = /charset\s*=\s*["']?\s*([\w:.-]+)/iu.exec(contentType)?.[1];
  return label === undefined ? undefined : decoderName(label);
}

function decoderName(label: string): string | undefined {
  try {
    const { encoding } = new TextDecoder(label);
    // The page was read far enough to see `<meta>`: it cannot be UTF-16, whatever it says.
    return encoding.startsWith("utf-16") ? "utf-8" : encoding;
  } catch {
    // An unknown label: the declaration says nothing.
    return undefined;
  }
}

function brokenPerMille(text: string): number {
  const broken = text.split("\ufffd").length - 1;
  return (broken / Math.max(1, text.length)) * 1000;
}

function likelyCharset(bytes: Uint8Array): string {
  for (const { name } of analyse(bytes.subarray(0, SAMPLE))) {
    const charset = decoderName(name);
    if (charset !== undefined) return charset;
  }
  return "windows-1252";
}
