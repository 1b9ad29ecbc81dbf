import { ConfigError } from "../errors.ts";
import type { Prices } from "../flows/budget.ts";
import type { Config, Env, ModelConfig, SlackConfig } from "./config.ts";
import { Environment } from "./environment.ts";
import { limitsOf } from "./limits.ts";

const DAY_MS = 86_400_000;

/** Reads the configuration. Throws one ConfigError that names every bad key and how to mend it. */
export function loadConfig(env: Env): Config {
  const { given, faults: misread } = readKeys(withoutBlanks(env));
  const faults: string[] = [];
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
  // A key that could not be read is named once, not as missing besides.
  const bad = new Set(misread.map(keyOf));
  const all = [...misread, ...faults.filter((fault) => !bad.has(keyOf(fault)))];
  if (all.length > 0) throw new ConfigError(all);
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

/** All keys that can be read, and a fault for each that cannot. */
function readKeys(env: Env): { given: Environment; faults: string[] } {
  const parsed = Environment.safeParse(env);
  if (parsed.success) return { given: parsed.data, faults: [] };
  const { issues } = parsed.error;
  const bad = new Set(issues.map(({ path }) => path.join(".")));
  const readable = Object.fromEntries(Object.entries(env).filter(([key]) => !bad.has(key)));
  return {
    given: Environment.parse(readable),
    faults: issues.map(({ path, message }) => `${path.join(".")}: ${message}`),
  };
}

const keyOf = (fault: string): string => fault.slice(0, fault.indexOf(":"));

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

const micros = (price: number): number => Math.round(price * 1_000_000);

/** Prices are written as they are published: units of the currency for a million tokens. */
function pricesOf(given: Environment): Prices {
  const { PRICE_INPUT: input = 0, PRICE_OUTPUT: output = 0, PRICE_CACHED: cached = input } = given;
  return { input: micros(input), cached: micros(cached), output: micros(output) };
}
