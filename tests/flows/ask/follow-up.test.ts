import { describe, expect, test } from "vitest";
import type { Writer } from "../../../src/ports/writer.ts";
import type { Answer } from "../../../src/domain/briefing.ts";
import type { FollowUpJob, Job } from "../../../src/domain/job.ts";
import { followUpKey, keyedFollowUp } from "../../../src/domain/keys.ts";
import { runJob } from "../../../src/flows/run/run-job.ts";
import { followUp } from "../../../src/flows/ask/follow-up.ts";
import { ADA, MINJUN, OPEN, OWN, TEAM } from "../../in-memory/in-memory-chat.ts";
import { aBriefing, aFiling } from "../../store/some-articles.ts";
import { articleOf } from "../../support/article-of.ts";
import { townPage, townText } from "../../support/town-page.ts";
import { draftOf, scriptedWriter } from "../../briefing/scripted-writer.ts";
import { firstRun, flowSetUp } from "../flow-set-up.ts";
import { saying } from "../../support/english.ts";

const URL = "https://gazette.example/alby";
const ALBY = articleOf(townText("Alby").join("\n"), { id: "alby", title: "Alby", url: URL });
const BODA = articleOf(townText("Boda").join("\n"), { id: "boda", title: "Boda" });
const COST = { cites: [2], text: "The new hall is to cost 12.6 million crowns." };
const CLOSES = {
  cites: [0],
  text: "The council of Alby will close its old swimming hall on 3 October.",
};
const model = () => scriptedWriter(() => draftOf([COST]));

type Set = ReturnType<typeof flowSetUp>;

/** A thread in which these articles were briefed, in this order. */
async function threadOf(set: Set, articles: readonly (typeof ALBY)[], channel = OPEN) {
  const thread = set.chat.post({ channel, user: ADA, text: "Look" });
  for (const [at, article] of articles.entries()) {
    await set.library.keepArticle(article, []);
    const { id: articleId, title, url } = article;
    const place = { team: TEAM, channel, thread, postTs: thread, position: at, postedAt: at };
    const briefingKey = `briefing ${articleId}`;
    await set.ledger.recordBriefing(aFiling(1, { ...place, articleId, title, url, briefingKey }));
  }
  return thread;
}

/** Asks in the thread, and what was said to it. */
async function ask(set: Set, thread: string, question: string, more: Partial<FollowUpJob> = {}) {
  const post = set.post(question, { thread, user: MINJUN });
  const job: FollowUpJob = { kind: "follow-up", post, question, ...more };
  await followUp(job, set.ports, firstRun());
  const reply = set.chat.replies(job.post.channel, job.post.thread).at(-1);
  return { reply, job };
}

const answerIn = ({ reply }: Awaited<ReturnType<typeof ask>>): Answer => {
  if (reply?.kind !== "answer") throw new Error(`a ${reply?.kind}`);
  return reply.answer;
};

describe("a question in a briefed thread", () => {
  test("is answered from its article, with the sentences that say so", async () => {
    const set = flowSetUp();
    const answer = answerIn(
      await ask(set, await threadOf(set, [ALBY]), "What will the new hall cost?"),
    );
    expect(answer.verdict).toBe("stated");
    expect(answer.sentences[0]?.text).toContain("12.6 million crowns");
    expect(answer.articleIds).toEqual(["alby"]);
    expect(set.meter.counted("questions_answered", { verdict: "stated" })).toBe(1);
  });

  test("that the article does not answer gets no statement, and counts no points", async () => {
    const set = flowSetUp({ writer: scriptedWriter(() => draftOf([], { stated: false })) });
    const answer = answerIn(await ask(set, await threadOf(set, [ALBY]), "Who won the cup?"));
    expect(answer.verdict).toBe("not-stated");
    expect(set.meter.counted("gate_points", { outcome: "passed" })).toBe(0);
  });

  test("is asked of all its articles, in the order of their posts", async () => {
    const writer = model();
    const set = flowSetUp({ writer });
    await ask(set, await threadOf(set, [BODA, ALBY]), "What will the halls cost?");
    expect(writer.tasks.at(-1)?.articles.map(({ id }) => id)).toEqual(["boda", "alby"]);
  });

  test("that came with a link is answered from what is there, below its briefing", async () => {
    const set = flowSetUp();
    set.put(URL, townPage("Alby"));
    const post = set.post(`What will the new hall cost? ${URL}`);
    const source = { kind: "link", url: URL } as const;
    const question = "What will the new hall cost?";
    const jobs: Job[] = [
      { kind: "brief", post, source, position: 0, again: false },
      { kind: "follow-up", post, question, besideSources: true },
    ];
    for (const job of jobs) await runJob(job, set.ports, firstRun());
    const replies = set.chat.replies(OPEN, post.ts);
    expect(replies.map(({ kind }) => kind)).toEqual(["briefing", "answer"]);
    expect(JSON.stringify(replies[1])).toContain("12.6 million crowns");
  });

  test("that came with a link which could not be read says nothing: the reason stands there already", async () => {
    const set = flowSetUp({ writer: model() });
    const asked = await ask(
      set,
      set.chat.post({ channel: OPEN, user: ADA, text: "?" }),
      "Who pays?",
      {
        besideSources: true,
      },
    );
    expect(asked.reply).toBeUndefined();
  });

  test("carries over what was said in the thread: the briefings, and each question with its answer", async () => {
    const refused = scriptedWriter((_, turn) =>
      turn === 1 ? draftOf([COST]) : draftOf([], { stated: false }),
    );
    const set = flowSetUp({ writer: refused });
    const thread = await threadOf(set, [BODA, ALBY]);
    const points = [{ text: "Alby closes its hall.", cites: [1], quoted: false }];
    await set.library.keepBriefing("briefing alby", { ...aBriefing("alby"), points });
    await ask(set, thread, "What will it cost?");
    await ask(set, thread, "Who won the cup?");
    await ask(set, thread, "Who said that?");
    const at = BODA.sentences.length;
    const task = refused.tasks.at(-1);
    expect(task?.kind === "answer" && task.turns).toEqual([
      { points: [{ text: "Alby closes its hall.", cites: [at + 1], quoted: false }] },
      {
        question: "What will it cost?",
        points: [expect.objectContaining(COST)],
        verdict: "stated",
      },
      { question: "Who won the cup?", points: expect.anything(), verdict: "not-stated" },
    ]);
  });

  test("carries over nothing that was said of an article which is gone since", async () => {
    const writer = model();
    const set = flowSetUp({ writer });
    const thread = await threadOf(set, [BODA, ALBY]);
    await ask(set, thread, "What will it cost?");
    const [asked] = await set.ledger.recentQuestions({ team: TEAM, channel: OPEN, thread }, "", 1);
    const key = followUpKey(TEAM, OPEN, asked?.ts ?? "");
    const answer = await set.library.answer(key);
    await set.library.forget(["boda"]);
    // The numbers of what an answer cites would mean other sentences.
    if (answer !== undefined) await set.library.keepAnswer(key, answer);
    expect(answer).toBeDefined();
    await ask(set, thread, "Who said that?");
    const task = writer.tasks.at(-1);
    expect(task?.kind === "answer" && task.turns).toEqual([{ question: "What will it cost?" }]);
  });

  test("says under its answer which sentences it rests on, by the key it is kept under", async () => {
    const set = flowSetUp({ writer: model() });
    const asked = await ask(set, await threadOf(set, [ALBY]), "What will it cost?");
    const { key } = keyedFollowUp(asked.job);
    expect(asked.reply).toMatchObject({ kind: "answer", answerKey: key });
    expect(await set.library.answer(key)).toEqual(answerIn(asked));
  });

  test("that nobody set a language for is left to the writer, in the language of the question", async () => {
    const writer = model();
    const set = flowSetUp({ writer });
    const thread = await threadOf(set, [ALBY]);
    await ask(set, thread, "누가 내나요?");
    await ask(set, thread, "Auf Deutsch, bitte");
    await set.ledger.savePersonSettings(TEAM, MINJUN, { language: "fr" });
    await ask(set, thread, "누가 내나요?");
    const told = writer.tasks.map(
      (task) => task.kind === "answer" && [task.language, task.inLanguageOfQuestion],
    );
    expect(told).toEqual([
      ["ko", true],
      ["de", false],
      ["fr", false],
    ]);
  });

  test("carries over what was asked before it, and not itself", async () => {
    const writer = model();
    const set = flowSetUp({ writer });
    const thread = await threadOf(set, [ALBY]);
    const { job } = await ask(set, thread, "What will the new hall cost?");
    await set.clock.advance(1_000);
    await ask(set, thread, "And when will it open?");
    expect(writer.tasks.at(-1)).toMatchObject({
      question: "And when will it open?",
      earlier: ["What will the new hall cost?"],
    });
    await followUp(job, set.ports, firstRun({ attempt: 2 }));
    const place = { team: TEAM, channel: OPEN, thread };
    expect(await set.ledger.recentQuestions(place, "none", 9)).toHaveLength(2);
  });

  test("is answered once, however often its job runs", async () => {
    const set = flowSetUp({ writer: model() });
    const thread = await threadOf(set, [ALBY]);
    const { job } = await ask(set, thread, "What will the new hall cost?");
    await followUp(job, set.ports, firstRun({ attempt: 2 }));
    expect(set.chat.replies(OPEN, thread)).toHaveLength(1);
    expect(set.chat.progressIn(OPEN, thread)).toBe("");
  });

  test("is seen while it is answered, from the second sentence on", async () => {
    const drafted = scriptedWriter(() => draftOf([CLOSES, COST]));
    const writer = {
      ...drafted,
      async *stream(task: Parameters<typeof drafted.draft>[0]) {
        const draft = await drafted.draft(task);
        yield* draft.items;
        return draft;
      },
    };
    const set = flowSetUp({ writer });
    const { job } = await ask(set, await threadOf(set, [ALBY]), "What is planned for the hall?");
    const shown = set.chat.shown(keyedFollowUp(job).key);
    expect(shown.length).toBeGreaterThan(0);
    const lengths = shown.map((one) => (one.kind === "answer" ? one.answer.sentences.length : 0));
    expect(Math.min(...lengths)).toBe(2);
  });
});

describe("an answer that its reader stops while it is written", () => {
  const OPENS = { cites: [3], text: "The new hall opens in the spring of 2029." };

  /** A model that writes one sentence after the other, until it is told to end; and what it had written. */
  function slowWriter() {
    const written: string[] = [];
    const drafted = scriptedWriter(() => draftOf([CLOSES, COST, OPENS]));
    const writer: Writer = {
      ...drafted,
      async *stream(task, options) {
        const draft = await drafted.draft(task);
        for (const item of draft.items) {
          options?.signal?.throwIfAborted();
          written.push(item.text);
          yield item;
        }
        return draft;
      },
    };
    return { writer, written };
  }

  test("stands as far as it was shown, is kept as that, and no more is written", async () => {
    const { writer, written } = slowWriter();
    const set = flowSetUp({ writer });
    const thread = await threadOf(set, [ALBY]);
    set.chat.stopAfter(1);
    const { reply, job } = await ask(set, thread, "What is planned for the hall?");
    expect(reply).toMatchObject({ kind: "answer", extent: "stopped" });
    expect(written).toEqual([CLOSES.text, COST.text]);
    const { key } = keyedFollowUp(job);
    expect((await set.library.answer(key))?.sentences).toHaveLength(2);
    expect(reply).toMatchObject({ answerKey: key });
    expect(set.chat.progressIn(OPEN, thread)).toBe("");
  });

  test("is not begun where that was before the first word, and the job is done", async () => {
    const { writer, written } = slowWriter();
    const set = flowSetUp({ writer });
    const thread = await threadOf(set, [ALBY]);
    set.chat.stopAfter(0);
    const post = set.post("What is planned for the hall?", { thread, user: MINJUN });
    const job: FollowUpJob = { kind: "follow-up", post, question: "What is planned for the hall?" };
    await runJob(job, set.ports, firstRun());
    expect(written).toEqual([]);
    expect(set.chat.replies(OPEN, thread)).toEqual([]);
    expect(set.chat.progressIn(OPEN, thread)).toBe("");
    const message = "stopped by its reader";
    expect(set.log.lines).toContainEqual(expect.objectContaining({ level: "info", message }));
  });
});

describe("a question that was put into the round", () => {
  const round = { unaddressed: true };

  test("is answered where the article states the answer", async () => {
    const set = flowSetUp();
    const thread = await threadOf(set, [ALBY]);
    const answer = answerIn(await ask(set, thread, "What will the new hall cost?", round));
    expect(answer.verdict).toBe("stated");
    const place = { team: TEAM, channel: OPEN, thread };
    expect(await set.ledger.recentQuestions(place, "none", 9)).toHaveLength(1);
  });

  test("gets silence where the article does not say, and nobody sees that it was looked up", async () => {
    const silent = scriptedWriter(() => draftOf([], { stated: false }));
    const bluffing = scriptedWriter(() =>
      draftOf([{ cites: [2], text: "The goalkeeper is called Bo Ek." }]),
    );
    for (const writer of [undefined, silent, bluffing]) {
      const set = flowSetUp(writer === undefined ? {} : { writer });
      const shown: string[] = [];
      const chat = {
        ...set.chat,
        progress: async (_: unknown, text: string) => void shown.push(text),
      };
      const thread = await threadOf(set, [ALBY]);
      const question = "Who is the goalkeeper of the hall’s team?";
      const { reply, job } = await ask(
        { ...set, ports: { ...set.ports, chat } },
        thread,
        question,
        round,
      );
      expect(reply).toBeUndefined();
      expect(shown).toEqual([]);
      expect(await set.ledger.deliveryState(keyedFollowUp(job).key)).toEqual({ state: "new" });
    }
  });

  test("that is not about the article costs no model call", async () => {
    const writer = model();
    const set = flowSetUp({ writer });
    const thread = await threadOf(set, [ALBY]);
    for (const question of ["who has the stapler?", "when is the offsite?"]) {
      const { reply } = await ask(set, thread, question, round);
      expect(reply).toBeUndefined();
    }
    expect(writer.tasks).toEqual([]);
  });

  test("about an article that is gone gets silence", async () => {
    const set = flowSetUp();
    const thread = await threadOf(set, [BODA]);
    await set.library.forget(["boda"]);
    const { reply } = await ask(set, thread, "What will it cost?", round);
    expect(reply).toBeUndefined();
  });
});

describe("the question is said again", () => {
  test("where something stands between it and its answer, and where it was pressed", async () => {
    const set = flowSetUp();
    const thread = await threadOf(set, [ALBY]);
    const { reply: right } = await ask(set, thread, "What will the new hall cost?");
    expect(right).toMatchObject({ askedAbove: true });
    const post = set.post("What will the new hall cost?", { thread, user: MINJUN });
    set.chat.post({ channel: OPEN, user: ADA, text: "And who pays?", thread });
    const question = "What will the new hall cost?";
    const key = { kind: "follow-up", post, question } as const;
    await followUp(key, set.ports, firstRun());
    expect(set.chat.replies(OPEN, thread).at(-1)).toMatchObject({ askedAbove: false });
    const pressed = { ...post, ts: `${post.ts}:question_0`, origin: "button" } as const;
    await followUp({ ...key, post: pressed }, set.ports, firstRun());
    expect(set.chat.replies(OPEN, thread).at(-1)).toMatchObject({ askedAbove: false });
  });
});

describe("an article that is no longer kept", () => {
  test("is read again at its address", async () => {
    const set = flowSetUp();
    set.put(URL, townPage("Alby"));
    const thread = await threadOf(set, [ALBY]);
    await set.library.forget(["alby"]);
    const answer = answerIn(await ask(set, thread, "What will the new hall cost?"));
    expect(answer.sentences[0]?.text).toContain("12.6 million crowns");
    expect(set.visits(URL)).toBe(1);
  });

  test("and has no address leaves a notice, another than a thread without articles", async () => {
    const set = flowSetUp();
    const thread = await threadOf(set, [BODA]);
    await set.library.forget(["boda"]);
    const { reply: gone } = await ask(set, thread, "What will it cost?");
    const bare = set.chat.post({ channel: OPEN, user: ADA, text: "Hello" });
    const { reply: none } = await ask(set, bare, "What will it cost?");
    expect([gone?.kind, none?.kind]).toEqual(["notice", "notice"]);
    expect(gone).not.toEqual(none);
  });
});

describe("whose article is meant", () => {
  test("in a direct message is the one that was spoken of last, unless its own thread has one", async () => {
    const writer = model();
    const set = flowSetUp({ writer });
    const about = await threadOf(set, [BODA], OWN);
    const own = await threadOf(set, [ALBY], OWN);
    const bare = set.chat.post({ channel: OWN, user: ADA, text: "Hello" });
    for (const thread of [bare, own]) {
      const post = set.post("What will it cost?", { thread, channel: OWN });
      const job = { kind: "follow-up", post, question: "What will it cost?", about } as const;
      await followUp(job, set.ports, firstRun());
    }
    const asked = writer.tasks.map(({ articles }) => articles.map(({ id }) => id).join());
    expect(asked).toEqual(["boda", "alby"]);
  });

  test("is shown as it was posted in this thread, not as another channel knows it", async () => {
    const set = flowSetUp();
    const thread = await threadOf(set, [ALBY]);
    const elsewhere = { ...ALBY, title: "A secret title", url: "https://secret.example/" };
    await set.library.keepArticle(elsewhere, []);
    const { reply } = await ask(set, thread, "What will the new hall cost?");
    expect(reply).toMatchObject({ articles: [{ title: "Alby", url: URL }] });
  });
});

test("once a limit is reached the answer is without a model, and says so", async () => {
  const usage = { calls: 1, inputTokens: 9, cachedTokens: 0, outputTokens: 1, model: "m" };
  const writer = scriptedWriter(() => draftOf([COST], { usage }));
  const set = flowSetUp({ writer, limits: [{ scope: "user", window: "day", requests: 1 }] });
  const thread = await threadOf(set, [ALBY]);
  const first = answerIn(await ask(set, thread, "What will the new hall cost?"));
  expect(first.caveat).toBeUndefined();
  const second = answerIn(await ask(set, thread, "What will the new hall cost?"));
  expect(second).toMatchObject({ writer: "extractive", caveat: saying(/limit/u) });
});
