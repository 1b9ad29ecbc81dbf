import type { Language } from "../shape/language.ts";

export const indonesian: Language = {
  code: "id",
  related: {
    lines: /baca juga/u,
  },
};
