import type { answers as english } from "../en/answers.ts";
import { translationOf } from "../template/translation.ts";

export const answers = translationOf<typeof english>()({
  question: "질문: {question}",
  notStated: "기사에는 그 내용이 없습니다.",
  noneStates: "어느 기사에도 그 내용이 없습니다.",
  closest: "이를 분명히 말하는 문장을 찾지 못했습니다.",
  passage: "가장 가까운 대목:",
  passages: "가장 가까운 대목:",
  overview: "모델 없이는 인용만 할 수 있습니다. 내용을 가장 잘 전하는 문장들입니다:",
  compared:
    "모델 없이는 낱말을 맞춰 볼 수만 있습니다. 먼저 여러 기사가 함께 다루는 것, 다음으로 한 기사에만 있는 것입니다:",
  nothingInCommon:
    "모델 없이는 낱말을 맞춰 볼 수만 있는데, 같은 것을 다루는 문장을 찾지 못했습니다. 각 기사의 내용입니다:",
  otherLanguage:
    "질문이 기사와 다른 언어로 되어 있습니다. 모델 없이는 낱말을 맞춰 볼 수만 있으니 {language}로 물어봐 주세요.",
  closestInPart: "읽을 수 있었던 부분에서는 이에 답하는 문장을 찾지 못했습니다.",
  notStatedInPart: "읽을 수 있었던 부분에는 그 내용이 없습니다.",
  author: "기사에 적힌 글쓴이: {name}",
  publicationDate: "기사에 적힌 날짜: {date}",
  publisher: "기사에 적힌 발행처: {site}",
  headline: "제목: {title}",
  timeToRead: "읽는 시간: 약 {minutes}분",
  address: "주소: {url}",
  oneSentence: "모델 없이는 인용만 할 수 있습니다. 내용을 가장 잘 전하는 문장입니다:",
  furtherSentences: "모델 없이는 인용만 할 수 있습니다. 내용을 더 전하는 문장들입니다:",
  figures: "숫자가 있는 문장들:",
  noFigures: "숫자가 있는 문장을 찾지 못했습니다.",
  cannotRewrite:
    "모델 없이는 번역도 설명도 할 수 없습니다. 내용을 가장 잘 전하는 문장들을 그대로 보여 드립니다:",
  leavesOpen: "질문의 일부에 대한 답입니다. 기사에 답이 없는 부분: “{what}”",
  answersPart: "질문의 일부에만 답합니다.",
  nothingToShow: "보여 드릴 내용을 찾지 못했습니다.",
});
