import type { Language } from "./shape/language.ts";

export const japanese: Language = {
  code: "ja",
};
