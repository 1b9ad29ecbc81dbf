import { expect, test } from "vitest";
import { briefingKey } from "../../src/domain/keys.ts";

const wanted = {
  team: "T1",
  articleId: "9af1",
  language: "en",
  length: "standard",
  writer: "gpt-5",
  prompt: "briefing@3",
} as const;

test("the same wish has the same key, with or without blanks around the instructions", () => {
  expect(briefingKey(wanted)).toBe(briefingKey({ ...wanted }));
  expect(briefingKey({ ...wanted, instructions: " plain words " })).toBe(
    briefingKey({ ...wanted, instructions: "plain words" }),
  );
  expect(briefingKey({ ...wanted, instructions: undefined })).toBe(briefingKey(wanted));
});

test.each([
  ["workspace", { team: "T2" }],
  ["article", { articleId: "9af2" }],
  ["language", { language: "ko" }],
  ["length", { length: "deep" as const }],
  ["instructions", { instructions: "like a pirate" }],
  ["writer", { writer: "extractive" }],
  ["prompt version", { prompt: "briefing@4" }],
])("another %s is another briefing", (_, change) => {
  expect(briefingKey({ ...wanted, ...change })).not.toBe(briefingKey(wanted));
});

test("a key is short and plain whatever the wishes are", () => {
  const key = briefingKey({
    ...wanted,
    writer: "org/модель:latest",
    instructions: "\n".repeat(900) + "🙂",
  });
  expect(key).toMatch(/^[\w:]{10,120}$/);
});
