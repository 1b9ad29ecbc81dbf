import { unescape } from "../contract/mrkdwn.ts";
import { linkToken, mentionToken, textToken, type Token } from "./tokens.ts";

/** Slack's own markup: `<url|label>`, `<@U1>`, `<#C1|name>`, `<!here>`, entities, `*bold*`. */
export const mrkdwnTokens = (markup: string): Token[] => controlTokens(withoutStyle(markup));

/**
 * Text in which Slack has marked links, people and channels, and nothing else: what a person typed
 * stands in it as it was typed, but for the entities. Brackets that hold no mark of Slack's are text
 * too, for some payloads come without entities.
 */
export function controlTokens(text: string): Token[] {
  return text
    .split(CONTROL)
    .filter((part) => part !== "")
    .map((part) =>
      IS_CONTROL.test(part) ? controlToken(part.slice(1, -1)) : textToken(unescape(part)),
    );
}

/** A person, a channel, a special mention, or an address with its scheme. */
const MARK = String.raw`<(?:@[A-Z0-9]|#[A-Z0-9]|![a-z]|[a-z][a-z0-9+.-]*:[^\s<>])[^<>]*>`;
const CONTROL = new RegExp(`(${MARK})`, "u");
const IS_CONTROL = new RegExp(`^${MARK}$`, "u");

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

function controlToken(inside: string): Token {
  const bar = inside.indexOf("|");
  const target = bar === -1 ? inside : inside.slice(0, bar);
  const label = bar === -1 ? undefined : unescape(inside.slice(bar + 1)) || undefined;
  if (/^https?:\/\//iu.test(target)) return linkToken(unescape(target), label);
  if (target.startsWith("@")) return mentionToken(target.slice(1), label);
  if (target.startsWith("#")) return textToken(`#${label ?? target.slice(1)}`);
  if (target.startsWith("!")) return special(target.slice(1), label);
  return textToken(label ?? unescape(target.replace(/^(?:mailto|tel):/u, "")));
}

function special(target: string, label: string | undefined): Token {
  const [name = "", id] = target.split("^");
  if (name === "subteam") return mentionToken(id ?? "", label);
  if (/^(?:here|channel|everyone)$/u.test(name)) return mentionToken(name);
  return textToken(label ?? name);
}
