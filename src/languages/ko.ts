import { koreanPages } from "./pages/ko.ts";
import type { Language } from "./shape/language.ts";

export const korean: Language = {
  code: "ko",
  joinsWords: true,
  quotationMarks: {
    open: "“",
    close: "”",
    within: { "“": "‘", "”": "’", "„": "‚" },
  },
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
  claims: {
    possible: /수\s(?:도\s)?있|가능성|검토|것으로\s보|지도\s모|추정/u,
    tentative: /예정|계획|방침|기대|제안|요청|내다봤|내다본|려고|려는|목표|논의|협의|전망|까지/u,
    every: /모든|모두|전부|전체|일제히|항상|언제나|완전히/u,
    because: /때문에|탓에|로\s인해|으로\s인한|로\s인한|덕분에|덕에/u,
    grounds: /때문|탓|인해|인한|이유|원인|따라|따른|덕분|므로|라며|위해|영향/u,
    reasonFirst: true,
    admits: /인정[하했한]|시인[하했한]|확인[했됐]/u,
    speaker:
      /^(?<topic>[가-힣]{2,})[은는]\s.*(?:라며|다며|라고|다고|밝혔|말했|나타냈|강조했|비판했|설명했|주장했|우려)|(?<source>[가-힣A-Za-z]{2,})에\s따르면/u,
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
