import { describe, expect, test } from "vitest";
import { indexPassages } from "../../../src/briefing/search/passages.ts";
import { questionTerms } from "../../../src/briefing/search/query/question-words.ts";
import { FIXTURES } from "../../fixtures/articles.ts";
import { longReport } from "../../fixtures/long-report.ts";

describe.each(FIXTURES.map((fixture) => [fixture.article.language, fixture] as const))(
  "questions in %s",
  (language, { article, answerable, unanswerable }) => {
    const index = indexPassages(article.sentences, language);

    test.each(answerable)("%s finds “%s” among the two nearest sentences", (question, piece) => {
      const { order } = index.find(question);
      const nearest = order.slice(0, 2).map((at) => article.sentences[at]?.text ?? "");
      expect(nearest.join(" ")).toContain(piece);
    });

    test("most of the answers are claimed", () => {
      const stated = answerable.filter(([question]) => index.find(question).verdict === "stated");
      expect(stated.length).toBeGreaterThanOrEqual(answerable.length - 1);
    });

    test.each(unanswerable)("%s is not stated", (question) => {
      expect(index.find(question).verdict).not.toBe("stated");
    });
  },
);

const ferry = FIXTURES[0]?.article.sentences ?? [];

test("a question without a subject takes that of the question before", () => {
  const index = indexPassages(ferry, "en");
  const [alone = 0] = index.find("and when?").order;
  const [after = 0] = index.find(
    "and when?",
    "Will Nordlinje replace the ship with an electric one?",
  ).order;
  expect(ferry[alone]?.text).not.toContain("electric");
  expect(ferry[after]?.text).toContain("2027");
});

test("the question before weighs less than the question", () => {
  const index = indexPassages(ferry, "en");
  const [best = 0] = index.find(
    "Who runs the clinic?",
    "What does the night ferry lose a year?",
  ).order;
  expect(ferry[best]?.text).toContain("Tomas Wiik");
});

test.each([
  ["a name", "How many patients did Doctor Fernandez treat at the clinic last winter?"],
  ["a number", "Who treated 977 patients in the clinic last winter?"],
  ["a denial", "Why has the council never voted to keep the night ferry?"],
])(
  "a question that takes %s for granted which the text does not have is trusted less",
  (_, question) => {
    const index = indexPassages(ferry, "en");
    const plain = question
      .replace("Doctor Fernandez", "they")
      .replace("977 ", "")
      .replace("has the council never voted", "has the council voted");
    expect(index.find(question).confidence).toBeLessThan(index.find(plain).confidence);
  },
);

test("a heading is not offered as the answer, but what stands below it", () => {
  const texts = ["The bridge at Halm", "It was paid for by the province.", "Rain fell all day."];
  const sentences = texts.map((text) => ({ text }));
  const [best] = indexPassages(sentences, "en").find("Who paid for the bridge at Halm?").order;
  expect(best).toBe(1);
});

test("a question in the article is not offered as the answer to one", () => {
  const sentences = [
    { text: "Was the bridge at Halm paid for by the province?" },
    { text: "Rain fell all day." },
    { text: "The province paid for the bridge at Halm in the end." },
  ];
  expect(indexPassages(sentences, "en").find("Who paid for the bridge at Halm?").order[0]).toBe(2);
});

const QUARRY = [
  "The quarry at Stavik was bought by the miller Jonas Berg.",
  "He paid for it with two horses and a sled.",
  "Rain fell on most days of that spring.",
  "The bridge at Halm was painted by the pupils of the school.",
  "The pupils of the school painted 14 boats.",
  "Snow covers the valley from November on.",
];
const shown = (question: string, texts: readonly string[] = QUARRY): string[] => {
  const found = indexPassages(
    texts.map((text) => ({ text })),
    "en",
  ).find(question);
  return found.shown.map((at) => texts[at] ?? "");
};

test("a sentence that answers by itself is shown alone", () => {
  expect(shown("Which days of the spring saw rain fall?")).toEqual([QUARRY[2]]);
});

test("a sentence that only carries on the first is left away", () => {
  expect(shown("Who bought the quarry at Stavik?")).toEqual([QUARRY[0]]);
});

test("the next sentence is shown, too, when both together cover more of the question", () => {
  expect(shown("Did the pupils who painted boats also paint the bridge at Halm?")).toEqual([
    QUARRY[3],
    QUARRY[4],
  ]);
});

test("the second one shown is the one that has what the first leaves open", () => {
  const texts = [
    "The bridge of Saint-Arvel was opened on Saturday before 3,000 people.",
    "Saturday was warm.",
    "“It sings again,” said the mayor, Lise Auvray.",
    "Boats pass for nothing.",
  ];
  expect(shown("Who is the mayor of Saint-Arvel?", texts)).toEqual([texts[0], texts[2]]);
});

test("a second sentence far from the first that adds nothing is left away, though the first does not cover all", () => {
  const texts = [
    "On 18 November the council will vote on a second station.",
    "The wind blew from the west on that morning.",
    "Every second pump was off.",
  ];
  expect(shown("Who votes against the second station?", texts)).toEqual([texts[0]]);
});

test("two sentences are shown where the answer is not sure", () => {
  const question = "How old is the bridge that the pupils painted?";
  const found = indexPassages(
    QUARRY.map((text) => ({ text })),
    "en",
  ).find(question);
  expect(found.verdict).not.toBe("stated");
  expect(found.shown).toHaveLength(2);
});

test("asked how many, a sentence with a number goes before one that is nearer by its words", () => {
  const texts = ["The pupils of the school painted the boats.", ...QUARRY.slice(4)];
  expect(shown("How many boats did the pupils of the school paint?", texts)[0]).toBe(QUARRY[4]);
});

test.each([
  ["What did the council say about the ferry?", ["counci", "ferry"]],
  ["과학관은 언제 문을 여나요?", ["과학", "학관", "관은", "문을"]],
  ["公园占地多少公顷？", ["公园", "园占", "占地", "公顷"]],
])("what only asks is no term of %s", (question, expected) => {
  expect(questionTerms(question)).toEqual(expect.arrayContaining(expected));
  expect(questionTerms(question)).not.toEqual(expect.arrayContaining(["what"]));
});

test("nothing to search, nothing found", () => {
  expect(indexPassages([], "en").find("Who?")).toMatchObject({ shown: [], verdict: "closest" });
});

test("planted facts are found in every tenth of a report of 60,000 words", () => {
  const { article, facts } = longReport();
  expect(article.text.split(/\s+/).length).toBeGreaterThan(55_000);
  const index = indexPassages(article.sentences, "en");
  const found = facts.filter(({ question, piece }) => {
    const { order, verdict } = index.find(question);
    return (
      verdict === "stated" &&
      order.slice(0, 2).some((at) => article.sentences[at]?.text.includes(piece))
    );
  });
  expect(found.length).toBeGreaterThanOrEqual(9);
});

test("what was asked before does not stand against what is asked now", () => {
  const lamp = indexPassages(
    [
      "The lamp folds flat.",
      "A plug is part of the set.",
      "Its shade is dishwasher-proof, but the foot is not.",
      "It is sold by three shops in Brannick.",
    ].map((text) => ({ text })),
    "en",
  );
  const alone = lamp.find("is the shade dishwasher-proof?");
  const after = lamp.find("is the shade dishwasher-proof?", "which colours of marble are there?");
  expect(alone.verdict).toBe("stated");
  expect(after).toMatchObject({ verdict: "stated", shown: alone.shown });
});

test.each([
  ["en", "what is the fee anyway, ppl?", "The fee is 12 euros. Boats sail daily."],
  ["de", "was gibts inzwischen für eine Gebühr?", "Die Gebühr beträgt 12 Euro. Boote fahren."],
  ["nl", "welke vergoeding krijgt men eigenlijk?", "De vergoeding is 12 euro. Boten varen."],
  ["pl", "Jaka jest właściwie opłata?", "Opłata wynosi 12 euro. Statki płyną."],
  ["ko", "요금은 얼마였어요?", "요금은 12유로다. 배가 다닌다."],
])("%s: words of talk in “%s” are not looked for", (language, question, text) => {
  const sentences = text.split(/(?<=\.) /u).map((one) => ({ text: one }));
  expect(indexPassages(sentences, language).find(question).verdict).toBe("stated");
});

describe("a name that the title has is of the whole text", () => {
  const LAMP = [
    "Vreden switches its gas lamps off for good on 4 May.",
    "The last lamp stands in Mill Lane and was lit for the first time in 1887.",
    "The new lamps will cost 3.2 million euros, which the town pays in ten years.",
    "Mayor Tilde Roos called it a farewell to yellow evenings.",
    "In Assen the gas lamps went out in 2011 already.",
  ];
  const titled = (title: string) =>
    indexPassages(
      LAMP.map((text) => ({ text })),
      "en",
      { title },
    );
  const index = titled("Vreden takes leave of its gas lamps");

  test.each([
    ["What do the new lamps in Vreden cost?", "3.2 million"],
    ["What will the new lamps of Vreden cost?", "3.2 million"],
    ["What does Vreden pay for the new lamps?", "3.2 million"],
  ])("%s is answered by a sentence that does without it", (question, piece) => {
    const found = index.find(question);
    const quoted = LAMP[found.shown[0] ?? -1];
    expect([found.verdict, quoted]).toEqual(["stated", expect.stringContaining(piece)]);
  });

  test.each([
    "What do the new lamps in Assen cost?",
    "What do the new buses in Vreden cost?",
    "When was the last tram of Vreden built?",
    "When was Vreden founded?",
  ])("%s is not, for it asks of something else", (question) => {
    expect(index.find(question).verdict).not.toBe("stated");
  });

  test("in a text of another title the name has to be there", () => {
    const { confidence } = titled("A farewell").find("What do the new lamps in Vreden cost?");
    expect(confidence).toBeLessThan(index.find("What do the new lamps in Vreden cost?").confidence);
  });

  test("a question of a name alone asks for it", () => {
    expect(index.find("What about Vreden?").signals.mass).toBeGreaterThan(0);
  });
});

describe("a place that the dateline or the first sentence names is of the whole text", () => {
  const HALL = [
    "BODA, 3 May — The town has opened its new sports hall after two years of work.",
    "It is 62 metres long and has room for 800 spectators.",
    "The roof carries solar panels that feed the ice rink next door.",
    "The building cost 14 million crowns, of which the county paid a third.",
    "Mayor Ina Holt cut the ribbon on Saturday.",
    "A library in Brinn opens next year.",
  ];
  const index = indexPassages(
    HALL.map((text) => ({ text })),
    "en",
    { title: "A sports hall for everybody", lead: HALL[0] },
  );

  test.each([
    ["How long is the new hall of Boda?", "62 metres"],
    ["What did the new hall of Boda cost?", "14 million"],
    ["How many spectators fit into the hall in Boda?", "800 spectators"],
  ])("%s", (question, piece) => {
    const found = index.find(question);
    expect([found.verdict, HALL[found.shown[0] ?? -1]]).toEqual([
      "stated",
      expect.stringContaining(piece),
    ]);
  });

  test.each([
    "How long is the new hall of Tarn?",
    "How long is the bridge of Boda?",
    "What does the library in Brinn cost?",
    "What did the new hall of Brinn cost?",
  ])("%s asks of something else", (question) => {
    expect(index.find(question).verdict).not.toBe("stated");
  });
});

describe("a verb is known in all its forms", () => {
  test.each([
    ["de", "Wie viele Betriebe betrifft die Sperrung?", "Betroffen sind rund 240 Betriebe.", true],
    ["de", "Wer besitzt das Gut?", "Das Gut besaß lange Zeit Graf Odo Velten.", true],
    ["de", "Wann erschien das Buch?", "Das Buch ist im Mai 2021 erschienen.", true],
    ["de", "Wann brannte das Buch?", "Das Buch ist im Mai 2021 erschienen.", false],
    ["en", "Who threw the stone?", "The stone was thrown by Piet Maas.", true],
    ["en", "When did they choose the site?", "The site was chosen in March 2024.", true],
    ["en", "When did they teach the class?", "The site was chosen in March 2024.", false],
  ])("%s: %s – %s", (language, question, text, answers) => {
    const around =
      language === "de"
        ? ["Der Rat tagt am Abend.", "Das Wetter bleibt kühl.", "Die Post ist geschlossen."]
        : ["The council sits at night.", "The weather stays cool.", "Its post office is shut."];
    const index = indexPassages(
      [...around, text].map((one) => ({ text: one })),
      language,
    );
    const { verdict } = index.find(question);
    expect(verdict === "stated").toBe(answers);
  });
});
