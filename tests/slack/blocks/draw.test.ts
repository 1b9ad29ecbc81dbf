import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Reply } from "../../../src/domain/reply.ts";
import { draw, type Names } from "../../../src/slack/blocks/draw.ts";
import { blockFaults } from "../../../src/slack/blocks/block-limits.ts";
import { anyReply, article, briefing, quoted, stated } from "./replies.ts";

const SENTENCES = [
  "The talks in Singapore ended on Friday.",
  "Ministers signed nothing.",
  "They meet again in March.",
];

/** All text of the blocks, as a reader would see it from top to bottom. */
function seen(value: unknown): string {
  if (Array.isArray(value)) return value.map(seen).join("");
  if (typeof value !== "object" || value === null) return "";
  const { type, text, elements, positive_button, negative_button } = value as Record<
    string,
    unknown
  >;
  const own = typeof text === "string" ? text : seen(text);
  const within = seen(elements) + seen(positive_button) + seen(negative_button);
  const ends = ["header", "context", "actions", "rich_text_section", "rich_text_quote", "button"];
  return own + within + (ends.includes(String(type)) ? "\n" : "");
}

/** Without the comma that some versions of ICU put after the day of the week. */
const drawn = (reply: Reply, names?: Names): string =>
  seen(draw(reply, names).blocks).replaceAll(/\b(Mon|Sun),/gu, "$1");

const briefed = (more: Partial<Extract<Reply, { kind: "briefing" }>> = {}): Reply => ({
  kind: "briefing",
  article: article(SENTENCES),
  briefing: briefing([
    quoted(SENTENCES[0] ?? "", 0),
    stated("Nothing was signed, and March is next", 1, 2),
  ]),
  briefingKey: "key1",
  ...more,
});

describe("a briefing", () => {
  test("says what, where from, by whom, when, how long, who wrote it, and on which sentences it rests", () => {
    expect(drawn(briefed())).toBe(
      [
        "Ministers agree",
        "<https://news.example/talks?a=1&amp;b=2|News Example>Ada Writer20 Nov 2026 · 1 min read · extractive: sentences of the article, no model",
        "“The talks in Singapore ended on Friday.” [1]",
        "Nothing was signed, and March is next [2] [3]",
        "Sources",
        "Where were the talks held?",
        "",
        "UsefulNot useful",
      ].join("\n"),
    );
  });

  test("of what could be read only in part says how much, and why", () => {
    const partial = article(SENTENCES, {
      verdict: "partial",
      readShare: 0.3,
      partialBecause: "paywall",
    });
    expect(drawn(briefed({ article: partial }))).toContain("read 30%: paywall");
  });

  test("names the model, what it was given, and why another stepped in", () => {
    const points = [stated("A point", 0)];
    const byModel = briefing(points, { writer: "some-model", coverage: 0.4 });
    expect(drawn(briefed({ briefing: byModel }))).toContain(
      "written by some-model · drawn from 40% of the text",
    );
    const fellBack = briefing(points, { fellBack: "the model was down" });
    expect(drawn(briefed({ briefing: fellBack }))).toContain("no model (the model was down)");
  });

  test("links to where the article was briefed before", () => {
    const earlier = "https://acme.slack.com/archives/C1/p1";
    expect(drawn(briefed({ earlier }))).toContain(`<${earlier}|briefed here before>`);
  });

  test("carries its key in the buttons, and each question whole", () => {
    const question = `${"Why ".repeat(40)}so?`;
    const { blocks } = draw(
      briefed({
        briefing: briefing([stated("A", 0)], { questions: [question, "B?", "C?", "D?"] }),
      }),
    );
    const actions = blocks.find((block) => block.type === "actions");
    expect(actions?.elements).toMatchObject([
      { action_id: "sources", value: "key1" },
      { action_id: "question_0", value: question },
      { action_id: "question_1", value: "B?" },
      { action_id: "question_2", value: "C?" },
    ]);
    const feedback = blocks.find((block) => block.type === "context_actions");
    expect(feedback?.elements).toMatchObject([
      { positive_button: { value: "useful key1" }, negative_button: { value: "not-useful key1" } },
    ]);
  });

  test("has the same in plain text, for those who do not see blocks", () => {
    expect(draw(briefed()).text).toBe(
      [
        "Ministers agree",
        "News Example · Ada Writer · 20 Nov 2026 · 1 min read · extractive: sentences of the article, no model",
        "• “The talks in Singapore ended on Friday.” [1]",
        "• Nothing was signed, and March is next [2] [3]",
        "https://news.example/talks?a=1&amp;b=2",
      ].join("\n"),
    );
  });
});

const buttons = (one: Reply) =>
  draw(one).blocks.flatMap((block) => (block.type === "actions" ? block.elements : []));

describe("an answer", () => {
  const checks = { passed: 1, repaired: 0, replaced: 0, dropped: 0 };
  const reply = (
    answer: Partial<Extract<Reply, { kind: "answer" }>["answer"]>,
    articles = [article(SENTENCES)],
  ): Reply => ({
    kind: "answer",
    question: "Where?",
    articles,
    answer: {
      verdict: "stated",
      sentences: [],
      articleIds: ["a1"],
      writer: "m",
      checks,
      ...answer,
    },
  });

  test("in other words shows the sentences it rests on", () => {
    expect(drawn(reply({ sentences: [stated("In Singapore.", 0)] }))).toBe(
      "Q: Where?\nIn Singapore. [1]\n\n[1] “The talks in Singapore ended on Friday.”\n",
    );
  });

  test("that rests on many sentences shows them all", () => {
    const six = Array.from({ length: 6 }, (_, at) => `Sentence number ${at + 1} is said.`);
    const sentences = [{ text: "All are said.", cites: [0, 1, 2, 3, 4, 5], quoted: false }];
    const text = drawn(reply({ sentences }, [article(six)]));
    for (const sentence of six) expect(text).toContain(sentence);
  });

  test("once it is whole has its sources under a button; what shows nothing has none", () => {
    const said = {
      ...reply({ sentences: [stated("In Singapore.", 0)] }),
      answerKey: "follow-up:1",
    };
    expect(buttons(said)).toMatchObject([{ action_id: "sources", value: "follow-up:1" }]);
    expect(buttons(reply({ sentences: [stated("In Singapore.", 0)] }))).toEqual([]);
    expect(
      buttons({ ...reply({ verdict: "not-stated" }), answerKey: "follow-up:1" } as Reply),
    ).toEqual([]);
  });

  test("right below its question does not say it again", () => {
    const below = { ...reply({ sentences: [quoted(SENTENCES[0] ?? "", 0)] }), askedAbove: true };
    expect(drawn(below)).toBe("“The talks in Singapore ended on Friday.” [1]\n\n");
  });

  test("holds no address in its plain text, not even the article's own", () => {
    const { url = "" } = article(SENTENCES);
    expect(url).toMatch(/^https:/u);
    const { text } = draw(reply({ sentences: [stated(`See ${url} and https://a.example/b`, 0)] }));
    expect(text).not.toMatch(/:\/\//u);
  });

  test("in the article's words is not quoted twice", () => {
    const sentences = [quoted(SENTENCES[0] ?? "", 0)];
    expect(drawn(reply({ sentences }))).toBe(
      "Q: Where?\n“The talks in Singapore ended on Friday.” [1]\n\n",
    );
  });

  test.each([
    ["not-stated", "The article does not say. Nearest passage:"],
    ["closest", "I found no sentence that answers this. Nearest passage:"],
  ] as const)("that is %s says so first", (verdict, opening) => {
    const text = drawn(
      reply({ verdict, sentences: [quoted(SENTENCES[1] ?? "", 1)], caveat: "A caveat." }),
    );
    expect(text).toContain(`${opening}\n“Ministers signed nothing.” [2]`);
    expect(text).toContain("A caveat.");
    expect(draw(reply({ verdict, sentences: [] })).text).toBe(
      `Q: Where?\n${opening.replace(" Nearest passage:", "")}`,
    );
  });

  test("from several articles says which one, and counts sentences in each from one", () => {
    const articles = [
      article(SENTENCES, { title: "First" }),
      article(["Prices rose."], { title: "Second" }),
    ];
    const text = drawn(reply({ sentences: [quoted("Prices rose.", 3)] }, articles));
    expect(text).toContain("“Prices rose.” [1] – Second");
    expect(drawn(reply({ verdict: "not-stated" }, articles))).toContain("The articles do not say.");
  });
});

const itemOf = (title: string, more: object = {}) => ({
  articleId: title,
  title,
  site: "News Example",
  url: "https://news.example/a",
  lead: "What it says.",
  channel: "C1",
  thread: "1790000000.000100",
  user: "U1",
  postedAt: Date.parse("2026-11-23T08:15:00Z"),
  permalink: `https://acme.slack.com/archives/C1/${title}`,
  ...more,
});
const cited = (figure: string, sentence: string) => ({
  figure,
  sentence,
  articleId: "a1",
  cite: 0,
  site: "News Example",
  link: `https://acme.slack.com/archives/C1/${figure}`,
});
const digest = (stories: readonly object[], more: object = {}): Reply =>
  ({
    kind: "digest",
    digest: {
      channel: "C1",
      from: Date.parse("2026-11-22T08:00:00Z"),
      to: Date.parse("2026-11-23T23:30:00Z"),
      zone: "Europe/Berlin",
      stories,
      late: false,
      ...more,
    },
  }) as Reply;

describe("a digest", () => {
  test("is dated in the channel's zone; each story leads to its thread, merged posts beside it", () => {
    const stories = [
      { items: [itemOf("One"), itemOf("Other")], update: true },
      {
        items: [itemOf("Two", { permalink: undefined, user: undefined, lead: "" })],
        update: false,
      },
    ];
    const reply = digest(stories, { late: true });
    expect(drawn(reply, new Map([["U1", "Ada Brandt"]]))).toBe(
      [
        "Digest · Tuesday 24 November",
        "3 articles since Sun 22 Nov, 09:00 · late: it was due earlier",
        "One — update",
        "What it says.",
        "News Example · Ada Brandt · Mon 23 Nov, 09:15",
        "also: Other (News Example)",
        "Two",
        "News Example · Mon 23 Nov, 09:15",
        "",
      ].join("\n"),
    );
    expect(JSON.stringify(draw(reply).blocks)).toContain(
      '"url":"https://acme.slack.com/archives/C1/One"',
    );
  });

  test("of a story that has changed has what it is now and what it was, each with its sentence", () => {
    const change = {
      was: cited("14", "Fourteen were hurt."),
      now: cited("17", "Seventeen were hurt in the end."),
    };
    const reply = digest([{ items: [itemOf("One")], update: true, change }]);
    expect(drawn(reply)).toContain(
      "One — update\nnow 17, was 14: “Seventeen were hurt in the end.” (News Example) · “Fourteen were hurt.” (News Example)\n",
    );
    const { blocks, text } = draw(reply);
    for (const figure of ["14", "17"])
      expect(JSON.stringify(blocks)).toContain(
        `"url":"https://acme.slack.com/archives/C1/${figure}"`,
      );
    expect(text).toContain("now 17, was 14");
  });

  test("of many stories shows five, and says how many are in the thread", () => {
    const many = Array.from({ length: 100 }, (_, n) => ({
      items: [itemOf(`Story ${n}`)],
      update: false,
    }));
    const { blocks, text } = draw(digest(many));
    expect(blockFaults(blocks, "message")).toEqual([]);
    expect(blocks).toHaveLength(2 + 5 + 1);
    expect(seen(blocks)).toContain("Story 4");
    expect(seen(blocks)).not.toContain("Story 5");
    expect(seen(blocks)).toContain("100 articles");
    for (const one of [seen(blocks), text])
      expect(one).toContain("95 more stories are in the thread");
  });

  test("is no more than a screen, however long its stories are", () => {
    const long = { lead: "What it says at length. ".repeat(40) };
    const many = Array.from({ length: 40 }, (_, n) => ({
      items: [itemOf(`${"A long title ".repeat(30)}${n}`, long), itemOf("Other")],
      update: false,
    }));
    const { blocks } = draw(digest(many));
    expect(blockFaults(blocks, "message")).toEqual([]);
    expect(seen(blocks).length).toBeLessThan(5_000);
  });

  test("names all others in its thread, each with its link, in parts", () => {
    const many = Array.from({ length: 70 }, (_, n) => ({
      items: [itemOf(`Story${n}x`), ...(n === 6 ? [itemOf("Other")] : [])],
      update: n === 7,
    }));
    const parts = [0, 1, 2].map((part) => draw({ ...digest(many), part } as Reply));
    for (const { blocks } of parts) expect(blockFaults(blocks, "message")).toEqual([]);
    const said = parts.map(({ blocks }) => seen(blocks)).join("\n");
    const read = parts.map(({ text }) => text).join("\n");
    for (let n = 5; n < 70; n += 1)
      for (const all of [said, read]) expect(all).toContain(`Story${n}x`);
    expect(read.split("\n")).toContain("https://acme.slack.com/archives/C1/Story69x");
    expect(said).not.toContain("Story4x");
    expect(said).toContain("Story6x (News Example) and 1 more");
    expect(said).toContain("Story7x (News Example) — update");
  });

  test("without news says so in one line", () => {
    expect(drawn(digest([]))).toBe(
      "Digest · Tuesday 24 November\nNothing new since Sun 22 Nov, 09:00.\n",
    );
  });
});

const apology = (more: object): Reply =>
  ({
    kind: "failure",
    text: "The page wants a subscription.",
    nextSteps: ["paste", "upload", "retry"],
    ...more,
  }) as Reply;

describe("an apology", () => {
  test("calls nobody, whatever it quotes", () => {
    const { blocks } = draw(apology({ text: "“<@U0VICTIM>” has no text. Try `/brief <link>`." }));
    expect(JSON.stringify(blocks)).not.toContain('"type":"user"');
    expect(seen(blocks)).toContain("<@U0VICTIM>");
    expect(JSON.stringify(blocks)).toContain('"text":"/brief <link>","style":{"code":true}');
  });

  test("offers what can be done next", () => {
    const source = { kind: "link", url: "https://news.example/a" };
    const [, actions] = draw(apology({ source })).blocks;
    expect(actions).toMatchObject({
      elements: [
        { action_id: "retry", value: JSON.stringify({ source }) },
        { action_id: "hand_in", text: { text: "Give me the text" } },
      ],
    });
  });

  test("does not offer to read again what a button cannot name", () => {
    const source = { kind: "link", url: `https://news.example/${"a".repeat(2_000)}` };
    const [, actions] = draw(apology({ source })).blocks;
    expect(actions).toMatchObject({ elements: [{ action_id: "hand_in" }] });
    expect(draw(apology({ nextSteps: [] })).blocks).toHaveLength(1);
  });
});

test("what changed on a page is told with both sentences", () => {
  const list = [
    { before: "Ministers signed nothing.", after: "Ministers signed a note." },
    { after: "Korea joined." },
    { before: "They meet in March." },
  ];
  const changes = { list, kept: 0.5 };
  const readBefore = Date.parse("2026-11-20T10:00:00Z");
  const reply: Reply = { kind: "changes", article: article(SENTENCES), changes, readBefore };
  expect(drawn(reply)).toBe(
    [
      "The page has changed since 20 Nov 2026: 50% of its sentences are still there.",
      "Before: “Ministers signed nothing.”",
      "Now: “Ministers signed a note.”",
      "New: “Korea joined.”",
      "Gone: “They meet in March.”",
      "",
    ].join("\n"),
  );
  const many = { list: Array.from({ length: 30 }, () => ({ after: "New." })), kept: 0 };
  expect(drawn({ ...reply, changes: many })).toContain("and 20 more changes");
});

test("a notice shows what is to be typed as typed", () => {
  expect(draw({ kind: "notice", text: "Try `/brief help`." }).blocks).toMatchObject([
    {
      elements: [
        {
          elements: [
            { text: "Try " },
            { text: "/brief help", style: { code: true } },
            { text: "." },
          ],
        },
      ],
    },
  ]);
});

/** Where the article itself has a strange address, that is where it leads. */
function isTheirOwn(url: string, reply: Reply): boolean {
  return addressesOf(reply).some(
    (address) =>
      address !== undefined &&
      URL.parse(address)?.host === URL.parse(url.replaceAll("&amp;", "&"))?.host,
  );
}

function addressesOf(reply: Reply): (string | undefined)[] {
  switch (reply.kind) {
    case "briefing":
      return [reply.article.url];
    case "list":
      return reply.items.map(({ url }) => url);
    case "digest":
      return reply.digest.stories.flatMap(({ items, change }) => [
        ...items.map((item) => item.url),
        change?.was.link,
        change?.now.link,
      ]);
    default:
      return [];
  }
}

describe("whatever an article, a model or a person wrote", () => {
  /** Addresses behind links and in Slack's markup. */
  const targets = (value: unknown): string[] => {
    if (typeof value === "string")
      return [...value.matchAll(/<([^|>]+)[|>]/gu)].map((match) => match[1] ?? "");
    if (Array.isArray(value)) return value.flatMap(targets);
    if (typeof value !== "object" || value === null) return [];
    const { type, url, text } = value as Record<string, unknown>;
    const own = type === "link" ? [String(url)] : [];
    // Plain text and rich text parse nothing.
    const inert = type === "plain_text" || type === "text" || type === "link";
    return own.concat(
      inert ? [] : targets(text),
      Object.entries(value).flatMap(([key, inner]) =>
        key === "text" || key === "url" || key === "value" ? [] : targets(inner),
      ),
    );
  };

  /** Where a reply may lead: the article's own address and our threads. */
  const allowed = /^https?:\/\/(?:news\.example|acme\.slack\.com)\//u;

  test("the message is within Slack's limits, mentions nobody and leads nowhere else", () => {
    fc.assert(
      fc.property(anyReply, (reply) => {
        const { blocks, text } = draw(reply, new Map([["U1", "<!channel> Eve"]]));
        expect(blockFaults(blocks, "message")).toEqual([]);
        expect(text.length).toBeGreaterThan(0);
        expect(text.length).toBeLessThanOrEqual(4_000);
        expect(text).not.toMatch(/[<>]|@(?:here|channel|everyone)\b/iu);
        expect(
          text.replaceAll(/https?:\/\/(?:news\.example|acme\.slack\.com)\/\S*/gu, ""),
        ).not.toMatch(/:\/\//u);
        const foreign = targets(blocks).filter(
          (url) => !allowed.test(url) && !isTheirOwn(url, reply),
        );
        expect(foreign).toEqual([]);
        expect(JSON.stringify(blocks)).not.toMatch(
          /"type":"(?:user|broadcast|usergroup|emoji|image)"/u,
        );
      }),
      { numRuns: 300 },
    );
  });
});
