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
export function drawNotice(text: string): Drawn {
  return {
    blocks: [rich(section(...withCode(cut(shown(text), 3_000))))],
    text: plainLines([text.replaceAll(/<@(\w+)>/gu, "@$1")]),
  };
}

/** A remark of our own on what stands below it, in small print. */
export const drawNote = (text: string): Drawn => ({
  blocks: [context(plain(text))],
  text: plainLines([text]),
});

/** Words with what stands in backticks as code, and people by their names, as Slack writes them. */
export function withCode(text: string): RichTextElement[] {
  return text
    .split(/(`[^`\n]+`|<@\w+>)/u)
    .filter((part) => part !== "")
    .map((part) => {
      const [, user] = /^<@(\w+)>$/u.exec(part) ?? [];
      if (user !== undefined) return { type: "user", user_id: user };
      return /^`.+`$/u.test(part) ? words(part.slice(1, -1), { code: true }) : words(part);
    });
}

/** What happened and what can be done, the next steps as buttons. */
export function drawFailure(reply: Extract<Reply, { kind: "failure" }>, wording: Wording): Drawn {
  const { blocks, text } = drawNotice(wording.phrase(reply.text));
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
