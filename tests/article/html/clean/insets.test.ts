import { describe, expect, test } from "vitest";
import { readHtml } from "../../../../src/article/html/read-html.ts";

const LINES = Array.from(
  { length: 6 },
  (_, at) =>
    `In chapter ${at + 1} the beekeepers of Ostra count their hives once more, and find that the winter was kinder than they had feared.`,
);
const paragraphs = (lines: readonly string[]) => lines.map((line) => `<p>${line}</p>`).join("");
const read = (body: string): string => {
  const html = `<html><head><title>Bees of Ostra</title></head><body><article><h1>Bees of Ostra</h1>${body}</article></body></html>`;
  const parsed = readHtml(html, { url: "https://hive.example/bees" });
  if (!("extraction" in parsed)) throw new Error(parsed.verdict);
  return parsed.extraction.text;
};
const between = (box: string) =>
  `${paragraphs(LINES.slice(0, 3))}${box}${paragraphs(LINES.slice(3))}`;

describe("what is set between paragraphs and is not the text's goes", () => {
  test.each([
    [
      "a letter that is ordered by mail",
      `<div class="x1"><h3>The hive, weekly</h3><p>All that hums, on Friday.</p><input type="email"><p>We keep your address to ourselves.</p></div>`,
    ],
    [
      "a form with a button in a box of no name",
      `<section><strong>Une abeille par jour</strong><form><input type="text"><button>Oui</button></form></section>`,
    ],
    [
      "a request for a small sum",
      `<hive-box><div><h2>One thing before you go on</h2><p>We have no owner. For $5 you keep us flying!</p></div></hive-box>`,
    ],
    [
      "a player",
      `<div class="article-audio"><span>7 min</span><p>This recording was made by a voice that is no person's.</p></div>`,
    ],
  ])("%s", (_, box) => {
    expect(read(between(box))).toBe(LINES.join("\n"));
  });

  test("the list of the text's own headings, with its label", () => {
    const contents = `<div><p>On this page</p><ol><li><a href="#count">The count of hives</a></li><li><a href="#winter">The winter that was</a></li></ol></div>`;
    const text = read(
      `${contents}<h2 id="count">The count of hives</h2>${paragraphs(LINES.slice(0, 3))}<section id="winter"><h2>The winter that was</h2>${paragraphs(LINES.slice(3))}</section>`,
    );
    expect(text).not.toContain("On this page");
    expect(text.match(/The winter that was/gu)).toHaveLength(1);
    for (const line of LINES) expect(text).toContain(line);
  });
});

describe("what belongs to the text stays", () => {
  test.each([
    [
      "a box of facts",
      "<div><h3>Bees in figures</h3><p>Ostra has forty hives and two queens.</p></div>",
    ],
    [
      "a sum in the news",
      "<div><h3>The price</h3><p>The hall cost $48 million, please note!</p></div>",
    ],
    [
      "a list of links to other pages",
      `<ul><li><a href="/a">Hives of the north and their keepers</a> were counted, too, in that year.</li></ul>`,
    ],
  ])("%s", (_, box) => {
    const text = read(between(box));
    const words = box
      .replaceAll(/<[^>]+>/gu, "\n")
      .split("\n")
      .filter((line) => line.length > 30);
    for (const line of words) expect(text).toContain(line.trim());
  });
});

describe("the last line is dropped where it is not of the text", () => {
  test.each([
    "If you enjoyed this story, clap and tell your friends.",
    "This article originally appeared in the spring issue.",
    "Hat Ihnen dieser Beitrag gefallen? Dann erzählen Sie davon.",
    "Si cet article vous a plu, partagez-le.",
    "Si te ha gustado este artículo, compártelo.",
    "Se ti è piaciuto questo articolo, condividilo.",
    "Se gostou deste artigo, partilhe.",
    "이 글이 도움이 되셨다면 공유해 주세요.",
    "この記事が気に入ったらシェアしてください。",
    "如果你喜欢这篇文章，请点赞。",
  ])("%s", (line) => {
    expect(read(paragraphs([...LINES, line]))).toBe(LINES.join("\n"));
  });

  test("not in the midst of it", () => {
    const said =
      "“If you like this story, I have ten more,” said the oldest of the beekeepers of Ostra.";
    expect(read(paragraphs([...LINES.slice(0, 3), said, ...LINES.slice(3)]))).toContain(said);
  });
});
