import { array, assert, constantFrom, integer, property } from "fast-check";
import { describe, expect, it } from "vitest";

import { tidyText } from "../../../../src/article/html/source/blocks.ts";

describe("one line of a text node", () => {
  it("has white space once and none at its ends", () => {
    expect(tidyText("  The\n\tferry\u00a0 sails.  ")).toBe("The ferry sails.");
  });

  it("loses soft hyphens and places to break a word", () => {
    expect(tidyText("the ferry\u00adman's\u200b oath\ufeff")).toBe("the ferryman's oath");
  });

  it("is the same however long the text before it is", () => {
    const parts = array(constantFrom("a", " ", "\n", "\u00ad", "word"), { maxLength: 40 });
    assert(
      property(integer({ min: 65_500, max: 65_560 }), parts, (length, tail) => {
        const text = "x".repeat(length) + tail.join("");
        const plain = text.replaceAll("\u00ad", "").split(/\s+/).join(" ").trim();
        expect(tidyText(text)).toBe(plain);
      }),
    );
  });

  it("of five million spaces between two words is one space", () => {
    expect(tidyText(`quay${" ".repeat(5_000_000)}side`)).toBe("quay side");
  });
});
