import { describe, expect, test } from "vitest";
import type { Block } from "../../../src/article/document/block.ts";
import {
  invites,
  isDateline,
  isFurnitureLine,
  isPromotion,
  isSignOff,
  isTailHeading,
} from "../../../src/article/document/line-patterns.ts";

const line = (text: string, more: Partial<Block> = {}): Block =>
  ({ text, tag: "p", linkShare: 0, ...more }) as Block;

describe("a line of the page around an article", () => {
  test.each([
    "Photo: Tilde Roos",
    "Foto: Tilde Roos",
    "© 2026 The Vreden Courier",
    "Copyright 2026",
    "All rights reserved",
    "Advertisement",
    "Anzeige",
    "Publicité",
    "The dyke at dusk. Reuters/Tilde Roos",
    "The dyke at dusk (AFP)",
    "tilde.roos@vreden.example",
  ])("%s", (text) => {
    expect(isFurnitureLine(line(text))).toBe(true);
  });

  test.each([
    "The photo of the dyke won a prize.",
    "Advertisement of the post began in May, the council said.",
    "Reuters reported the breach first.",
    "Whoever saw it may write to the council, which reads each letter and answers within two weeks at info@vreden.example",
    "The dyke held.",
  ])("is not: %s", (text) => {
    expect(isFurnitureLine(line(text))).toBe(false);
  });

  test("leads on to another article where it is a link", () => {
    expect(isFurnitureLine(line("Read also: The dyke of 1953", { linkShare: 1 }))).toBe(true);
    expect(isFurnitureLine(line("Read also: the dyke of 1953", { linkShare: 0 }))).toBe(false);
  });
});

describe("a line of a date", () => {
  test.each([
    "14 September 2026",
    "September 14, 2026",
    "Montag, 14. September 2026, 6:30 Uhr",
    "14 septembre 2026 à 6h30",
    "2026年9月14日",
    "2026",
  ])("%s", (text) => {
    expect(isDateline(line(text))).toBe(true);
  });

  test.each(["In 2026 the dyke held.", "14", "12345 September", "no date", "Chapter 3"])(
    "is not: %s",
    (text) => {
      expect(isDateline(line(text))).toBe(false);
    },
  );

  test("is an entry of the text in a list, a table, a timeline", () => {
    for (const tag of ["li", "td", "h3"])
      expect(isDateline(line("14 September 2026", { tag }))).toBe(false);
  });
});

test.each(["Related articles", "Mehr zum Thema", "À lire aussi"])(
  "behind the heading “%s” no more of the article comes",
  (text) => {
    expect(isTailHeading(text) || isFurnitureLine(line(text))).toBe(true);
  },
);

test("behind a heading of the article more of it comes", () => {
  expect(isTailHeading("What happens next")).toBe(false);
  expect(isTailHeading("Related work")).toBe(false);
});

describe("an invitation of the publisher's", () => {
  const words = "Sign up for our newsletter and read the news of the dyke each morning";

  test("has a link to follow", () => {
    expect(isPromotion(line(words, { linkShare: 0.4 }))).toBe(true);
    expect(isPromotion(line(words))).toBe(false);
    expect(invites(words)).toBe(true);
  });

  test("is no sentence of the article", () => {
    expect(invites("The council signed the contract in May.")).toBe(false);
  });
});

test("a sentence of a story is no farewell of its writer's", () => {
  expect(isSignOff(line("This article was first published in The Vreden Courier."))).toBe(true);
  expect(isSignOff(line("The treaty was first published in 1953 by the council."))).toBe(false);
});
