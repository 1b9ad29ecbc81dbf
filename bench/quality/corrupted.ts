import { splitSentences } from "../../src/article/sentences.ts";
import { seededRandom } from "../seeded-random.ts";
import { citesFor } from "./citing.ts";
import { type Corruption, CORRUPTIONS, KOREAN_CORRUPTIONS } from "./corruptions.ts";
import { type Accepts, type Judge, type Source, sourceOf } from "./judge.ts";
import { type Item, percent, publicSet } from "./public-set.ts";

/** A statement that its text bears out, with the sentences it rests on. */
export interface Sound {
  readonly statement: string;
  readonly cites: readonly number[];
  readonly source: Source;
}

const SEED = 7;
/** Longer texts say nothing more about a judge, and cost the time. */
const LONGEST_TEXT = 12_000;
const SUMMEDITS = ["news", "ectsum", "podcast", "sales_email", "scitldr"];
const QUESTIONS = "xquad_en xquad_de xquad_es xquad_ru xquad_zh drcd jsquad korquad".split(" ");
const MOST_QUESTIONS = 200;

/**
 * False alarms of each judge on statements that are borne out, and how many it catches of the same
 * statements with one mistake made in them; the cites stay those of the statement that was right.
 */
export function corrupted(judges: readonly Judge[]): Record<string, string | number>[] {
  const people = soundSummaries("sum-writers");
  const models = SUMMEDITS.flatMap((set) => soundClaims(`gr-summedits_${set}`));
  const rows = [
    ...rowsFor("en, writers' sentences", people, judges, CORRUPTIONS),
    ...rowsFor("en, models' sentences", models, judges, CORRUPTIONS),
    ...rowsFor("en, sentences of articles", sentencesOf("sum-cnndm"), judges, CORRUPTIONS),
    ...rowsFor("ko, titles", soundTitles("sum-kr50"), judges, {}),
    ...rowsFor("ko, sentences of articles", sentencesOf("sum-kr50"), judges, KOREAN_CORRUPTIONS),
  ];
  return [...rows, ...QUESTIONS.flatMap((set) => answerRows(`qa-${set}`, judges))];
}

type Rows = Record<string, string | number>[];

function rowsFor(
  set: string,
  sound: readonly Sound[],
  judges: readonly Judge[],
  corruptions: Readonly<Record<string, Corruption>>,
): Rows {
  if (sound.length === 0) return [];
  const elsewhere = (at: number): Sound =>
    sound.slice(at).find(({ source }) => source !== sound[at]?.source) ?? (sound[0] as Sound);
  const made = Object.entries(corruptions).map(([mistake, corrupt]) => {
    const random = seededRandom(SEED);
    const wrong = sound.flatMap(({ statement, cites, source }, at): Sound[] => {
      const other = elsewhere(at).source.text;
      const changed = corrupt(statement, { article: source.text, elsewhere: other, random });
      return changed === undefined ? [] : [{ statement: changed, cites, source }];
    });
    return [mistake, wrong] as const;
  });
  const kinds = [
    ["(sound)", sound] as const,
    ...made,
    ["wrong sentence cited", miscited(sound)] as const,
  ];
  return kinds.map(([kind, statements]) => rowOf(`${set}: ${kind}`, statements, judges, "flagged"));
}

/** Statements that cite a sentence far from those that bear them out. */
function miscited(sound: readonly Sound[]): Sound[] {
  const random = seededRandom(SEED);
  return sound.flatMap(({ statement, cites, source }) => {
    const far = [...source.sentences.keys()].filter((at) =>
      cites.every((cite) => Math.abs(cite - at) > 2),
    );
    const cite = far[Math.floor(random() * far.length)];
    return cite === undefined ? [] : [{ statement, cites: [cite], source }];
  });
}

function rowOf(set: string, statements: readonly Sound[], judges: readonly Judge[], what: string) {
  const row: Record<string, string | number> = { set, n: statements.length };
  for (const judge of judges) {
    const known = new Map<Source, Accepts>();
    const flagged = statements.filter(({ statement, cites, source }) => {
      const accepts = known.get(source) ?? judge.about(source);
      known.set(source, accepts);
      return !accepts(statement, cites);
    });
    row[`${judge.name}: ${what} %`] = percent(flagged.length / statements.length);
  }
  return row;
}

/** Question and right answer as one statement; and with the answer to a question about another text. */
function answerRows(name: string, judges: readonly Judge[]): Rows {
  const items = publicSet(name).filter(({ answerable }) => answerable);
  const sources = new Map<string, Source>();
  const given = items.slice(0, MOST_QUESTIONS).map((item): [Item, Sound] => {
    const { context, lang, question, answers } = item;
    const source = sources.get(context) ?? sourceOf(context, lang);
    sources.set(context, source);
    const statement = answered(question, answers[0] ?? "");
    return [item, { statement, cites: citesFor(statement, textsOf(source)), source }];
  });
  if (given.length === 0) return [];
  const foreign = given.flatMap(([{ question, context }, sound], at): Sound[] => {
    const answer = given
      .slice(at)
      .concat(given)
      .map(([item]) => item.answers[0] ?? "")
      .find((one) => one.split(" ").every((word) => !context.includes(word)));
    return answer === undefined ? [] : [{ ...sound, statement: answered(question, answer) }];
  });
  const sound = given.map(([, one]) => one);
  return [
    rowOf(`${name}: (question with its answer)`, sound, judges, "flagged"),
    rowOf(`${name}: answer of another article`, foreign, judges, "flagged"),
    rowOf(`${name}: wrong sentence cited`, miscited(sound), judges, "flagged"),
  ];
}

const answered = (question: string, answer: string): string =>
  `${question.trim().replace(/[?？]$/u, "")} ${answer}.`;

function soundSummaries(name: string): Sound[] {
  return publicSet(name).flatMap(({ text, lang, refs }) => soundIn(refs, sourceOf(text, lang)));
}

function soundClaims(name: string): Sound[] {
  const sources = new Map<string, Source>();
  const right = publicSet(name).filter(({ ok }) => ok);
  return right.flatMap(({ text, lang, claim }) => {
    const source = sources.get(text) ?? sourceOf(text, lang);
    sources.set(text, source);
    return soundIn([claim], source);
  });
}

function soundTitles(name: string): Sound[] {
  return publicSet(name).map(({ text, lang, title }) => {
    const source = sourceOf(text, lang);
    return { statement: title, cites: citesFor(title, textsOf(source)), source };
  });
}

function soundIn(texts: readonly string[], source: Source): Sound[] {
  const sentences = textsOf(source);
  return texts
    .flatMap((text) => splitSentences(text, source.language))
    .map(({ text }) => ({ statement: text, cites: citesFor(text, sentences), source }));
}

/** Sentences of the articles themselves, each citing itself. */
function sentencesOf(name: string): Sound[] {
  return publicSet(name).flatMap(({ text, lang }) => {
    const source = sourceOf(text.slice(0, LONGEST_TEXT), lang);
    return source.sentences.map(({ text: statement }, at) => ({ statement, cites: [at], source }));
  });
}

const textsOf = ({ sentences }: Source): string[] => sentences.map(({ text }) => text);
