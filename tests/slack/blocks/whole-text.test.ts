import { describe, expect, test } from "vitest";
import type { DigestItem } from "../../../src/domain/briefing.ts";
import type { Reply } from "../../../src/domain/reply.ts";
import { draw } from "../../../src/slack/blocks/draw.ts";
import { unescape } from "../../../src/slack/contract/mrkdwn.ts";
import { article, briefing, quoted, stated } from "./replies.ts";

/** What a screen reader or a notification reads in place of the blocks. */
const textOf = (reply: Reply): string =>
  unescape(draw(reply, new Map([["U1", "Ada Brandt"]])).text);

/** Everything that is shown in blocks, piece by piece, with the addresses it leads to; not what is on buttons. */
function shownIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(shownIn);
  if (typeof value !== "object" || value === null) return [];
  const { type, text, url, elements } = value as Record<string, unknown>;
  if (type === "actions" || type === "context_actions") return [];
  const own = typeof text === "string" ? piecesOf(String(type), text) : shownIn(text);
  const address = typeof url === "string" ? [url] : [];
  return [...own, ...address, ...shownIn(elements)].map((piece) => piece.trim()).filter(Boolean);
}

/** Lines, and the facts of one line that stand between dots; `<address|label>` is both. */
function piecesOf(type: string, text: string): string[] {
  const [, address, label] = /^<([^|>]+)\|([^>]+)>$/u.exec(text) ?? [];
  if (type === "mrkdwn" && address !== undefined && label !== undefined)
    return [unescape(address), unescape(label)];
  return text.split(/\n| · | — |, (?=\p{Lu})|:$/u);
}

const item = (n: number, more: Partial<DigestItem> = {}): DigestItem => ({
  articleId: `a${n}`,
  title: `Town ${n} closes its hall`,
  site: "The Gazette",
  url: `https://news.example/${n}`,
  lead: `The council of town ${n} decided it on Monday.`,
  channel: "C1",
  thread: `${n}.1`,
  user: "U1",
  postedAt: 1_790_000_000_000,
  permalink: `https://acme.slack.com/archives/C1/p${n}`,
  ...more,
});

const digestOf = (stories: number, others = 0): Reply => ({
  kind: "digest",
  digest: {
    channel: "C1",
    from: 1_789_900_000_000,
    to: 1_790_000_000_000,
    zone: "UTC",
    late: true,
    stories: Array.from({ length: stories }, (_, n) => ({
      items: [
        item(n),
        ...Array.from({ length: others }, (__, other) => item(100 + n * 10 + other)),
      ],
      update: n === 0,
    })),
  },
});

const SENTENCES = ["The talks ended.", "Ministers signed nothing.", "They meet in March."];
const points = [quoted("The talks ended.", 0), stated("Nothing was signed.", 1, 2)];
const earlier = "https://acme.slack.com/archives/C1/p1";

const REPLIES: Readonly<Record<string, Reply>> = {
  briefing: {
    kind: "briefing",
    article: article(SENTENCES),
    briefing: briefing(points, { coverage: 0.4 }),
    briefingKey: "k",
    earlier,
  },
  answer: {
    kind: "answer",
    question: "What was signed?",
    answer: {
      verdict: "stated",
      sentences: points,
      articleIds: ["a1"],
      writer: "a model",
      checks: { passed: 2, repaired: 0, replaced: 0, dropped: 0 },
      caveat: [{ key: "answerCutShort" }],
    },
    articles: [article(SENTENCES)],
  },
  list: {
    kind: "list",
    items: [1, 2, 3].map((n) => ({
      headline: `Town ${n}`,
      url: `https://news.example/${n}`,
      site: "The Gazette",
      lead: `It rained in town ${n}.`,
      briefingKey: "k",
      earlier: n === 2 ? earlier : undefined,
    })),
    more: { key: "firstOfPost", values: { most: 3, all: 4, count: 1 } },
  },
  repost: { kind: "repost", headline: "Talks end", briefingKey: "k", earlier, by: "U1", at: 0 },
  digest: digestOf(3, 2),
  notice: { kind: "notice", text: { key: "nothingToAsk" } },
  failure: {
    kind: "failure",
    text: [{ key: "pagePaywall" }, { key: "pasteOrUpload" }],
    nextSteps: ["paste"],
  },
};

describe("the text beside the blocks holds all that they show, and every address", () => {
  test.each(Object.keys(REPLIES))("of a %s, seen in time and late", (kind) => {
    const reply = REPLIES[kind];
    if (reply === undefined) throw new Error("there is no such reply");
    for (const late of [undefined, true]) {
      const said = { ...reply, late };
      const pieces = shownIn(draw(said, new Map([["U1", "Ada Brandt"]])).blocks);
      expect(pieces.length).toBeGreaterThan(0);
      expect(pieces.filter((piece) => !textOf(said).includes(piece))).toEqual([]);
    }
  });
});

describe("where not all has room", () => {
  test("each article of a digest is there with its link, in the channel or in the thread", () => {
    const reply = digestOf(35);
    const texts = [reply, { ...reply, part: 0 } as Reply].map(textOf);
    for (const text of texts) expect(text.length).toBeLessThanOrEqual(4_000);
    const lines = texts.flatMap((text) => text.split("\n"));
    for (let n = 0; n < 35; n += 1) {
      expect(texts.join("\n")).toContain(`Town ${n} closes its hall`);
      expect(lines).toContain(`https://acme.slack.com/archives/C1/p${n}`);
    }
  });

  test("a remark that it is late stands before a text that is as long as can be", () => {
    const long = article(
      Array.from({ length: 60 }, (_, n) => `Sentence ${n} ${"says much ".repeat(30)}.`),
    );
    const all = long.sentences.slice(0, 12).map(({ text }, n) => quoted(text, n));
    const reply: Reply = {
      kind: "briefing",
      article: long,
      briefing: briefing(all),
      briefingKey: "k",
      late: true,
    };
    const { text } = draw(reply);
    expect(text.length).toBeLessThanOrEqual(4_000);
    expect(text).toMatch(/^Late: /u);
  });
});
