import { printBlocks } from "../../src/terminal/print-blocks.ts";
import type { Message, View } from "../../src/workspace/state/state.ts";

type Json = Readonly<Record<string, unknown>>;

/** What a reader sees of a message or a modal, as plain text without line wraps. */
export function seen(shown: Pick<Message, "blocks"> | View | undefined): string {
  if (shown === undefined) return "";
  const lines: string[] = [];
  const out = {
    style: (_style: unknown, text: string) => text,
    paragraph: (text: string, { first = "" } = {}) => void lines.push(first + text),
    line: (text = "") => void lines.push(text),
  };
  printBlocks(out, blocksOf(shown), "");
  return lines.join("\n");
}

/** The buttons of a message by what is on them. */
export function buttonsOf(
  message: Message,
): { readonly label: string; readonly actionId: string }[] {
  return blocksOf(message)
    .flatMap((block) => listOf(block["elements"]))
    .filter((element) => element["type"] === "button")
    .map((button) => ({
      label: String((button["text"] as Json)["text"]),
      actionId: String(button["action_id"]),
    }));
}

const blocksOf = (shown: Pick<Message, "blocks"> | View): readonly Json[] =>
  listOf("body" in shown ? shown.body["blocks"] : shown.blocks);

const listOf = (value: unknown): readonly Json[] => (Array.isArray(value) ? (value as Json[]) : []);
