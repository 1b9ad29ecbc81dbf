import type { Language } from "../../shape/language.ts";

export const hindi: Language = {
  code: "hi",
  quotationMarks: {
    open: "“",
    close: "”",
    within: { "“": "‘", "”": "’", "„": "‚" },
  },
  errorPages: {
    page: /पृष्ठ|पेज/u,
    missing: /नहीं मिला/u,
  },
  signIn: {
    says: /लॉग इन/u,
  },
};
