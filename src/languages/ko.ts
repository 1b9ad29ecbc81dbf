import type { Language } from "./shape/language.ts";

export const korean: Language = {
  code: "ko",
};
