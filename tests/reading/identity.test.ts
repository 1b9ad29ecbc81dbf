import { expect, test } from "vitest";
import { articleId } from "../../src/reading/identity.ts";

test("typesetting does not make another article", () => {
  const plain = articleId('He said: "It\'s done" - and left.');
  expect(articleId("He  said:\n“It’s done” – and left. ")).toBe(plain);
  expect(articleId("HE SAID: 'It's done' — and left.")).toBe(plain);
  expect(articleId("He said: \u201eIt\u2019s do\u00adne\u201c - and left.")).toBe(plain);
});

test("another word makes another article", () => {
  expect(articleId("The talks were held in Singapore.")).not.toBe(
    articleId("The talks were held in Seoul."),
  );
  expect(articleId("회담은 서울에서 열렸다.")).not.toBe(articleId("회담은 부산에서 열렸다."));
});

test("an id is short enough for a key, and stable", () => {
  expect(articleId("A text.")).toMatch(/^[0-9a-f]{32}$/);
  expect(articleId("A text.")).toBe(articleId("A text."));
});
