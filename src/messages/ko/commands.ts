import type { commands as english } from "../en/commands.ts";
import { translationOf } from "../template/translation.ts";

export const commands = translationOf<typeof english>()({
  onIt: "알겠습니다. 잠시 뒤 여기에 요약이 올라옵니다.",
  onItInThread: "알겠습니다. 요약은 그 메시지의 스레드에 올라옵니다.",
  verifyingInThread: "알겠습니다. 결과는 스레드에 올라옵니다.",
  nothingToVerify:
    "확인할 글을 찾지 못했습니다. 스레드에서 그 글 아래에 “이거 확인해 줘”라고 쓰거나, “이거 확인해 줘: …”처럼 이어서 적어 주세요.",
  ownMessage: "그건 제가 쓴 메시지입니다. 기사가 있는 메시지를 골라 주세요.",
  notStored: "지금은 처리하지 못했습니다. 잠시 뒤 다시 시도해 주세요.",
  notHere:
    "저는 이 대화에 없어서 여기에 답할 수 없습니다. `/invite`로 초대하거나 다이렉트 메시지로 보내 주세요.",
  thanks: "고맙습니다. 기록해 두었습니다.",
  forgetting:
    "올리고 묻고 평가한 내용을 지우고 있습니다. 올린 글을 삭제하면 그 요약도 스레드에서 사라집니다.",

  briefUsage:
    "`/brief <링크나 글>` · 여기에 요약합니다\n`/brief length brief|standard|deep` · 이 채널 요약의 길이\n`/brief language article|en|ko|…` · 요약을 쓰는 언어\n`/brief language me article|en|ko|…|off` · 내가 올리고 묻는 것에 모든 채널에서 적용\n`/brief mode auto|asked|off` · 이 채널에서 언제 말할지: 기사가 올라올 때, 부를 때, 명령에만\n`/brief audience <읽을 사람>|off` · `/brief style <팀이 원하는 문체>|off`\n`/brief settings` · `/brief usage` · `/brief forget me` · `/brief help`",
  nothingToBrief: "링크도 기사도 찾지 못했습니다.",
  settingsOfChannel: "이 채널의 요약: 길이 `{length}`, 언어 {language}.",
  settingsOfChannelAsArticle: "이 채널의 요약: 길이 `{length}`, 언어는 기사와 같습니다.",
  settingsAudience: "읽을 사람: {audience}",
  settingsModeAsked: "이 채널에서는 멘션, `/brief`, 바로가기, 반응으로 부를 때만 말합니다.",
  settingsModeOff: "이 채널에서는 꺼져 있습니다. 명령과 바로가기에만 답합니다.",
  settingsStyle: "문체: {style}",
  settingsOfPerson: "올리거나 물으시는 것에는 모든 채널에서 {language}로 답합니다.",
  settingsOfPersonAsArticle: "올리거나 물으시는 것에는 모든 채널에서 기사와 같은 언어로 답합니다.",
  settingsIdle: "설정된 모델이 없어 언어나 읽을 사람, 문체와 관계없이 기사의 문장으로 요약합니다.",
  didYouMean: "`{meant}`을(를) 말씀하시나요?",
  optionArticle: "기사의 언어",
  notAnOption: "“{value}”은(는) 고를 수 없습니다. 가능한 값: {options}.",
  notALanguage:
    "“{value}”은(는) 제가 아는 언어가 아닙니다. 기사와 같은 언어는 `article`, 그 밖에는 `en`, `ko`, `de` 같은 코드를 쓰세요.",
  sayAudience: "누구를 위한 요약인지 알려 주세요: `/brief audience 엔지니어`.",
  sayStyle: "어떤 문체로 쓸지 알려 주세요: `/brief style 쉬운 말, 형용사 없이`.",
  wishTooLong: "{length}자입니다. {most}자까지 쓸 수 있습니다.",

  usageWithoutModel: "설정된 모델이 없어 기사의 문장으로 요약하며 비용이 들지 않습니다.",
  usageDay: "지난 24시간 동안의 모델 사용량:",
  usageMonth: "지난 30일 동안:",
  usageYou: "나: {spent}",
  usageChannel: "이 채널: {spent}",
  usageTeam: "워크스페이스: {spent}",
  requests: "요청 {count}건",
  requestsOf: "요청 {count}건 중 {spent}건",
  tokens: "토큰 {count}개",
  tokensOf: "토큰 {count}개 중 {spent}개",
  moneyOf: "{most} 중 {spent}",

  digestUsage:
    "`/digest now` · `/digest on 09:00 [weekdays|daily|weekly [monday…sunday]] [Area/City]` · `/digest off` · `/digest status` · `/digest quiet on|off`",
  digestUnknownVerb: "“{word}”은(는) 모르는 말입니다.",
  digestUnknownWord:
    "“{word}”은(는) 모르는 말입니다. 요일(`weekdays`, `daily`, `weekly`)도 시간대(`Asia/Seoul`)도 아닙니다.",
  digestSayQuiet:
    "새 소식이 없는 날 아무것도 올리지 않으려면 `/digest quiet on`, 한 줄로 알리려면 `/digest quiet off`라고 쓰세요.",
  digestSayWhen: "시각을 알려 주세요: `/digest on 09:00`.",
  digestNotATime: "“{time}”은(는) 시각이 아닙니다. `09:00`처럼 쓰세요.",
  digestNoValue: "“{value}”은(는) `{setting}`에 쓸 수 있는 값이 아닙니다.",
  digestNone: "이 채널에는 다이제스트가 없습니다. `/digest on 09:00`으로 시작할 수 있습니다.",
  digestOnItsWay: "다이제스트를 보내는 중입니다.",
  digestIsOff: "이 채널의 다이제스트를 껐습니다.",
  digestSaysNothingNew: "새 소식이 없는 날에는 한 줄로 알립니다.",
  digestStaysQuiet: "새 소식이 없는 날에는 아무것도 올리지 않습니다.",
  digestDaily: "다이제스트는 매일 {at}({zone})에 옵니다. 다음: {next}.",
  digestWeekdays: "다이제스트는 평일 {at}({zone})에 옵니다. 다음: {next}.",
  digestWeekly: "다이제스트는 매주 {day} {at}({zone})에 옵니다. 다음: {next}.",

  sourcesTitle: "출처",
  sourcesNotKept:
    "여기에서 보여 드릴 출처가 없습니다. 요약이 더 이상 보관되어 있지 않거나, 읽을 수 없는 곳에 있는 요약입니다. 출처를 보려면 기사를 다시 요약해 주세요.",
  sourcesMore: "여기에 다 담지 못한 문장이 더 있습니다.",
  openOnPage: "페이지에서 열기",
  translate: "{language}로 번역",
  translating: "{language}로 번역하는 중…",
  translated:
    "모델이 {language}로 번역했으며 확인을 거치지 않았습니다. 따옴표 안은 기사 원문입니다.",
  notTranslated: "번역하지 못했습니다.",
  translationBroke: "제 쪽에 문제가 생겼습니다. 다시 시도해 주세요.",

  close: "닫기",
  cancel: "취소",
  send: "보내기",
  skip: "건너뛰기",
  reasonTitle: "무엇이 아쉬웠나요?",
  reason: "이유",
  reasonWrong: "틀린 내용이 있음",
  reasonIncomplete: "중요한 내용이 빠짐",
  reasonTooLong: "너무 김",
  reasonNoArticle: "요약할 기사가 아니었음",
  inYourWords: "직접 쓰기",
  pasteTitle: "본문 보내기",
  briefIt: "요약하기",
  pasteArticle: "기사 붙여 넣기",
  pasteHint: "{most}자가 넘나요? 아래에 첨부하거나, 스레드에 붙여 넣고 저를 멘션해 주세요.",
  orAttach: "또는 파일로 첨부",
  pasteOrAttach: "본문을 붙여 넣거나 파일을 첨부해 주세요.",
  mayNotRead: "그 대화를 읽을 수 없으므로 그곳에서는 요약하지 않습니다.",

  homeInvite: "채널에 저를 초대하세요. 그곳에 올라오는 기사를 각각의 스레드에 요약합니다.",
  homeSend: "링크나 붙여 넣은 기사, 파일을 다이렉트 메시지로 보내세요.",
  homeAsk:
    "요약 스레드에서 질문하세요. 멘션이 없으면 기사에 있는 것만 답하고, 멘션하면 기사에 없다는 것도 알려 드립니다.",
  homeShortcut: "메시지 메뉴의 “Brief this”로 예전 글도 요약할 수 있습니다.",
  reactionHint: "메시지에 {reactions} 반응을 달면 그 내용을 스레드에 정리해 드립니다.",
  homeCommands: "채널에서 `/brief help`와 `/digest status`를 쓰면 나머지를 볼 수 있습니다.",
  homeUnread: "읽지 못한 링크와 파일",
  homeArticles: "최근 올린 기사",
  homeDigests: "다이제스트",
  homeDaily: "매일 {at}, {zone}",
  homeWeekdays: "평일 {at}, {zone}",
  homeWeekly: "매주 {day} {at}, {zone}",
  homeWrittenBy: "작성: {writer}",
  homeRequests: "지난 30일 동안 요청 {count}건",

  // What is missing where a scope was not granted.
  withoutFiles: "올린 파일은 읽지 않습니다.",
  withoutPrivateChannels: "비공개 채널은 읽지 않습니다.",
  withoutGroupMessages: "그룹 메시지는 읽지 않습니다.",
  withoutReactions: "반응을 달아도 요청이 되지 않습니다.",
  withoutSigns: "메시지에 표시를 달지 않습니다.",
});
