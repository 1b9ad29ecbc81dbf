import type { Language } from "../../shape/language.ts";

export const hebrew: Language = {
  code: "he",
  quotationMarks: {
    open: "”",
    close: "”",
    within: { "“": "‘", "”": "’", "„": "‚" },
  },
  walls: {
    payPrompts: [/למנויים בלבד/iu, /להמשך קריאה/iu],
  },
  errorPages: {
    page: /הדף|העמוד|הכתבה/u,
    missing: /לא נמצא\w*|לא קיים\w*/u,
  },
};
