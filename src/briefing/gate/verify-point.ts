import type { Finding } from "../../domain/briefing.ts";
import { isMiscited } from "./miscited.ts";
import { isAnnouncement } from "./announcement.ts";
import { changesIn } from "./alignment/changes.ts";
import { isNoSmallCount } from "./derivations.ts";
import { derivationOf, type Reckoning } from "./derived-figure.ts";
import { haveOthersSay } from "./claims/sayers.ts";
import { excessiveClaims } from "./claims/claims.ts";
import { contradicts } from "./polarity/contradiction.ts";
import {
  citedPassage,
  type Evidence,
  languageAt,
  namedPassage,
  type Passage,
  standsAbove,
  widerPassage,
  withoutDatesOf,
} from "../evidence/evidence.ts";
import { fold } from "../../text/fold.ts";
import { monthNames } from "../../languages/calendar/month-names.ts";
import { foreignNames } from "./names/foreign-names.ts";
import { foreignLinks, foreignQuotations } from "./quotation-checks.ts";
import { hasAcronymOf } from "./names/name-lookup.ts";
import { namesOfOthers, personsOfOthers } from "./names/other-persons.ts";
import { type Name, namesIn } from "./names/names.ts";
import { tellsException } from "./claims/exceptions.ts";
import { deniesBeyond, leavesOutDenial } from "./polarity/negation.ts";
import { type NumberFound, numbersIn } from "../../text/numbers.ts";
import { isAmong, isApproximate, isContradicted } from "../../text/same-number.ts";

/** A statement with what is looked up of it, and where. */
interface Case {
  readonly statement: string;
  readonly language: string;
  readonly how: Reckoning;
  readonly numbers: readonly NumberFound[];
  readonly names: readonly Name[];
  /** The cited sentences, folded; `cited` has them in one piece. */
  readonly sentences: readonly string[];
  readonly cited: Passage;
  /** The sentences that are not cited. */
  readonly others: readonly string[];
  /** The cited sentences with one before and one after each. */
  readonly near: Passage;
  /** The cited sentences with the sentences next to those that need them to say who is meant. */
  readonly named: Passage;
  readonly whole: Passage;
  /** Authors and papers of the articles that are cited. */
  readonly above: string;
  /** Titles and names of authors: whom they name the whole text is about. */
  readonly frame: Passage;
}

const MISCITED: Finding = {
  kind: "citation",
  what: "its sentences share too few words with it",
  hard: false,
};

/**
 * Checks a statement against the sentences it cites and those next to them: numbers, names, links,
 * quotations, negation, opposites and shared terms. No finding does not mean that it is true: who did what to
 * whom is beyond a check of words, which is why the sentence is under the point.
 *
 * @param cites numbers that sentences have; others are ignored.
 * @param language in which the statement is written.
 * @param isAnswer it answers a question, which may have asked for a sum.
 */
export function verifyPoint(
  statement: string,
  cites: readonly number[],
  evidence: Evidence,
  language: string,
  isAnswer = false,
): Finding[] {
  if (isAnnouncement(statement)) return [];
  const { whole, frame } = evidence;
  const isForeign =
    language !== (cites.length > 0 ? languageAt(cites, evidence) : evidence.language);
  const one: Case = {
    how: { approximate: isApproximate(statement), asked: isAnswer, isForeign },
    statement,
    language,
    numbers: numbersIn(withoutDatesOf(statement, cites, evidence, language), language),
    names: namesIn(statement, whole, language),
    sentences: cites.flatMap((cite) => evidence.sentences[cite] ?? []).map(fold),
    cited: citedPassage(cites, evidence),
    others: evidence.sentences.filter((_, at) => !cites.includes(at)),
    near: widerPassage(cites, evidence),
    named: namedPassage(cites, evidence),
    whole,
    above: standsAbove(cites, evidence),
    frame,
  };
  const figures = [...numberFindings(one), ...linkFindings(one)];
  // Words of another language cannot be looked up; figures, links and some names can.
  if (isForeign) {
    const foreign = foreignNames(statement, whole, language);
    return [...figures, ...foreign.map((what) => ({ kind: "name", what, hard: true }) as const)];
  }
  return withoutRepeated([
    ...figures,
    ...quotationFindings(one),
    ...nameFindings(one),
    ...negationFindings(one),
    ...claimFindings(one),
    ...(isMiscited(one) ? [MISCITED] : []),
    ...changeFindings(one),
  ]);
}

/** What one check has found another one need not find again. */
const withoutRepeated = (findings: readonly Finding[]): Finding[] =>
  findings.filter(
    ({ kind, what }, at) =>
      findings.findIndex((one) => one.kind === kind && one.what === what) === at,
  );

function changeFindings(one: Case): Finding[] {
  const { statement, cited, how } = one;
  const { approximate } = how;
  const changes = changesIn({
    ...one,
    statement: fold(statement),
    numbers: one.numbers.filter(isNoSmallCount),
    isKnown: (number) =>
      isAmong(number, cited.numbers, approximate) || derivationOf(number, cited, how) !== undefined,
  });
  return changes
    .filter(({ kind }) => !(kind === "negation" && hasDerived(one)))
    .map((change) => ({ ...change, hard: false }));
}

function numberFindings(one: Case): Finding[] {
  const { language, numbers, cited, near, whole, how } = one;
  const { approximate } = how;
  return numbers
    .filter(isNoSmallCount)
    .filter(({ name }) => name === undefined || !isNameIn(whole, name, language))
    .flatMap((number): Finding[] => {
      const { digits, unit = "" } = number;
      // `Model 2` is not the second model.
      const isNamed = number.name !== undefined;
      const there = near.numbers.filter(({ implied }) => !(isNamed && implied === true));
      if (!isAmong(number, there, approximate)) {
        if (derivationOf(number, cited, how) !== undefined) return [];
        const hard = !isAmong(number, whole.numbers, approximate);
        return [{ kind: "number", what: digits, hard }];
      }
      const contradicted = isContradicted(number, near.numbers, approximate);
      return contradicted ? [{ kind: "number", what: `${digits} ${unit}`, hard: false }] : [];
    });
}

/** `Clara 2` is a name, `July 2` a date. */
function isNameIn({ small }: Passage, name: string, language: string): boolean {
  const [first = ""] = name.toLowerCase().split(" ");
  return small.includes(name.toLowerCase()) && !monthNames(language).flat().includes(first);
}

function linkFindings({ statement, whole }: Case): Finding[] {
  return foreignLinks(statement, whole.small).map((what) => ({ kind: "link", what, hard: true }));
}

function quotationFindings({ statement, near, whole }: Case): Finding[] {
  const foreign = foreignQuotations(statement, near.folded, whole);
  return foreign.map((what) => ({ kind: "quotation", what, hard: true }));
}

function nameFindings({ names, named, frame, whole, ...one }: Case): Finding[] {
  const others = [
    ...namesOfOthers(names, named, frame),
    ...personsOfOthers(fold(one.statement), one.cited.folded, one.language),
  ].map((what) => ({ kind: "name", what, hard: false }) as const);
  const strange = names.flatMap((name): Finding[] => {
    const missing = name.parts.filter((part) => !name.isIn(whole, part));
    if (missing.length > 0 && hasAcronymOf(whole, name.parts)) return [];
    if (missing.length > 0) return [{ kind: "name", what: missing.join(" "), hard: true }];
    if (name.parts.some((part) => name.isIn(named, part) || name.isIn(frame, part))) return [];
    return [{ kind: "name", what: name.parts.join(" "), hard: false }];
  });
  return [...strange, ...others];
}

function negationFindings(one: Case): Finding[] {
  const what = wrongAbout(one);
  return what === undefined ? [] : [{ kind: "negation", what, hard: false }];
}

/** What is wrong with a statement that denies, or fails to. */
function wrongAbout(one: Case): string | undefined {
  const { statement, language, sentences, cited, near } = one;
  const folded = fold(statement);
  // Who reckons how many are left denies of these what the sentences say of the others.
  if (!hasDerived(one) && deniesBeyond(folded, cited.folded, near.folded, language)) {
    return "it denies what its sentences do not deny";
  }
  const denying = sentences.filter((sentence) => !tellsException(folded, sentence, language));
  if (leavesOutDenial(folded, denying.join(" "), language))
    return "it says what its sentences deny";
  if (contradicts(folded, sentences, language)) return "it says the opposite of its sentences";
  return undefined;
}

const hasDerived = ({ numbers, cited, near, how }: Case): boolean =>
  numbers.some(
    (number) =>
      !isAmong(number, near.numbers, how.approximate) &&
      derivationOf(number, cited, how) !== undefined,
  );

const OTHERS_SAY = "its sentences have somebody else say so";

function claimFindings(one: Case): Finding[] {
  const statement = fold(one.statement);
  const found = excessiveClaims({ ...one, statement });
  const { names, cited, language, whole } = one;
  const said = [cited.folded, namesIn(cited.folded, whole, language)] as const;
  const isThere = ({ parts, isIn }: Name): boolean => parts.some((part) => isIn(cited, part));
  if (haveOthersSay([statement, names], said, isThere, language)) found.push(OTHERS_SAY);
  return found.map((what) => ({ kind: "claim", what, hard: false }));
}
