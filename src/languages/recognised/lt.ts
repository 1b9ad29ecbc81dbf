import type { Language } from "../shape/language.ts";

export const lithuanian: Language = {
  code: "lt",
  quotationMarks: {
    open: "„",
    close: "“",
    within: { "“": "‘", "”": "’", "„": "‚" },
  },
  abbreviations: {
    titles: "Dr Prof Doc",
    shortForms: "a d g gyv kt m mln mlrd pvz tūkst tel val",
    beforeNumbers: "nr p str",
  },
  related: {
    lines: /skaitykite (?:taip pat|daugiau)/u,
  },
};
