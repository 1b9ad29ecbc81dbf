import type { StatementForms } from "../shape/statement-forms.ts";

export const arabic: StatementForms = {
  words: {
    said: "قال, قالت, ذكر, ذكرت, أكد, أكدت, أوضح, أوضحت, حذر, حذرت, يرى, ترى",
    amountsTo: "يبلغ, تبلغ, بلغ, بلغت",
    takes: "يزن, تزن, يستغرق, تستغرق, يكلف, تكلف",
    about: "نحو, حوالي",
  },
  forms: [
    [
      String.raw`(?:^|[»،.] ?)و?(?<said>{said}) (?<speaker>(?:[\p{Script=Arabic}]+ ){1,3}[\p{Script=Arabic}]+) (?:إن|أن)(?!\p{L})`,
      "ماذا $<said> $<speaker>؟",
    ],
    [
      String.raw`^و?(?<verb>{amountsTo}|{takes}) (?<rest>(?!و)[\p{Script=Arabic} ]{4,35}?) (?:{about} )?\d`,
      "كم $<verb> $<rest>؟",
    ],
  ],
};
