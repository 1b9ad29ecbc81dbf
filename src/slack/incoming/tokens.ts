import { unescape } from "../contract/mrkdwn.ts";

/** What a message is made of, whichever way Slack wrote it down. */
export type Token =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "link"; readonly url: string; readonly text: string }
  /** `id` is a user's, a group's, or the range of a broadcast (`here`). */
  | { readonly kind: "mention"; readonly id: string; readonly text: string };

/** A message as a person reads it. */
export interface ReadText {
  readonly text: string;
  /** Each once, in order. */
  readonly links: readonly string[];
  readonly mentionsBot: boolean;
  readonly mentionsOthers: boolean;
}

/** Puts tokens together; the bot's own mention is an address, not part of the text. */
export function assemble(tokens: readonly Token[], botUserId: string): ReadText {
  const own = (token: Token): boolean => token.kind === "mention" && token.id === botUserId;
  const mentions = tokens.filter((token) => token.kind === "mention");
  const links = tokens.flatMap((token) => (token.kind === "link" ? [token.url] : []));
  return {
    text: tidy(tokens.map((token) => (own(token) ? " " : token.text)).join("")),
    links: [...new Set(links)],
    mentionsBot: mentions.some(own),
    mentionsOthers: mentions.some((mention) => !own(mention)),
  };
}

const tidy = (text: string): string =>
  text
    .replaceAll(/[ \t\u00A0]+/gu, " ")
    .replaceAll(/ ?\n ?/gu, "\n")
    .replaceAll(/\n{3,}/gu, "\n\n")
    .trim();

/** Slack's own markup: `<url|label>`, `<@U1>`, `<#C1|name>`, `<!here>`, entities, `*bold*`. */
export function mrkdwnTokens(markup: string): Token[] {
  return withoutStyle(markup)
    .split(/(<[^<>]*>)/u)
    .filter((part) => part !== "")
    .map((part) =>
      part.startsWith("<") && part.endsWith(">")
        ? angled(part.slice(1, -1))
        : { kind: "text", text: unescape(part) },
    );
}

/** Marks around words are style; within words (`snake_case`, `2*3*4`) they are text. */
function withoutStyle(markup: string): string {
  return markup
    .replaceAll("```", "")
    .replaceAll(
      /(^|[\s(“"'*_~])([*_~`])(?=\S)([^\n]{0,300}?\S)\2(?=$|[\s).,;:!?”"'*_~])/gmu,
      "$1$3",
    )
    .replaceAll(/^&gt;(?:&gt;&gt;)? ?/gmu, "");
}

function angled(inside: string): Token {
  const bar = inside.indexOf("|");
  const target = bar === -1 ? inside : inside.slice(0, bar);
  const label = bar === -1 ? undefined : unescape(inside.slice(bar + 1)) || undefined;
  if (/^https?:\/\//iu.test(target)) {
    const url = unescape(target);
    return { kind: "link", url, text: label ?? url };
  }
  if (target.startsWith("@")) return mention(target.slice(1), label);
  if (target.startsWith("#")) return { kind: "text", text: `#${label ?? target.slice(1)}` };
  if (target.startsWith("!")) return special(target.slice(1), label);
  return { kind: "text", text: label ?? unescape(target.replace(/^(?:mailto|tel):/u, "")) };
}

function special(target: string, label: string | undefined): Token {
  const [name = "", id] = target.split("^");
  if (name === "subteam") return mention(id ?? "", label);
  if (/^(?:here|channel|everyone)$/u.test(name)) return mention(name, undefined);
  return { kind: "text", text: label ?? name };
}

const mention = (id: string, label: string | undefined): Token => ({
  kind: "mention",
  id,
  text: `@${(label ?? id).replace(/^@/u, "")}`,
});

/** A command's text: addresses typed in it come bare. */
export function commandTokens(text: string): Token[] {
  return mrkdwnTokens(text).flatMap((token) =>
    token.kind === "text" ? bareLinks(token.text) : [token],
  );
}

/** Marks at the end of an address belong to the sentence around it. */
const BARE_LINK = /(https?:\/\/[^\s<>"]*[^\s<>".,;:!?)\]}'’”])/iu;

function bareLinks(text: string): Token[] {
  return text
    .split(BARE_LINK)
    .filter((part) => part !== "")
    .map((part) =>
      BARE_LINK.test(part) ? { kind: "link", url: part, text: part } : { kind: "text", text: part },
    );
}
