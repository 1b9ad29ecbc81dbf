import { languageOf } from "../../../languages/index.ts";
import { denialsOf } from "../polarity/denials.ts";
import { ENOUGH, isAnsweredNo } from "../polarity/denied-questions.ts";
import { resumesDenied } from "../polarity/negation-cjk.ts";
import { plain } from "../polarity/denial-matches.ts";
import { denialsIn, denies } from "../polarity/negation.ts";
import { tellsException } from "../claims/exceptions.ts";
import { areOpposite } from "../polarity/opposites.ts";
import { contentOf, type Gap, gapsBetween } from "./alignment.ts";
import { exchangesRoles } from "./exchanged-roles.ts";
import { exchangedNames, exchangedNumbers, type Following } from "./exchanged.ts";
import { putsInDenial, takesOutDenial } from "./moved-denials.ts";
import { tellsAsDone } from "./told-as-done.ts";
import { haveChangedPlaces, makesObjectOfAgent, takesPlaceOfPronoun } from "./swapped.ts";

/** A statement with the sentences that it cites, all folded. */
interface Followed extends Following {
  readonly sentences: readonly string[];
}

/** What of a statement is otherwise than in a sentence whose words it follows, for a writer to act on. */
export interface Change {
  readonly kind: "number" | "name" | "negation" | "claim";
  readonly what: string;
}

/**
 * What a statement that follows the words of a sentence has changed in it: a number, a name, a denial, or
 * who did what to whom. The two are laid beside each other word for word; of a sentence that is told in
 * other words this finds nothing. Of numbers exchanged within an article it finds some 10 in a hundred that
 * a look into the sentences around lets pass, of names 9, of Chinese denials 12, without a false alarm on
 * 1,200 sentences by people and models.
 */
export function changesIn(one: Followed): Change[] {
  const statement = plain(one.statement.replace(denialsOf(one.language).reply, ""));
  const found = one.sentences
    .map(plain)
    .flatMap((sentence) =>
      changesAgainst(sentence, gapsBetween(statement, sentence), { ...one, statement }),
    );
  return tellsOfOthers(statement, one) ? [...found, OTHERS] : found;
}

const OTHERS: Change = { kind: "claim", what: "its sentences say it of others" };
const DONE: Change = { kind: "claim", what: "it tells as done what is still to come" };
const OPPOSITE: Change = { kind: "negation", what: "it says the opposite of its sentences" };
const PUT_IN: Change = { kind: "negation", what: "it denies what its sentences do not deny" };
const TAKEN_OUT: Change = { kind: "negation", what: "it says what its sentences deny" };

function changesAgainst(sentence: string, gaps: readonly Gap[], one: Following): Change[] {
  const { statement, language, cited } = one;
  const deniesMore =
    denialsIn(statement, language) > denialsIn(sentence, language) &&
    !isAnsweredNo(statement, cited.folded, language, ENOUGH.toDeny);
  const leavesOut =
    !denies(statement, language) &&
    !tellsException(statement, sentence, language) &&
    !resumesDenied(sentence, language);
  return [
    ...exchangedNumbers(gaps, one).map((what) => ({ kind: "number", what }) as const),
    ...exchangedNames(gaps, sentence, one).map((what) => ({ kind: "name", what }) as const),
    ...(deniesMore && putsInDenial(gaps, language) ? [PUT_IN] : []),
    ...(leavesOut && takesOutDenial(gaps, statement, language) ? [TAKEN_OUT] : []),
    // Who speaks of himself in a quotation is named behind it.
    ...(!sentence.startsWith('"') && takesPlaceOfPronoun(gaps, language) ? [OTHERS] : []),
    ...(exchangesRoles(statement, sentence, language) ? [OTHERS] : []),
    ...(makesObjectOfAgent(gaps, statement, language) ? [OTHERS] : []),
    ...(tellsAsDone(gaps, statement, language) ? [DONE] : []),
    ...(gaps.some((gap) => hasOppositeWord(gap, language)) ? [OPPOSITE] : []),
  ];
}

/** Whether one of a pair of opposites stands right behind words of which the sentence says the other one. */
function hasOppositeWord({ said, there, before }: Gap, language: string): boolean {
  if (contentOf(before, language).length === 0) return false;
  const isJoined = languageOf(language).joinsWords === true;
  const [own, other] = [said, there].map((words) => (isJoined ? words.join("") : words[0]));
  return own !== undefined && other !== undefined && areOpposite(own, other, language);
}

/** Characters, of which joined words are made here, change places without any sense. */
function tellsOfOthers(statement: string, { sentences, language }: Followed): boolean {
  if (languageOf(language).joinsWords) return false;
  return haveChangedPlaces(gapsBetween(statement, plain(sentences.join(" "))), language);
}
