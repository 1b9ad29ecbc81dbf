import { denies } from "./negation.ts";

/**
 * Pairs of words of which at most one is true of the same thing; `*` stands for any ending. Those that tell
 * the same from two sides (to win and to lose, to buy and to sell) answer each other and are none.
 */
const PAIRS = `
increas* rise rises rose risen rising grow* grew gain* / decreas* fall falls fell fallen falling declin* shrink* shrank
first / second third
more / fewer less
most / least fewest
highest higher high / lowest lower low
upper / lower
largest larger large biggest bigger big / smallest smaller small
longest longer long / shortest shorter short
oldest older old / youngest younger young newest newer new
earliest earlier early / latest later late
strongest stronger strong / weakest weaker weak
richest richer rich wealth* / poorest poorer poor
fastest faster fast / slowest slower slow
easiest easier easy simple* / hardest harder difficult* complex complicated
best better / worst worse
major / minor
majority / minority
maximum / minimum
success* succeed* / fail*
begin* began begun start* / end ends ended ending stop* ceas*
open opens opened opening / close closes closed closing
accept* approv* / reject* refus*
allow* permit* / ban bans banned prohibit* forbid* forbad* forbidden
legal* / illegal*
support* / oppos*
agree* / disagree*
import* / export*
ally allies allied friend* / enem*
north northern / south southern
east eastern / west western
inside internal* inner / outside external* outer
domestic / foreign
public* / private*
men man male males / women woman female females
positive* / negative*
direct directly / indirect*
common commonly / rare rarely
always / never
creat* build* built / destroy* demolish*
includ* / exclud*
encourag* / discourag*
advantag* / disadvantag*
ancient / modern
expensive / cheap*
same similar* / different*
heaviest heavier heavy / lightest lighter
hottest hotter hot warm* / coldest colder cold
widest wider wide broad / narrow*
deepest deeper deep / shallow*
born birth / died death
mehr / weniger
größte* größer* groß* / kleinste* kleiner* klein*
höchste* höher* / niedrigste* niedriger*
älteste* älter* / jüngste* jünger* neueste*
stärkste* stärker* / schwächste* schwächer*
steig* stieg* zunahm* / sink* sank* fiel* abnahm*
más mayor* / menos menor*
aument* sub* / disminu* redu* baj*
plus / moins
augment* / diminu* baiss*
`;

/** Before a word these turn it round: `non-Islamic`, `anti-Chinese`, `unequal`; not so `promotion`. */
const TURNED = /^(?:(?:non|anti|un)-?|pro-)(\p{L}{5,})$/u;

type Side = (word: string) => boolean;

const SIDES = PAIRS.trim()
  .split("\n")
  .flatMap((line): (readonly [Side, Side])[] => {
    const [one, other] = line.split(" / ").map(side);
    return one && other
      ? [
          [one, other],
          [other, one],
        ]
      : [];
  });

function side(words: string): Side {
  const all = words.split(" ");
  const whole = new Set(all.filter((word) => !word.endsWith("*")));
  const beginnings = all.filter((word) => word.endsWith("*")).map((word) => word.slice(0, -1));
  return (word) => whole.has(word) || beginnings.some((beginning) => word.startsWith(beginning));
}

/** Whether two words are a pair of opposites. */
export function areOpposite(one: string, other: string): boolean {
  return SIDES.some(([here, there]) => here(one) && there(other));
}

/** Whether a word is one of a pair of opposites. */
export const hasOpposite = (word: string): boolean => SIDES.some(([here]) => here(word));

/**
 * Whether a question takes for granted the opposite of what a passage says: it has one word of a pair
 * of opposites, and the passage has the other one alone and denies nothing.
 */
export function saysTheOpposite(question: string, passage: string): boolean {
  if (denies(passage)) return false;
  const asked = wordsOf(question);
  const said = wordsOf(passage);
  return (
    SIDES.some(([here, there]) => hasOnly(asked, here, there) && hasOnly(said, there, here)) ||
    turnsRound(asked, said) ||
    turnsRound(said, asked)
  );
}

function hasOnly(words: ReadonlySet<string>, wanted: Side, unwanted: Side): boolean {
  return words.values().some(wanted) && !words.values().some(unwanted);
}

/** Whether one text has a word turned round that the other has only as it is. */
function turnsRound(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.values().some((word) => {
    const bare = TURNED.exec(word)?.[1];
    return bare !== undefined && other.has(bare) && !other.has(word) && !one.has(bare);
  });
}

/** Words in small letters; of a word with a hyphen also its parts, unless it turns one of them round. */
function wordsOf(text: string): Set<string> {
  const words = text.toLowerCase().match(/\p{L}+(?:-\p{L}+)*/gu) ?? [];
  return new Set(words.flatMap((word) => (TURNED.test(word) ? word : [word, ...word.split("-")])));
}
