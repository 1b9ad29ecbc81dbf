import { type NumberFound, numbersIn } from "../../text/numbers.ts";
import { isAmong, isApproximate } from "../../text/same-number.ts";
import {
  citedPassage,
  type Evidence,
  languageAt,
  widerPassage,
  withoutDatesOf,
} from "../evidence/evidence.ts";
import { derivationOf } from "./derived-figure.ts";

/** Small written numbers are often counted from the text: “three ministers”. */
const SMALL_NUMBER = 3;
export const isNoSmallCount = ({ written, values }: NumberFound): boolean =>
  !(written && (values[0] ?? 0) <= SMALL_NUMBER);

/**
 * The steps by which figures of a statement follow from those of the sentences that it cites, as they are
 * shown beside it: `121 − 85 = 36`.
 */
export function derivationsIn(
  statement: string,
  cites: readonly number[],
  evidence: Evidence,
  language: string,
  asked: boolean,
): string[] {
  const approximate = isApproximate(statement);
  const how = { approximate, asked, isForeign: language !== languageAt(cites, evidence) };
  const [near, cited] = [widerPassage(cites, evidence), citedPassage(cites, evidence)];
  return numbersIn(withoutDatesOf(statement, cites, evidence, language), language)
    .filter(isNoSmallCount)
    .filter((number) => !isAmong(number, near.numbers, approximate))
    .flatMap((number) => derivationOf(number, cited, how) ?? []);
}
