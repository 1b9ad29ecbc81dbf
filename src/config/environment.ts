import { z } from "zod";
import { isZone } from "../domain/settings/zone.ts";
import { EFFORTS } from "./config.ts";

/** Each fault says what the key is to be: that is how to mend it. */
const number = (says: string) => z.coerce.number(says);
const whole = (least: number, most: number, says = `is a whole number from ${least} to ${most}`) =>
  number(says).int(says).min(least, says).max(most, says);
const positive = (most = Number.MAX_SAFE_INTEGER) => {
  const says = `is a number above 0${most === Number.MAX_SAFE_INTEGER ? "" : `, at most ${most}`}`;
  return number(says).positive(says).max(most, says);
};
const price = number("is a price of 0 or more").nonnegative("is a price of 0 or more");
const port = whole(0, 65_535, "is a port from 0 to 65535");
const oneOf = <const Words extends readonly string[]>(words: Words) =>
  z.enum(words, `is one of ${words.join(", ")}`);
const url = z.url({
  protocol: /^https?$/u,
  error: "is an address that begins with https:// or http://",
});
const list = z.string().transform((text) =>
  text
    .split(",")
    .map((part) => part.trim())
    .filter((part) => part !== ""),
);
const flag = oneOf(["true", "false", "1", "0", "yes", "no"]).transform((word) =>
  ["true", "1", "yes"].includes(word),
);

/** Every key we read, with its shape. What is not here is not ours to judge. */
export const Environment = z.object({
  SLACK_BOT_TOKEN: z
    .string()
    .startsWith("xoxb-", "is a bot token: it begins with xoxb-")
    .optional(),
  SLACK_APP_TOKEN: z
    .string()
    .startsWith("xapp-", "is an app-level token: it begins with xapp-")
    .optional(),
  SLACK_SIGNING_SECRET: z
    .string()
    .min(8, "is the signing secret of the app's Basic Information page")
    .optional(),
  SLACK_API_URL: url.optional(),
  PORT: port.default(3000),
  LOCAL_PORT: port.default(3210),
  OPENAI_API_KEY: z.string().min(1).optional(),
  OPENAI_BASE_URL: url.optional(),
  OPENAI_MODEL: z.string().min(1).optional(),
  OPENAI_READER_MODEL: z.string().min(1).optional(),
  OPENAI_REASONING_EFFORT: oneOf(EFFORTS).optional(),
  OPENAI_READER_REASONING_EFFORT: oneOf(EFFORTS).optional(),
  OPENAI_OUTPUT: oneOf(["schema", "json", "plain"]).optional(),
  OPENAI_CONTEXT_TOKENS: whole(2_000, 100_000_000, "is a whole number, 2000 or more").optional(),
  OPENAI_TIMEOUT_SECONDS: positive().default(60),
  PRICE_INPUT: price.optional(),
  PRICE_CACHED: price.optional(),
  PRICE_OUTPUT: price.optional(),
  PRICE_READER_INPUT: price.optional(),
  PRICE_READER_CACHED: price.optional(),
  PRICE_READER_OUTPUT: price.optional(),
  CURRENCY: z
    .string()
    .regex(/^[A-Z]{3}$/u, "is a currency code such as USD")
    .default("USD"),
  LIMIT_USER_DAY: z.string().optional(),
  LIMIT_USER_MONTH: z.string().optional(),
  LIMIT_CHANNEL_DAY: z.string().optional(),
  LIMIT_CHANNEL_MONTH: z.string().optional(),
  LIMIT_TEAM_DAY: z.string().optional(),
  LIMIT_TEAM_MONTH: z.string().optional(),
  ROLE: oneOf(["all", "listen", "work"]).default("all"),
  DATA_DIR: z.string().min(1).default("./data"),
  DATABASE_URL: z
    .url({
      protocol: /^postgres(?:ql)?$/u,
      error: "is an address such as postgres://user:password@host/database",
    })
    .optional(),
  RETENTION_DAYS: positive().default(90),
  CONCURRENCY: whole(1, 64).default(4),
  TZ_DEFAULT: z.string().refine(isZone, "is a time zone such as Europe/Berlin").default("UTC"),
  ALLOWED_APPS: list.default([]),
  FETCH_ALLOW: list.default([]),
  FETCH_DENY: list.default([]),
  FETCH_MAX_MB: positive(100).default(5),
  FETCH_TIMEOUT_SECONDS: positive(120).default(10),
  FETCH_CONTACT: z.string().optional(),
  FETCH_ROBOTS: flag.default(false),
  HTTPS_PROXY: url.optional(),
  OPS_PORT: port.optional(),
  OPS_HOST: z.string().default("127.0.0.1"),
  LOG_LEVEL: oneOf(["debug", "info", "warn", "error", "silent"]).default("info"),
});
export type Environment = z.infer<typeof Environment>;
