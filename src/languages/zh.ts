import type { Language } from "./shape/language.ts";

export const chinese: Language = {
  code: "zh",
};
