import type { StatementForms } from "../shape/statement-forms.ts";

export const polish: StatementForms = {
  words: {
    says: "powiedziała?, mówi, twierdzi, przyznaje, ostrzega",
    because: "ponieważ, bo, gdyż",
    about: "około, ponad",
  },
  forms: [
    [
      String.raw`(?<verb>{says}|dodała?|tłumaczy|wyjaśnia) (?:\p{Ll}+ )?{PERSON}(?=[,.]|$)`,
      "Co $<verb> $<person>?",
    ],
    [
      String.raw`^(?:\p{Lu}\p{Ll}+ )?{PERSON} (?<verb>{says}|przypomniała?|obiecuje)(?!\p{L})`,
      "Co $<verb> $<person>?",
    ],
    [String.raw`^(?<rest>{THING} [^,.;:“”"()]{8,50}), {because} `, "Dlaczego $<rest>?"],
    [
      String.raw`^(?<subject>{THING}) (?:kosztuje|będzie kosztować) (?:{about} )?{MONEY}`,
      "Ile kosztuje $<subject>?",
    ],
  ],
};
