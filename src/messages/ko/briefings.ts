import type { briefings as english } from "../en/briefings.ts";
import { translationOf } from "../template/translation.ts";

export const briefings = translationOf<typeof english>()({
  attachedFile: "첨부 파일",
  pastedText: "붙여 넣은 글",
  readingTime: "읽는 데 {minutes}분",
  writtenExtractively: "추출 요약: 모델 없이 기사 문장만 사용",
  writtenBy: "{model} 작성",
  writtenInstead: "{writer} ({reason})",
  readShare: "{share}만 읽음: {reason}",
  coverage: "본문의 {share}에서 작성",
  briefedBefore: "전에 여기에 요약함",
  kindDocumentation: "기술 문서",
  kindDiscussion: "토론",
  kindEncyclopaedia: "백과사전 항목",
  kindProduct: "상품 페이지",
  kindListing: "목록",
  kindMail: "메일",
  kindPaper: "논문",
  kindLegal: "법률 문서",
  kindRecipe: "레시피",
  kindInterview: "인터뷰",
  kindTranscript: "녹취록",

  restUnread: "나머지는 읽을 수 없었음",
  partPaywall: "유료 구간",
  partSignIn: "로그인 필요",
  partLeftOut: "페이지의 다른 글이 이 글에 속할 수 있음",
  partTooLong: "너무 길어 전부 읽지 못함",
  partDamaged: "손상된 파일, {all}쪽 중 {read}쪽",
  partFirstPages: "{all}쪽 중 처음 {read}쪽",

  sources: "출처",
  useful: "도움이 됨",
  notUseful: "도움이 안 됨",
  pointsAndSources: "핵심 내용과 출처",
  tryAgain: "다시 시도",
  giveText: "본문 보내기",

  alreadyBriefed: "이미 여기에 요약했습니다:",
  briefedAbove: "이 기사는 이 스레드 위쪽에 요약되어 있습니다.",
  unchanged: "제가 읽은 뒤로 페이지가 바뀌지 않아 위의 요약이 그대로 유효합니다.",
  pageChanged: "{date} 이후 페이지가 바뀌었습니다. 문장의 {share}가 그대로 남아 있습니다.",
  changeNew: "추가: {text}",
  changeGone: "삭제: {text}",
  changeBefore: "이전: {text}",
  changeNow: "현재: {text}",
  moreChanges: "그 밖에 {count}곳이 더 바뀜",

  digestTitle: "다이제스트 · {date}",
  digestArticles: "{since} 이후 기사 {count}건",
  digestLate: "예정보다 늦었습니다",
  digestNothingNew: "{since} 이후 새 소식이 없습니다.",
  moreStories: "외 {count}건",
  storyUpdate: "후속",
  storyChange: "{was} → {now}",
  storyAlso: "관련 기사:",

  promptTitle: "기사에 대해 물어보세요",
  promptOnScreen: "지금 보고 있는 것을 요약해 줘",
  promptLast: "마지막 기사에서 가장 중요한 것은 무엇인가요?",
  promptHelp: "어떻게 사용하나요?",
  nothingOnScreen:
    "무엇을 보고 계신지 알 수 없습니다. 이 대화 옆에 기사가 있는 메시지를 열고 다시 요청하시거나 링크를 보내 주세요.",
  help: "링크를 올리거나 기사를 붙여 넣거나 파일을 첨부하면, 스레드에 핵심 내용을 근거 문장과 함께 정리해 드립니다. 궁금한 점은 그 스레드에서 물어보세요. `/brief <링크>`는 원할 때 바로 요약하고, `/digest on 09:00`은 매일 다이제스트를 보냅니다. 스레드에서 `mute`라고 쓰면 그곳에서 조용히 있고, `unmute`라고 쓰면 다시 말합니다.",
  seenLate: "늦었습니다. 이 메시지를 이제야 보았습니다.",
  couldNotRead: "{what}을(를) 읽지 못했습니다.",
  nothingToReadAgain:
    "여기에 붙여 넣거나 첨부한 글은 받은 그대로 읽었습니다. 새 글을 올리면 요약해 드립니다.",
  articleNotKept:
    "이 스레드의 기사는 더 이상 보관되어 있지 않습니다. 기사를 다시 올린 뒤 물어봐 주세요.",
  verified: "기사가 뒷받침하는 문장: {sentences}개 중 {borneOut}개",
  verifiedHow:
    "✓ 기사의 표현이 뒷받침함 · ✗ 다른 점이 있음 · ~ 다른 언어. 뜻이 아니라 표현을 비교했습니다.",
  nothingToAsk:
    "이 스레드에는 제가 읽을 수 있었던 기사가 없습니다. 링크나 본문, 파일을 올린 뒤 다시 물어봐 주세요.",
  firstOfPost: "{all}건 중 처음 {most}건을 요약합니다. 나머지 {count}건은 따로 올려 주세요.",

  isReading: "기사를 읽는 중…",
  isWriting: "요약을 쓰는 중…",
  isLooking: "기사에서 찾는 중…",
  isBusy: "작업이 밀려 있음: 앞에 {count}건",

  discussion: "{names}의 메시지 {messages}개로 된 스레드",
  somebody: "누군가",
  linkRemoved: "[링크 삭제됨]",
});
