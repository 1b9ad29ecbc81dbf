import type { Language } from "../shape/language.ts";

export const slovak: Language = {
  code: "sk",
  quotationMarks: {
    open: "„",
    close: "“",
    within: { "“": "‘", "”": "’", "„": "‚" },
  },
  abbreviations: {
    titles: "Bc Dr Ing JUDr Mgr MUDr PhDr Prof RNDr Sv",
    shortForms: "gen mil nám napr popr resp tel tj tzv ul",
    beforeNumbers: "č čl ods str",
  },
  related: {
    lines: /čítajte aj/u,
  },
  walls: {
    payPrompts: [/článok.{0,30}predplatiteľ/iu, /odomknite/iu],
  },
};
