import { assert, array, constantFrom, integer, oneof, property, record, string } from "fast-check";
import { expect, test } from "vitest";
import { itemScanner } from "../../../src/writers/model/item-scanner.ts";
import { parseReply } from "../../../src/writers/model/model-reply.ts";

const scan = (pieces: readonly string[]) => pieces.flatMap(itemScanner());

/** Cuts a text at the given places. */
const cut = (text: string, places: readonly number[]): string[] => {
  const at = [...new Set(places.map((place) => place % text.length))].sort(
    (one, other) => one - other,
  );
  return [0, ...at].map((from, index) => text.slice(from, at[index] ?? text.length));
};

const awkward = constantFrom(
  '"',
  "\\",
  "{",
  "}",
  "[",
  "]",
  ',"items":[',
  "\n",
  "é",
  "😀",
  "a",
  " ",
);

test("wherever a reply is cut, its items are those of the whole", () => {
  const text = array(awkward, { maxLength: 12 }).map((parts) => parts.join(""));
  const reply = record({
    stated: constantFrom(true),
    items: array(oneof(record({ cites: array(integer()), text }), text.map(numbered)), {
      maxLength: 25,
    }),
    headline: text,
    questions: array(text),
  });
  assert(
    property(
      reply,
      array(integer({ min: 0, max: 10_000 })),
      constantFrom(0, 2),
      (said, places, indent) => {
        const json = JSON.stringify(said, undefined, indent);
        const whole = parseReply(json);
        expect(scan(cut(json, places))).toEqual("reply" in whole ? whole.reply.items : "no reply");
      },
    ),
  );
});

const numbered = (text: string): string => `2,3: ${text}`;

test("an item is given as soon as its quotation mark closes", () => {
  const push = itemScanner();
  expect(push('{"stated":true,"items":["1: On')).toEqual([]);
  expect(push('e.","2,')).toEqual([{ cites: [0], text: "One." }]);
  expect(push('3: \\"Two\\"."],"questions":["4: Three?"]}')).toEqual([
    { cites: [1, 2], text: '"Two".' },
  ]);
});

test("an item that is an object is given as soon as its brace closes", () => {
  const push = itemScanner();
  expect(push('{"stated":true,"items":[{"cites":[1],"text":"One.')).toEqual([]);
  expect(push('"},{"cites"')).toEqual([{ cites: [0], text: "One." }]);
  expect(push(':[2],"text":"Two."}]')).toEqual([{ cites: [1], text: "Two." }]);
});

test.each([
  ["a reply that states nothing", '{"stated":false,"items":[{"cites":[1],"text":"One."}]}'],
  ["a reply that says so only later", '{"items":[{"cites":[1],"text":"One."}],"stated":true}'],
  [
    "items of another key",
    '{"stated":true,"headline":"items","list":[{"cites":[1],"text":"One."}]}',
  ],
  ["items deeper down", '{"stated":true,"x":{"items":[{"cites":[1],"text":"One."}]}}'],
  [
    "what reasoning tried out",
    '<think>{"stated":true,"items":[{"cites":[1],"text":"a"}]}</think>{"stated":false}',
  ],
  [
    "items of another shape",
    '{"stated":true,"items":[{"cites":"1","text":"One."},null,["two"],3]}',
  ],
])("nothing is given of %s", (_, json) => {
  expect(scan([...json])).toEqual([]);
});

test("strangers' bytes neither break it nor pass for items", () => {
  const bytes = array(
    oneof(awkward, string(), constantFrom('{"stated":true,', '"items":[', '{"cites":[1],')),
  );
  assert(
    property(bytes, (pieces) => {
      for (const { cites, text } of scan(pieces)) {
        expect(cites.every(Number.isInteger)).toBe(true);
        expect(text.trim()).not.toBe("");
      }
    }),
  );
});
