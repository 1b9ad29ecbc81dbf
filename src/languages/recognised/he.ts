import type { Language } from "../shape/language.ts";

export const hebrew: Language = {
  code: "he",
  walls: {
    payPrompts: [/למנויים בלבד/iu, /להמשך קריאה/iu],
  },
};
