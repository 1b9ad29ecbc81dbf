import { existsSync, readFileSync } from "node:fs";
import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { manifestFaults } from "../../../src/slack/contract/manifest-faults.ts";
import { manifestVariant, newAppLink } from "../../../src/slack/contract/manifest-variant.ts";

const MANIFEST = readFileSync("manifest.yml", "utf8");
const http = (address: string) => manifestVariant(MANIFEST, { http: new URL(address) });

/** What Slack's schema finds wrong with a manifest. */
function schemaFaults(schema: string, manifest: string): unknown[] {
  const ajv = new Ajv({ strict: false, allowUnionTypes: true, allErrors: true });
  addFormats.default(ajv);
  const validate = ajv.compile(JSON.parse(readFileSync(schema, "utf8")));
  validate(parse(manifest));
  return validate.errors ?? [];
}

test("without a wish it is the file, to the letter", () => {
  expect(manifestVariant(MANIFEST, {})).toBe(MANIFEST);
});

describe("for HTTP", () => {
  test("every address that Slack calls is the bot's, and there is no socket", () => {
    const url = "https://bot.example.com/slack/events";
    const { features, settings } = parse(http("https://bot.example.com")) as {
      features: { slash_commands: { url?: string }[] };
      settings: Record<string, unknown>;
    };
    expect(features.slash_commands.map((command) => command.url)).toEqual([url, url]);
    expect(settings).toMatchObject({
      socket_mode_enabled: false,
      event_subscriptions: { request_url: url },
      interactivity: { is_enabled: true, request_url: url },
    });
  });

  test.each([
    ["https://bot.example.com/", "https://bot.example.com/slack/events"],
    ["https://bot.example.com:8443", "https://bot.example.com:8443/slack/events"],
    ["https://example.com/team/", "https://example.com/team/slack/events"],
    ["https://bot.example.com/slack/events", "https://bot.example.com/slack/events"],
    ["https://bot.example.com/slack/events/", "https://bot.example.com/slack/events"],
  ])("%s is called at %s", (address, url) => {
    expect(parse(http(address))).toMatchObject({
      settings: { interactivity: { request_url: url } },
    });
  });

  test("everything else is as in the file", () => {
    expect(manifestFaults(http("https://bot.example.com"))).toEqual([]);
    const variant = parse(http("https://bot.example.com")) as Record<string, unknown>;
    const file = parse(MANIFEST) as Record<string, unknown>;
    expect(variant["display_information"]).toEqual(file["display_information"]);
    expect(variant["oauth_config"]).toEqual(file["oauth_config"]);
  });

  test("its first line says how the bot is then set up, and none speaks of Socket Mode", () => {
    const [first] = http("https://bot.example.com").split("\n");
    expect(first).toContain("SLACK_SIGNING_SECRET");
    expect(http("https://bot.example.com")).not.toContain("instead of Socket Mode");
  });

  test("it satisfies Slack's schema", (context) => {
    const schema = "../shared/design/slack-manifest.schema.json";
    if (!existsSync(schema)) return context.skip("Slack's schema is not on this machine");
    expect(schemaFaults(schema, http("https://bot.example.com"))).toEqual([]);
  });
});

const agent = (options: { http?: string } = {}) =>
  manifestVariant(MANIFEST, {
    agent: true,
    http: options.http === undefined ? undefined : new URL(options.http),
  });

describe.each([{}, { http: "https://bot.example.com" }])("as an agent (%j)", (options) => {
  test("it has the agent's features, with what they need and nothing else", () => {
    expect(manifestFaults(agent(options))).toEqual([]);
    const { features, oauth_config, settings } = parse(agent(options)) as {
      features: { agent_view: { suggested_prompts: { title: string; message: string }[] } };
      oauth_config: { scopes: { bot: string[] } };
      settings: { event_subscriptions: { bot_events: string[] } };
    };
    expect(features.agent_view.suggested_prompts.length).toBeGreaterThan(1);
    expect(features.agent_view.suggested_prompts.length).toBeLessThanOrEqual(4);
    expect(oauth_config.scopes.bot).toContain("assistant:write");
    expect(settings.event_subscriptions.bot_events).toContain("agent_session_stopped");
  });

  test("what people use in channels is the same", () => {
    type Parts = {
      features: Record<string, unknown>;
      oauth_config: { scopes: { bot_optional: string[] } };
    };
    const { features, oauth_config } = parse(agent(options)) as Parts;
    const file = parse(MANIFEST) as Parts;
    const { agent_view: _, ...others } = features;
    expect(Object.keys(others)).toEqual(Object.keys(file.features));
    expect(oauth_config.scopes.bot_optional).toEqual(file.oauth_config.scopes.bot_optional);
  });

  test("its head says that it cannot be undone", () => {
    expect(agent(options)).toMatch(/^(?:#.*\n)*# The Slack app as an agent: .*takes that back/u);
  });

  test("it satisfies Slack's schema", (context) => {
    const schema = "../shared/design/slack-manifest.schema.json";
    if (!existsSync(schema)) return context.skip("Slack's schema is not on this machine");
    expect(schemaFaults(schema, agent(options))).toEqual([]);
  });
});

test("an agent's manifest without its scope, or another with it, is found fault with", () => {
  const without = agent().replace(/^ *- assistant:write\n/mu, "");
  expect(manifestFaults(without)).toMatchObject([
    { key: "manifestLacks", values: { name: "assistant:write" } },
  ]);
  const idle = MANIFEST.replace(
    "      - chat:write\n",
    "      - chat:write\n      - assistant:write\n",
  );
  expect(manifestFaults(idle)).toMatchObject([
    { key: "manifestUnused", values: { name: "assistant:write" } },
  ]);
});

describe("the link to a new app", () => {
  test("holds the manifest", () => {
    const link = new URL(newAppLink(MANIFEST));
    expect(link.searchParams.get("new_app")).toBe("1");
    expect(JSON.parse(link.searchParams.get("manifest_json") ?? "")).toEqual(parse(MANIFEST));
  });

  test("in the README is of this manifest", () => {
    expect(readFileSync("README.md", "utf8")).toContain(`[new app]: ${newAppLink(MANIFEST)}\n`);
  });
});
