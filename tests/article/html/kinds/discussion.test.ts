import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Extraction } from "../../../../src/domain/article.ts";
import { readHtml } from "../../../../src/article/html/read-html.ts";

interface Said {
  readonly by: string;
  readonly text: string;
}
const QUESTION =
  "Our lock gate sticks every winter once the basin freezes, and two of us cannot move it by hand. What helps?";
const SAID: readonly Said[] = [
  { by: "Ada Weir", text: QUESTION },
  {
    by: "Tom Sluice",
    text: "We laid a bubbler hose along the sill three winters ago, and the gate has not frozen since then.",
  },
  {
    by: "Mara Quay",
    text: "A hose is fine, but the compressor needs a shed of its own, or the neighbours will call the council.",
  },
  {
    by: "Ada Weir",
    text: "Thank you both, the hose is ordered and the compressor goes into the old boat house.",
  },
];
const page = (body: string, head = "") =>
  `<!doctype html><html lang="en"><head><title>Frozen gate</title>${head}</head><body><header><nav><a href="/">Home</a></nav></header><main><h1>Frozen gate</h1>${body}</main><footer>Lock keepers' board</footer></body></html>`;

function read(html: string, url = "https://board.example/threads/frozen-gate"): Extraction {
  const parsed = readHtml(html, { url, status: 200 });
  if (!("extraction" in parsed)) throw new Error(`${parsed.verdict}: ${parsed.reason.key}`);
  return parsed.extraction;
}
/** Who said what, by the offsets that the reading gives. */
const told = ({ text, contributions = [] }: Extraction): Said[] =>
  contributions.map(({ speaker = "", start, end }) => ({
    by: speaker,
    text: text.slice(start, end),
  }));

const post = ({ by, text }: Said, at: number) =>
  `<div class="post" id="p${at}"><div class="post-head"><a class="username" href="/u/${at}">${by}</a> <time datetime="2026-01-0${at + 1}T10:00:00Z">${at + 1} Jan</time></div><div class="post-text"><p>${text}</p></div><div class="foot"><a href="#p${at}">#${at + 1}</a> <a href="/report/${at}">Report</a></div></div>`;

const inside = (outer = "", inner = "") =>
  outer.replace(/<\/div>$/u, `<div class="children">${inner}</div></div>`);

const answer = ({ by, text }: Said, at: number) =>
  `<div class="answer${at === 2 ? " accepted-answer" : ""}" itemscope itemtype="https://schema.org/Answer"><span itemprop="upvoteCount">${at * 7}</span><div itemprop="text"><p>${text}</p></div><div class="user-info"><time itemprop="dateCreated" datetime="2026-01-0${at}">Jan ${at}</time><a href="/u/${at}">${by}</a></div></div>`;
const teaser = ({ by, text }: Said, at: number) =>
  `<article class="card"><h2><a href="/news/${at}">${text.slice(0, 40)}</a></h2><a class="author" href="/a/${at}">${by}</a> <time datetime="2026-01-0${at + 1}">${at + 1} Jan</time><p>${text}</p></article>`;

describe("a discussion is read by its posts, each with who wrote it", () => {
  test("known by their shape: boxes of one kind with a name and a time", () => {
    const extraction = read(page(SAID.map(post).join("")));
    expect(extraction.kind?.name).toBe("discussion");
    expect(told(extraction)).toEqual(SAID);
    expect(extraction.contributions?.map(({ at }) => at?.slice(0, 10))).toEqual([
      "2026-01-01",
      "2026-01-02",
      "2026-01-03",
      "2026-01-04",
    ]);
    expect(extraction.text).not.toMatch(/Report|#1/u);
  });

  test("that stand in each other, each with its own words alone", () => {
    const [first, second, third, fourth] = SAID.map(post);
    const extraction = read(page(inside(first, inside(second, third)) + (fourth ?? "")));
    expect(told(extraction)).toEqual(SAID);
  });

  test("with the question above them, though its box is another", () => {
    const [question, ...answers] = SAID;
    const asked = `<div class="question"><span class="asker author">${question?.by}</span><div class="body"><p>${question?.text}</p></div></div>`;
    const extraction = read(page(`${asked}<section>${answers.map(post).join("")}</section>`));
    expect(told(extraction)[0]).toEqual(question);
    expect(told(extraction)).toHaveLength(4);
  });

  test("with what is accepted and how many are for it, as the page's markup says", () => {
    const { contributions } = read(
      page(
        SAID.slice(1)
          .map((one, at) => answer(one, at + 1))
          .join(""),
      ),
      "https://qa.example/questions/7/frozen-gate",
    );
    expect(contributions?.map(({ votes }) => votes)).toEqual([7, 14, 21]);
    expect(contributions?.map(({ accepted }) => accepted)).toEqual([undefined, true, undefined]);
  });

  test("out of the page's data, where it draws them by script", () => {
    const [question, ...answers] = SAID.map(({ by, text }) => ({
      text,
      author: { "@type": "Person", name: by },
    }));
    const data = {
      "@type": "DiscussionForumPosting",
      headline: "Frozen gate",
      ...question,
      comment: answers.map((one) => ({ "@type": "Comment", ...one })),
    };
    const extraction = read(
      page(
        '<div id="app"></div>',
        `<script type="application/ld+json">${JSON.stringify(data)}</script>`,
      ),
    );
    expect(told(extraction)).toEqual(SAID);
  });

  test("without what one of them quotes of another", () => {
    const quoting = `Ada Weir said:</p><blockquote>${QUESTION}</blockquote><p>Salt on the sill, twice a week, is what my father did at Averley.`;
    const extraction = read(
      page([...SAID.slice(0, 3), { by: "Jo Lock", text: quoting }].map(post).join("")),
    );
    expect(told(extraction).at(-1)).toEqual({
      by: "Jo Lock",
      text: "Salt on the sill, twice a week, is what my father did at Averley.",
    });
  });
});

test("a list of articles, each with its author and date, is no discussion", () => {
  const parsed = readHtml(page(SAID.map(teaser).join("")), {
    url: "https://news.example/topics/locks",
  });
  const said = "extraction" in parsed ? parsed.extraction : parsed.page?.extraction;
  expect(said?.contributions).toBeUndefined();
});

test("comments below an article are not the article", () => {
  const article = Array.from(
    { length: 8 },
    (_, n) =>
      `<p>In winter ${n} the lock keeper broke the ice by hand, and ${n + 3} barges had to wait until noon at the pier above the weir before the gate moved at all.</p>`,
  ).join("");
  const body = `<article>${article}</article><section id="comments">${SAID.map(post).join("")}</section>`;
  const { text, kind } = read(
    page(body, '<meta name="author" content="Ada Weir">'),
    "https://news.example/frozen",
  );
  expect(kind?.name).toBe("article");
  expect(text).not.toContain("bubbler");
});

test("whatever posts say, each is told with its own speaker and place", () => {
  const word = fc.stringMatching(/^[a-z]{3,9}$/u);
  const said = fc.record({
    by: fc.stringMatching(/^[A-Z][a-z]{3,9}$/u),
    text: fc.array(word, { minLength: 12, maxLength: 30 }).map((words) => `${words.join(" ")}.`),
  });
  fc.assert(
    fc.property(
      fc.uniqueArray(said, { minLength: 3, maxLength: 8, selector: ({ text }) => text }),
      (posts) => {
        expect(told(read(page(posts.map(post).join(""))))).toEqual(posts);
      },
    ),
    { numRuns: 40 },
  );
});
