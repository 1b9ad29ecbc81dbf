import type { StatementForms } from "../shape/statement-forms.ts";

export const portuguese: StatementForms = {
  words: {
    says: "disse, diz, afirmou, explicou, contou, avisa",
    costs: "custa, custará, deve custar",
    because: "porque, pois, por causa",
    about: "cerca de, de, até, mais de, quase, pelo menos",
  },
  forms: [
    [
      String.raw`(?:{says}|afirma|explica|alertou|segundo) (?:o \p{Ll}+ |a \p{Ll}+ )?{PERSON}(?=[,.]|$)`,
      "O que diz $<person>?",
    ],
    [
      String.raw`^(?:O \p{Ll}+ |A \p{Ll}+ )?{PERSON} (?:{says}|decretou)(?!\p{L})`,
      "O que diz $<person>?",
    ],
    [String.raw`^(?<subject>{THING}) {costs} (?:{about} )?{MONEY}`, "Quanto custa $<subject>?"],
    [String.raw`^(?<rest>{THING} [^,.;:“”"«»()]{8,50}),? {because} `, "Por que $<rest>?"],
    [
      String.raw`^(?:{^about} )?{COUNT} (?<rest>(?!{MEASURE})\p{Ll}{2,}(?:os|es) [^,.;:“”"«»()]{8,50})(?=[,;] |\.$)`,
      "Quantos $<rest>?",
    ],
    [
      String.raw`^(?:{^about} )?{COUNT} (?<rest>(?!{MEASURE})\p{Ll}{2,}as [^,.;:“”"«»()]{8,50})(?=[,;] |\.$)`,
      "Quantas $<rest>?",
    ],
  ],
};
