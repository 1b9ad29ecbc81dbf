import { z } from "zod";

/**
 * Arguments come as form fields or as JSON. In a form everything is a string, and what is no string
 * is JSON in one.
 */

const parsed = (value: unknown): unknown => {
  if (typeof value !== "string") return value;
  try {
    return JSON.parse(value);
  } catch {
    // Not JSON: the schema behind refuses the string itself.
    return value;
  }
};

export const json = <Schema extends z.ZodType>(schema: Schema) => z.preprocess(parsed, schema);

export const object = json(z.record(z.string(), z.unknown()));
export const objects = json(z.array(z.record(z.string(), z.unknown())));

export const flag = z
  .union([z.boolean(), z.enum(["true", "false", "1", "0"]), z.int()])
  .transform((value) => value === true || value === "true" || value === "1" || value === 1);

export const count = z.coerce.number().int().min(0);

/** A `ts`; web-api sends it as a string, careless callers as a number. */
export const ts = z.coerce.string().regex(/^\d+(\.\d+)?$/u);

export const cursor = z.string().optional();

/** One page of a list, with Slack's way of naming the next. */
export function page<Item>(
  items: readonly Item[],
  given: { limit?: number | undefined; cursor?: string | undefined },
  most: number,
): { items: Item[]; nextCursor: string } {
  const from = given.cursor ? Number(Buffer.from(given.cursor, "base64").toString().slice(5)) : 0;
  if (!Number.isInteger(from)) throw new RangeError("invalid_cursor");
  const until = from + Math.min(given.limit || 100, most);
  const more = until < items.length;
  return {
    items: items.slice(from, until),
    nextCursor: more ? Buffer.from(`next:${until}`).toString("base64") : "",
  };
}
