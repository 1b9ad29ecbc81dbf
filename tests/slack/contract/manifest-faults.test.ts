import { existsSync, readFileSync } from "node:fs";
import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { english } from "../../support/english.ts";
import { manifestFaults } from "../../../src/slack/contract/manifest-faults.ts";

const text = readFileSync("manifest.yml", "utf8");

test("the manifest holds exactly what the bot uses of Slack", () => {
  expect(manifestFaults(text)).toEqual([]);
});

test("a scope, event, command or shortcut too many or too few is named", () => {
  const changed = text
    .replace("      - chat:write\n", "      - channels:manage\n")
    .replace("      - app_mention\n", "")
    .replace("command: /digest", "command: /digests")
    .replace("callback_id: brief_message", "callback_id: other");
  expect(manifestFaults(changed).map(english)).toEqual([
    "oauth_config.scopes.bot: chat:write is missing",
    "oauth_config.scopes.bot: channels:manage is not used",
    "settings.event_subscriptions.bot_events: app_mention is missing",
    "features.slash_commands: /digest is missing",
    "features.slash_commands: /digests is not used",
    "features.shortcuts: brief_message is missing",
    "features.shortcuts: other is not used",
  ]);
});

test("the manifest satisfies Slack's schema", (context) => {
  const schema = "../shared/design/slack-manifest.schema.json";
  if (!existsSync(schema)) return context.skip("Slack's schema is not on this machine");
  const ajv = new Ajv({ strict: false, allowUnionTypes: true, allErrors: true });
  addFormats.default(ajv);
  const validate = ajv.compile(JSON.parse(readFileSync(schema, "utf8")));
  validate(parse(text));
  expect(validate.errors ?? []).toEqual([]);
});

test.each([
  [
    "a list that is none",
    "bot_events:",
    "bot_events: none\n    others:",
    "settings.event_subscriptions.bot_events",
  ],
  ["a missing section", "oauth_config:", "oauth:", "oauth_config"],
])("%s is named by its path, in the operator's language", (_, from, to, path) => {
  const [fault] = manifestFaults(text.replace(from, to));
  expect(english(fault)).toBe(`${path}: is missing, or not of the kind that Slack expects there`);
});
