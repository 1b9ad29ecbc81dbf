import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { AGENT, EVENTS, METHODS } from "../../../src/slack/contract/slack-contract.ts";

const source = globSync("src/slack/**/*.ts")
  .map((path) => readFileSync(path, "utf8"))
  .join("\n");

test("the Web API methods in the code are those that the scopes were worked out for", () => {
  const rooms =
    "agents\\.sessions|assistant\\.threads|auth|chat|conversations|files|reactions|users|views";
  const called = [...source.matchAll(new RegExp(`\\.((?:${rooms})\\.[a-z][A-Za-z]+)\\(`, "gu"))];
  const paged = [...source.matchAll(/"((?:conversations|users)\.[a-z]+)"/gu)];
  const methods = new Set([...called, ...paged].map((match) => match[1]));
  const known = Object.keys({ ...METHODS, ...AGENT.methods });
  expect([...methods].toSorted()).toEqual(known.toSorted());
});

test("the events in the code are those that are subscribed to", () => {
  const cases = [...source.matchAll(/case "((?:app_|tokens_|message)[a-z_]*)"/gu)];
  const listeners = [
    ...source.matchAll(/(?:app\.event|type: z\.literal)\("([a-z]+_[a-z_]+)"\)?,?/gu),
  ];
  const read = new Set([...cases, ...listeners].map((match) => match[1]));
  read.delete("event_callback"); // the envelope of all of them
  const subscribed = new Set(
    Object.keys({ ...EVENTS, ...AGENT.events }).map((event) => event.split(".")[0]),
  );
  expect([...read].toSorted()).toEqual([...subscribed].toSorted());
});
