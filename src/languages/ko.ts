import { koreanPages } from "./pages/ko.ts";
import type { Language } from "./shape/language.ts";

export const korean: Language = {
  code: "ko",
  joinsWords: true,
  numbers: {
    half: /절반|반으로/u,
    afternoon: /(?:오후|저녁|밤)\s?(?<hour>\d{1,2})시/u,
    written: "네:4 다섯:5 여섯:6 일곱:7 여덟:8 아홉:9 열:10 스무:20 서른:30 마흔:40 쉰:50",
    scales: "천:3 만:4 억:8 조:12",
    about: /약|이상|이하|가량|정도/u,
    percent: /퍼센트/u,
  },
  anaphora:
    /그는|그녀는|그들은|이는|이에|이를|이것|그것|[그이]\s|이런|이러한|그러나|하지만|또한|그리고|지금까지/u,
  negation: {
    signs:
      /않|못[하했한할]|(?<![가-힣])[안못]\s(?!미[치쳤])(?=[가-힣])|없|아니|부인|거부|불가|미정|무산/u,
    reply: /아니[요오]?/u,
  },
  questions: {
    pressing:
      /확실(?:해|한가요|합니까)?요?|정말(?:로)?(?:요|이야|인가요)?|추측(?:해|이라도)?\S*|그냥|제발|다시|한번|짐작\S*/u,
    compare: /비교해|비교 좀/u,
    difference: /비교|차이|다른 점|공통/u,
    articles: /기사|두 글|이 둘|둘의|둘은/u,
  },
  dateline: "년 월 일 오전 오후 등록 수정 입력 기사입력 최종수정",
  announcement: /(?:다음은|아래는)\s.{0,30}(?:요약|핵심|요점|답변)/u,
  ...koreanPages,
};
