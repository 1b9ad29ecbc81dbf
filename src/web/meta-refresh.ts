import { Parser } from "htmlparser2";

/** A page this short has nothing to read; with a refresh it is a signpost. */
const SIGNPOST_BYTES = 16_384;
const SIGNPOST_TEXT = 400;
/** Seconds. Articles that reload themselves wait for minutes. */
const AT_ONCE = 5;
/** Elements whose text nobody sees. */
const SILENT = new Set(["script", "style", "title"]);

/**
 * Where a page that only points elsewhere sends its reader (`<meta http-equiv="refresh">`, as link
 * shorteners use), or undefined when the page is to be read itself.
 */
export function metaRefresh(html: string, base: URL): string | undefined {
  if (html.length > SIGNPOST_BYTES || !/http-equiv/iu.test(html)) return undefined;
  let target: string | undefined;
  let textLength = 0;
  let silent = 0;
  const parser = new Parser({
    onopentag(name, attributes) {
      if (SILENT.has(name)) silent += 1;
      if (name === "meta" && /^refresh$/iu.test(attributes["http-equiv"] ?? "")) {
        target ??= refreshTarget(attributes["content"] ?? "", base);
      }
    },
    ontext(text) {
      if (silent === 0) textLength += text.trim().length;
    },
    onclosetag(name) {
      if (SILENT.has(name)) silent -= 1;
    },
  });
  parser.end(html);
  return textLength <= SIGNPOST_TEXT ? target : undefined;
}

function refreshTarget(content: string, base: URL): string | undefined {
  const match = /^\s*(\d+)(?:\.\d*)?\s*[;,]\s*(?:url\s*=\s*)?["']?([^"']+)/iu.exec(content);
  if (match === null || Number(match[1]) > AT_ONCE) return undefined;
  const target = URL.parse((match[2] ?? "").trim(), base);
  return target === null || target.href === base.href ? undefined : target.href;
}
