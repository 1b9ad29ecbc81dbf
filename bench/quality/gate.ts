import { splitSentences } from "../../src/text/sentences.ts";
import { citesFor } from "./citing.ts";
import { type Accepts, type Judge, type Source, sourceOf } from "./judge.ts";
import { type Item, percent, publicSet } from "./public-set.ts";

const SETS =
  "bump summedits_news summedits_ectsum summedits_podcast summedits_sales_email summedits_scitldr faithbench qags_cnn qags_xsum summeval".split(
    " ",
  );
/** Labels of claims that are neither right nor wrong. */
const UNDECIDED = new Set<unknown>(["Benign", "Questionable"]);

type Accepted = boolean | { good: boolean; bad: boolean };

/**
 * Whether each judge accepts the claims of the public sets, whole summaries: set → id → the last
 * judge's verdict, with what they amount to.
 */
export function gate(judges: readonly Judge[]) {
  const given: Record<string, Record<string, Accepted>> = {};
  const rows: Record<string, string | number>[] = [];
  for (const name of SETS.map((set) => `gr-${set}`)) {
    const items = publicSet(name);
    if (items.length === 0) continue;
    const row: Record<string, string | number> = { set: name };
    for (const judge of judges) {
      const verdicts = items.map((item) => [item, verdictOn(item, judge)] as const);
      given[name] = Object.fromEntries(verdicts.map(([{ id }, verdict]) => [id, verdict]));
      const { right, alarms, wrong, caught } = tallied(verdicts);
      row[`${judge.name}: false alarms %`] = percent(alarms / right);
      row[`${judge.name}: caught %`] = percent(caught / wrong);
      row[`${judge.name}: balanced %`] = percent((1 - alarms / right + caught / wrong) / 2);
    }
    rows.push(row);
  }
  return { given, rows };
}

function verdictOn({ text, lang, claim, good, bad }: Item, judge: Judge): Accepted {
  const source = sourceOf(text, lang);
  const accepts = judge.about(source);
  const passes = (summary: string): boolean => isAccepted(summary, source, accepts);
  return good !== undefined && bad !== undefined
    ? { good: passes(good), bad: passes(bad) }
    : passes(claim);
}

function tallied(verdicts: readonly (readonly [Item, Accepted])[]) {
  const tally = { right: 0, alarms: 0, wrong: 0, caught: 0 };
  const count = (right: boolean, accepted: boolean): void => {
    tally[right ? "right" : "wrong"] += 1;
    if (!accepted) tally[right ? "alarms" : "caught"] += 1;
  };
  for (const [{ ok, type }, verdict] of verdicts) {
    if (typeof verdict === "object") {
      count(true, verdict.good);
      count(false, verdict.bad);
    } else if (ok || !UNDECIDED.has(type)) count(ok === true, verdict);
  }
  return tally;
}

/** Whether every sentence of a summary passes, citing what a careful writer would cite. */
function isAccepted(summary: string, { sentences, language }: Source, accepts: Accepts): boolean {
  const texts = sentences.map(({ text }) => text);
  return splitSentences(summary, language).every(({ text }) =>
    accepts(text, citesFor(text, texts)),
  );
}
