import { describe, expect, test } from "vitest";
import { contributions, exchanges } from "../../../src/text/form/exchanges.ts";

const lines = (...all: string[]): string => all.join("\n\n");

describe("questions that are answered below them", () => {
  test("of an interview are counted", () => {
    const text = lines(
      "A walk with the bell founder",
      "How long does a bell take?",
      "Seven weeks, if the clay dries as it should.",
      "And if it does not?",
      "Then we break the mould and begin again.",
    );
    expect(exchanges(text)).toBe(2);
  });

  test.each([
    ["Japanese", "鐘はいつ完成しますか？", "七週間ほどかかります。"],
    ["Korean", "종은 언제 완성되나요?", "7주쯤 걸립니다."],
    ["Arabic", "متى يكتمل الجرس؟", "بعد سبعة أسابيع."],
    ["in quotation marks that close", "Wann ist die Glocke fertig?“", "In sieben Wochen."],
  ])("are told by the sign of their script (%s)", (_script, question, answer) => {
    expect(exchanges(lines("…", question, answer))).toBe(1);
  });

  test("are told by their marks, where they end in no question mark", () => {
    const text = lines(
      "Q: Tell us how you began.",
      "A: With a broken school bell.",
      "Q: Go on.",
      "A: It rang again by Easter.",
    );
    expect(exchanges(text)).toBe(2);
  });

  test.each([
    ["the title, which has nothing above it", lines("Who broke the bell?", "Nobody knows yet.")],
    [
      "what people in a story ask one another",
      lines("They met.", "“Who broke it?”", "He did not answer.", "— And when?", "Silence."),
    ],
    ["a question that another one follows", lines("A title", "Why?", "Why not?")],
    ["a long one", lines("A title", `${"What about this, ".repeat(20)}or that?`, "No.")],
    [
      "one amid a long text",
      lines("A title", "But why?", ...Array.from({ length: 20 }, (_, n) => `Paragraph ${n}.`)),
    ],
  ])("are not %s", (_what, text) => {
    expect(exchanges(text)).toBe(0);
  });
});

describe("contributions under the names of who wrote them", () => {
  test("are counted where somebody writes again", () => {
    const text = lines(
      "Ada: Has anyone tried the new ferry?",
      "Min-jun (10:42): Yes, it was late.",
      "Ada: Then I take the bus.",
    );
    expect(contributions(text)).toBe(3);
  });

  test("may have names in other scripts, and the colon of their own", () => {
    expect(contributions(lines("田中：もう着いた？", "鈴木：まだです。", "田中：了解。"))).toBe(3);
  });

  test.each([
    ["a list of terms", lines("Price: 12 crowns", "Weight: 3 kilos", "Colour: blue")],
    ["what one person notes", lines("Ada: one", "Ada: two", "Ada: three")],
    [
      "two names amid a long text",
      lines(
        "Ada: Yes.",
        "Ben: No.",
        "Ada: Yes.",
        ...Array.from({ length: 30 }, (_, n) => `So it went on for ${n} days.`),
      ),
    ],
  ])("are not %s", (_what, text) => {
    expect(contributions(text)).toBe(0);
  });
});
