import type { StatementForms } from "../shape/statement-forms.ts";

export const italian: StatementForms = {
  words: {
    says: "ha detto, dice, ha spiegato, spiega, sostiene",
    about: "circa, quasi, fino a, oltre, più di, almeno",
  },
  forms: [
    [
      String.raw`(?:{says}|afferma|ha ammesso|secondo|avverte|replica) (?:il \p{Ll}+ |la \p{Ll}+ |l['’]\p{Ll}+ )?{PERSON}(?=[,.]|$)`,
      "Che cosa dice $<person>?",
    ],
    [String.raw`^(?:Il \p{Ll}+ |La \p{Ll}+ )?{PERSON} {says}(?!\p{L})`, "Che cosa dice $<person>?"],
    [
      String.raw`^(?<subject>{THING}) (?:costa|costerà) (?:{about} )?{MONEY}`,
      "Quanto costa $<subject>?",
    ],
    [String.raw`^(?<rest>{THING} [^,.;:“”"«»()]{8,50}),? (?:perché|poiché) `, "Perché $<rest>?"],
    [
      String.raw`^(?:{^about} )?{COUNT} (?<rest>(?!{MEASURE})\p{Ll}{3,}i [^,.;:“”"«»()]{8,50})(?=[,;] |\.$)`,
      "Quanti $<rest>?",
    ],
  ],
};
