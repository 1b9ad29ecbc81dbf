import { z } from "zod";
import { ApiError } from "../state/api-error.ts";
import { actionsOf } from "../state/interactive-elements.ts";
import type { Json } from "../state/state.ts";
import { messageBlock, viewBlock } from "./block-schemas.ts";
import { complaint, complaintsOf } from "./complaints.ts";
import { plainText } from "./element-schemas.ts";

const mostBlocks = 50;
const messageBlocks = z.array(messageBlock).max(mostBlocks);

const view = z.strictObject({
  type: z.enum(["modal", "home"]),
  title: plainText(24).optional(),
  submit: plainText(24).optional(),
  close: plainText(24).optional(),
  blocks: z.array(viewBlock).max(100),
  private_metadata: z.string().max(3000).optional(),
  callback_id: z.string().max(255).optional(),
  external_id: z.string().max(255).optional(),
  clear_on_close: z.boolean().optional(),
  notify_on_close: z.boolean().optional(),
  submit_disabled: z.boolean().optional(),
});

/** Text of all blocks of a message together; measured at about 13.2 thousand (bolt-js #2509). */
const mostBlockText = 13_200;
/** Markdown blocks of one message together. */
const mostMarkdown = 12_000;
/** A view as JSON. */
const mostViewBytes = 250_000;

/** Checks the blocks of a message. Throws ApiError with Slack's code and complaints. */
export function checkBlocks(blocks: readonly unknown[]): void {
  const { error } = messageBlocks.safeParse(blocks);
  if (error) refuse("invalid_blocks", complaintsOf(error.issues, "/blocks"));
  const given = blocks as Json[];
  const expanded = given.reduce((sum, block) => sum + expandedCount(block), 0);
  if (expanded > mostBlocks) {
    refuse("invalid_blocks", [complaint(`no more than ${mostBlocks} items allowed`, "/blocks")]);
  }
  checkIds(given);
  const markdown = given.filter((block) => block["type"] === "markdown");
  if (textLength(given) > mostBlockText || textLength(markdown) > mostMarkdown) {
    throw new ApiError("msg_blocks_too_long");
  }
}

/** Checks a modal or a Home tab. Throws ApiError with Slack's code and complaints. */
export function checkView(given: Json): void {
  const { error } = view.safeParse(given);
  if (error) refuse("invalid_arguments", complaintsOf(error.issues, "/view"));
  if (Buffer.byteLength(JSON.stringify(given)) > mostViewBytes)
    throw new ApiError("view_too_large");
  const blocks = given["blocks"] as Json[];
  const needed = blocks.some((block) => block["type"] === "input")
    ? ["title", "submit"]
    : ["title"];
  const missing = given["type"] === "modal" && needed.find((field) => !given[field]);
  if (missing)
    refuse("invalid_arguments", [complaint(`missing required field: ${missing}`, "/view")]);
  checkIds(blocks);
}

/** Slack sends the complaints twice: plain, and marked in the metadata of the response. */
function refuse(code: string, complaints: readonly string[]): never {
  const messages = complaints.map((text) => `[ERROR] ${text}`);
  throw new ApiError(code, { errors: complaints, response_metadata: { messages } });
}

/** A markdown block is counted as what Slack makes of it: one a heading, one a rule, one a stretch between. */
function expandedCount(block: Json): number {
  if (block["type"] !== "markdown") return 1;
  const parts = String(block["text"]).split(
    /^(?:#{1,6}\s.*|[ \t]*(?:-{3,}|\*{3,}|_{3,})[ \t]*)$/mu,
  );
  const stretches = parts.filter((part) => part.trim() !== "").length;
  return parts.length - 1 + stretches;
}

/** `block_id` is one of its kind in a message, `action_id` in a block. */
function checkIds(blocks: readonly Json[]): void {
  const blockIds = new Set<unknown>();
  for (const [index, block] of blocks.entries()) {
    const pointer = `/blocks/${index}`;
    const id = block["block_id"];
    if (id !== undefined && blockIds.has(id)) {
      refuse("invalid_blocks", [complaint(`duplicate block_id: ${String(id)}`, pointer)]);
    }
    blockIds.add(id);
    const actionIds = actionsOf(block).flatMap((element) => element["action_id"] ?? []);
    const twice = actionIds.find((action, at) => actionIds.indexOf(action) !== at);
    if (twice !== undefined) {
      refuse("invalid_blocks", [complaint(`duplicate action_id: ${String(twice)}`, pointer)]);
    }
  }
}

function textLength(value: unknown): number {
  if (Array.isArray(value)) return value.reduce((sum: number, one) => sum + textLength(one), 0);
  if (typeof value !== "object" || value === null) return 0;
  return Object.entries(value).reduce(
    (sum, [key, one]) =>
      sum + (key === "text" && typeof one === "string" ? one.length : textLength(one)),
    0,
  );
}
