import type { StatementForms } from "../shape/statement-forms.ts";

export const spanish: StatementForms = {
  organisations: "Universidad*, Agencia, Fundaci_",
  words: {
    says: "dijo, dice, afirmó, explicó, aseguró, advirtió, señaló",
    costs: "cuesta, costará, costaría",
    about: "unos, unas, cerca de, hasta, más de, casi, al menos",
  },
  forms: [
    [
      String.raw`(?:{says}|afirma|explica|añadió|según) (?:el \p{Ll}+ |la \p{Ll}+ )?{PERSON}(?=[,.]|$)`,
      "¿Qué dice $<person>?",
    ],
    [
      String.raw`^(?:El \p{Ll}+ |La \p{Ll}+ )?{PERSON} (?:{says}|lo explicó)(?!\p{L})`,
      "¿Qué dice $<person>?",
    ],
    [String.raw`^(?<subject>{THING}) {costs} (?:{about} )?{MONEY}`, "¿Cuánto cuesta $<subject>?"],
    [
      String.raw`^(?<rest>{THING} [^,.;:“”"«»()]{8,50}),? (?:porque|debido a) `,
      "¿Por qué $<rest>?",
    ],
    [
      String.raw`^(?:{^about} )?{COUNT} (?<rest>(?!{MEASURE})\p{Ll}{2,}os [^,.;:“”"«»()]{8,50})(?=[,;] |\.$)`,
      "¿Cuántos $<rest>?",
    ],
    [
      String.raw`^(?:{^about} )?{COUNT} (?<rest>(?!{MEASURE})\p{Ll}{2,}as [^,.;:“”"«»()]{8,50})(?=[,;] |\.$)`,
      "¿Cuántas $<rest>?",
    ],
  ],
};
