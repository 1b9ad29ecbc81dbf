import type { KnownBlock } from "@slack/types";

/**
 * Slack's limits on blocks. One bad block and the whole message is refused, so they are checked
 * before posting.
 */
export const LIMITS = {
  messageBlocks: 50,
  viewBlocks: 100,
  /** Slack refuses at about 13,200 characters in all blocks of a message (`msg_blocks_too_long`). */
  messageText: 12_000,
  header: 150,
  sectionText: 3_000,
  contextText: 2_000,
  contextElements: 10,
  actions: 25,
  buttonText: 75,
  buttonValue: 2_000,
  actionId: 255,
  /** Longer text is still taken but no longer shown whole. */
  text: 4_000,
} as const;

/** What Slack would refuse, one sentence each; empty when all is well. */
export function blockFaults(blocks: readonly KnownBlock[], surface: "message" | "view"): string[] {
  const most = surface === "message" ? LIMITS.messageBlocks : LIMITS.viewBlocks;
  const faults = blocks.flatMap((block) =>
    faultsOf(block).map((fault) => `${block.type}: ${fault}`),
  );
  if (blocks.length > most) faults.push(`${blocks.length} blocks`);
  const size = textIn(blocks);
  if (surface === "message" && size > LIMITS.messageText) faults.push(`${size} characters in all`);
  return faults;
}

function faultsOf(block: KnownBlock): string[] {
  switch (block.type) {
    case "header":
      return between(block.text.text, LIMITS.header);
    case "section":
      return between(block.text?.text ?? "", LIMITS.sectionText);
    case "context":
      return [
        ...count(block.elements, LIMITS.contextElements),
        ...block.elements.flatMap((element) =>
          "text" in element ? between(element.text, LIMITS.contextText) : [],
        ),
      ];
    case "actions":
      return [...count(block.elements, LIMITS.actions), ...block.elements.flatMap(buttonFaults)];
    case "rich_text":
      return emptyTexts(block.elements) ? ["an empty text"] : [];
    default:
      return [];
  }
}

function buttonFaults(element: { type: string }): string[] {
  if (!isButton(element)) return [];
  return [
    ...between(element.text.text, LIMITS.buttonText),
    ...((element.value?.length ?? 0) > LIMITS.buttonValue ? ["a value too long"] : []),
    ...between(element.action_id ?? "", LIMITS.actionId),
  ];
}

const isButton = (element: {
  type: string;
}): element is { type: "button"; text: { text: string }; value?: string; action_id?: string } =>
  element.type === "button";

const between = (text: string, most: number): string[] =>
  text.length === 0 || text.length > most ? [`${text.length} characters of 1 to ${most}`] : [];

const count = (elements: readonly unknown[], most: number): string[] =>
  elements.length === 0 || elements.length > most
    ? [`${elements.length} elements of 1 to ${most}`]
    : [];

/** Rich text is refused when a list, a section or a text of it is empty. */
function emptyTexts(elements: readonly object[]): boolean {
  return elements.some((element) => {
    if ("elements" in element && Array.isArray(element.elements)) {
      return element.elements.length === 0 || emptyTexts(element.elements);
    }
    return "text" in element && element.text === "";
  });
}

/** Characters that count: all strings but names of types and styles. */
function textIn(value: unknown): number {
  if (typeof value === "string") return value.length;
  if (Array.isArray(value)) return value.reduce((sum: number, item) => sum + textIn(item), 0);
  if (typeof value !== "object" || value === null) return 0;
  return Object.entries(value).reduce(
    (sum, [key, item]) => (key === "type" || key === "style" ? sum : sum + textIn(item)),
    0,
  );
}
