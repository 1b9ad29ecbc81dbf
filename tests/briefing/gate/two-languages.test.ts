import { expect, test } from "vitest";
import type { Article } from "../../../src/domain/article.ts";
import { evidenceOf, widerPassage } from "../../../src/briefing/evidence/evidence.ts";
import { applyGate } from "../../../src/briefing/gate/gate.ts";
import { articleTitled } from "../../fixtures/articles.ts";

const LIGHTHOUSE = articleTitled(
  "The lighthouse at Torrin is for sale",
  `The harbour office may sell the lighthouse at Torrin in spring. Some of the 14 keepers have moved away.
   She did not name a price, its head Petra Hollins said. The lamp has burned without a break since 1911.`,
  "en",
);
const MOUNTAIN_HUT = articleTitled(
  "산장이 문을 닫는다",
  `설악산의 오래된 산장이 가을에 문을 닫을 수 있다고 관리소가 밝혔다. 산장에는 침대가 42개 있다.
   박서준 소장은 철거 비용을 밝히지 않았다. 산장은 1968년에 지어졌다.`,
  "ko",
);
const MILL = articleTitled(
  "Die Mühle bleibt",
  `Die Gemeinde Norden könnte die Mühle am Deich kaufen. Einige der 9 Räder drehen sich noch.
   Bürgermeisterin Jana Theiß nannte keinen Preis. Die Mühle mahlt seit 1874.`,
  "de",
);

const FALSE: readonly (readonly [Article, number, string])[] = [
  [LIGHTHOUSE, 0, "The harbour office will sell the lighthouse at Torrin in spring."],
  [LIGHTHOUSE, 1, "All of the 14 keepers have moved away."],
  [LIGHTHOUSE, 1, "Some of the 17 keepers have moved away."],
  [LIGHTHOUSE, 2, "Its head, Petra Hollins, named a price for the lighthouse."],
  [LIGHTHOUSE, 3, "The lamp has not burned without a break since 1911."],
  [LIGHTHOUSE, 2, "She did not name a price, its head Moira Tansley said."],
  [MOUNTAIN_HUT, 0, "설악산의 오래된 산장이 가을에 문을 닫는다."],
  [MOUNTAIN_HUT, 1, "산장에는 침대가 24개 있다."],
  [MOUNTAIN_HUT, 2, "박서준 소장은 철거 비용을 밝혔다."],
  [MOUNTAIN_HUT, 2, "김도현 소장은 철거 비용을 밝히지 않았다."],
  [MILL, 0, "Die Gemeinde Norden kauft die Mühle am Deich."],
  [MILL, 1, "Alle der 9 Räder drehen sich noch."],
  [MILL, 2, "Bürgermeisterin Jana Theiß nannte einen Preis."],
  [MILL, 3, "Die Mühle mahlt nicht seit 1874."],
];

/** Whether a statement about one article is shown as it is written, in a thread of some. */
async function passes(
  [about, cite, text]: (typeof FALSE)[number],
  thread: readonly Article[],
): Promise<boolean> {
  const before = thread.slice(0, thread.indexOf(about));
  const first = before.reduce((sum, { sentences }) => sum + sentences.length, 0);
  const rules = { evidence: evidenceOf(thread), language: about.language };
  const { points } = await applyGate([{ cites: [first + cite], text }], rules);
  return points.some((point) => point.text === text && !point.quoted);
}

test.each(FALSE)(
  "beside an article of another language no more passes than alone: $2",
  async (...one) => {
    const others = [LIGHTHOUSE, MOUNTAIN_HUT, MILL].filter((article) => article !== one[0]);
    expect(await passes(one, [one[0]])).toBe(false);
    for (const other of others) {
      expect(await passes(one, [one[0], other])).toBe(false);
      expect(await passes(one, [other, one[0]])).toBe(false);
    }
  },
);

test.each([
  [LIGHTHOUSE, 3, "The lamp has been burning since 1911."],
  [MOUNTAIN_HUT, 3, "1968년에 지어진 산장이다."],
  [MILL, 3, "Seit 1874 wird in der Mühle gemahlen."],
] as const)("what is honest passes beside one, too: $2", async (about, cite, text) => {
  const others = [LIGHTHOUSE, MOUNTAIN_HUT, MILL].filter((article) => article !== about);
  for (const other of others) {
    expect(await passes([about, cite, text], [about, other])).toBe(true);
    expect(await passes([about, cite, text], [other, about])).toBe(true);
  }
});

test("the sentences next to one are those of its own article", () => {
  const evidence = evidenceOf([LIGHTHOUSE, MOUNTAIN_HUT, MILL]);
  const last = LIGHTHOUSE.sentences.length - 1;
  const behind = last + 1 + MOUNTAIN_HUT.sentences.length;
  expect(widerPassage([last], evidence).folded).not.toMatch(/\p{Script=Hangul}/u);
  expect(widerPassage([last + 1], evidence).folded).not.toMatch(/\p{Script=Latin}/u);
  expect(widerPassage([behind], evidence).folded).not.toMatch(/\p{Script=Hangul}/u);
  expect(widerPassage([last], evidence).folded).toContain("Petra Hollins");
});
