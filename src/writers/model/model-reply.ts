import { z } from "zod";
import type { DraftItem } from "../../ports/writer.ts";
import { citedText } from "./cited-text.ts";
import { jsonIn, withoutReasoning } from "./json-in-reply.ts";
import { indexOf, oneLine } from "./numbered-articles.ts";

/** A statement with the numbers it cites before it; servers that are held to nothing may keep the two apart. */
export const CitedText = z.union(
  [z.string().transform(citedText), z.object({ cites: z.array(z.int()), text: z.string() })],
  "neither a text nor an object of “cites” and “text”",
);

/** What a model replies, as it is written: numbers are those that sentences were shown under. */
export const ModelReply = z.object({
  stated: z.boolean(),
  items: z.array(CitedText),
  headline: z.string().default(""),
  questions: z.array(CitedText).default([]),
});
export type ModelReply = z.infer<typeof ModelReply>;

/**
 * What a model is asked for, for a briefing and for an answer alike: the schema is part of the prefix that
 * a provider caches. Flat, few keys, each statement behind its numbers, so that the sentences are chosen
 * before the statement is worded: as objects the same items take a fifth more tokens. Strict structured
 * output wants every key, so what a task does not ask for is empty.
 */
const AskedReply = z.object({
  stated: z.boolean(),
  items: z.array(z.string()),
  questions: z.array(z.string()),
});

/** AskedReply as JSON Schema, in the subset that every server with structured output takes. */
export const replySchema: Record<string, unknown> = z.toJSONSchema(AskedReply, {
  target: "draft-7",
  io: "output",
});
delete replySchema["$schema"];

/**
 * Reads a reply, or says what is wrong with it in words that the model can act on. Items beyond
 * `most` are left out.
 */
export function parseReply(
  content: string,
  most: number = MOST_ITEMS,
): { reply: ModelReply } | { fault: string } {
  const text = withoutReasoning(content);
  if (text.trim() === "") return { fault: "it is empty" };
  if (!text.includes("{")) return { fault: "it is not a JSON object" };
  const value = jsonIn(text, (object) => ModelReply.safeParse(object).success);
  // What JSON.parse says names positions only; the model is told the kind of fault.
  if (value === undefined) return { fault: "it is not valid JSON" };
  const parsed = ModelReply.safeParse(value);
  if (!parsed.success) return { fault: faultOf(parsed.error) };
  const { items, questions } = parsed.data;
  const tidy = { items: tidyItems(items, most), questions: tidyItems(questions, most) };
  return { reply: { ...parsed.data, ...tidy } };
}

/** A draft holds a handful of items; what goes on for ever is cut here. */
export const MOST_ITEMS = 20;

/**
 * Items without line breaks, with the sentences they cite as indices; those that say nothing and those
 * beyond `most` are left out.
 */
export function tidyItems(items: readonly DraftItem[], most: number = MOST_ITEMS): DraftItem[] {
  return items
    .map(({ cites, text }) => ({ cites: cites.map(indexOf), text: oneLine(text) }))
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
