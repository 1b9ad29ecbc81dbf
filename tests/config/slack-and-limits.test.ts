import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { loadConfig } from "../../src/config/load-config.ts";
import { ConfigError } from "../../src/errors.ts";

type Env = Record<string, string>;

/** Each fault as key and what is said of it; none where the configuration is taken. */
function faultsOf(env: Env): string[] {
  try {
    loadConfig(env);
    return [];
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return error.faults.map(({ key, says }) => `${key ?? ""} ${says.key}`);
  }
}

const BOT = { SLACK_BOT_TOKEN: "xoxb-1" };
const APP = { SLACK_APP_TOKEN: "xapp-1" };
const SECRET = { SLACK_SIGNING_SECRET: "12345678" };

describe("how Slack is met follows from what is set:", () => {
  test.each<[string, Env, string | string[]]>([
    ["nothing", {}, "local"],
    ["a bot and an app token", { ...BOT, ...APP }, "socket"],
    ["a bot token and a secret", { ...BOT, ...SECRET }, "http"],
    ["all three", { ...BOT, ...APP, ...SECRET }, "socket"],
    ["a bot token alone", BOT, ["SLACK_APP_TOKEN appTokenMissing"]],
    ["an app token alone", APP, ["SLACK_BOT_TOKEN botTokenMissing"]],
    ["a secret alone", SECRET, ["SLACK_BOT_TOKEN botTokenMissing"]],
    [
      "a bot token that is none is named once, not as missing besides",
      { SLACK_BOT_TOKEN: "xoxp-1", ...APP },
      ["SLACK_BOT_TOKEN isBotToken"],
    ],
  ])("%s", (_, env, mode) => {
    const faults = faultsOf(env);
    expect(faults.length > 0 ? faults : loadConfig(env).slack.mode).toEqual(mode);
  });

  test("another address of Slack's API is kept in either way", () => {
    const there = { SLACK_API_URL: "http://127.0.0.1:9/api/" };
    for (const way of [APP, SECRET])
      expect(loadConfig({ ...BOT, ...way, ...there }).slack).toMatchObject({
        apiUrl: "http://127.0.0.1:9/api/",
      });
  });
});

const MODEL = { OPENAI_API_KEY: "k", OPENAI_MODEL: "m" };
const PRICED = { ...MODEL, PRICE_INPUT: "1", PRICE_OUTPUT: "2" };

describe("a limit", () => {
  test.each([
    ["1 request", { requests: 1 }],
    ["50 requests", { requests: 50 }],
    ["1 token", { tokens: 1 }],
    ["0.5 money", { costMicros: 500_000 }],
    [" 5 requests ,  1 money ", { requests: 5, costMicros: 1_000_000 }],
    ["0 requests", { requests: 0 }],
  ])("of %j is read", (text, figures) => {
    const { limits } = loadConfig({ ...PRICED, LIMIT_USER_DAY: text });
    expect(limits).toEqual([{ scope: "user", window: "day", ...figures }]);
  });

  test.each([
    "lots",
    "5",
    "requests",
    "-5 requests",
    "5 requests,",
    "5 requests 1 money",
    "5 euros",
  ])("of %j is named", (text) => {
    expect(faultsOf({ ...PRICED, LIMIT_TEAM_MONTH: text })).toEqual(["LIMIT_TEAM_MONTH isLimit"]);
  });

  test.each<[string, Env, string[]]>([
    ["of a model without a price is named", MODEL, ["LIMIT_USER_DAY moneyWithoutPrice"]],
    ["of a model with a price is taken", PRICED, []],
    ["is taken where reading alone has a price", { ...MODEL, PRICE_READER_OUTPUT: "1" }, []],
    ["without a model, which costs nothing, is taken", {}, []],
  ])("of money %s", (_, env, faults) => {
    expect(faultsOf({ ...env, LIMIT_USER_DAY: "5 money" })).toEqual(faults);
  });

  test("means the same in whatever order its figures stand", () => {
    const parts = ["5 requests", "2000 tokens", "1.25 money"];
    const orders = fc.shuffledSubarray(parts, { minLength: parts.length });
    fc.assert(
      fc.property(orders, (order) => {
        expect(loadConfig({ ...PRICED, LIMIT_CHANNEL_DAY: order.join(", ") }).limits).toEqual([
          { scope: "channel", window: "day", requests: 5, tokens: 2_000, costMicros: 1_250_000 },
        ]);
      }),
    );
  });
});

describe("a key is read into", () => {
  test.each<[string, Env, object]>([
    ["names without blanks", { ALLOWED_APPS: " A1, ,A2," }, { allowedApps: new Set(["A1", "A2"]) }],
    ["days as milliseconds", { RETENTION_DAYS: "0.5" }, { retentionMs: 43_200_000 }],
    ["bytes of megabytes", { FETCH_MAX_MB: "0.5" }, { web: { maxBytes: 500_000 } }],
    ["milliseconds of seconds", { FETCH_TIMEOUT_SECONDS: "2" }, { web: { timeoutMs: 2_000 } }],
    ["yes", { CONNECT: "yes" }, { connect: true }],
    ["no", { CONNECT: "0", FETCH_ROBOTS: "no" }, { connect: false, web: { respectRobots: false } }],
    ["hosts", { OPS_PORT: "9", OPS_HOSTS: "a,b" }, { ops: { port: 9, hosts: ["a", "b"] } }],
    [
      "a role with its database",
      { ROLE: "work", DATABASE_URL: "postgres://db/x" },
      { role: "work" },
    ],
  ])("%s", (_, env, read) => {
    expect(loadConfig(env)).toMatchObject(read);
  });

  test.each(["listen", "work"])("a fault, where the role %s has no database to share", (ROLE) => {
    expect(faultsOf({ ROLE })).toEqual(["ROLE roleNeedsDatabase"]);
  });
});

test.each<[Env, string[]]>([
  [{ OPENAI_API_KEY: "k" }, ["OPENAI_MODEL modelForKey"]],
  [{ OPENAI_BASE_URL: "http://x" }, ["OPENAI_MODEL modelForAddress"]],
  [{ OPENAI_MODEL: "m" }, ["OPENAI_API_KEY modelKeyMissing"]],
  [{ OPENAI_MODEL: "m", OPENAI_BASE_URL: "http://x" }, []],
  [MODEL, []],
])("of a model %o is set: %j", (env, faults) => {
  expect(faultsOf(env)).toEqual(faults);
});
