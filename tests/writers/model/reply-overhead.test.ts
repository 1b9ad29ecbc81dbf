import { expect, test } from "vitest";
import { parseReply, replySchema } from "../../../src/writers/model/model-reply.ts";

/** Statements of the length that prompts ask for, each with its sentences. */
const POINTS: readonly (readonly [cites: string, text: string])[] = [
  [
    "12",
    "The council of Harwick voted on Tuesday, by 14 to 9, to close the Old Mill Bridge for 14 months from 3 September, after engineers had found cracks in six of its piers.",
  ],
  [
    "4,5",
    "Repairs will cost 8.4 million euros, of which the region pays 60 per cent, Mayor Ada Renn said; the rest is to come from a loan over twelve years.",
  ],
  [
    "8",
    "A ferry for people on foot and for cyclists will run every 20 minutes between six in the morning and ten at night, and will not carry lorries.",
  ],
  [
    "15,16",
    "Shopkeepers in the old town fear that they will lose a third of their customers, and ask the council for 400,000 euros in compensation.",
  ],
  [
    "21",
    "The bridge was built in 1931 and carries about 9,200 vehicles a day, twice as many as it was planned for.",
  ],
];
const QUESTIONS = [
  "8: How often will the ferry run?",
  "4: Who pays for the repairs?",
  "21: How old is the bridge?",
];

const replyOf = (points: typeof POINTS, questions: readonly string[]): string =>
  JSON.stringify({
    stated: true,
    items: points.map(([cites, text]) => `${cites}: ${text}`),
    questions,
  });

/** How much longer a reply is than the same said without sentences, as a list of lines. */
function overhead(points: typeof POINTS, questions: readonly string[]): number {
  const bare = questions.map((question) => question.replace(/^\d+: /u, ""));
  const lines = [...points.map(([, text]) => text), ...bare].map((line) => `- ${line}`);
  return Buffer.byteLength(replyOf(points, questions)) / Buffer.byteLength(lines.join("\n"));
}

test("a briefing with its sentences is hardly longer than one without", () => {
  expect(overhead(POINTS, QUESTIONS)).toBeLessThan(1.15);
});

test("an answer with its sentences is hardly longer than one without", () => {
  expect(overhead(POINTS.slice(0, 2), [])).toBeLessThan(1.2);
});

test("what is measured is what is asked for, and what is read", () => {
  const reply: Record<string, unknown> = JSON.parse(replyOf(POINTS, QUESTIONS));
  expect(Object.keys(reply)).toEqual(replySchema["required"]);
  const read = parseReply(JSON.stringify(reply));
  expect("reply" in read && read.reply.items.map(({ text }) => text)).toEqual(
    POINTS.map(([, text]) => text),
  );
});
