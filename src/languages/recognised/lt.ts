import type { Language } from "../shape/language.ts";

export const lithuanian: Language = {
  code: "lt",
  related: {
    lines: /skaitykite (?:taip pat|daugiau)/u,
  },
};
