import type { Language } from "../../shape/language.ts";

export const thai: Language = {
  code: "th",
  quotationMarks: {
    open: "“",
    close: "”",
    within: { "“": "‘", "”": "’", "„": "‚" },
  },
  errorPages: {
    page: /หน้า/u,
    missing: /ไม่พบ/u,
  },
};
