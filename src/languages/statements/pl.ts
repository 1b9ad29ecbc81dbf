import type { StatementForms } from "../shape/statement-forms.ts";

export const polish: StatementForms = {
  words: {
    says: "powiedziała?, mówi, twierdzi, przyznaje, ostrzega",
    because: "ponieważ, bo, gdyż",
    about: "około, ponad",
  },
  forms: [
    [
      String.raw`(?<said>{says}|dodała?|tłumaczy|wyjaśnia) (?:\p{Ll}+ )?{PERSON}(?=[,.]|$)`,
      "Co $<said> $<person>?",
    ],
    [
      String.raw`^(?:\p{Lu}\p{Ll}+ )?{PERSON} (?<said>{says}|przypomniała?|obiecuje)(?!\p{L})`,
      "Co $<said> $<person>?",
    ],
    [String.raw`^(?<rest>{THING} [^,.;:“”"()]{8,50}), {because} `, "Dlaczego $<rest>?"],
    [
      String.raw`^(?<subject>{THING}) (?:kosztuje|będzie kosztować) (?:{about} )?{MONEY}`,
      "Ile kosztuje $<subject>?",
    ],
  ],
};
