import type { StatementForms } from "../shape/statement-forms.ts";

export const dutch: StatementForms = {
  words: {
    says: "zei, zegt, aldus, verklaarde, legt uit, waarschuwt, vertelt",
    about: "ongeveer, zo'n, tot",
    is: `
      zal, zullen, wordt, worden, moet, moeten, kan, kunnen, is, zijn, was, waren, heeft, hebben, wil, willen, mag,
      mogen, gaat`,
  },
  forms: [
    [String.raw`{says} (?:\p{Ll}+ )?{PERSON}(?=[,.]|$)`, "Wat zegt $<person>?"],
    [String.raw`^(?<subject>{THING}) kost (?:{about} )?{MONEY}`, "Wat kost $<subject>?"],
    [
      String.raw`^(?<subject>{THING}) (?<verb>{is}) (?<rest>[^,.;:“”"()]{4,50}),? omdat `,
      "Waarom $<verb> $<subject> $<rest>?",
    ],
  ],
};
