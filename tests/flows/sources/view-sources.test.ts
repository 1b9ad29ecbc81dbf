import { describe, expect, test } from "vitest";
import { ReaderError } from "../../../src/errors.ts";
import type { Answer, Briefing } from "../../../src/domain/briefing.ts";
import { followUpKey } from "../../../src/domain/keys.ts";
import { sourcesView, translatedSources } from "../../../src/flows/sources/view-sources.ts";
import { maySeeBriefing } from "../../../src/flows/sources/may-see-briefing.ts";
import type { Writer } from "../../../src/ports/writer.ts";
import { ADA, CLOSED, MINJUN, OPEN, TEAM } from "../../in-memory/in-memory-chat.ts";
import { aBriefing, aFiling, anAnswer } from "../../store/some-articles.ts";
import { articleOf } from "../../support/article-of.ts";
import { townText } from "../../support/town-page.ts";
import { draftOf, scriptedWriter } from "../../briefing/scripted-writer.ts";
import { flowSetUp } from "../flow-set-up.ts";
import { english, saying } from "../../support/english.ts";

const ALBY = articleOf(townText("Alby").join("\n"), { id: "alby", url: "https://a.example/" });
const BRIEFING: Briefing = {
  ...aBriefing("alby"),
  points: [
    { text: "It closes.", cites: [0, 2], quoted: false },
    { text: "It costs.", cites: [2], quoted: false },
  ],
};
const ASK = { team: TEAM, channel: OPEN, user: MINJUN, briefingKey: "b" };
const usage = { calls: 1, inputTokens: 9, cachedTokens: 0, outputTokens: 1, model: "m" };

/** A model that translates by putting the language before each sentence, and what it was given. */
function translator(fails?: () => Error | undefined) {
  const given: (readonly string[])[] = [];
  const writer: Writer = {
    ...scriptedWriter(() => draftOf([])),
    translate: async (sentences, language) => {
      const error = fails?.();
      if (error !== undefined) throw error;
      given.push(sentences);
      return { texts: sentences.map((sentence) => `${language}: ${sentence}`), usage };
    },
  };
  return { writer, given };
}

async function kept(options: Parameters<typeof flowSetUp>[0] = {}) {
  const set = flowSetUp(options);
  await set.library.keepArticle(ALBY, []);
  await set.library.keepBriefing("b", BRIEFING);
  const here = { team: TEAM, channel: OPEN, articleId: "alby", title: "As here" };
  await set.ledger.recordBriefing(aFiling(1, { ...here, url: "https://here.example/" }));
  return set;
}

const translationsIn = (view: Awaited<ReturnType<typeof translatedSources>>) =>
  view?.points.map(({ passages }) => passages.map(({ translation }) => translation));

describe("the sources of an answer", () => {
  const BODA = articleOf(townText("Boda").join("\n"), {
    id: "boda",
    title: "Boda",
    language: "sv",
  });
  const at = ALBY.sentences.length;
  const ANSWER: Answer = {
    ...anAnswer(["alby", "boda"]),
    sentences: [{ text: "Both close.", cites: [0, at + 2], quoted: false }],
  };
  const key = followUpKey(TEAM, OPEN, "7.1");
  const asked = { ...ASK, briefingKey: key };

  async function answered(options: Parameters<typeof flowSetUp>[0] = {}) {
    const set = await kept(options);
    await set.library.keepArticle(BODA, []);
    await set.library.keepAnswer(key, ANSWER);
    return set;
  }

  test("are the sentences of all articles that it cites, each with its article", async () => {
    const { ports } = await answered();
    const view = await sourcesView(asked, ports);
    const [point] = view?.points ?? [];
    expect(point?.passages.map(({ sentence }) => sentence)).toEqual([
      ALBY.sentences[0]?.text,
      BODA.sentences[2]?.text,
    ]);
    expect(point?.passages.map(({ article }) => article?.title)).toEqual(["As here", "Boda"]);
  });

  test("are shown to those alone who may read where it was given", async () => {
    const { ports, library } = await answered();
    expect(await sourcesView({ ...asked, channel: CLOSED }, ports)).toBeUndefined();
    const secret = followUpKey(TEAM, CLOSED, "7.1");
    await library.keepAnswer(secret, ANSWER);
    const there = { ...ASK, channel: CLOSED, briefingKey: secret };
    expect(await sourcesView({ ...there, user: MINJUN }, ports)).toBeUndefined();
    expect(await sourcesView({ ...there, user: ADA }, ports)).toBeDefined();
    // Nor by naming a channel that they may read.
    expect(await sourcesView({ ...there, channel: OPEN }, ports)).toBeUndefined();
  });

  test("are none when one of its articles is no longer kept: its numbers would mean others", async () => {
    const { ports, library } = await answered();
    await library.forget(["alby"]);
    await library.keepAnswer(key, ANSWER);
    expect(await sourcesView(asked, ports)).toBeUndefined();
  });

  test("are translated where they are in another language than the reader's, and only there", async () => {
    const { writer, given } = translator();
    const { ports, ledger } = await answered({ writer });
    await ledger.savePersonSettings(TEAM, MINJUN, { language: "en" });
    const view = await translatedSources(asked, ports);
    expect(translationsIn(view)).toEqual([[undefined, `en: ${BODA.sentences[2]?.text}`]]);
    expect(given).toEqual([[BODA.sentences[2]?.text]]);
  });
});

describe("the sources of a briefing", () => {
  test("are its sentences, with the title and link of this channel", async () => {
    const { ports } = await kept();
    const view = await sourcesView(ASK, ports);
    expect(view).toMatchObject({ title: "As here", url: "https://here.example/", language: "en" });
    expect(view?.points.map(({ passages }) => passages.map(({ sentence }) => sentence))).toEqual([
      [ALBY.sentences[0]?.text, ALBY.sentences[2]?.text],
      [ALBY.sentences[2]?.text],
    ]);
  });

  test("are shown to those alone who may read where the briefing was given", async () => {
    const { ports, ledger } = await kept();
    expect(await sourcesView({ ...ASK, channel: CLOSED, user: ADA }, ports)).toBeUndefined();
    expect(await maySeeBriefing({ ...ASK, channel: CLOSED, user: ADA }, ports)).toBe(false);
    const there = { team: TEAM, channel: CLOSED, articleId: "alby" };
    await ledger.recordBriefing(aFiling(2, there));
    expect(await sourcesView({ ...ASK, channel: CLOSED, user: ADA }, ports)).toBeDefined();
    expect(await sourcesView({ ...ASK, channel: CLOSED, user: MINJUN }, ports)).toBeUndefined();
    expect(await translatedSources({ ...ASK, channel: CLOSED }, ports)).toBeUndefined();
    expect(await maySeeBriefing({ ...ASK, channel: CLOSED }, ports)).toBe(false);
  });

  test("wait where Slack does not say who may read there", async () => {
    const { ports } = await kept();
    const chat = { ...ports.chat, mayRead: () => Promise.reject(new Error("away")) };
    await expect(sourcesView(ASK, { ...ports, chat })).rejects.toThrow("away");
  });

  test("are none when the briefing, or its article, is no longer kept", async () => {
    const { ports, library } = await kept();
    expect(await sourcesView({ ...ASK, briefingKey: "unknown" }, ports)).toBeUndefined();
    await library.forget(["alby"]);
    expect(await sourcesView(ASK, ports)).toBeUndefined();
    expect(await translatedSources(ASK, ports)).toBeUndefined();
  });
});

/** The language that is offered to a person, where they have set one or not. */
const languageFor = async (user: string, set?: string) => {
  const { ports, ledger } = await kept({ writer: translator().writer });
  if (set !== undefined) await ledger.savePersonSettings(TEAM, user, { language: set });
  return (await sourcesView({ ...ASK, user }, ports))?.translation?.language;
};

describe("a reader's language", () => {
  test("is the one they have set, else that of their Slack", async () => {
    expect(await languageFor(MINJUN)).toBe("ko");
    expect(await languageFor(ADA)).toBe("de");
    expect(await languageFor(ADA, "fr")).toBe("fr");
    expect(await languageFor(ADA, "article")).toBe("de");
  });

  test("is not offered where the article is in it, or nobody can translate", async () => {
    expect(await languageFor(ADA, "en")).toBeUndefined();
    expect(await languageFor("U0NOBODY")).toBeUndefined();
    const { ports } = await kept();
    expect((await sourcesView(ASK, ports))?.translation).toBeUndefined();
  });
});

describe("the sources in a reader's language", () => {
  test("have each sentence translated once, at the reader's cost, and are kept for the next", async () => {
    const { writer, given } = translator();
    const { ports, ledger } = await kept({ writer });
    const [first, third] = [0, 2].map((at) => ALBY.sentences[at]?.text);
    const view = await translatedSources(ASK, ports);
    expect(view?.translation).toEqual({ language: "ko", done: true });
    expect(translationsIn(view)).toEqual([[`ko: ${first}`, `ko: ${third}`], [`ko: ${third}`]]);
    expect(given).toEqual([[first, third]]);
    expect(await ledger.usage({ team: TEAM, user: MINJUN }, 0)).toMatchObject({ requests: 1 });
    expect(translationsIn(await translatedSources(ASK, ports))).toEqual(translationsIn(view));
    expect(given).toHaveLength(1);
  });

  test("ask only for what is missing", async () => {
    const { writer, given } = translator();
    const { ports, library } = await kept({ writer });
    await library.keepTranslations("alby", "ko", new Map([[0, "known"]]));
    const view = await translatedSources(ASK, ports);
    expect(given).toEqual([[ALBY.sentences[2]?.text]]);
    expect(translationsIn(view)?.[0]?.[0]).toBe("known");
  });

  test("are made once where two ask at the same time", async () => {
    const { writer, given } = translator();
    const { ports } = await kept({ writer });
    await Promise.all([translatedSources(ASK, ports), translatedSources(ASK, ports)]);
    expect(given).toHaveLength(1);
  });

  test("say why where the model cannot, and are tried again the next time", async () => {
    let isDown = true;
    const down = new ReaderError("status 500: secret text", { key: "modelOutOfOrder" });
    const { writer } = translator(() => (isDown ? down : undefined));
    const { ports, log } = await kept({ writer });
    const view = await translatedSources(ASK, ports);
    expect(view).toMatchObject({
      translation: { language: "ko", done: false },
      remark: saying(/^Not translated\. /u),
    });
    expect(english(view?.remark)).not.toContain("secret");
    expect(log.lines).toMatchObject([
      { level: "warn", fields: { article: "alby", language: "ko" } },
    ]);
    isDown = false;
    expect((await translatedSources(ASK, ports))?.translation?.done).toBe(true);
  });

  test("say so where a limit is reached, and call nobody", async () => {
    const { writer, given } = translator();
    const { ports } = await kept({
      writer,
      limits: [{ scope: "user", window: "day", requests: 0 }],
    });
    expect(await translatedSources(ASK, ports)).toMatchObject({
      translation: { done: false },
      remark: saying(/^Not translated\. /u),
    });
    expect(given).toEqual([]);
  });
});
