/** One form of quotation marks, dashes, width and spacing, so that typography is no difference. */
export function fold(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[\u2018\u2019\u201a\u201b`´]/gu, "'")
    .replace(/[\u201c-\u201f«»„「」『』]/gu, '"')
    .replace(/[\u2010-\u2015]/gu, "-")
    .replace(/\u00ad/gu, "")
    .replace(/\s+/gu, " ")
    .trim();
}

/**
 * Whether a quote is in a text letter for letter, but for quotation marks, dashes, case,
 * spacing and the stop at its end.
 */
export function isVerbatim(quote: string, text: string): boolean {
  const wanted = squeeze(quote).replace(/^\.+|(?<!\.)\.+$/g, "");
  return wanted !== "" && squeeze(text).includes(wanted);
}

/** Folded, in small letters, without spaces and quotation marks. */
export function squeeze(text: string): string {
  return fold(text)
    .toLowerCase()
    .replace(/[\s"']/gu, "");
}
