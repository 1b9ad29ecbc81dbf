import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseDocument } from "../../../src/article/parse.ts";
import { escape } from "../../../src/slack/contract/mrkdwn.ts";
import { readMessage } from "../../../src/slack/incoming/message-text.ts";
import { assemble } from "../../../src/slack/incoming/tokens.ts";
import { commandTokens, fieldTokens } from "../../../src/slack/incoming/typed-tokens.ts";

const BOT = "U0BOT";

/** What somebody types arrives in one of these forms. */
const ENTRANCES: Readonly<Record<string, (typed: string) => string>> = {
  "a message": (typed) => messageOf(typed),
  "a list in a message": (typed) => messageOf(typed, "rich_text_list"),
  "a quotation in a message": (typed) => messageOf(typed, "rich_text_quote"),
  "a message without blocks": (typed) => readMessage({ text: escape(typed) }, BOT).text,
  "a text field": (typed) => assemble(fieldTokens(typed), BOT).text,
  "a text field that is sent with entities": (typed) =>
    assemble(fieldTokens(escape(typed)), BOT).text,
  "a command": (typed) => assemble(commandTokens(escape(typed)), BOT).text,
  "a command that is sent without entities": (typed) => assemble(commandTokens(typed), BOT).text,
};

function messageOf(typed: string, type = "rich_text_section"): string {
  const text = { type: "text", text: typed };
  const line = { type: "rich_text_section", elements: [text] };
  const elements = type === "rich_text_list" ? [line] : [text];
  const blocks = [{ type: "rich_text", elements: [{ type, elements }] }];
  return readMessage({ text: "for notifications", blocks }, BOT).text;
}

/** Words and signs that people type, with every sign that some markup gives a meaning to. */
const typed = fc
  .array(
    fc.constantFrom(
      ..."p<0.05 q>0.2 a<b c>d AT&T x_y_z 2*3*4 `code` _so_ *so* ~so~ - • > # 1. [1] (p < 0.2) R&D; <b> <-> => a|b word".split(
        " ",
      ),
    ),
    { minLength: 1, maxLength: 20 },
  )
  .map((words) => words.join(" "));

/** Without blocks Slack sends style as signs: there nobody can tell them from signs that were typed. */
const isStyled = (text: string): boolean => /[*_~`]|^>/mu.test(text);

describe("what is typed comes in as it was typed", () => {
  test.each(Object.entries(ENTRANCES))("through %s", (name, entrance) => {
    fc.assert(
      fc.property(typed, (text) => {
        fc.pre(name !== "a message without blocks" || !isStyled(text));
        expect(entrance(text)).toBe(text);
      }),
      { numRuns: 300 },
    );
  });
});

test("an address in it is a link, and its signs are its own", () => {
  const url = "https://news.example/a_b_c?x=1&y=*2*";
  for (const tokens of [fieldTokens(`see ${url}.`), commandTokens(`see ${escape(url)}.`)])
    expect(assemble(tokens, BOT)).toMatchObject({ text: `see ${url}.`, links: [url] });
});

test("a command names people and channels by marks of Slack's", () => {
  const text = "for <@U2|ada> in <#C2|news>: <https://news.example/a|news.example/a> a &lt; b";
  expect(assemble(commandTokens(text), BOT)).toMatchObject({
    text: "for @ada in #news: news.example/a a < b",
    links: ["https://news.example/a"],
    mentionsOthers: true,
  });
});

test("the article that is stored says what was typed", async () => {
  const sentence =
    "In the first group of the trial the effect was clear (p<0.05), in the second it was not (p>0.2), and doses a<b and c>d of AT&T's *new* drug_x were compared.";
  const paragraphs = ["Trial in Norrvik", sentence, sentence.replace("first", "third")];
  const text = paragraphs.join("\n\n");
  for (const [name, entrance] of Object.entries(ENTRANCES)) {
    if (name === "a message without blocks") continue;
    const bytes = new TextEncoder().encode(entrance(text));
    const parsed = await parseDocument({ bytes, pasted: true });
    expect(JSON.stringify(parsed)).toContain(JSON.stringify(sentence).slice(1, -1));
  }
});
