import { ConfigError, type ConfigFault } from "../errors.ts";
import type { Config, Env, SlackConfig } from "./config.ts";
import { Environment, shapeOf } from "./environment.ts";
import { limitsOf } from "./usage-limits.ts";
import { modelOf } from "./model-config.ts";

const DAY_MS = 86_400_000;

/** Reads the configuration. Throws one ConfigError that names every bad key and how to mend it. */
export function loadConfig(env: Env): Config {
  const { given, faults: misread } = readKeys(withoutBlanks(env));
  const faults: ConfigFault[] = [];
  const slack = slackOf(given, faults);
  const model = modelOf(given, faults);
  const limits = limitsOf(given, model, faults);
  if (given.ROLE !== "all" && given.DATABASE_URL === undefined) {
    faults.push({ key: "ROLE", says: { key: "roleNeedsDatabase" } });
  }
  // A key that could not be read is named once, not as missing besides.
  const bad = new Set(misread.map(({ key }) => key));
  const all = [...misread, ...faults.filter((fault) => !bad.has(fault.key))];
  if (all.length > 0) throw new ConfigError(all);
  return {
    slack,
    model,
    role: given.ROLE,
    dataDir: given.DATA_DIR,
    databaseUrl: given.DATABASE_URL,
    retentionMs: given.RETENTION_DAYS * DAY_MS,
    concurrency: given.CONCURRENCY,
    zone: given.TZ_DEFAULT,
    currency: given.CURRENCY,
    limits,
    allowedApps: new Set(given.ALLOWED_APPS),
    connect: given.CONNECT,
    web: {
      allow: given.FETCH_ALLOW,
      deny: given.FETCH_DENY,
      maxBytes: Math.round(given.FETCH_MAX_MB * 1_000_000),
      timeoutMs: given.FETCH_TIMEOUT_SECONDS * 1_000,
      proxy: given.HTTPS_PROXY,
      contact: given.FETCH_CONTACT,
      respectRobots: given.FETCH_ROBOTS,
    },
    ops: { port: given.OPS_PORT, host: given.OPS_HOST, hosts: given.OPS_HOSTS },
    logLevel: given.LOG_LEVEL,
  };
}

/** All keys that can be read, and a fault for each that cannot. */
function readKeys(env: Env): { given: Environment; faults: ConfigFault[] } {
  const parsed = Environment.safeParse(env);
  if (parsed.success) return { given: parsed.data, faults: [] };
  const { issues } = parsed.error;
  const bad = new Set(issues.map(({ path }) => path.join(".")));
  const readable = Object.fromEntries(Object.entries(env).filter(([key]) => !bad.has(key)));
  return {
    given: Environment.parse(readable),
    faults: [...bad].map((key) => ({ key, says: shapeOf(key) })),
  };
}

/** `KEY=` in an env file means that the key is not set. */
const withoutBlanks = (env: Env): Env =>
  Object.fromEntries(
    Object.entries(env).filter(([, value]) => value !== undefined && value.trim() !== ""),
  );

function slackOf(given: Environment, faults: ConfigFault[]): SlackConfig {
  const {
    SLACK_BOT_TOKEN: botToken,
    SLACK_APP_TOKEN: appToken,
    SLACK_SIGNING_SECRET: signingSecret,
  } = given;
  const apiUrl = given.SLACK_API_URL;
  if (botToken === undefined) {
    if (appToken !== undefined || signingSecret !== undefined) {
      faults.push({ key: "SLACK_BOT_TOKEN", says: { key: "botTokenMissing" } });
    }
    return { mode: "local", port: given.LOCAL_PORT };
  }
  if (appToken !== undefined) return { mode: "socket", botToken, appToken, apiUrl };
  if (signingSecret !== undefined)
    return {
      mode: "http",
      botToken,
      signingSecret,
      port: given.PORT,
      host: given.HOST,
      apiUrl,
    };
  faults.push({ key: "SLACK_APP_TOKEN", says: { key: "appTokenMissing" } });
  return { mode: "local", port: given.LOCAL_PORT };
}
