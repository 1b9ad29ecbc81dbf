import type { Button, KnownBlock, RichTextElement } from "@slack/types";
import type { Reply } from "../../domain/reply.ts";
import type { PasteTextValue, RetryValue } from "../contract/button-values.ts";
import { cut } from "../contract/mrkdwn.ts";
import { ACTIONS } from "../contract/slack-contract.ts";
import { type Drawn, plainLines } from "./drawn.ts";
import { actions, button, context, plain, rich, section, shown, words } from "./block-elements.ts";
import { LIMITS } from "./block-limits.ts";
import type { Wording } from "../../messages/wording.ts";

/** A sentence or two of our own. What is in backticks is shown as typed. */
export const drawNotice = (text: string): Drawn => drawText(text, withPeople);

function drawText(text: string, elements: (text: string) => RichTextElement[]): Drawn {
  return {
    blocks: [rich(section(...elements(cut(shown(text), 3_000))))],
    text: plainLines([text.replaceAll(/<@(\w+)>/gu, "@$1")]),
  };
}

/** A remark of our own on what stands below it, in small print. */
export const drawNote = (text: string): Drawn => ({
  blocks: [context(plain(text))],
  text: plainLines([text]),
});

/** People by their names, as Slack writes them, and words with code: for what the bot says of people itself. */
const withPeople = (text: string): RichTextElement[] =>
  text
    .split(/(`[^`\n]+`|<@\w+>)/u)
    .filter((part) => part !== "")
    .flatMap((part): RichTextElement[] => {
      const [, user] = /^<@(\w+)>$/u.exec(part) ?? [];
      return user === undefined ? withCode(part) : [{ type: "user", user_id: user }];
    });

/** Words with what stands in backticks as code. */
export const withCode = (text: string): RichTextElement[] =>
  text
    .split(/(`[^`\n]+`)/u)
    .filter((part) => part !== "")
    .map((part) => (/^`.+`$/u.test(part) ? words(part.slice(1, -1), { code: true }) : words(part)));

/** What happened and what can be done, the next steps as buttons. */
export function drawFailure(reply: Extract<Reply, { kind: "failure" }>, wording: Wording): Drawn {
  // A failure may name what a page or a person wrote: nobody is called by that.
  const { blocks, text } = drawText(wording.phrase(reply.text), withCode);
  const buttons = [...retry(reply, wording), ...pasteText(reply, wording)];
  const steps: KnownBlock[] = buttons.length === 0 ? [] : [actions(...buttons)];
  return { blocks: [...blocks, ...steps], text };
}

/** Pasted text is too long for a button, and reading the same text again would end the same. */
function retry(
  { nextSteps, source, about, thread }: Extract<Reply, { kind: "failure" }>,
  { say }: Wording,
): Button[] {
  if (!nextSteps.includes("retry") || source === undefined || source.kind === "text") return [];
  const value = JSON.stringify({ source, about, thread } satisfies RetryValue);
  return value.length > LIMITS.buttonValue ? [] : [button(ACTIONS.retry, say("tryAgain"), value)];
}

function pasteText(
  { nextSteps, about, thread }: Extract<Reply, { kind: "failure" }>,
  { say }: Wording,
): Button[] {
  if (!nextSteps.includes("paste") && !nextSteps.includes("upload")) return [];
  const value = JSON.stringify({ about, thread } satisfies PasteTextValue);
  return [button(ACTIONS.pasteText, say("giveText"), value)];
}
