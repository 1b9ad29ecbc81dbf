import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Environment } from "../../src/config/environment.ts";
import { loadConfig } from "../../src/config/load-config.ts";
import { priceList } from "../../src/config/model-config.ts";
import { ConfigError, describeConfigFaults } from "../../src/errors.ts";
import { WHOLE } from "../../src/messages/catalogue.ts";
import { wordingIn } from "../../src/messages/wording.ts";

/** What the configuration is refused with, as an operator reads it. */
const faultsOf = (env: Record<string, string>, language = "en"): readonly string[] => {
  try {
    loadConfig(env);
  } catch (error) {
    if (error instanceof ConfigError)
      return describeConfigFaults(error.faults, wordingIn(language));
    throw error;
  }
  return [];
};

describe("the configuration", () => {
  test("without any key is the local workspace with the extractive writer", () => {
    const config = loadConfig({});
    expect(config.slack).toEqual({ mode: "local", port: 3210 });
    expect(config.model).toBeUndefined();
    expect(config.dataDir).toBe("./data");
  });

  test("with a bot and an app token is Socket Mode", () => {
    const config = loadConfig({ SLACK_BOT_TOKEN: "xoxb-1", SLACK_APP_TOKEN: "xapp-1" });
    expect(config.slack).toMatchObject({ mode: "socket", botToken: "xoxb-1", appToken: "xapp-1" });
  });

  test("with a bot token and a signing secret is HTTP on PORT", () => {
    const config = loadConfig({
      SLACK_BOT_TOKEN: "xoxb-1",
      SLACK_SIGNING_SECRET: "12345678",
      PORT: "8080",
      HOST: "127.0.0.1",
    });
    expect(config.slack).toMatchObject({ mode: "http", port: 8080, host: "127.0.0.1" });
  });

  test.each([
    ["X-Title=Briefdesk", { "X-Title": "Briefdesk" }],
    ["X-Title=Briefdesk, X-Team=policy", { "X-Title": "Briefdesk", "X-Team": "policy" }],
    ["Referer=https%3A%2F%2Fbot.example%2Fa%2Cb", { Referer: "https://bot.example/a,b" }],
    ["api-key=a=b==", { "api-key": "a=b==" }],
  ])("OPENAI_HEADERS=%s are headers", (text, headers) => {
    const config = loadConfig({ OPENAI_API_KEY: "k", OPENAI_MODEL: "m", OPENAI_HEADERS: text });
    expect(config.model?.headers).toEqual(headers);
  });

  test.each(["X-Title", "=x", "X Title=x", "X-A=%zz", "X-A=1\nX-B=2"])(
    "OPENAI_HEADERS=%j is named",
    (text) => {
      const env = { OPENAI_API_KEY: "k", OPENAI_MODEL: "m", OPENAI_HEADERS: text };
      expect(() => loadConfig(env)).toThrow("OPENAI_HEADERS");
    },
  );

  test("names every bad key at once", () => {
    const faults = faultsOf({
      SLACK_BOT_TOKEN: "nonsense",
      CONCURRENCY: "many",
      TZ_DEFAULT: "Mars/Base",
      OPENAI_API_KEY: "sk-1",
    });
    expect(faults).toEqual([
      "SLACK_BOT_TOKEN: is a bot token: it begins with xoxb-",
      "CONCURRENCY: is a whole number from 1 to 64",
      "TZ_DEFAULT: is a time zone such as Europe/Berlin",
      "OPENAI_MODEL: names the model to use with OPENAI_API_KEY; set it, or drop the key",
    ]);
  });

  test.each([
    [{ SLACK_BOT_TOKEN: "xoxb-1" }, "SLACK_APP_TOKEN"],
    [{ SLACK_APP_TOKEN: "xapp-1" }, "SLACK_BOT_TOKEN"],
    [{ OPENAI_API_KEY: "sk-1" }, "OPENAI_MODEL"],
    [{ ROLE: "work" }, "ROLE"],
    [{ LIMIT_TEAM_DAY: "lots" }, "LIMIT_TEAM_DAY"],
    [{ PORT: "70000" }, "PORT: is a port from 0 to 65535"],
    [{ OPENAI_BASE_URL: "localhost" }, "OPENAI_BASE_URL: is an address that begins with"],
    [{ DATABASE_URL: "mysql://x" }, "DATABASE_URL: is an address such as postgres://"],
    [{ OPENAI_MODEL: "m" }, "OPENAI_API_KEY: is missing beside OPENAI_MODEL"],
    [
      { OPENAI_API_KEY: "k", OPENAI_MODEL: "m", LIMIT_TEAM_DAY: "5 money" },
      "LIMIT_TEAM_DAY: counts money, and no price is set",
    ],
    [{ LOG_LEVEL: "loud" }, "LOG_LEVEL: is one of debug, info, warn, error, silent"],
    [{ FETCH_MAX_MB: "-1" }, "FETCH_MAX_MB: is a number above 0, at most 100"],
  ])("%o is answered with what to mend: %s", (env, key) => {
    expect(faultsOf(env as Record<string, string>).join("\n")).toContain(key);
  });

  test("a blank key counts as not set", () => {
    expect(loadConfig({ SLACK_BOT_TOKEN: "", OPENAI_MODEL: " " }).slack.mode).toBe("local");
  });

  test("a local model needs no key", () => {
    const config = loadConfig({
      OPENAI_BASE_URL: "http://127.0.0.1:11434/v1",
      OPENAI_MODEL: "qwen3",
    });
    expect(config.model).toMatchObject({
      writer: { model: "qwen3" },
      reader: { model: "qwen3" },
      baseUrl: "http://127.0.0.1:11434/v1",
    });
  });

  test("limits are read with their figures", () => {
    const { limits } = loadConfig({
      LIMIT_USER_DAY: "50 requests, 1.5 money",
      LIMIT_TEAM_MONTH: "2000000 tokens",
    });
    expect(limits).toEqual([
      { scope: "user", window: "day", requests: 50, costMicros: 1_500_000 },
      { scope: "team", window: "month", tokens: 2_000_000 },
    ]);
  });

  test("prices are millionths for a million tokens, and cached input defaults to the input price", () => {
    const { model } = loadConfig({
      OPENAI_API_KEY: "k",
      OPENAI_MODEL: "m",
      PRICE_INPUT: "1.25",
      PRICE_OUTPUT: "10",
    });
    const prices = { input: 1_250_000, cached: 1_250_000, output: 10_000_000 };
    expect(model?.writer.prices).toEqual(prices);
    expect(priceList(model)("m")).toEqual(prices);
    expect(priceList(model)("another")).toEqual({ input: 0, cached: 0, output: 0 });
  });

  test("the model that answers has its own reasoning effort and prices, or the writer's", () => {
    const both = {
      OPENAI_API_KEY: "k",
      OPENAI_MODEL: "large",
      OPENAI_READER_MODEL: "small",
      OPENAI_REASONING_EFFORT: "high",
      PRICE_INPUT: "2",
      PRICE_OUTPUT: "8",
    };
    const { model } = loadConfig(both);
    expect(model?.reader).toEqual({ ...model?.writer, model: "small" });
    const own = loadConfig({
      ...both,
      OPENAI_READER_REASONING_EFFORT: "low",
      PRICE_READER_INPUT: "0.2",
      PRICE_READER_CACHED: "0.1",
      PRICE_READER_OUTPUT: "0.8",
    });
    expect(own.model?.reader).toEqual({
      model: "small",
      reasoningEffort: "low",
      prices: { input: 200_000, cached: 100_000, output: 800_000 },
    });
    expect(loadConfig({ ...both, OPENAI_CONTEXT_TOKENS: "8192" }).model?.contextTokens).toBe(8_192);
    expect(priceList(own.model)("small").output).toBe(800_000);
    expect(priceList(own.model)("large").output).toBe(8_000_000);
  });
});

describe("what is wrong with the configuration is told", () => {
  const broken = {
    SLACK_APP_TOKEN: "xapp-1",
    PORT: "70000",
    LOG_LEVEL: "loud",
    ROLE: "work",
    OPENAI_MODEL: "m",
    LIMIT_TEAM_DAY: "lots",
  };

  test.each(Object.keys(WHOLE))("in the operator's language, each key once (%s)", (language) => {
    const told = faultsOf(broken, language);
    const keys = told.map((fault) => fault.slice(0, fault.indexOf(":")));
    expect(keys.toSorted()).toEqual([
      "LIMIT_TEAM_DAY",
      "LOG_LEVEL",
      "OPENAI_API_KEY",
      "PORT",
      "ROLE",
      "SLACK_BOT_TOKEN",
    ]);
    // What is typed is the same in every language.
    expect(told.join()).toContain("debug, info, warn, error, silent");
    expect(told.join() === faultsOf(broken).join()).toBe(language === "en");
  });

  test("whatever a key holds: it is a configuration, or each fault says what the key is to be", () => {
    const key = fc.constantFrom(...Object.keys(Environment.shape));
    const value = fc.oneof(
      fc.string(),
      fc.constantFrom("-1", "0", "1e9", "yes", "https://x", "NaN"),
    );
    fc.assert(
      fc.property(fc.dictionary(key, value), (env) => {
        for (const fault of faultsOf(env)) expect(fault).toMatch(/^[A-Z_]+: \S.+$/u);
      }),
    );
  });
});

test.each([
  ["CONCURRENCY", "0", "1"],
  ["CONCURRENCY", "65", "64"],
  ["CONCURRENCY", "1.5", "2"],
  ["PORT", "65536", "65535"],
  ["PORT", "-1", "0"],
  ["OPENAI_CONTEXT_TOKENS", "1999", "2000"],
  ["FETCH_MAX_MB", "100.1", "100"],
  ["FETCH_TIMEOUT_SECONDS", "0", "0.1"],
  ["RETENTION_DAYS", "0", "0.5"],
  ["PRICE_INPUT", "-0.01", "0"],
  ["CURRENCY", "usd", "EUR"],
  ["SLACK_SIGNING_SECRET", "1234567", "12345678"],
  ["FETCH_ROBOTS", "on", "yes"],
  ["HTTPS_PROXY", "socks5://proxy", "http://proxy:3128"],
])("%s is not %s, and may be %s", (key, wrong, right) => {
  const keysOf = (value: string) => faultsOf({ [key]: value }).map((fault) => fault.split(":")[0]);
  expect(keysOf(wrong)).toContain(key);
  expect(keysOf(right)).not.toContain(key);
});
