import { articleOf } from "../../tests/support/article-of.ts";
import { splitSentences } from "../../src/article/sentences.ts";
import { terms } from "../../src/article/terms.ts";
import { type Evidence, evidenceOf } from "../../src/briefing/evidence.ts";
import { checkPoint } from "../../src/briefing/grounding.ts";
import { percent, publicSet } from "./public-set.ts";

const SETS =
  "bump summedits_news summedits_ectsum summedits_podcast summedits_sales_email summedits_scitldr faithbench qags_cnn qags_xsum summeval".split(
    " ",
  );
/** Labels of claims that are neither right nor wrong. */
const UNDECIDED = new Set<unknown>(["Benign", "Questionable"]);

type Accepted = boolean | { good: boolean; bad: boolean };

/** Whether the gate accepts the claims of the public sets: set → id → verdict, with what they amount to. */
export function gate() {
  const given: Record<string, Record<string, Accepted>> = {};
  const rows: Record<string, string | number>[] = [];
  for (const name of SETS.map((set) => `gr-${set}`)) {
    const tally = { right: 0, alarms: 0, wrong: 0, caught: 0 };
    const count = (right: boolean, accepted: boolean): void => {
      tally[right ? "right" : "wrong"] += 1;
      if (!accepted) tally[right ? "alarms" : "caught"] += 1;
    };
    for (const { id, lang, text, claim, ok, type, good, bad } of publicSet(name)) {
      const evidence = evidenceFor(text, lang);
      const accepts = (summary: string): boolean => isAccepted(summary, evidence);
      if (good !== undefined && bad !== undefined) {
        const verdict = { good: accepts(good), bad: accepts(bad) };
        (given[name] ??= {})[id] = verdict;
        count(true, verdict.good);
        count(false, verdict.bad);
      } else {
        const accepted = accepts(claim);
        (given[name] ??= {})[id] = accepted;
        if (ok || !UNDECIDED.has(type)) count(ok === true, accepted);
      }
    }
    if (tally.right + tally.wrong === 0) continue;
    const [alarms, caught] = [tally.alarms / tally.right, tally.caught / tally.wrong];
    rows.push({
      set: name,
      "false alarms %": percent(alarms),
      "caught %": percent(caught),
      "balanced %": percent((1 - alarms + caught) / 2),
    });
  }
  return { given, rows };
}

function evidenceFor(text: string, language: string): Evidence {
  return evidenceOf([articleOf(text, { language })]);
}

/** Whether every sentence of a summary passes, citing what a careful writer would cite. */
function isAccepted(summary: string, evidence: Evidence): boolean {
  return splitSentences(summary, evidence.language).every(
    ({ text }) =>
      checkPoint(text, citesFor(text, evidence), evidence, evidence.language).length === 0,
  );
}

const MOST_CITES = 3;
/** A further sentence is cited only for so much rarity of the terms it adds. */
const WORTH_CITING = 1.2;

/** Greedy cover of a claim's terms by up to three sentences: stands in for a model's citations. */
function citesFor(claim: string, { sentences }: Evidence): number[] {
  const held = sentences.map((text) => new Set(terms(text)));
  const left = new Set(terms(claim));
  const rarity = (term: string): number =>
    Math.log(1 + held.length / (held.filter((one) => one.has(term)).length || held.length));
  const gain = (at: number): number =>
    [...left].filter((term) => held[at]?.has(term)).reduce((sum, term) => sum + rarity(term), 0);
  const cites: number[] = [];
  while (cites.length < MOST_CITES) {
    const gains = held.map((_, at) => (cites.includes(at) ? 0 : gain(at)));
    const most = Math.max(...gains);
    if (most <= 0 || (cites.length > 0 && most < WORTH_CITING)) break;
    const best = gains.indexOf(most);
    cites.push(best);
    for (const term of held[best] ?? []) left.delete(term);
  }
  return cites;
}
