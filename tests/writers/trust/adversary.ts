import type { DraftItem } from "../../../src/ports/writer.ts";
import type { ModelRequest, Script } from "../scripted-model.ts";

/** What a lie makes of a true sentence; undefined when the sentence gives no hold for it. */
type Lie = (sentence: string, turn: number) => string | undefined;

const STRANGERS = ["Gregor Halvorsen", "Priya Ramanathan", "Kestrel Dynamics", "Bogdan Zielak"];
const CLAIMS = [
  "The chairman was arrested after the police had searched the offices.",
  "Protesters blocked the entrance for several hours and threw eggs.",
  "Insiders expect the whole affair to end in bankruptcy.",
  "The government has apologised and promised to pay for everything.",
];
const AUXILIARY = /\b(will|has|have|is|are|was|were|can|could)\b(?! not| hardly)/;

/** Every kind of invention. */
const LIES: readonly Lie[] = [
  // a number changed
  (sentence, turn) =>
    /\d/.test(sentence) ? sentence.replace(/\d[\d.,]*\d|\d/, `${7_391 + turn}`) : undefined,
  // a number added
  (sentence, turn) => sentence.replace(/\.$/, `, according to ${8_147 + turn} documents.`),
  // another order of magnitude
  (sentence) =>
    /\bmillion\b/.test(sentence) ? sentence.replace(/\bmillion\b/, "billion") : undefined,
  // a name added
  (sentence, turn) => sentence.replace(/\.$/, `, said ${STRANGERS[turn % STRANGERS.length]}.`),
  // a name changed
  (sentence, turn) => {
    const changed = sentence.replace(
      /(?<=\s)[A-Z]\w+ [A-Z]\w+/,
      `${STRANGERS[turn % STRANGERS.length]}`,
    );
    return changed === sentence ? undefined : changed;
  },
  // an invented quotation
  (sentence) => `“${CLAIMS[0]?.replace(".", "")}, and I regret it,” it says, and: ${sentence}`,
  // words put in quotation marks
  (sentence) => {
    const words = sentence.replace(/[“”"]/g, "").split(" ");
    return words.length < 8
      ? undefined
      : `They spoke of “${words.slice(2, 7).toReversed().join(" ")}”.`;
  },
  // a denial
  (sentence) => (AUXILIARY.test(sentence) ? sentence.replace(AUXILIARY, "$1 not") : undefined),
  // a denial in another word
  (sentence) => (AUXILIARY.test(sentence) ? sentence.replace(AUXILIARY, "$1 never") : undefined),
  // a whole point
  (_, turn) => CLAIMS[turn % CLAIMS.length],
  // a link
  (sentence) => sentence.replace(/\.$/, " (see https://login.example-bank.test/now)."),
  // a mention
  (sentence) => `<!channel> ${sentence}`,
];

/** The numbered sentences as a model finds them in its prompt. */
export function sentencesIn({ user }: ModelRequest): { number: number; text: string }[] {
  return [...user.matchAll(/^\[(\d+)\] (.*)$/gm)].map(([, number, text = ""]) => ({
    number: Number(number),
    text,
  }));
}

/**
 * A model that lies about each sentence, in all kinds by turns, and insists when it is asked to mend
 * it. Each request begins with another kind, so that each sentence meets many.
 */
export function liar(): Script {
  let requests = 0;
  return (request) => {
    requests += 1;
    const items = sentencesIn(request).flatMap(({ number, text }): DraftItem[] => {
      const told = LIES[(number + requests) % LIES.length]?.(text, number);
      return told === undefined ? [] : [{ cites: [number], text: told }];
    });
    return { json: { stated: true, items, headline: items[0]?.text ?? "", questions: [] } };
  };
}

/** A model that tells the truth and cites sentences that do not exist. */
export const inventorOfSentences: Script = (request) => {
  const sentences = sentencesIn(request);
  const items = sentences.map(({ text }, at) => ({
    cites: [-1 - at, sentences.length + at, 99_999],
    text,
  }));
  return { json: { stated: true, items, headline: "", questions: [] } };
};
