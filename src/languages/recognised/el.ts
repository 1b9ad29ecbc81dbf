import type { Language } from "../shape/language.ts";

export const greek: Language = {
  code: "el",
  quotationMarks: {
    open: "«",
    close: "»",
    within: { "«": "“", "»": "”" },
  },
  abbreviations: {
    titles: "Δρ κ κα καθ",
    shortForms: "αι αρ δηλ εκ κλπ λ π σελ τηλ χλμ",
  },
  walls: {
    payPrompts: [/μόνο για συνδρομητές/iu, /συνδρομ\p{L}+.{0,40}(?:διαβ|συνέχ)/iu],
  },
  errorPages: {
    page: /σελίδα|άρθρο/u,
    missing: /δεν βρέθηκε|δεν υπάρχει/u,
  },
};
