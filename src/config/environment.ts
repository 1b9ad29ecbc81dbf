import { z } from "zod";
import { isZone } from "../flows/zone.ts";

const port = z.coerce.number().int().min(0).max(65_535);
const positive = z.coerce.number().positive();
const count = z.coerce.number().int().positive();
const url = z.url({ protocol: /^https?$/u });
const list = z.string().transform((text) =>
  text
    .split(",")
    .map((part) => part.trim())
    .filter((part) => part !== ""),
);
const flag = z
  .enum(["true", "false", "1", "0", "yes", "no"])
  .transform((word) => ["true", "1", "yes"].includes(word));

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
  OPENAI_REASONING_EFFORT: z.enum(["none", "minimal", "low", "medium", "high"]).optional(),
  OPENAI_OUTPUT: z.enum(["schema", "json", "plain"]).optional(),
  OPENAI_TIMEOUT_SECONDS: positive.default(60),
  PRICE_INPUT: z.coerce.number().nonnegative().optional(),
  PRICE_CACHED: z.coerce.number().nonnegative().optional(),
  PRICE_OUTPUT: z.coerce.number().nonnegative().optional(),
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
  ROLE: z.enum(["all", "listen", "work"]).default("all"),
  DATA_DIR: z.string().min(1).default("./data"),
  DATABASE_URL: z.url({ protocol: /^postgres(?:ql)?$/u }).optional(),
  RETENTION_DAYS: positive.default(90),
  CONCURRENCY: count.max(64).default(4),
  TZ_DEFAULT: z.string().refine(isZone, "is a time zone such as Europe/Berlin").default("UTC"),
  ALLOWED_APPS: list.default([]),
  FETCH_ALLOW: list.default([]),
  FETCH_DENY: list.default([]),
  FETCH_MAX_MB: positive.max(100).default(5),
  FETCH_TIMEOUT_SECONDS: positive.max(120).default(10),
  FETCH_CONTACT: z.string().optional(),
  FETCH_ROBOTS: flag.default(false),
  HTTPS_PROXY: url.optional(),
  OPS_PORT: port.optional(),
  OPS_HOST: z.string().default("127.0.0.1"),
  LOG_LEVEL: z.enum(["debug", "info", "warn", "error", "silent"]).default("info"),
});
export type Environment = z.infer<typeof Environment>;
