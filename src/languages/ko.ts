import type { Language } from "./shape/language.ts";

export const korean: Language = {
  code: "ko",
  numbers: {
    written: "네:4 다섯:5 여섯:6 일곱:7 여덟:8 아홉:9 열:10 스무:20 서른:30 마흔:40 쉰:50",
    scales: "천:3 만:4 억:8 조:12",
  },
  anaphora:
    /그는|그녀는|그들은|이는|이에|이를|이것|그것|[그이]\s|이런|이러한|그러나|하지만|또한|그리고|지금까지/u,
  negation: {
    signs: /않|못[하했한할]|없|아니|부인|거부|불가/u,
  },
};
