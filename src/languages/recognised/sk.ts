import type { Language } from "../shape/language.ts";

export const slovak: Language = {
  code: "sk",
  quotationMarks: {
    open: "„",
    close: "“",
    within: { "“": "‘", "”": "’", "„": "‚" },
  },
  related: {
    lines: /čítajte aj/u,
  },
  walls: {
    payPrompts: [/článok.{0,30}predplatiteľ/iu, /odomknite/iu],
  },
};
