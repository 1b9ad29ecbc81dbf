import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import type { Article } from "../../../src/domain/article.ts";
import { evidenceOf } from "../../../src/briefing/evidence/evidence.ts";
import type { Finding } from "../../../src/domain/briefing.ts";
import { verifyPoint } from "../../../src/briefing/gate/verify-point.ts";
import { articleTitled, FIXTURES } from "../../fixtures/articles.ts";

const fixture = (language: string): Article => {
  const found = FIXTURES.find(({ article }) => article.language === language);
  if (!found) throw new Error(`no fixture in ${language}`);
  return found.article;
};

/** Findings on a statement that rests on the sentence with `piece`. */
function findings(language: string, piece: string, statement: string): Finding[] {
  const article = fixture(language);
  const cite = article.sentences.findIndex(({ text }) => text.includes(piece));
  expect(cite).toBeGreaterThanOrEqual(0);
  return verifyPoint(statement, [cite], evidenceOf([article]), language);
}

describe("a true statement in other words passes", () => {
  test.each([
    ["en", "19 votes", "By 19 votes to 12 the council kept the ferry, after nearly five hours."],
    ["en", "2.4 million", "Nordlinje loses about 2,400,000 crowns every year with the service."],
    ["en", "Gdansk", "A yard in Gdansk is building the new vessel for 22 cars."],
    ["en", "Tomas Wiik", "Nurses could not get home late without the ferry, Tomas Wiik said."],
    ["ko", "84억", "시는 과학관 사업에 84억 원을 쓴다."],
    ["ko", "박서윤", "박서윤 시장은 아이들이 옆 도시까지 버스를 타지 않아도 된다고 했다."],
    ["ja", "1924年", "灯台は1924年に建てられた。"],
    ["zh", "120公顷", "这座公园面积120公顷，2027年5月开放。"],
    ["de", "210 Meter", "Die 210 Meter lange Brücke kostete 14,5 Millionen Euro."],
    ["fr", "17 stations", "La ligne de 17 stations dessert la gare et l’université."],
    [
      "es",
      "70 por ciento",
      "Los paneles cubrirán el 70 % del consumo, según la alcaldesa Quintana.",
    ],
    ["ar", "3500", "تزور الحافلة تسع قرى كل أسبوع وتحمل 3500 كتاب."],
  ])("(%s) %s: %s", (language, piece, statement) => {
    expect(findings(language, piece, statement)).toEqual([]);
  });
});

describe("an invention is found", () => {
  test.each<[string, string, string, Partial<Finding>]>([
    ["en", "19 votes", "The decision passed by 23 votes to 12.", { kind: "number", hard: true }],
    ["en", "Mayor", "Mayor Karen Whitfield called it a promise.", { kind: "name", hard: true }],
    ["en", "Gdansk", "Whitfield said the vessel is built at a yard.", { kind: "name", hard: true }],
    [
      "en",
      "Gdansk",
      "The vessel is being built by Kongsberg at a yard.",
      { kind: "name", hard: true },
    ],
    [
      "en",
      "smaller boat",
      "A boat would sail on Fridays, says https://evil.example/x.",
      { kind: "link", hard: true },
    ],
    [
      "en",
      "smaller boat",
      "The boat is “a floating coffin for all of us”, the group says.",
      { kind: "quotation", hard: true },
    ],
    [
      "en",
      "Gdansk",
      "The new vessel is not being built at a yard in Gdansk.",
      { kind: "negation", hard: false },
    ],
    [
      "en",
      "Gdansk",
      "Penguins swim because krill is plentiful around ice.",
      { kind: "citation", hard: false },
    ],
    [
      "en",
      "118 patients",
      "The clinic treated 640 patients from the mainland.",
      { kind: "number", hard: false },
    ],
    ["en", "Gdansk", "The new vessel is being built by Tomas Wiik.", { kind: "name", hard: false }],
    ["ko", "84억", "시는 이 사업에 91억 원을 투입한다.", { kind: "number", hard: true }],
    [
      "ko",
      "박서윤",
      "김도현 시장은 기자회견에서 아이들이 버스를 타지 않아도 된다고 말했다.",
      { kind: "name", hard: true },
    ],
    ["ko", "다온건설", "공사는 지역 업체인 한솔건설이 맡는다.", { kind: "name", hard: true }],
    ["ja", "田村恵子", "中村町長は「町の記憶を残したい」と述べた。", { kind: "name", hard: true }],
    ["ja", "1924年", "灯台は1934年に建てられた。", { kind: "number", hard: true }],
    [
      "zh",
      "陈国华",
      "市长王建国在发布会上表示，公园将保留两座高炉。",
      { kind: "name", hard: true },
    ],
    ["zh", "120公顷", "公园占地320公顷。", { kind: "number", hard: true }],
    [
      "de",
      "Katrin Sommer",
      "Oberbürgermeister Jürgen Vogt sprach von einem guten Tag.",
      { kind: "name", hard: true },
    ],
    [
      "fr",
      "Luc Ferrand",
      "Le maire, Paul Delmas, a remercié les riverains.",
      { kind: "name", hard: true },
    ],
    [
      "es",
      "Marta Quintana",
      "La alcaldesa Lucía Herrera explicó el consumo.",
      { kind: "name", hard: true },
    ],
    ["ar", "3500", "تحمل الحافلة 4800 كتاب وتزور تسع قرى.", { kind: "number", hard: true }],
  ])("(%s) %s: %s", (language, piece, statement, expected) => {
    expect(findings(language, piece, statement)).toContainEqual(expect.objectContaining(expected));
  });
});

test("of a statement in another language than the article, figures and links are still checked", () => {
  const evidence = evidenceOf([fixture("en")]);
  expect(verifyPoint("찬성 19표, 반대 12표로 통과됐다.", [1], evidence, "ko")).toEqual([]);
  expect(verifyPoint("찬성 29표로 통과됐다.", [1], evidence, "ko")).toContainEqual(
    expect.objectContaining({ kind: "number", hard: true }),
  );
  expect(verifyPoint("자세한 내용은 evil.example 참조.", [1], evidence, "ko")).toContainEqual(
    expect.objectContaining({ kind: "link" }),
  );
});

describe("of a statement in another language, names are checked where they can be told", () => {
  const evidence = evidenceOf([fixture("en")]);
  test.each([
    ["fr", "Le conseil d’Elvesund garde le ferry de nuit, selon Ingrid Halvorsen.", []],
    ["fr", "Selon Paul Delmas, le ferry de nuit reste.", ["Paul Delmas"]],
    ["es", "Estados Unidos no tiene nada que ver con el ferry nocturno.", []],
    ["ko", "Nordlinje는 2027년에 배를 바꾼다.", []],
    ["ko", "Kestrel은 2027년에 배를 바꾼다.", ["Kestrel"]],
    ["zh", "夜间渡轮继续运行，Kestrel公司表示。", ["Kestrel"]],
    ["de", "Die Stadt behält die Fähre noch drei Jahre.", []],
  ])("(%s) %s", (language, statement, names) => {
    const found = verifyPoint(statement, [0, 11], evidence, language);
    expect(found.filter(({ kind }) => kind === "name").map(({ what }) => what)).toEqual(names);
  });
});

describe("a name of the article is looked for where the cited sentence points", () => {
  const article = articleTitled(
    "",
    "Wiik praised the nurses. Halvorsen signed the contract in May. She will resign in June.",
    "en",
  );
  const names = (statement: string, cite: number): string[] =>
    verifyPoint(statement, [cite], evidenceOf([article]), "en")
      .filter(({ kind }) => kind === "name")
      .map(({ what }) => what);

  test("to the sentences beside one with a pronoun", () => {
    expect(names("In June, Halvorsen will resign.", 2)).toEqual([]);
  });

  test("not beside one that names all it speaks of", () => {
    expect(names("In May, Halvorsen signed the contract.", 1)).toEqual([]);
    expect(names("In May, Wiik signed the contract.", 1)).toEqual(["Wiik"]);
  });
});

describe("a statement turned into its contrary is found", () => {
  const article = articleTitled(
    "",
    "Fares on the night ferry rose by a tenth in May. The operator did not renew the contract.",
    "en",
  );
  test.each([
    [0, "Fares on the night ferry fell by a tenth in May."],
    [1, "The operator did renew the contract, it says."],
  ])("%i %s", (cite, statement) => {
    expect(verifyPoint(statement, [cite], evidenceOf([article]), "en")).toContainEqual(
      expect.objectContaining({ kind: "negation", hard: false }),
    );
  });
});

/** Findings on a statement that rests on the last sentence of a text. */
function findingsOnLast(
  language: string,
  title: string,
  text: string,
  statement: string,
): Finding[] {
  const article = articleTitled(title, text, language);
  return verifyPoint(statement, [article.sentences.length - 1], evidenceOf([article]), language);
}

describe("what is no mistake is not found", () => {
  test.each([
    [
      "whom the title names",
      "en",
      "Orrin sells its mill",
      "The miller took 4 million for it.",
      "Orrin took 4 million for the mill.",
    ],
    [
      "who was named before a row of pronouns",
      "en",
      "",
      "Ada Lind runs it. She is 40. She may sell.",
      "Ada Lind, who is 40, may sell.",
    ],
    ["a month in short", "en", "", "The mill closed on Oct 3.", "The mill closed on 3 October."],
    [
      "the plural of an acronym",
      "en",
      "",
      "One NGO helped the miller with flour.",
      "NGOs helped the miller with flour.",
    ],
    [
      "the words of an acronym",
      "en",
      "",
      "The ECB cut its rate for banks.",
      "The European Central Bank cut its rate for banks.",
    ],
    [
      "a name with an accent less",
      "en",
      "",
      "The ferry from Curaçao was late.",
      "The ferry from Curacao was late.",
    ],
    [
      "the number in a name",
      "en",
      "",
      "The Clara 2 is out. The company sells it for 649 crowns.",
      "The Clara 2 sells for 649 crowns.",
    ],
    [
      "what the number counts, said before",
      "en",
      "",
      "Of the 40 sacks 12 were wet.",
      "12 sacks were wet, of 40.",
    ],
    [
      "a German noun made of others",
      "de",
      "",
      "Den Anglern fehlt der See.",
      "Dem Anglerverein fehlt der See.",
    ],
    [
      "a Korean cost",
      "ko",
      "",
      "시설을 돌리는 데 돈이 많이 들었다.",
      "시설의 운영비가 많이 들었다.",
    ],
    [
      "“sans” for “aucun”",
      "fr",
      "",
      "L’incendie n’a fait aucun blessé.",
      "L’incendie a eu lieu sans faire de blessé.",
    ],
    ["“안” for “않”", "ko", "", "시장은 예약을 받지 않는다고 했다.", "시장은 예약을 안 받아요."],
    [
      "“no” for “sin”",
      "es",
      "",
      "El agua sigue sin ser apta para beber.",
      "El agua no es apta para beber.",
    ],
    [
      "an answer that begins with “No”",
      "en",
      "",
      "The council kept the night ferry.",
      "No, the council kept the night ferry.",
    ],
    [
      "a denial with an implied one",
      "de",
      "",
      "Die Müller verzichteten auf neue Räder.",
      "Die Müller kauften keine neuen Räder.",
    ],
    [
      "what a denial takes",
      "de",
      "",
      "Der Rat muss dem Bau zustimmen.",
      "Ohne den Rat kann der Bau nicht beginnen.",
    ],
  ])("%s (%s)", (_, language, title, text, statement) => {
    expect(findingsOnLast(language, title, text, statement)).toEqual([]);
  });
});

test("cites count on through several articles", () => {
  const [first, second] = [
    fixture("en"),
    articleTitled("Salt", "Salt is mined at Hallen. It costs 7 crowns.", "en"),
  ];
  const evidence = evidenceOf([first, second]);
  const cite = first.sentences.length + 1;
  expect(verifyPoint("It costs 7 crowns.", [cite], evidence, "en")).toEqual([]);
  expect(verifyPoint("It costs 7 crowns.", [0], evidence, "en")).not.toEqual([]);
});

/** Sentences of an article that are flagged although they cite themselves. */
function flagged(article: Article): string[] {
  const evidence = evidenceOf([article]);
  return article.sentences
    .filter(({ text }, at) => verifyPoint(text, [at], evidence, article.language).length > 0)
    .map(({ text }) => text);
}

describe("a verbatim sentence of the article is never flagged", () => {
  test.each(FIXTURES.map(({ article }) => [article.language, article] as const))(
    "in our own articles (%s)",
    (_, article) => {
      expect(flagged(article)).toEqual([]);
    },
  );

  test.for([
    "sum-cnndm",
    "sum-writers",
    "sum-kr50",
    "sum-klexikon",
    "sum-multinews",
    "qa-xquad_de",
    "qa-korquad",
    "qa-xquad_es",
    "qa-xquad_ru",
    "qa-xquad_zh",
    "qa-jsquad",
    "qa-drcd",
    "gr-summedits_podcast",
  ])("in the public set %s", (set, context) => {
    const file = new URL(`../../../../shared/data/quality/dev/${set}.jsonl`, import.meta.url);
    if (!existsSync(file)) return context.skip(`${file.pathname} is not there`);
    const texts = new Map<string, string>();
    for (const line of readFileSync(file, "utf8").trim().split("\n")) {
      const { text, context: passage, lang } = Line.parse(JSON.parse(line));
      texts.set((text ?? passage ?? "").slice(0, 12_000), lang);
    }
    for (const [text, language] of [...texts].slice(0, 12)) {
      expect(flagged(articleTitled("", text, language))).toEqual([]);
    }
  });
});

const Line = z.object({
  text: z.string().optional(),
  context: z.string().optional(),
  lang: z.string(),
});
