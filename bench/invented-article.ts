import type { Article } from "../src/domain/article.ts";

const SENTENCES = 18;
const SYLLABLES = "ba ce di fo gu ha je ki lo mu na pe ri so tu va we xi yo zu".split(" ");
const SMALL = "the of and to in that was for on with as by".split(" ");

/** The n-th of any number of articles in no language, with names, figures and words of its own as a report has them. */
export function inventedArticle(n: number, random: () => number): Article {
  const text: string[] = Array.from({ length: SENTENCES }, () => sentence(random));
  const sentences: { text: string; start: number; end: number }[] = [];
  for (const one of text) {
    const start = (sentences.at(-1)?.end ?? -1) + 1;
    sentences.push({ text: one, start, end: start + one.length });
  }
  const url = `https://paper-${n % 40}.example/${n}`;
  return {
    id: n.toString(16).padStart(32, "0"),
    source: "link",
    url,
    site: `Paper ${n % 40}`,
    title: `${capital(word(random))} ${word(random)} ${word(random)} ${n}`,
    language: "en",
    text: text.join(" "),
    sentences,
    verdict: "ok",
    readShare: 1,
    readAt: 0,
  };
}

function sentence(random: () => number): string {
  const length = 10 + Math.floor(random() * 14);
  const words = Array.from({ length }, (_, at) => {
    const kind = random();
    if (kind < 0.4) return pick(SMALL, random);
    if (kind < 0.52) return capital(word(random));
    return kind < 0.56
      ? String(Math.floor(random() * 9_000))
      : at === 0
        ? capital(word(random))
        : word(random);
  });
  return `${words.join(" ")}.`;
}

const word = (random: () => number): string =>
  Array.from({ length: 2 + Math.floor(random() * 2) }, () => pick(SYLLABLES, random)).join("");

const pick = (some: readonly string[], random: () => number): string =>
  some[Math.floor(random() * some.length)] ?? "";

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
