import { describe, expect, test } from "vitest";
import type { Reply } from "../../../src/domain/reply.ts";
import { isBorneOut } from "../../../src/briefing/show/verified-sentence.ts";
import { verify } from "../../../src/flows/ask/verify.ts";
import { ADA, MINJUN, OPEN, TEAM } from "../../in-memory/in-memory-chat.ts";
import { aFiling } from "../../store/some-articles.ts";
import { articleOf } from "../../support/article-of.ts";
import { townText } from "../../support/town-page.ts";
import { firstRun, flowSetUp } from "../flow-set-up.ts";

const ALBY = articleOf(townText("Alby").join("\n"), { id: "alby", title: "Alby" });
const RIGHT = "The council of Alby will close its old swimming hall on 3 October.";
const WRONG = "The new hall is to cost 99.4 million crowns.";

type Set = ReturnType<typeof flowSetUp>;

async function briefedThread(set: Set): Promise<string> {
  const thread = set.chat.post({ channel: OPEN, user: ADA, text: "Look" });
  await set.library.keepArticle(ALBY, []);
  const place = { team: TEAM, channel: OPEN, thread, postTs: thread, position: 0, postedAt: 0 };
  const of = { articleId: "alby", title: "Alby", url: undefined, briefingKey: "briefing alby" };
  await set.ledger.recordBriefing(aFiling(1, { ...place, ...of }));
  return thread;
}

async function check(set: Set, thread: string, text = ""): Promise<Reply | undefined> {
  const post = set.post("@briefdesk check this", { thread, user: MINJUN });
  await verify({ kind: "verify", post, text }, set.ports, firstRun());
  return set.chat.replies(OPEN, thread).at(-1);
}

function verdictsIn(reply: Reply | undefined): [string, boolean][] {
  if (reply?.kind !== "verification") throw new Error(`a ${reply?.kind}`);
  return reply.sentences.map((one) => [one.text, isBorneOut(one)]);
}

describe("a text below an article is held against it", () => {
  test("each sentence with the one that bears it out, or with what was found", async () => {
    const set = flowSetUp();
    const reply = await check(set, await briefedThread(set), `${RIGHT} ${WRONG}`);
    expect(verdictsIn(reply)).toEqual([
      [RIGHT, true],
      [WRONG, false],
    ]);
    expect(reply).toMatchObject({ sentences: [{ cites: [0] }, { findings: [{ what: "99.4" }] }] });
  });

  test("where none is given, what was said last before", async () => {
    const set = flowSetUp();
    const thread = await briefedThread(set);
    set.chat.post({ channel: OPEN, user: ADA, text: RIGHT, thread });
    set.chat.post({ channel: OPEN, user: ADA, text: WRONG, thread });
    expect(verdictsIn(await check(set, thread))).toEqual([[WRONG, false]]);
  });

  test("nothing is claimed of a text in another language whose figures are right", async () => {
    const set = flowSetUp();
    const german = "Der Gemeinderat von Alby schließt das alte Hallenbad der Stadt am 3. Oktober.";
    const reply = await check(set, await briefedThread(set), german);
    expect(verdictsIn(reply)).toEqual([[german, false]]);
    expect(reply).toMatchObject({ sentences: [{ findings: [], inOtherLanguage: true }] });
  });
});

test("a sentence in another language is told from those around it", async () => {
  const set = flowSetUp();
  const german = "Der Gemeinderat von Alby schließt im Herbst das alte Hallenbad der Stadt.";
  const reply = await check(set, await briefedThread(set), `${RIGHT} ${german}`);
  expect(reply).toMatchObject({
    sentences: [{ inOtherLanguage: false }, { inOtherLanguage: true }],
  });
});

test.each([
  ["nobody said anything", true, { key: "nothingToVerify" }],
  ["no article was read", false, { key: "nothingToAsk" }],
])("where %s it says so", async (_, isBriefed, text) => {
  const set = flowSetUp();
  const thread = isBriefed
    ? await briefedThread(set)
    : set.chat.post({ channel: OPEN, user: ADA, text: "Look" });
  expect(await check(set, thread)).toMatchObject({ kind: "notice", text });
});
