import type { Language } from "./shape/language.ts";

export const korean: Language = {
  code: "ko",
  joinsWords: true,
  numbers: {
    written: "네:4 다섯:5 여섯:6 일곱:7 여덟:8 아홉:9 열:10 스무:20 서른:30 마흔:40 쉰:50",
    scales: "천:3 만:4 억:8 조:12",
    about: /약|이상|이하|가량|정도/u,
    percent: /퍼센트/u,
    years: /세|살/u,
  },
  anaphora:
    /그는|그녀는|그들은|이는|이에|이를|이것|그것|[그이]\s|이런|이러한|그러나|하지만|또한|그리고|지금까지/u,
  negation: {
    signs: /않|못[하했한할]|없|아니|부인|거부|불가/u,
  },
  questions: {
    openings: /누가|누구|언제|어디|무엇|뭐|왜|어떻게|얼마|몇/u,
    endings:
      /인가요|나요|까요|습니까|ㅂ니까|할까|는지|죠|어디야|뭐야|언제야|누구야|알려줘|설명해줘|요약해줘|비교해줘/u,
    smallTalk: /감사합니다|고마워요?/u,
    pressing:
      /확실(?:해|한가요|합니까)?요?|정말(?:로)?(?:요|이야|인가요)?|추측(?:해|이라도)?\S*|그냥|제발|다시|한번|짐작\S*/u,
    compare: /비교해|비교 좀/u,
    difference: /비교|차이|다른 점|공통/u,
    articles: /기사|두 글|이 둘|둘의|둘은/u,
  },
  consent: {
    buttons: /(?:모두 ?)?(?:동의|허용)(?:하기|합니다)?/u,
    subject: /개인정보|쿠키/u,
  },
  dateline: "년 월 일 오전 오후 등록 수정 입력 기사입력 최종수정",
  related: {
    lines: /관련 ?기사|함께 ?보면 ?좋은/u,
    labels: /관련\s?(?:기사|뉴스)|연관\s?기사|함께 보면 좋은 (?:기사|뉴스)/u,
    elsewhere: /많이\s?본\s?(?:뉴스|기사)|추천\s?(?:뉴스|기사)|인기\s?(?:뉴스|기사)|주요\s?뉴스/u,
  },
  announcement: /(?:다음은|아래는)\s.{0,30}(?:요약|핵심|요점|답변)/u,
};
