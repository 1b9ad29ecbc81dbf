import type { Terminal } from "./terminal.ts";

/** Blocks as they are in a message or modal; read leniently, for what is drawn here is for show. */
type Json = Readonly<Record<string, unknown>>;

const list = (value: unknown): readonly Json[] => (Array.isArray(value) ? (value as Json[]) : []);
const record = (value: unknown): Json =>
  typeof value === "object" && value !== null ? (value as Json) : {};

/** Draws Block Kit for a terminal: what a reader of the thread would see, line by line. */
export function printBlocks(out: Terminal, blocks: readonly unknown[], indent: string): void {
  for (const block of list(blocks)) printBlock(out, block, indent);
}

function printBlock(out: Terminal, block: Json, indent: string): void {
  const put = (text: string): void => out.paragraph(text, { first: indent, rest: indent });
  switch (block["type"]) {
    case "header":
      return put(out.style("bold", textOf(block["text"])));
    case "section":
      return put(textOf(block["text"]));
    case "context":
      return put(out.style("dim", list(block["elements"]).map(textOf).join("  ")));
    case "rich_text":
      return list(block["elements"]).forEach((element) => printRichText(out, element, indent));
    case "divider":
      return out.line(`${indent}${out.style("dim", "─".repeat(24))}`);
    case "actions":
    case "context_actions":
      return put(
        list(block["elements"])
          .flatMap(buttonsOf)
          .map((label) => out.style("cyan", `[ ${label} ]`))
          .join(" "),
      );
    default:
      return;
  }
}

function printRichText(out: Terminal, element: Json, indent: string): void {
  const parts = list(element["elements"]);
  if (element["type"] === "rich_text_list") {
    for (const item of parts) {
      out.paragraph(inline(item), { first: `${indent}• `, rest: `${indent}  ` });
    }
    return;
  }
  const bar = element["type"] === "rich_text_quote" ? `${indent}│ ` : indent;
  for (const line of inline(element).trimEnd().split("\n"))
    out.paragraph(line, { first: bar, rest: bar });
}

const inline = (element: Json): string => list(element["elements"]).map(textOf).join("");

/** Text objects, rich text pieces and links all carry their words in `text`. */
function textOf(value: unknown): string {
  const { text, url, type } = record(value);
  const words = typeof text === "string" ? text : typeof text === "object" ? textOf(text) : "";
  if (type !== "mrkdwn") return words === "" && typeof url === "string" ? url : words;
  return words
    .replaceAll(/<([^|>]+)\|([^>]+)>/gu, "$2")
    .replaceAll(/<([^>]+)>/gu, "$1")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
}

function buttonsOf(element: Json): string[] {
  if (element["type"] !== "feedback_buttons") return [textOf(element["text"])];
  return [
    textOf(record(element["positive_button"])["text"]),
    textOf(record(element["negative_button"])["text"]),
  ];
}
