import { z } from "zod";
import { oneLine } from "./numbered-articles.ts";
/**
 * What a model replies, for a briefing and for an answer alike: the schema is part of the prefix that
 * a provider caches. Flat, few keys, `cites` before `text`, so that the sentences are chosen before
 * the statement is worded. Strict structured output wants every key, so what a task does not ask for
 * is empty.
 */
export const ModelReply = z.object({
  stated: z.boolean(),
  items: z.array(z.object({ cites: z.array(z.int()), text: z.string() })),
  headline: z.string().default(""),
  questions: z.array(z.string()).default([]),
});
export type ModelReply = z.infer<typeof ModelReply>;

/**
 * ModelReply as JSON Schema, in the subset that every server with structured output takes: no
 * defaults and no bounds (grammar-based servers expand a bounded integer digit by digit).
 */
export const replySchema: Record<string, unknown> = z.toJSONSchema(ModelReply, {
  target: "draft-7",
  io: "output",
  override: ({ jsonSchema }) => {
    delete jsonSchema.minimum;
    delete jsonSchema.maximum;
    delete jsonSchema.default;
  },
});
delete replySchema["$schema"];

/** Reasoning that some local models write before their answer. */
const THINKING = /^\s*<think>.*?<\/think>/s;

/**
 * Reads a reply, or says what is wrong with it in words that the model can act on. Items beyond
 * `most` are left out.
 */
export function parseReply(
  content: string,
  most: number = MOST_ITEMS,
): { reply: ModelReply } | { fault: string } {
  const text = content.replace(THINKING, "");
  const start = text.indexOf("{");
  const end = text.lastIndexOf("}");
  if (text.trim() === "") return { fault: "it is empty" };
  if (start < 0 || end < start) return { fault: "it is not a JSON object" };
  let value: unknown;
  try {
    value = JSON.parse(text.slice(start, end + 1));
  } catch {
    // What JSON.parse says names positions only; the model is told the kind of fault.
    return { fault: "it is not valid JSON" };
  }
  const parsed = ModelReply.safeParse(value);
  if (!parsed.success) return { fault: faultOf(parsed.error) };
  return { reply: { ...parsed.data, items: tidyItems(parsed.data.items, most) } };
}

/** A draft holds a handful of items; what goes on for ever is cut here. */
export const MOST_ITEMS = 20;

/** Items without line breaks; those that say nothing and those beyond `most` are left out. */
export function tidyItems(
  items: ModelReply["items"],
  most: number = MOST_ITEMS,
): ModelReply["items"] {
  return items
    .map(({ cites, text: said }) => ({ cites, text: oneLine(said) }))
    .filter((item) => item.text !== "")
    .slice(0, most);
}

function faultOf(error: z.ZodError): string {
  const [first] = error.issues;
  return first
    ? `${first.path.join(".") || "the object"}: ${first.message}`
    : "it has a wrong shape";
}

/** How a server is held to the shape of the reply. */
export type ReplyMode = "schema" | "json" | "plain";
