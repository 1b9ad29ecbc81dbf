/** What a statement is changed with: things of its own article, and of another one. */
interface Material {
  readonly article: string;
  readonly elsewhere: string;
  /** From 0 to 1. */
  readonly random: () => number;
}

/** Makes one mistake in a statement; nothing where it gives no occasion for it. */
export type Corruption = (statement: string, material: Material) => string | undefined;

const NUMBER = /(?<![\p{L}\d.,])\d[\d,.]*\d|(?<![\p{L}\d.,])\d(?![\d\p{L}])/gu;
/** Names that no sentence begins with. */
const NAME =
  /(?<=[\p{Ll},] )(?!I\b)\p{Lu}[\p{Ll}'-]+(?: \p{Lu}[\p{Ll}'-]+)*(?![\p{L}'-]|\.\p{L})/gu;
/** Verbs never come before these particles. */
const KOREAN_NOUN = /(?<![가-힣])([가-힣]{3,})(?=(?:에서|를|의)(?![가-힣]))/gu;
/** Forms of denial whose loss leaves a sentence that can be read. */
const NOT = /(?<=\p{L})n't\b|(?<= )(?:not(?! only)|never|nicht) |cannot/u;

const numbers: Readonly<Record<string, Corruption>> = {
  "number: random": (statement, material) =>
    swapped(statement, NUMBER, material, (number) => randomLike(number, material)),
  "number: another of the article": (statement, material) =>
    swapped(statement, NUMBER, material, () =>
      oneOf(found(material.article, NUMBER), statement, material),
    ),
};

const names = (pattern: RegExp): Readonly<Record<string, Corruption>> => ({
  "name: of another article": (statement, material) =>
    swapped(statement, pattern, material, () =>
      oneOf(strangers(pattern, material), statement, material),
    ),
  "name: another of the article": (statement, material) =>
    swapped(statement, pattern, material, () =>
      oneOf(found(material.article, pattern), statement, material),
    ),
});

/** A denial put in at the first of these places. */
const denying =
  (...changes: readonly (readonly [RegExp, string])[]): Corruption =>
  (statement) => {
    const change = changes.find(([pattern]) => pattern.test(statement));
    return change && statement.replace(...change);
  };

const leavingOut: Corruption = (statement) => {
  const affirmed = statement.replace(NOT, (not) => (not === "cannot" ? "can" : ""));
  return affirmed === statement ? undefined : affirmed;
};

/** The mistakes whose detection is measured, by language and name. */
export const CORRUPTIONS: Readonly<Record<string, Readonly<Record<string, Corruption>>>> = {
  en: {
    ...numbers,
    ...names(NAME),
    "denial: put in": denying([
      /\b(is|are|was|were|has|have|had|will|would|can|could|should|may|might|must|did|does)\b(?! not\b| no\b)/u,
      "$1 not",
    ]),
    "denial: left out": leavingOut,
  },
  de: {
    ...numbers,
    "denial: put in": denying([
      /(?<!\p{L})(ist|sind|war|waren|hat|haben|hatte|hatten|wird|werden|wurde|wurden|kann|können)(?!\p{L})(?! nicht| kein)/u,
      "$1 nicht",
    ]),
    "denial: left out": leavingOut,
  },
  ko: {
    ...numbers,
    ...names(KOREAN_NOUN),
    "denial: put in": denying(
      [/했다(?=\.?$)/u, "하지 않았다"],
      [/한다(?=\.?$)/u, "하지 않는다"],
      [/[됐되었]다(?=\.?$)/u, "되지 않았다"],
      [/이다(?=\.?$)/u, "이 아니다"],
    ),
  },
  ja: {
    ...numbers,
    "denial: put in": denying(
      [/した(?=。?$)/u, "しなかった"],
      [/する(?=。?$)/u, "しない"],
      [/れた(?=。?$)/u, "れなかった"],
      [/れる(?=。?$)/u, "れない"],
      [/いる(?=。?$)/u, "いない"],
      [/である(?=。?$)/u, "ではない"],
    ),
  },
  zh: {
    ...numbers,
    "denial: put in": denying(
      [/是/u, "不是"],
      [/[將将]/u, "$&不"],
      [/[會会]/u, "不$&"],
      [/有/u, "沒有"],
    ),
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
  const end = place.index + place[0].length;
  return statement.slice(0, place.index) + replacement + statement.slice(end);
}

/** One of some pieces that has nothing in common with the statement. */
function oneOf(pieces: readonly string[], statement: string, { random }: Material) {
  const others = pieces.filter((piece) => !sharesWord(piece, statement));
  return others[Math.floor(random() * others.length)];
}

/** Pieces of another article no word of which this one has. */
function strangers(pattern: RegExp, { article, elsewhere }: Material): string[] {
  return found(elsewhere, pattern).filter((piece) => !sharesWord(piece, article));
}

function found(text: string, pattern: RegExp): string[] {
  return [...new Set([...text.matchAll(pattern)].map(([piece]) => piece))];
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
