import * as fc from "fast-check";
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

test("ids are those of all articles that were ever kept", () => {
  expect(articleId("The ferry sails at nine.")).toBe("edee2f3a5fe469dcd0af860f4d10e835");
  expect(articleId("  “Nine”,\u00a0she said —\r\n\tand  left.\u3000항구는 닫혔다. ")).toBe(
    "33a7a8e777abad1e0e6b3dfc3eb87f05",
  );
});

test("white space of any kind and length is one space", () => {
  const space = fc.string({
    unit: fc.constantFrom(" ", "\n", "\t", "\r", "\u00a0", "\u2003", "\u2028", "\u3000"),
    minLength: 1,
    maxLength: 6,
  });
  const words = fc.array(fc.tuple(fc.constantFrom("pier", "opens", "항구", "9"), space));
  fc.assert(
    fc.property(words, (pairs) => {
      const spaced = pairs.map(([word, between]) => word + between).join("");
      expect(articleId(spaced)).toBe(articleId(pairs.map(([word]) => word).join(" ")));
    }),
  );
});
