import { z } from "zod";
import { ConfigError } from "./errors.ts";
import type { Limit, Prices } from "./flows/budget.ts";
import { isZone } from "./flows/zone.ts";

/** How the bot meets Slack; `local` is the workspace that comes with it. */
export type SlackConfig =
  | {
      readonly mode: "socket";
      readonly botToken: string;
      readonly appToken: string;
      readonly apiUrl?: string | undefined;
    }
  | {
      readonly mode: "http";
      readonly botToken: string;
      readonly signingSecret: string;
      readonly port: number;
      readonly apiUrl?: string | undefined;
    }
  | { readonly mode: "local"; readonly port: number };

export interface ModelConfig {
  readonly apiKey: string;
  readonly baseUrl?: string | undefined;
  /** Writes briefings. */
  readonly model: string;
  /** Answers questions. */
  readonly readerModel: string;
  readonly reasoningEffort?: "none" | "minimal" | "low" | "medium" | "high" | undefined;
  /** Found at start when absent. */
  readonly mode?: "schema" | "json" | "plain" | undefined;
  readonly timeoutMs: number;
  readonly prices: Prices;
}

export interface Config {
  readonly slack: SlackConfig;
  /** Absent: the extractive writer. */
  readonly model?: ModelConfig | undefined;
  readonly role: "all" | "listen" | "work";
  readonly dataDir: string;
  readonly databaseUrl?: string | undefined;
  readonly retentionMs: number;
  readonly concurrency: number;
  readonly zone: string;
  readonly currency: string;
  readonly limits: readonly Limit[];
  readonly allowedApps: ReadonlySet<string>;
  readonly web: {
    readonly allow: readonly string[];
    readonly deny: readonly string[];
    readonly maxBytes: number;
    readonly timeoutMs: number;
    readonly proxy?: string | undefined;
    readonly contact?: string | undefined;
    readonly respectRobots: boolean;
  };
  readonly ops: { readonly port?: number | undefined; readonly host: string };
  readonly logLevel: "debug" | "info" | "warn" | "error" | "silent";
}

export type Env = Readonly<Record<string, string | undefined>>;

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

const DAY_MS = 86_400_000;

/** Every key we read, with its shape. What is not here is not ours to judge. */
const Environment = z.object({
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
type Environment = z.infer<typeof Environment>;

/** Reads the configuration. Throws one ConfigError that names every bad key and how to mend it. */
export function loadConfig(env: Env): Config {
  const faults: string[] = [];
  const parsed = Environment.safeParse(withoutBlanks(env));
  if (!parsed.success) {
    throw new ConfigError(
      parsed.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`),
    );
  }
  const given = parsed.data;
  const slack = slackOf(given, faults);
  const limits = limitsOf(given, faults);
  if (given.OPENAI_API_KEY !== undefined && given.OPENAI_MODEL === undefined) {
    faults.push(
      "OPENAI_MODEL: names the model to use with OPENAI_API_KEY; set it, or drop the key",
    );
  }
  if (given.OPENAI_BASE_URL !== undefined && given.OPENAI_MODEL === undefined) {
    faults.push(
      "OPENAI_MODEL: names the model that OPENAI_BASE_URL serves; set it, or drop the address",
    );
  }
  if (given.ROLE !== "all" && given.DATABASE_URL === undefined) {
    faults.push(
      "ROLE: listen and work share their jobs through PostgreSQL; set DATABASE_URL, or use ROLE=all",
    );
  }
  if (faults.length > 0) throw new ConfigError(faults);
  return {
    slack,
    model: modelOf(given),
    role: given.ROLE,
    dataDir: given.DATA_DIR,
    databaseUrl: given.DATABASE_URL,
    retentionMs: given.RETENTION_DAYS * DAY_MS,
    concurrency: given.CONCURRENCY,
    zone: given.TZ_DEFAULT,
    currency: given.CURRENCY,
    limits,
    allowedApps: new Set(given.ALLOWED_APPS),
    web: {
      allow: given.FETCH_ALLOW,
      deny: given.FETCH_DENY,
      maxBytes: Math.round(given.FETCH_MAX_MB * 1_000_000),
      timeoutMs: given.FETCH_TIMEOUT_SECONDS * 1_000,
      proxy: given.HTTPS_PROXY,
      contact: given.FETCH_CONTACT,
      respectRobots: given.FETCH_ROBOTS,
    },
    ops: { port: given.OPS_PORT, host: given.OPS_HOST },
    logLevel: given.LOG_LEVEL,
  };
}

/** `KEY=` in an env file means that the key is not set. */
const withoutBlanks = (env: Env): Env =>
  Object.fromEntries(
    Object.entries(env).filter(([, value]) => value !== undefined && value.trim() !== ""),
  );

function slackOf(given: Environment, faults: string[]): SlackConfig {
  const {
    SLACK_BOT_TOKEN: botToken,
    SLACK_APP_TOKEN: appToken,
    SLACK_SIGNING_SECRET: signingSecret,
  } = given;
  const apiUrl = given.SLACK_API_URL;
  if (botToken === undefined) {
    if (appToken !== undefined || signingSecret !== undefined) {
      faults.push(
        "SLACK_BOT_TOKEN: is missing; copy it from the app's OAuth page, it begins with xoxb-",
      );
    }
    return { mode: "local", port: given.LOCAL_PORT };
  }
  if (appToken !== undefined) return { mode: "socket", botToken, appToken, apiUrl };
  if (signingSecret !== undefined)
    return { mode: "http", botToken, signingSecret, port: given.PORT, apiUrl };
  faults.push(
    "SLACK_APP_TOKEN: is missing; create an app-level token with connections:write (Socket Mode), or set SLACK_SIGNING_SECRET (HTTP)",
  );
  return { mode: "local", port: given.LOCAL_PORT };
}

/** A local server (Ollama, vLLM, LM Studio) needs no key; the client wants one all the same. */
const KEYLESS = "none";

function modelOf(given: Environment): ModelConfig | undefined {
  const { OPENAI_MODEL: model, OPENAI_API_KEY: apiKey, OPENAI_BASE_URL: baseUrl } = given;
  if (model === undefined || (apiKey === undefined && baseUrl === undefined)) return undefined;
  return {
    apiKey: apiKey ?? KEYLESS,
    baseUrl,
    model,
    readerModel: given.OPENAI_READER_MODEL ?? model,
    reasoningEffort: given.OPENAI_REASONING_EFFORT,
    mode: given.OPENAI_OUTPUT,
    timeoutMs: given.OPENAI_TIMEOUT_SECONDS * 1_000,
    prices: pricesOf(given),
  };
}

/** Prices are written as they are published: units of the currency for a million tokens. */
function pricesOf(given: Environment): Prices {
  const { PRICE_INPUT: input = 0, PRICE_OUTPUT: output = 0, PRICE_CACHED: cached = input } = given;
  const micros = (price: number): number => Math.round(price * 1_000_000);
  return { input: micros(input), cached: micros(cached), output: micros(output) };
}

const LIMIT_KEYS = [
  ["LIMIT_USER_DAY", "user", "day"],
  ["LIMIT_USER_MONTH", "user", "month"],
  ["LIMIT_CHANNEL_DAY", "channel", "day"],
  ["LIMIT_CHANNEL_MONTH", "channel", "month"],
  ["LIMIT_TEAM_DAY", "team", "day"],
  ["LIMIT_TEAM_MONTH", "team", "month"],
] as const;

function limitsOf(given: Environment, faults: string[]): Limit[] {
  return LIMIT_KEYS.flatMap(([key, scope, window]): Limit[] => {
    const text = given[key];
    if (text === undefined) return [];
    const figures = parseLimit(text);
    if (figures !== undefined) return [{ scope, window, ...figures }];
    faults.push(
      `${key}: is written as "50 requests", "200000 tokens" or "1.50 money", several joined by commas`,
    );
    return [];
  });
}

/** `50 requests, 200000 tokens, 1.50 money` */
function parseLimit(text: string): Pick<Limit, "requests" | "tokens" | "costMicros"> | undefined {
  const figures: { requests?: number; tokens?: number; costMicros?: number } = {};
  for (const part of text.split(",")) {
    const match = /^\s*(\d+(?:\.\d+)?)\s+(requests?|tokens?|money)\s*$/u.exec(part);
    if (match === null) return undefined;
    const value = Number(match[1]);
    if (match[2] === "money") figures.costMicros = Math.round(value * 1_000_000);
    else if (match[2]?.startsWith("request") === true) figures.requests = value;
    else figures.tokens = value;
  }
  return figures;
}
