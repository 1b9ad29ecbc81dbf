import type { Language } from "./shape/language.ts";

export const japanese: Language = {
  code: "ja",
  numbers: {
    scales: "千:3 万:4 億:8 兆:12",
  },
  anaphora: /彼は|彼女は|彼ら|これ|それ|この|その|しかし|また/u,
  negation: {
    signs: /ない|なかっ|ません|(?<![ま必])ず(?=[、。にと]|$)|[不未無]/u,
  },
};
