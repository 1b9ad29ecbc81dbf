import { describe, expect, test } from "vitest";
import type { Article } from "../../../src/domain/article.ts";
import { openingOf } from "../../../src/briefing/show/answer-opening.ts";
import { answerQuestion } from "../../../src/briefing/draft/answer-question.ts";
import { locate } from "../../../src/briefing/evidence/locate.ts";
import { BusyError, ReaderError } from "../../../src/errors.ts";
import { extractiveWriter } from "../../../src/writers/extractive/extractive-writer.ts";
import { articleTitled, FIXTURES } from "../../fixtures/articles.ts";
import { longReport } from "../../fixtures/long-report.ts";
import { draftOf, scriptedWriter } from "../scripted-writer.ts";
import { english } from "../../support/english.ts";
import { wordingIn } from "../../../src/messages/wording.ts";

const ferry = FIXTURES[0]?.article ?? articleTitled("", "", "en");
const fallback = extractiveWriter();

const ask = (question: string, more: Partial<Parameters<typeof answerQuestion>[0]> = {}) =>
  answerQuestion({
    articles: [ferry],
    question,
    earlier: [],
    language: "en",
    writer: fallback,
    fallback,
    ...more,
  });

const RE_ASKS: Readonly<Record<string, readonly string[]>> = {
  en: ["Are you sure? Just guess.", "come on, what's your best guess?"],
  ko: ["정말요? 그냥 추측해 주세요.", "확실한가요?"],
  ja: ["本当ですか？推測でもいいです。", "確かですか？"],
  zh: ["真的吗？猜一下。", "确定吗？"],
  de: ["Sicher? Rate doch einfach.", "Wirklich?"],
  fr: ["Vraiment ? Devine.", "Sûr ?"],
  es: ["¿Seguro? Adivina, por favor.", "¿De verdad?"],
  ar: ["هل أنت متأكد؟ خمن من فضلك", "حقا؟"],
};

describe.each(FIXTURES.map((fixture) => [fixture.article.language, fixture] as const))(
  "the extractive writer, asked in %s",
  (language, { article, answerable, unanswerable }) => {
    const articles = [article];

    test.each(answerable)("%s quotes “%s”", async (question, piece) => {
      const { answer, usage } = await ask(question, { articles, language });
      expect(answer.sentences.map(({ text }) => text).join(" ")).toContain(piece);
      for (const { text, cites, quoted } of answer.sentences) {
        expect(quoted).toBe(true);
        expect(text).toBe(article.sentences[cites[0] ?? -1]?.text);
      }
      expect(usage).toBeUndefined();
    });

    test.each(unanswerable)(
      "%s is not claimed to be answered, nor that the article does not say it, and still not when pressed",
      async (question) => {
        const { answer } = await ask(question, { articles, language });
        expect(answer.verdict).toBe("closest");
        const earlier: string[] = [question];
        for (const pressing of RE_ASKS[language] ?? []) {
          const { answer: again } = await ask(pressing, { articles, language, earlier });
          expect([pressing, again.verdict]).toEqual([pressing, "closest"]);
          expect(again.sentences).toEqual(answer.sentences);
          earlier.push(pressing);
        }
      },
    );
  },
);

test("“and when?” is understood from the question before", async () => {
  const earlier = ["Does Nordlinje replace the ship with an electric one?"];
  const { answer } = await ask("And when?", { earlier });
  expect(answer.sentences.map(({ text }) => text).join(" ")).toContain("2027");
});

test("pressing after an answer gives that answer again", async () => {
  const { answer } = await ask("Are you sure?", { earlier: ["Who runs the clinic on Marrow?"] });
  expect(answer.verdict).toBe("stated");
  expect(answer.sentences.map(({ text }) => text).join(" ")).toContain("Tomas Wiik");
});

describe("a question in another language than the article", () => {
  test.each([
    ["de", "Wie viele Stimmen bekam die Entscheidung über die Fähre?", "auf Englisch fragen"],
    ["fr", "Pourquoi le ferry de nuit est-il maintenu ?", "posez-la en anglais"],
    ["ko", "야간 여객선은 왜 유지되나요?", "영어로 물어봐 주세요"],
    ["ja", "夜のフェリーはなぜ残るのですか？", "英語で質問してください"],
    ["it", "Perché il traghetto notturno è rimasto?", "chiedi in inglese"],
    ["pl", "Dlaczego nocny prom nadal kursuje przez dwie zimy?", "angielski"],
  ])("is told in that language what can be done without a model (%s)", async (...told) => {
    const [language, question, advice] = told;
    const { answer } = await ask(question, { language });
    expect(answer.verdict).toBe("closest");
    const opening = openingOf(answer, 1) ?? [];
    expect(wordingIn(language).phrase(opening)).toContain(advice);
  });

  test("is searched in the article of the thread that has its language", async () => {
    const korean = FIXTURES[1]?.article ?? ferry;
    const { answer } = await ask("공사는 어느 업체가 맡나요?", { articles: [ferry, korean] });
    expect(answer.opening).toBeUndefined();
    const [first] = answer.sentences[0]?.cites ?? [];
    expect(locate([ferry, korean], first ?? -1)?.article).toBe(korean);
  });
});

describe("several articles", () => {
  const salt = articleTitled(
    "Salt of Hallen",
    "Salt is mined at Hallen. The mine employs 210 people. It was opened in 1882.",
    "en",
  );
  const articles = [ferry, salt];

  test("are counted through in order", async () => {
    const { answer } = await ask("How many people does the mine employ?", { articles });
    expect(answer.articleIds).toEqual([ferry.id, salt.id]);
    const cites = answer.sentences.flatMap((sentence) => sentence.cites);
    const found = cites.map((cite) => locate(articles, cite));
    expect(found.some((one) => one?.article === salt && one.index === 1)).toBe(true);
    expect(locate(articles, ferry.sentences.length)?.sentence.text).toBe(
      "Salt is mined at Hallen.",
    );
    expect(locate(articles, 99)).toBeUndefined();
    expect(locate(articles, -1)).toBeUndefined();
  });

  test("without a model are compared by their words, and it is said", async () => {
    const { answer } = await ask("Compare these two", { articles });
    expect(answer.verdict).toBe("stated");
    expect(english(answer.opening)).toMatch(/^Without a model I can only match words/);
    const cited = new Set(
      answer.sentences.flatMap(({ cites }) => cites).map((cite) => locate(articles, cite)?.article),
    );
    expect(cited).toEqual(new Set(articles));
  });

  test("are compared by a model, each sentence checked against what it cites", async () => {
    const at = ferry.sentences.length;
    const writer = scriptedWriter(() =>
      draftOf([
        { cites: [0, at], text: "Elvesund keeps a night ferry, while Hallen mines salt." },
        { cites: [at + 1], text: "The mine employs 210 people." },
        { cites: [at + 2], text: "The mine was opened in 1982." },
      ]),
    );
    const { answer } = await ask("Compare these two", { articles, writer });
    expect(answer.sentences.map(({ quoted }) => quoted)).toEqual([false, true, true]);
    expect(answer.sentences[2]?.text).toBe("It was opened in 1882.");
  });

  test("that are too long to be read together are compared by what carries most of each", async () => {
    const { article: report } = longReport();
    const other = { ...report, id: "other" };
    const writer = scriptedWriter(() => draftOf([], { stated: false }));
    const given = async (asked: readonly Article[]) => {
      await ask("Compare these two", { articles: asked, writer });
      return writer.tasks.at(-1)?.sentences ?? [];
    };
    const length = report.sentences.length;
    const read = await given([report, other]);
    const ofFirst = read.filter((at) => at < length);
    expect(read.filter((at) => at >= length).map((at) => at - length)).toEqual(ofFirst);
    expect(ofFirst.length).toBeGreaterThan(300);
    // Short ones are given whole, so that the prompt is the same as for any other question.
    const both = ferry.sentences.length + salt.sentences.length;
    expect(await given(articles)).toEqual([...Array(both).keys()]);
  });
});

test.each(["When will flights resume?", "Which goods are in short supply?"])(
  "a question about a fact is not taken for one about the whole: %s",
  async (question) => {
    const { answer } = await ask(question);
    expect(answer.verdict).not.toBe("stated");
  },
);

test.each([
  ["de", "Worum geht es hier?"],
  ["fr", "De quoi parle cet article ?"],
  ["es", "¿De qué trata?"],
  ["ko", "무슨 내용인가요?"],
  ["ja", "どんな内容ですか？"],
  ["zh", "这篇文章讲什么？"],
  ["ar", "عن ماذا يتحدث المقال؟"],
])("what a text is about can be asked in %s", async (language, question) => {
  const article = FIXTURES.find((fixture) => fixture.article.language === language)?.article;
  const { answer } = await ask(question, { articles: [article ?? ferry], language });
  expect(answer).toMatchObject({ language, opening: { key: "overview" } });
});

test("what a text is about is told by its key sentences", async () => {
  const { answer } = await ask("What is this article about?");
  expect(english(openingOf(answer, 1))).toMatch(/^Without a model I can only quote/);
  expect(answer.sentences[0]?.cites).toEqual([0]);
});

describe("a model's answer", () => {
  test("that says the article does not say brings the nearest passage", async () => {
    const writer = scriptedWriter(() => draftOf([], { stated: false }));
    const { answer } = await ask("Who built the clinic on Marrow?", { writer });
    expect(answer).toMatchObject({
      verdict: "not-stated",
      writer: "scripted-1",
      prompt: "answer@7",
    });
    expect(answer.sentences[0]).toMatchObject({ quoted: true });
    expect(answer.sentences[0]?.text).toContain("clinic");
  });

  test("that was made up is not shown, and its place is not taken for an answer", async () => {
    const lie = { cites: [5], text: "The captain earns 93,000 crowns, said Olaf Brekke." };
    const { answer } = await ask("What does the captain earn?", {
      writer: scriptedWriter(() => draftOf([lie])),
    });
    expect(answer.verdict).not.toBe("stated");
    expect(JSON.stringify(answer.sentences)).not.toContain("Brekke");
  });

  test("that cites nothing gives way to the extractive answer, and it is said", async () => {
    const writer = scriptedWriter(() => draftOf([{ cites: [], text: "Tomas Wiik runs it." }]));
    const { answer } = await ask("Who runs the clinic on Marrow?", { writer });
    expect(answer.writer).toBe("extractive");
    expect(english(answer.caveat)).toMatch(/could not be checked/);
    expect(answer.sentences.map(({ text }) => text).join(" ")).toContain("Tomas Wiik");
  });

  test("that never comes gives way too, with the reason", async () => {
    const writer = scriptedWriter(() => {
      throw new ReaderError("ECONNREFUSED", { key: "modelUnreachable" });
    });
    const { answer } = await ask("Who runs the clinic on Marrow?", { writer });
    expect(answer.writer).toBe("extractive");
    expect(english(answer.caveat)).toContain("The writing model cannot be reached.");
  });

  test("is waited for when the provider is busy for a moment", async () => {
    const writer = scriptedWriter(() => {
      throw new BusyError("429", 500);
    });
    await expect(ask("Who?", { writer })).rejects.toBeInstanceOf(BusyError);
  });

  test("about a text over the budget is sought in the passages nearest to the question", async () => {
    const { article, facts } = longReport();
    const writer = scriptedWriter(() => draftOf([], { stated: false }));
    for (const { question, sentence } of facts) {
      await ask(question, { articles: [article], writer });
      const seen = writer.tasks.at(-1)?.sentences ?? [];
      expect(seen.map((at) => article.sentences[at]?.text)).toContain(sentence);
      const bytes = seen.reduce((sum, at) => sum + (article.sentences[at]?.text.length ?? 0), 0);
      expect(bytes).toBeLessThanOrEqual(40_000);
    }
  });

  test("about a text within the budget is sought in the same sentences for every question", async () => {
    const writer = scriptedWriter(() => draftOf([], { stated: false }));
    await ask("Who runs the clinic?", { writer });
    await ask("When does it snow?", { writer });
    expect(writer.tasks.map(({ sentences }) => sentences)).toEqual([
      [...ferry.sentences.keys()],
      [...ferry.sentences.keys()],
    ]);
  });
});

test("an article of one sentence can be asked", async () => {
  const articles: Article[] = [articleTitled("", "The kiosk on Pier 4 opens at nine.", "en")];
  const stated = await ask("When does the kiosk open?", { articles });
  expect(stated.answer.sentences[0]?.text).toContain("nine");
  const not = await ask("Who won the marathon in Berlin?", { articles });
  expect(not.answer.verdict).not.toBe("stated");
});
