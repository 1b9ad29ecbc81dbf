import { describe, expect, test } from "vitest";
import { evidenceOf } from "../../../src/briefing/evidence/evidence.ts";
import { verifyPoint } from "../../../src/briefing/gate/verify-point.ts";
import { articleTitled } from "../../fixtures/articles.ts";

/** A text, an honest statement that cites all of it, and, where there is one, a false one in the same words. */
type Written = readonly [
  what: string,
  language: string,
  text: string,
  honest: string,
  wrong?: string,
];

function found(language: string, text: string, statement: string, cites?: number[]): string[] {
  const article = articleTitled("", text, language);
  const all = cites ?? [...article.sentences.keys()];
  return verifyPoint(statement, all, evidenceOf([article]), language, true).map(({ what }) => what);
}

const WRITTEN: readonly Written[] = [
  [
    "what is being examined, as such",
    "de",
    "Der Hafen prüft eine Abgabe auf Boote ab dem dritten Jahr.",
    "Geprüft wird eine Abgabe auf Boote ab dem dritten Jahr.",
    "Eingeführt wird eine Abgabe auf Boote ab dem dritten Jahr.",
  ],
  [
    "what somebody says who denies what others say",
    "ko",
    '직원은 펌프가 멈췄다고 말했다. 부두를 운영하는 마린물산은 "펌프는 정상 작동한 것으로 본다"며 이를 부인했다.',
    "마린물산은 펌프가 정상 작동한 것으로 본다고 밝혔다.",
  ],
  [
    "what somebody did within what is done to him",
    "ko",
    "경찰은 마린물산 부두 책임자 박씨를 실화 혐의로 입건했다. 박씨는 화재 사흘 전 배관 공사를 하면서 밸브를 잠근 뒤 다시 열지 않은 혐의를 받는다.",
    "경찰은 화재 사흘 전 배관 공사를 하며 밸브를 잠그고 다시 열지 않은 혐의로 마린물산 부두 책임자 박씨를 입건했다.",
  ],
  [
    "a denial that goes on",
    "ja",
    "石田教授は夕方の散歩をやめる必要はないと話す。長い坂を避けるだけでよいという。",
    "石田教授は、夕方の散歩をやめる必要はなく、長い坂を避ければよいと話す。",
  ],
  [
    "a question that has its denial in it",
    "zh",
    "港口的律师顾明认为，只换绳子是否足够还要看检测报告。",
    "港口的律师顾明认为，只换绳子够不够还要看检测报告。",
    "港口的律师顾明认为，只换绳子不足够，不用看检测报告。",
  ],
  [
    "how many are left, of whom the contrary holds",
    "ko",
    "부두의 가게 31곳 가운데 보험에 가입한 곳은 19곳이었다.",
    "부두의 가게 31곳 가운데 보험에 가입하지 않은 곳은 12곳이다.",
    "부두의 가게 31곳 가운데 보험에 가입하지 않은 곳은 19곳이다.",
  ],
  [
    "the same",
    "en",
    "There are 31 shops on the quay, and 19 shops had joined the scheme.",
    "On the quay 12 shops had not joined the scheme.",
    "On the quay 19 shops had not joined the scheme.",
  ],
  [
    "a phrase with a preposition before the verb",
    "de",
    "Es kostet 4.890 Euro, mit zweitem Segel 5.540 Euro, sagt der Hafen.",
    "Mit zweitem Segel kostet das Boot 5.540 Euro, sagt der Hafen.",
  ],
  [
    "the author's “we” in the third person",
    "de",
    "Wir kamen mit einem Segel bei gutem Wind auf 58, mit zweien auf 109 Kilometer.",
    "Mit einem Segel kamen die Tester bei gutem Wind auf 58 Kilometer.",
  ],
  [
    "“according to” at the beginning",
    "pt",
    "A prefeitura falou na terça. Informou que 12 dos 40 barcos estão parados por reparos.",
    "Segundo a prefeitura, 12 dos 40 barcos estão parados por reparos.",
  ],
  [
    "nearly all",
    "en",
    "Rub on tar, then wipe it off as though it had been a mistake, for too much turns sticky.",
    "Wipe off nearly all the tar, as too much turns sticky.",
    "Wipe off all the tar there is, as too much turns sticky.",
  ],
  [
    "nearly all, otherwise",
    "de",
    "Die meisten Boote im Hafen sind aus Holz gebaut.",
    "Fast alle Boote im Hafen sind aus Holz gebaut.",
    "Alle Boote im Hafen sind aus Holz gebaut.",
  ],
];

describe("as models write it is told", () => {
  const honest = WRITTEN.map(
    ([what, language, text, right]) => [what, language, text, right] as const,
  );
  test.each(honest)("%s (%s)", (_, language, text, statement) => {
    expect(found(language, text, statement)).toEqual([]);
  });

  const wrong = WRITTEN.flatMap(([what, language, text, , other]) =>
    other === undefined ? [] : [[what, language, text, other] as const],
  );
  test.each(wrong)("and not otherwise: %s (%s)", (_, language, text, statement) => {
    expect(found(language, text, statement)).not.toEqual([]);
  });
});

describe("in an interview", () => {
  const text = [
    "La patrona Mira Roig habla de su barco. El lunes vuelve a Almar.",
    "P. ¿Cuánto tardó en pintarlo?",
    "R. Tiré una versión azul de la vela.",
    "P. ¿Y los premios?",
    "R. Critiqué los que se conceden antes de navegar. No retiro nada.",
  ].join("\n");
  const article = articleTitled("", text, "es");
  const at = article.sentences.findIndex((one) => one.text.includes("Critiqué"));
  const statement = "Roig critica los premios que se conceden antes de navegar.";

  test("whoever is named at the beginning speaks throughout", () => {
    expect(found("es", text, statement, [at])).toEqual([]);
    expect(found("es", text, statement.replace("Roig", "Berta Ferrer"), [at])).not.toEqual([]);
  });

  test("but not in another text", () => {
    const story = text
      .replace(/^[PR]\. /gmu, "")
      .replaceAll("?", ".")
      .replaceAll("¿", "");
    const place = articleTitled("", story, "es").sentences.findIndex((one) =>
      one.text.includes("Critiqué"),
    );
    expect(evidenceOf([articleTitled("", story, "es")]).interviewed[place]).toBe(false);
    expect(evidenceOf([article]).interviewed[at]).toBe(true);
  });
});
