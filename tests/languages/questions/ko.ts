import type { QuestionTable } from "./question-table.ts";

export const korean: QuestionTable = {
  types: [
    ["표는 얼마인가요?", "money"],
    ["선장은 몇 살인가요?", "age"],
    ["오븐은 몇 도까지 올라가나요?", "temperature"],
    ["종의 무게는 얼마인가요?", "weight"],
    ["항구는 얼마나 깊나요?", "length"],
    ["건너는 데 얼마나 걸리나요?", "duration"],
    ["방앗간은 언제 지어졌나요?", "time"],
    ["소를 몇 마리 팔았나요?", "count"],
    ["몇 퍼센트가 찬성했나요?", "percent"],
    ["합창단은 누가 이끄나요?", "person"],
    ["직업이 뭐예요?", "occupation"],
    ["빵집은 왜 닫았나요?", "reason"],
  ],
  requests: [
    ["요약해 주세요", "summary"],
    ["더 짧게 해 줘", "shorter"],
    ["더 자세히", "more"],
    ["목록으로 정리해 줘", "bullets"],
    ["숫자만 알려 줘", "numbers"],
    ["쉽게 설명해 줘", "explain"],
    ["영어로 번역해 줘", "translate"],
  ],
  metadata: [
    ["누가 썼나요?", "byline"],
    ["기사는 언제 나왔나요?", "publishedAt"],
    ["어느 신문인가요?", "site"],
    ["제목이 뭐예요?", "title"],
    ["읽는 데 얼마나 걸려요?", "readingTime"],
    ["링크 줘", "url"],
  ],
  toTheText: ["그 노래는 누가 썼나요?", "시장은 어떤 숫자를 들었나요?"],
};
