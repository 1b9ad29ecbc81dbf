import { expect, test } from "vitest";
import { english } from "../../support/english.ts";
import { missingWith } from "../../../src/slack/contract/optional-scopes.ts";
import { METHODS, OPTIONAL_SCOPES, SCOPES } from "../../../src/slack/contract/slack-contract.ts";

const without = (...refused: string[]): (string | undefined)[] =>
  missingWith(OPTIONAL_SCOPES.filter((scope) => !refused.includes(scope))).map((missing) =>
    english(missing.without),
  );

test("with all of them nothing is missing", () => {
  expect(without()).toEqual([]);
});

test.each([
  ["files:read", "Files that people post are not read."],
  ["groups:history", "Private channels are not read."],
  ["groups:read", "Private channels are not read."],
  ["mpim:read", "Group messages are not read."],
  ["reactions:read", "Reactions ask for nothing."],
  ["reactions:write", "No signs are put on messages."],
])("without %s: %s", (scope, sentence) => {
  expect(without(scope)).toEqual([sentence]);
});

test("scopes of one kind of conversation are missed once", () => {
  expect(without("groups:history", "groups:read")).toEqual(["Private channels are not read."]);
});

test("no scope is both required and optional, and each that a method needs is one of them", () => {
  expect(SCOPES.filter((scope) => OPTIONAL_SCOPES.includes(scope))).toEqual([]);
  const all = new Set([...SCOPES, ...OPTIONAL_SCOPES]);
  expect(
    Object.values(METHODS)
      .flat()
      .filter((scope) => !all.has(scope)),
  ).toEqual([]);
});

test("what a public channel and a direct message need is required", () => {
  expect(SCOPES).toEqual([
    "app_mentions:read",
    "channels:history",
    "channels:read",
    "chat:write",
    "commands",
    "im:history",
    "im:read",
    "users:read",
  ]);
});
