import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { completionIn, eventsOf, textOf } from "../../../src/writers/openai/event-stream.ts";

const chunk = (delta: object, finish: string | null = null): string =>
  `data: ${JSON.stringify({ choices: [{ index: 0, delta, finish_reason: finish }] })}\n\n`;
const said = (events: string) => {
  const { choices, ...rest } = JSON.parse(completionIn(events));
  return { ...choices?.[0], ...rest };
};

describe("events that were not asked for", () => {
  test("are the whole reply that they spell", () => {
    const events = `${chunk({ role: "assistant" })}${chunk({ content: "The mill " })}${chunk({ content: "burned." }, "stop")}data: [DONE]\n\n`;
    expect(said(events)).toMatchObject({
      message: { role: "assistant", content: "The mill burned.", refusal: null },
      finish_reason: "stop",
    });
  });

  test.each([
    ["\n", "a line feed"],
    ["\r\n", "both"],
    ["\r", "a carriage return"],
  ])("end their lines with any of the three ends: %j", (end) => {
    const events = `${chunk({ content: "One " })}${chunk({ content: "two." }, "stop")}`;
    expect(said(events.replaceAll("\n", end)).message.content).toBe("One two.");
  });

  test("may lack the space behind `data:`, and have comments and names between them", () => {
    const events = `: keep-alive\n\nevent: message\nid: 7\n${chunk({ content: "Ok." }, "stop").replace("data: ", "data:")}`;
    expect(said(events).message.content).toBe("Ok.");
  });

  test("that stop without a reason were cut off", () => {
    expect(said(chunk({ content: "The mi" })).finish_reason).toBe("length");
  });

  test("with a torn one at their end were cut off, and what came before is kept", () => {
    const torn = `${chunk({ content: "The mill" })}data: {"choices":[{"delta":{"con`;
    expect(said(torn)).toMatchObject({ message: { content: "The mill" }, finish_reason: "length" });
  });

  test("with an error are that error", () => {
    const events = `${chunk({ content: "The" })}data: {"error":{"code":429,"message":"slow down"}}\n\n`;
    expect(JSON.parse(completionIn(events))).toEqual({
      error: { code: 429, message: "slow down" },
    });
  });

  test("with an error of null are no error", () => {
    const events = `data: {"error":null,"choices":[{"delta":{"content":"Ok."},"finish_reason":"stop"}]}\n\n`;
    expect(said(events).message.content).toBe("Ok.");
  });

  test("keep a refusal, which may come in pieces", () => {
    const events = `${chunk({ refusal: "I can" })}${chunk({ refusal: "not." }, "stop")}`;
    expect(said(events).message).toMatchObject({ content: "", refusal: "I cannot." });
  });

  test("keep the last usage that was told", () => {
    const events = `data: {"usage":{"total_tokens":1},"choices":[]}\n\n${chunk({ content: "Ok." }, "stop")}data: {"usage":{"total_tokens":9},"choices":[]}\n\n`;
    expect(said(events).usage).toEqual({ total_tokens: 9 });
  });

  test("say nothing of what is no event", () => {
    expect(said("<html>Bad gateway</html>")).toMatchObject({
      message: { content: "" },
      finish_reason: "length",
    });
  });

  test("of whatever a server writes become a reply", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string(), fc.constant("data: {"), fc.json())), (lines) => {
        const events = lines.map((line) => `data: ${line}`).join("\n");
        expect(() => JSON.parse(completionIn(events))).not.toThrow();
      }),
    );
  });
});

describe("a whole reply where events were asked for", () => {
  test("is two events, and says the same when they are read", () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom("stop", "length"), (content, finish) => {
        const whole = JSON.stringify({
          choices: [{ message: { role: "assistant", content }, finish_reason: finish }],
          usage: { total_tokens: 3 },
        });
        const read = said(eventsOf(whole));
        expect(read.message.content).toBe(content);
        expect(read.finish_reason).toBe(finish);
        expect(read.usage).toEqual({ total_tokens: 3 });
      }),
    );
  });

  test("ends as streams end", () => {
    expect(eventsOf(`{"choices":[{"message":{"content":"Ok."}}]}`)).toMatch(/data: \[DONE\]\n\n$/u);
  });

  test("without a reason to end was cut off", () => {
    expect(said(eventsOf(`{"choices":[{"message":{"content":"Ok"}}]}`)).finish_reason).toBe(
      "length",
    );
  });

  test("without any choice says nothing", () => {
    expect(said(eventsOf("{}")).message.content).toBe("");
  });
});

describe("the text of a message", () => {
  test.each([
    ["itself", "The mill.", "The mill."],
    [
      "its parts",
      [
        { type: "text", text: "The " },
        { type: "text", text: "mill." },
      ],
      "The mill.",
    ],
    ["parts of another name", [{ type: "output_text", text: "The mill." }], "The mill."],
    ["parts without a type", [{ text: "The mill." }], "The mill."],
    [
      "without what a model thinks",
      [
        { type: "reasoning", text: "Hm." },
        { type: "text", text: "The mill." },
      ],
      "The mill.",
    ],
    ["nothing of pictures", [{ type: "image_url", image_url: { url: "x" } }], ""],
    ["nothing of what is none", [null, 3, "loose", { type: "text", text: 5 }], ""],
    ["nothing where there is none", null, ""],
  ])("is %s", (_, content, text) => {
    expect(textOf(content)).toBe(text);
  });
});
