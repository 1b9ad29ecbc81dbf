import type { Language } from "../shape/language.ts";

export const lithuanian: Language = {
  code: "lt",
  quotationMarks: {
    open: "„",
    close: "“",
    within: { "“": "‘", "”": "’", "„": "‚" },
  },
  related: {
    lines: /skaitykite (?:taip pat|daugiau)/u,
  },
};
