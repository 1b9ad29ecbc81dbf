import { seededRandom } from "../seeded-random.ts";
import { CORRUPTIONS } from "./corruptions.ts";
import type { Accepts, Judge, Source } from "./judge.ts";
import { percent } from "./public-set.ts";
import {
  type Answered,
  answered,
  type Sound,
  soundAnswers,
  soundClaims,
  soundSentences,
  soundSummaries,
  soundTitles,
} from "./sound.ts";

const SEED = 7;
const MODELS = ["news", "ectsum", "podcast", "sales_email", "scitldr"];
const QUESTIONS = "xquad_en xquad_de xquad_es xquad_ru xquad_zh drcd jsquad korquad".split(" ");

type Rows = Record<string, string | number>[];

/**
 * False alarms of each judge on statements that are borne out, and how many it catches of the same
 * statements with one mistake made in them; the cites stay those of the statement that was right.
 */
export function corrupted(judges: readonly Judge[]): Rows {
  const models = MODELS.flatMap((set) => soundClaims(`gr-summedits_${set}`));
  return [
    ...rowsFor("en, people's sentences", "en", soundSummaries("sum-writers"), judges),
    ...rowsFor("en, models' sentences", "en", models, judges),
    ...rowsFor("en, the article's", "en", soundSentences("sum-cnndm"), judges),
    ...rowsFor("de, the article's", "de", soundSentences("sum-klexikon").slice(0, 2_000), judges),
    ...rowsFor("ko, titles", "", soundTitles("sum-kr50"), judges),
    ...rowsFor("ko, the article's", "ko", soundSentences("sum-kr50"), judges),
    ...rowsFor("ja, the article's", "ja", soundSentences("qa-jsquad").slice(0, 1_000), judges),
    ...rowsFor("zh, the article's", "zh", soundSentences("qa-drcd").slice(0, 1_000), judges),
    ...QUESTIONS.flatMap((set) => answerRows(`qa-${set}`, judges)),
  ];
}

function rowsFor(
  set: string,
  language: string,
  sound: readonly Sound[],
  judges: readonly Judge[],
): Rows {
  if (sound.length === 0) return [];
  const wrong = Object.keys(CORRUPTIONS[language] ?? {}).map(
    (mistake) => [mistake, withMistake(sound, language, mistake)] as const,
  );
  return [
    rowOf(`${set}: right`, sound, judges, "false alarms"),
    ...wrong.map(([mistake, statements]) =>
      rowOf(`${set}: ${mistake}`, statements, judges, "caught"),
    ),
    rowOf(`${set}: wrong sentence cited`, miscited(sound), judges, "caught"),
  ];
}

/** The statements in which the mistake can be made. */
function withMistake(sound: readonly Sound[], language: string, mistake: string): Sound[] {
  const random = seededRandom(SEED);
  return sound.flatMap((one, at): Sound[] => {
    const { source } = one;
    const other = sound.slice(at).find((next) => next.source !== source) ?? sound[0];
    const elsewhere = other?.source.text ?? "";
    const material = { article: source.text, elsewhere, random };
    const changed = CORRUPTIONS[language]?.[mistake]?.(one.statement, material);
    return changed === undefined ? [] : [{ ...one, statement: changed }];
  });
}

/** Statements that cite a sentence far from those that bear them out. */
function miscited(sound: readonly Sound[]): Sound[] {
  const random = seededRandom(SEED);
  return sound.flatMap((one) => {
    const far = [...one.source.sentences.keys()].filter((at) =>
      one.cites.every((cite) => Math.abs(cite - at) > 2),
    );
    const cite = far[Math.floor(random() * far.length)];
    return cite === undefined ? [] : [{ ...one, cites: [cite] }];
  });
}

/** Answers as the gate sees them, with their question; wrong ones are right for another question. */
function answerRows(set: string, judges: readonly Judge[]): Rows {
  const given = soundAnswers(set);
  if (given.length === 0) return [];
  const sound = given.map((one) => one.sound);
  const strange = exchanged(given, ({ answer }, one) =>
    answer.split(" ").every((word) => !one.sound.source.text.includes(word)),
  );
  const swapped = exchanged(
    given,
    (other, one) =>
      other.sound.source === one.sound.source && !one.sound.statement.includes(other.answer),
  );
  return [
    rowOf(`${set}: right`, sound, judges, "false alarms"),
    rowOf(`${set}: answer of another article`, strange, judges, "caught"),
    rowOf(`${set}: another answer of the article`, swapped, judges, "caught"),
    rowOf(`${set}: wrong sentence cited`, miscited(sound), judges, "caught"),
  ];
}

/** Each question with the next answer that fits the mistake. */
function exchanged(
  given: readonly Answered[],
  fits: (other: Answered, one: Answered) => boolean,
): Sound[] {
  return given.flatMap((one, at): Sound[] => {
    const other = [...given.slice(at + 1), ...given].find((next) => fits(next, one));
    if (other === undefined) return [];
    return [{ ...one.sound, statement: answered(one.question, other.answer) }];
  });
}

function rowOf(set: string, statements: readonly Sound[], judges: readonly Judge[], what: string) {
  const row: Record<string, string | number> = { set, n: statements.length };
  for (const judge of judges) {
    const known = new Map<Source, Accepts>();
    const flagged = statements.filter(({ statement, cites, source, question }) => {
      const accepts = known.get(source) ?? judge.about(source);
      known.set(source, accepts);
      return !accepts(statement, cites, question);
    });
    row[`${judge.name}: ${what} %`] = percent(flagged.length / statements.length);
  }
  return row;
}
