import type { Language } from "../../shape/language.ts";

export const hindi: Language = {
  code: "hi",
  quotationMarks: {
    open: "“",
    close: "”",
    within: { "“": "‘", "”": "’", "„": "‚" },
  },
  abbreviations: {
    titles: "डॉ डॉक्टर प्रो सुश्री",
  },
  errorPages: {
    page: /पृष्ठ|पेज/u,
    missing: /नहीं मिला/u,
  },
  signIn: {
    says: /लॉग इन/u,
  },
};
