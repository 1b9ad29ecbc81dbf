import { z } from "zod";
import type { Message } from "../messages/catalogue.ts";

/** What a key of some shape is to be: that is how to mend it. */
export const SHAPES = z.registry<Message>();
export const shaped = <Shape extends z.ZodType>(shape: Shape, says: Message): Shape => {
  SHAPES.add(shape, says);
  return shape;
};

const between = (least: number, most: number) => z.coerce.number().int().min(least).max(most);
export const whole = (least: number, most: number) =>
  shaped(between(least, most), {
    key: "isWhole",
    values: { least: String(least), most: String(most) },
  });
export const wholeFrom = (least: number) =>
  shaped(between(least, 100_000_000), { key: "isWholeFrom", values: { least: String(least) } });
export const positive = () => shaped(z.coerce.number().positive(), { key: "isPositive" });
export const positiveTo = (most: number) =>
  shaped(z.coerce.number().positive().max(most), {
    key: "isPositiveTo",
    values: { most: String(most) },
  });
export const price = shaped(z.coerce.number().nonnegative(), { key: "isPrice" });
export const port = shaped(between(0, 65_535), { key: "isPort" });
const isOneOf = (words: readonly string[]): Message => ({
  key: "isOneOf",
  values: { words: words.join(", ") },
});
export const oneOf = <const Words extends readonly string[]>(words: Words) =>
  shaped(z.enum(words), isOneOf(words));
export const url = shaped(z.url({ protocol: /^https?$/u }), { key: "isWebAddress" });
export const list = z.string().transform((text) =>
  text
    .split(",")
    .map((part) => part.trim())
    .filter((part) => part !== ""),
);
/** As OpenTelemetry writes headers in a variable: `name=value,name=value`, values percent-encoded where they must be. */
export const headers = shaped(
  z
    .string()
    .regex(/^[\w!#$%&'*+.^`|~-]+=[^,\r\n]*(?:,\s*[\w!#$%&'*+.^`|~-]+=[^,\r\n]*)*$/u)
    .transform((text, context) => headersIn(text) ?? (context.addIssue("not encoded"), z.NEVER)),
  { key: "isHeaders" },
);

function headersIn(text: string): Record<string, string> | undefined {
  try {
    return Object.fromEntries(
      text.split(",").map((pair): [string, string] => {
        const at = pair.indexOf("=");
        return [pair.slice(0, at).trim(), decodeURIComponent(pair.slice(at + 1).trim())];
      }),
    );
  } catch {
    // A percent sign that begins no code.
    return undefined;
  }
}
const FLAGS = ["true", "false", "1", "0", "yes", "no"] as const;
export const flag = shaped(
  z.enum(FLAGS).transform((word) => ["true", "1", "yes"].includes(word)),
  isOneOf(FLAGS),
);
/** Read with the model's prices at hand, in usage-limits.ts. */
export const limit = shaped(z.string(), { key: "isLimit" });
