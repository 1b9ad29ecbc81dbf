import type { StatementForms } from "../shape/statement-forms.ts";

export const korean: StatementForms = {
  words: {
    title: "씨, 교수, 대표, 시장, 책임, 소장, 의원, 장관, 회장, 원장, 박사, 팀장",
    said: "말했다, 밝혔다, 설명했다, 강조했다, 주장했다, 요구했다, 지적했다, 덧붙였다, 했다",
    about: "모두, 약, 하루, 시간당, 최대, 세금 포함",
    unit: `
      %, 퍼센트, 리터, 킬로그램, 그램, [kc]?[gm]m?, 킬로미터, 미터, 시간, 분, 데시벨, 톤, 제곱미터, ㎡, 도, 배,
      개월, 세`,
    is: "이다, 다, 입니다, 이며, 이고, 으로",
  },
  forms: [
    [
      String.raw`(?:^|[,.”"] ?)(?:[가-힣]+ )?(?<speaker>[가-힣]{3}) (?<title>{title})(?:는|은) .*{said}`,
      "$<speaker> $<title>는 뭐라고 했나요?",
    ],
    [
      String.raw`^(?:[가-힣]+ )?(?<subject>[가-힣 ]{1,14}?)(?<topic>은|는) (?:{about} )?{MONEY}{is}`,
      "$<subject>$<topic> 얼마인가요?",
    ],
    [
      String.raw`^(?<subject>[가-힣 ]{2,14}?)(?<topic>은|는) (?:{about} )?{COUNT} ?{unit}(?:{is}|[ ,])`,
      "$<subject>$<topic> 얼마나 되나요?",
    ],
  ],
};
