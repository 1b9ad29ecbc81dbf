import { Parser } from "htmlparser2";

/** A page this short has nothing to read; with a way on it is a signpost. */
const SIGNPOST_BYTES = 32_768;
const SIGNPOST_TEXT = 400;
/** Seconds. Articles that reload themselves wait for minutes. */
const AT_ONCE = 5;
/** A script that leaves the page for an address that it names in full. */
const LEAVES_FOR =
  /\blocation(?:\.href)?\s*(?:=|\.(?:replace|assign)\()\s*["'](https?:[^"']+)["']/u;
/** Elements whose text nobody sees. */
const SILENT = new Set(["script", "style", "title"]);

interface Signs {
  /** `<meta http-equiv="refresh">` */
  refresh: string | undefined;
  /** A script's `location.replace("…")` to another site. */
  script: string | undefined;
  /** Links to other sites that show their own address as their text. */
  readonly shown: Set<string>;
  textLength: number;
}

/**
 * Where a page that only points elsewhere sends its reader, as link shorteners and “you are leaving”
 * pages do: by a refresh, by a script, or by its one link, which shows where it leads. Undefined
 * when the page is to be read itself.
 */
export function redirectTarget(page: Uint8Array, base: URL): string | undefined {
  if (page.byteLength > SIGNPOST_BYTES) return undefined;
  // Markup is ASCII in every charset the web uses but UTF-16, which no signpost is written in.
  const { refresh, script, shown, textLength } = signsOf(new TextDecoder().decode(page), base);
  if (textLength > SIGNPOST_TEXT) return undefined;
  const [link] = shown.size === 1 ? shown : [];
  return refresh ?? script ?? link;
}

function signsOf(html: string, base: URL): Signs {
  const signs: Signs = { refresh: undefined, script: undefined, shown: new Set(), textLength: 0 };
  const open: string[] = [];
  let link: { readonly href: string; text: string } | undefined;
  const parser = new Parser({
    onopentag(name, attributes) {
      if (SILENT.has(name)) open.push(name);
      if (name === "meta" && /^refresh$/iu.test(attributes["http-equiv"] ?? "")) {
        signs.refresh ??= refreshTarget(attributes["content"] ?? "", base);
      }
      if (name === "a") link = { href: attributes["href"] ?? "", text: "" };
    },
    ontext(text) {
      if (open.at(-1) === "script") signs.script ??= awayFrom(base, LEAVES_FOR.exec(text)?.[1]);
      if (open.length > 0) return;
      signs.textLength += text.trim().length;
      if (link !== undefined) link.text += text;
    },
    onclosetag(name) {
      if (open.at(-1) === name) open.pop();
      if (name !== "a" || link === undefined) return;
      const target = awayFrom(base, link.href);
      if (target !== undefined && showsAddress(link.text, target)) signs.shown.add(target);
      link = undefined;
    },
  });
  parser.end(html);
  return signs;
}

function refreshTarget(content: string, base: URL): string | undefined {
  const match = /^\s*(\d+)(?:\.\d*)?\s*[;,]\s*(?:url\s*=\s*)?["']?([^"']+)/iu.exec(content);
  if (match === null || Number(match[1]) > AT_ONCE) return undefined;
  const target = URL.parse((match[2] ?? "").trim(), base);
  return target === null || target.href === base.href ? undefined : target.href;
}

/** A web address of another host; a page that sends its reader around on its own is a check of bots. */
function awayFrom(base: URL, address: string | undefined): string | undefined {
  const target = address === undefined ? null : URL.parse(address.replaceAll("\\/", "/"));
  if (target === null || !/^https?:$/u.test(target.protocol)) return undefined;
  return target.hostname === base.hostname ? undefined : target.href;
}

/** “https://paper.example/story”, whole or cut short; not the front page of whoever made the page. */
function showsAddress(text: string, target: string): boolean {
  const shown = URL.parse(text.trim().replace(/(?:…|\.\.\.)$/u, ""));
  return shown !== null && shown.pathname !== "/" && target.startsWith(shown.href);
}
