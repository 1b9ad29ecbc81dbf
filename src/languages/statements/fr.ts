import type { StatementForms } from "../shape/statement-forms.ts";

export const french: StatementForms = {
  organisations: "Agence, Fondation",
  words: {
    says: `
      a dit, dit, déclare, a déclaré, explique, a expliqué, affirme, a affirmé, assure, avertit, souligne, selon`,
    about: "environ, près de, de, plus de, quelque, au moins",
  },
  forms: [
    [
      String.raw`{says} (?:l['’]\p{Ll}+ |la \p{Ll}+ |le \p{Ll}+ |M\. |Mme )?{PERSON}(?=[,.]|$)`,
      "Que dit $<person> ?",
    ],
    [
      String.raw`^(?<subject>{THING}) (?:coûte|vaut) (?:{about} |jusqu['’]à )?{MONEY}`,
      "Combien coûte $<subject> ?",
    ],
    [
      String.raw`^(?<rest>{THING} [^,.;:“”"«»()]{8,50}),? (?:parce que|parce qu['’]|car|en raison d) ?`,
      "Pourquoi est-ce que $<rest> ?",
    ],
    [
      String.raw`^(?:{^about} )?{COUNT} (?<rest>(?!{MEASURE})\p{Ll}{3,} [^,.;:“”"«»()]{8,50})(?=[,;] |\.$)`,
      "Combien de $<rest> ?",
    ],
  ],
};
