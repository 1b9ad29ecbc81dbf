import { z } from "zod";
import type { Message } from "../messages/catalogue.ts";
import { COST } from "./cost-keys.ts";
import { MODEL } from "./model-keys.ts";
import { DATA, OPERATING, READING, WORK } from "./service-keys.ts";
import { SHAPES } from "./shapes.ts";
import { SLACK } from "./slack-keys.ts";

/**
 * The keys by what they are about, in the order in which an operator comes to them. `description` and `examples` are what
 * `npm run configuration` writes into docs/configuration.md and .env.example.
 */
export const SECTIONS = [
  {
    title: "Slack: a bot token, and an app token (Socket Mode) or a signing secret (HTTP)",
    keys: SLACK,
  },
  { title: "Model: OpenAI, or any server with an OpenAI-compatible API", keys: MODEL },
  {
    title:
      "Cost: prices for a million tokens, and limits within 24 hours (DAY) and 30 days (MONTH)",
    keys: COST,
  },
  {
    title: "Data: SQLite on a local disk, or PostgreSQL 15 or later for several processes",
    keys: DATA,
  },
  { title: "Work", keys: WORK },
  { title: "Reading pages", keys: READING },
  { title: "Operating: /healthz, /readyz and /metrics, and the log", keys: OPERATING },
] satisfies readonly { title: string; keys: z.ZodRawShape }[];

/** Every key we read, with its shape. What is not here is not ours to judge. */
export const Environment = z.object({
  ...SLACK,
  ...MODEL,
  ...COST,
  ...DATA,
  ...WORK,
  ...READING,
  ...OPERATING,
});
export type Environment = z.infer<typeof Environment>;

/** What a key is to be. Throws for a key that may be any text: no value of it is wrong. */
export function shapeOf(key: string): Message {
  const says = knownShapeOf(key);
  if (says === undefined) throw new Error(`no shape is known of ${key}`);
  return says;
}

/** What a key is to be; undefined where it may be any text. */
export function knownShapeOf(key: string): Message | undefined {
  const shape: z.ZodType | undefined = Object.hasOwn(Environment.shape, key)
    ? Environment.shape[key as keyof Environment]
    : undefined;
  const inner =
    shape instanceof z.ZodOptional || shape instanceof z.ZodDefault ? shape.unwrap() : shape;
  return inner instanceof z.ZodType ? SHAPES.get(inner) : undefined;
}
