import { z } from "zod";
import { isZone } from "../domain/settings/zone.ts";
import type { Message } from "../messages/catalogue.ts";
import { EFFORTS } from "./config.ts";

/** What a key of some shape is to be: that is how to mend it. */
const SHAPES = z.registry<Message>();
const shaped = <Shape extends z.ZodType>(shape: Shape, says: Message): Shape => {
  SHAPES.add(shape, says);
  return shape;
};

const between = (least: number, most: number) => z.coerce.number().int().min(least).max(most);
const whole = (least: number, most: number) =>
  shaped(between(least, most), {
    key: "isWhole",
    values: { least: String(least), most: String(most) },
  });
const wholeFrom = (least: number) =>
  shaped(between(least, 100_000_000), { key: "isWholeFrom", values: { least: String(least) } });
const positive = () => shaped(z.coerce.number().positive(), { key: "isPositive" });
const positiveTo = (most: number) =>
  shaped(z.coerce.number().positive().max(most), {
    key: "isPositiveTo",
    values: { most: String(most) },
  });
const price = shaped(z.coerce.number().nonnegative(), { key: "isPrice" });
const port = shaped(between(0, 65_535), { key: "isPort" });
const isOneOf = (words: readonly string[]): Message => ({
  key: "isOneOf",
  values: { words: words.join(", ") },
});
const oneOf = <const Words extends readonly string[]>(words: Words) =>
  shaped(z.enum(words), isOneOf(words));
const url = shaped(z.url({ protocol: /^https?$/u }), { key: "isWebAddress" });
const list = z.string().transform((text) =>
  text
    .split(",")
    .map((part) => part.trim())
    .filter((part) => part !== ""),
);
/** As OpenTelemetry writes headers in a variable: `name=value,name=value`, values percent-encoded where they must be. */
const headers = shaped(
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
const flag = shaped(
  z.enum(FLAGS).transform((word) => ["true", "1", "yes"].includes(word)),
  isOneOf(FLAGS),
);

/** Every key we read, with its shape. What is not here is not ours to judge. */
export const Environment = z.object({
  SLACK_BOT_TOKEN: shaped(z.string().startsWith("xoxb-"), { key: "isBotToken" }).optional(),
  SLACK_APP_TOKEN: shaped(z.string().startsWith("xapp-"), { key: "isAppToken" }).optional(),
  SLACK_SIGNING_SECRET: shaped(z.string().min(8), { key: "isSigningSecret" }).optional(),
  SLACK_API_URL: url.optional(),
  PORT: port.default(3000),
  HOST: z.string().optional(),
  LOCAL_PORT: port.default(3210),
  OPENAI_API_KEY: z.string().optional(),
  OPENAI_BASE_URL: url.optional(),
  OPENAI_HEADERS: headers.optional(),
  OPENAI_MODEL: z.string().optional(),
  OPENAI_READER_MODEL: z.string().optional(),
  OPENAI_CHECKER_MODEL: z.string().optional(),
  OPENAI_REASONING_EFFORT: oneOf(EFFORTS).optional(),
  OPENAI_READER_REASONING_EFFORT: oneOf(EFFORTS).optional(),
  OPENAI_OUTPUT: oneOf(["schema", "json", "plain"]).optional(),
  OPENAI_CONTEXT_TOKENS: wholeFrom(2_000).optional(),
  OPENAI_TIMEOUT_SECONDS: positive().default(60),
  PRICE_INPUT: price.optional(),
  PRICE_CACHED: price.optional(),
  PRICE_OUTPUT: price.optional(),
  PRICE_READER_INPUT: price.optional(),
  PRICE_READER_CACHED: price.optional(),
  PRICE_READER_OUTPUT: price.optional(),
  CURRENCY: shaped(z.string().regex(/^[A-Z]{3}$/u), { key: "isCurrency" }).default("USD"),
  LIMIT_USER_DAY: z.string().optional(),
  LIMIT_USER_MONTH: z.string().optional(),
  LIMIT_CHANNEL_DAY: z.string().optional(),
  LIMIT_CHANNEL_MONTH: z.string().optional(),
  LIMIT_TEAM_DAY: z.string().optional(),
  LIMIT_TEAM_MONTH: z.string().optional(),
  ROLE: oneOf(["all", "listen", "work"]).default("all"),
  DATA_DIR: z.string().default("./data"),
  DATABASE_URL: shaped(z.url({ protocol: /^postgres(?:ql)?$/u }), {
    key: "isDatabaseAddress",
  }).optional(),
  RETENTION_DAYS: positive().default(90),
  CONCURRENCY: whole(1, 64).default(4),
  TZ_DEFAULT: shaped(z.string().refine(isZone), { key: "isZone" }).default("UTC"),
  ALLOWED_APPS: list.default([]),
  CONNECT: flag.default(false),
  FETCH_ALLOW: list.default([]),
  FETCH_DENY: list.default([]),
  FETCH_MAX_MB: positiveTo(100).default(5),
  FETCH_TIMEOUT_SECONDS: positiveTo(120).default(10),
  FETCH_CONTACT: z.string().optional(),
  FETCH_ROBOTS: flag.default(false),
  HTTPS_PROXY: url.optional(),
  OPS_PORT: port.optional(),
  OPS_HOST: z.string().default("127.0.0.1"),
  OPS_HOSTS: list.default([]),
  LOG_LEVEL: oneOf(["debug", "info", "warn", "error", "silent"]).default("info"),
});
export type Environment = z.infer<typeof Environment>;

/** What a key is to be. A key that is not here may be any text, so no value of it is wrong. */
export function shapeOf(key: string): Message {
  const shape: z.ZodType | undefined = Object.hasOwn(Environment.shape, key)
    ? Environment.shape[key as keyof Environment]
    : undefined;
  const inner =
    shape instanceof z.ZodOptional || shape instanceof z.ZodDefault ? shape.unwrap() : shape;
  const says = inner instanceof z.ZodType ? SHAPES.get(inner) : undefined;
  if (says === undefined) throw new Error(`no shape is known of ${key}`);
  return says;
}
