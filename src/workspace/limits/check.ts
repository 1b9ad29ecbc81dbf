import { z } from "zod";
import { actionsOf } from "../interactive-elements.ts";
import type { Json } from "../state.ts";
import { messageBlock, viewBlock } from "./blocks.ts";
import { plainText } from "./elements.ts";

/** What Slack says of blocks it will not take. */
export interface Refusal {
  readonly error: string;
  /** `[ERROR] … [json-pointer:/blocks/0/…]` */
  readonly messages: readonly string[];
}

const messageBlocks = z.array(messageBlock).max(50);
const viewBlocks = z.array(viewBlock).max(100);

const view = z.strictObject({
  type: z.enum(["modal", "home"]),
  title: plainText(24).optional(),
  submit: plainText(24).optional(),
  close: plainText(24).optional(),
  blocks: viewBlocks,
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

/** Checks the blocks of a message; undefined when Slack would take them. */
export function refusedBlocks(blocks: readonly unknown[]): Refusal | undefined {
  const invalid = invalidBlocks(messageBlocks.safeParse(blocks), "/blocks");
  if (invalid) return invalid;
  const repeated = repeatedIds(blocks as Json[]);
  if (repeated) return repeated;
  const markdown = (blocks as Json[]).filter((block) => block["type"] === "markdown");
  if (textLength(blocks) > mostBlockText || textLength(markdown) > mostMarkdown) {
    return { error: "msg_blocks_too_long", messages: [] };
  }
  return undefined;
}

/** Checks a modal or a Home tab; undefined when Slack would take it. */
export function refusedView(given: Json): Refusal | undefined {
  const invalid = invalidBlocks(view.safeParse(given), "/view", "invalid_arguments");
  if (invalid) return invalid;
  if (Buffer.byteLength(JSON.stringify(given)) > mostViewBytes) {
    return { error: "view_too_large", messages: [] };
  }
  const blocks = given["blocks"] as Json[];
  const hasInput = blocks.some((block) => block["type"] === "input");
  const missing =
    given["type"] === "modal" && !given["title"]
      ? "title"
      : given["type"] === "modal" && hasInput && !given["submit"]
        ? "submit"
        : undefined;
  if (missing) return refusal("invalid_arguments", `missing required field: ${missing}`, "/view");
  return repeatedIds(blocks);
}

function invalidBlocks(
  result: z.ZodSafeParseResult<unknown>,
  root: string,
  error = "invalid_blocks",
): Refusal | undefined {
  if (result.success) return undefined;
  return { error, messages: result.error.issues.flatMap((issue) => described(issue, root)) };
}

/** Turns what zod found into Slack's words. */
function described(issue: z.core.$ZodIssue, root: string): string[] {
  const pointer = [root, ...issue.path.map(String)].join("/");
  const message = (text: string, at = pointer) => `[ERROR] ${text} [json-pointer:${at}]`;
  switch (issue.code) {
    case "too_big":
      return issue.origin === "array"
        ? [message(`no more than ${issue.maximum} items allowed`)]
        : [message(`must be less than ${Number(issue.maximum) + 1} characters`)];
    case "too_small":
      return issue.origin === "array"
        ? [message(`no fewer than ${issue.minimum} items allowed`)]
        : [message("must be more than 0 characters")];
    case "unrecognized_keys":
      return issue.keys.map((key) => message(`invalid additional property: ${key}`));
    case "invalid_type":
      return [message(`must provide ${article(issue.expected)}`)];
    case "invalid_union": {
      const nested = issue.errors.at(-1) ?? [];
      if (nested.length === 0) return [message("unsupported type")];
      return nested.flatMap((inner) => described(inner, pointer));
    }
    default:
      return [message(issue.message)];
  }
}

const article = (noun: string) => (/^[aeio]/u.test(noun) ? `an ${noun}` : `a ${noun}`);

function refusal(error: string, text: string, pointer: string): Refusal {
  return { error, messages: [`[ERROR] ${text} [json-pointer:${pointer}]`] };
}

/** `block_id` is one of its kind in a message, `action_id` in a block. */
function repeatedIds(blocks: readonly Json[]): Refusal | undefined {
  const blockIds = new Set<unknown>();
  for (const [index, block] of blocks.entries()) {
    const id = block["block_id"];
    if (id !== undefined && blockIds.has(id)) {
      return refusal("invalid_blocks", `duplicate block_id: ${String(id)}`, `/blocks/${index}`);
    }
    blockIds.add(id);
    const actionIds = actionsOf(block).flatMap((element) => element["action_id"] ?? []);
    const twice = actionIds.find((action, at) => actionIds.indexOf(action) !== at);
    if (twice !== undefined) {
      const text = `duplicate action_id: ${String(twice)}`;
      return refusal("invalid_blocks", text, `/blocks/${index}`);
    }
  }
  return undefined;
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
