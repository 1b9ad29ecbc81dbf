/** Text in which Slack finds no markup: `&`, `<` and `>` are all that it treats specially. */
export function escape(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/** The reverse of `escape`. `&amp;` last: `&amp;lt;` is the text `&lt;`. */
export function unescape(text: string): string {
  return text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
}

/**
 * Characters nobody sees but that change how the text around them is shown: controls, and the
 * overrides that reverse the direction of writing. Line breaks and tabs stay.
 */
// oxlint-disable-next-line no-control-regex -- control characters are what is looked for
const UNSEEN = /[\u0000-\u0008\u000B-\u001F\u007F\u202A-\u202E\u2066-\u2069]/gu;

export function visible(text: string): string {
  return text.replaceAll(UNSEEN, "");
}

/** An address that may be linked to: http(s), without credentials; undefined for all else. */
export function webAddress(url: string | undefined): string | undefined {
  const parsed = url === undefined ? null : URL.parse(url);
  if (parsed === null || !/^https?:$/u.test(parsed.protocol)) return undefined;
  if (parsed.username !== "" || parsed.password !== "") return undefined;
  // Slack ends a link at these, and the URL standard leaves `|` as it is.
  return parsed.href.replaceAll("|", "%7C").replaceAll("<", "%3C").replaceAll(">", "%3E");
}

/** Leaves room for a label within the 2,000 characters of a context element. */
const LONGEST_LINK = 1_500;

/** `<url|label>`, or the label alone where the address may not be linked to. */
export function mrkdwnLink(url: string | undefined, label: string): string {
  const address = webAddress(url);
  const text = escape(visible(label).trim().replaceAll("|", "¦")) || "–";
  const target = address?.replaceAll("&", "&amp;");
  return target === undefined || target.length > LONGEST_LINK ? text : `<${target}|${text}>`;
}

/**
 * Text that stands outside of blocks (notifications, the plain-text way out): escaped, bare
 * `@channel` and its like broken by a zero-width space, addresses taken out unless they are allowed.
 */
export function neutral(text: string, allowed: readonly (string | undefined)[] = []): string {
  const known = new Set(allowed.map(webAddress));
  known.delete(undefined);
  return escape(visible(text))
    .replaceAll(/@(?=channel\b|here\b|everyone\b)/giu, "@\u200B")
    .replaceAll(/[a-z0-9+.-]*:\/\/[^\s)\]"'”’»]*/giu, (url) =>
      known.has(webAddress(unescape(url))) ? url : "[link removed]",
    );
}

/** Cuts at `max` UTF-16 units, the ellipsis included, never within a character. */
export function cut(text: string, max: number): string {
  if (text.length <= max) return text;
  const kept = text.slice(0, Math.max(0, max - 1)).replace(/[\uD800-\uDBFF]$/u, "");
  return `${kept.trimEnd()}…`;
}
