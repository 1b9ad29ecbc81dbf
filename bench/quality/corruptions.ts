/** What a statement is changed with: things of its own article, and of another one. */
export interface Material {
  readonly article: string;
  readonly elsewhere: string;
  /** From 0 to 1. */
  readonly random: () => number;
}

/** Makes one mistake in a statement; nothing where it gives no occasion for it. */
export type Corruption = (statement: string, material: Material) => string | undefined;

const NUMBER = /(?<![\p{L}\d.,])\d[\d,.]*\d|(?<![\p{L}\d.,])\d(?![\d\p{L}])/gu;
/** Names that no sentence begins with: all but German nouns are names there. */
const NAME =
  /(?<=[\p{Ll},] )(?!I\b)\p{Lu}[\p{Ll}'-]+(?: \p{Lu}[\p{Ll}'-]+)*(?![\p{L}'-]|\.\p{L})/gu;
const AUXILIARY =
  /\b(is|are|was|were|has|have|had|will|would|can|could|should|may|might|must|did|does)\b(?! not\b| no\b)/u;
/** Forms of denial whose loss leaves a sentence that can be read. */
const NOT = /(?<=\p{L})n't\b|(?<= )(?:not(?! only)|never) |cannot/u;
const KOREAN_NOUN = /(?<![가-힣])([가-힣]{3,})(?=(?:에서|은|는|이|가|을|를|의)(?![가-힣]))/gu;

/** The mistakes whose detection is measured, by name. */
export const CORRUPTIONS: Readonly<Record<string, Corruption>> = {
  "number: random": (statement, material) =>
    swapped(statement, NUMBER, material, (number) => randomLike(number, material)),
  "number: another of the article": (statement, material) =>
    swapped(statement, NUMBER, material, () =>
      pick(found(material.article, NUMBER), statement, material),
    ),
  "name: of another article": (statement, material) =>
    swapped(statement, NAME, material, () => pick(strangers(material, NAME), statement, material)),
  "name: another of the article": (statement, material) =>
    swapped(statement, NAME, material, () =>
      pick(found(material.article, NAME), statement, material),
    ),
  "denial: “not” put in": (statement) => {
    const denied = statement.replace(AUXILIARY, "$1 not");
    return denied === statement ? undefined : denied;
  },
  "denial: “not” left out": (statement) => {
    const affirmed = statement.replace(NOT, (not) => (not === "cannot" ? "can" : ""));
    return affirmed === statement ? undefined : affirmed;
  },
};

/** The same for Korean, where names are told by particles and denials by endings. */
export const KOREAN_CORRUPTIONS: Readonly<Record<string, Corruption>> = {
  "number: random": (statement, material) =>
    swapped(statement, NUMBER, material, (number) => randomLike(number, material)),
  "noun: of another article": (statement, material) =>
    swapped(statement, KOREAN_NOUN, material, () =>
      pick(strangers(material, KOREAN_NOUN), statement, material),
    ),
  "denial: ending put in": (statement) => {
    const denied = statement
      .replace(/했다(?=\.?$)/u, "하지 않았다")
      .replace(/한다(?=\.?$)/u, "하지 않는다")
      .replace(/됐다(?=\.?$)/u, "되지 않았다")
      .replace(/이다(?=\.?$)/u, "이 아니다");
    return denied === statement ? undefined : denied;
  },
};

/** One occurrence of a pattern, replaced by what `other` gives for it. */
function swapped(
  statement: string,
  pattern: RegExp,
  { random }: Material,
  other: (old: string) => string | undefined,
): string | undefined {
  const places = [...statement.matchAll(pattern)];
  const place = places[Math.floor(random() * places.length)];
  const replacement = place && other(place[0]);
  if (place === undefined || replacement === undefined) return undefined;
  return (
    statement.slice(0, place.index) + replacement + statement.slice(place.index + place[0].length)
  );
}

function found(text: string, pattern: RegExp): string[] {
  return [...new Set([...text.matchAll(pattern)].map(([piece]) => piece))];
}

/** Pieces of another article no word of which this one has. */
function strangers({ article, elsewhere }: Material, pattern: RegExp): string[] {
  return found(elsewhere, pattern).filter((piece) => !sharesWord(piece, article));
}

/** A piece that has nothing in common with the statement. */
function pick(
  pieces: readonly string[],
  statement: string,
  { random }: Material,
): string | undefined {
  const others = pieces.filter((piece) => !sharesWord(piece, statement));
  return others[Math.floor(random() * others.length)];
}

function sharesWord(piece: string, text: string): boolean {
  const small = text.toLowerCase();
  return piece.split(" ").some((word) => small.includes(word.toLowerCase()));
}

/** A number of as many digits that the article does not have. */
function randomLike(number: string, { article, random }: Material): string | undefined {
  for (let tries = 0; tries < 20; tries += 1) {
    const other = number.replace(/\d/gu, () => String(1 + Math.floor(random() * 9)));
    if (!article.includes(other)) return other;
  }
  return undefined;
}
