import type { Language } from "./shape/language.ts";

export const chinese: Language = {
  code: "zh",
  numbers: {
    scales: "千:3 万:4 萬:4 亿:8 億:8 兆:12",
  },
  anaphora: /他|她|它|这|這|该|該|其|此|但|后来|後來|而/u,
  negation: {
    signs: /[不没沒未无無]|否认|否認|拒/u,
  },
};
