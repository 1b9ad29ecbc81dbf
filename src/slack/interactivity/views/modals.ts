import type { InputBlock, ModalView } from "@slack/types";
import { plain } from "../../blocks/block-elements.ts";
import type { PasteTextPlace } from "../../contract/button-values.ts";
import { MODALS } from "../../contract/slack-contract.ts";
import type { Wording } from "../../../messages/wording.ts";

/** Titles and buttons of modals. */
const TITLE = 24;
/** What a text input of Slack's takes at most. */
const LONGEST_INPUT = 3_000;

/** Where an answer is in a submitted view: one field a block, named alike. */
export const FIELD = "value";
export const REASON = { reason: "reason", remark: "remark" } as const;
export const PASTE_TEXT = { text: "text", file: "file" } as const;

/** What a reason is stored as, and what it is called. */
const REASONS = {
  wrong: "reasonWrong",
  incomplete: "reasonIncomplete",
  "too long": "reasonTooLong",
  "not an article": "reasonNoArticle",
} as const;

/** Asks why a briefing was not useful; every field may be left empty. */
export function reasonModal(
  about: { channel: string; briefingKey: string },
  { say }: Wording,
): ModalView {
  return {
    type: "modal",
    callback_id: MODALS.reason,
    private_metadata: JSON.stringify(about),
    title: plain(say("reasonTitle"), TITLE),
    submit: plain(say("send"), TITLE),
    close: plain(say("skip"), TITLE),
    blocks: [
      field(REASON.reason, say("reason"), {
        type: "radio_buttons",
        action_id: FIELD,
        options: Object.entries(REASONS).map(([value, label]) => ({
          text: plain(say(label), 75),
          value,
        })),
      }),
      field(REASON.remark, say("inYourWords"), {
        type: "plain_text_input",
        action_id: FIELD,
        multiline: true,
        max_length: 500,
      }),
    ],
  };
}

/** Takes an article's text where its page could not be read. */
export function pasteTextModal(where: PasteTextPlace, { say }: Wording): ModalView {
  return {
    type: "modal",
    callback_id: MODALS.pasteText,
    private_metadata: JSON.stringify(where),
    title: plain(say("pasteTitle"), TITLE),
    submit: plain(say("briefIt"), TITLE),
    close: plain(say("cancel"), TITLE),
    blocks: [
      field(
        PASTE_TEXT.text,
        say("pasteArticle"),
        { type: "plain_text_input", action_id: FIELD, multiline: true, max_length: LONGEST_INPUT },
        say("pasteHint", { most: LONGEST_INPUT }),
      ),
      field(PASTE_TEXT.file, say("orAttach"), {
        type: "file_input",
        action_id: FIELD,
        max_files: 1,
      }),
    ],
  };
}

function field(
  id: string,
  label: string,
  element: InputBlock["element"],
  hint?: string,
): InputBlock {
  return {
    type: "input",
    block_id: id,
    optional: true,
    label: plain(label, 2_000),
    element,
    ...(hint === undefined ? {} : { hint: plain(hint, 2_000) }),
  };
}
