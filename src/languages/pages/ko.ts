import type { PagePhrases } from "../shape/page-phrases.ts";
import { anyOf } from "../shape/phrases.ts";

export const koreanPages: PagePhrases = {
  consent: {
    buttons: /(?:모두 ?)?(?:동의|허용)(?:하기|합니다)?/u,
    subject: /개인정보|쿠키/u,
    age: /생년월일|연령 ?확인|성인 ?인증|만 ?1[89]세/u,
  },
  related: {
    lines: /관련 ?기사|함께 ?보면 ?좋은/u,
    labels: /관련\s?(?:기사|뉴스)|연관\s?기사|함께 보면 좋은 (?:기사|뉴스)/u,
    elsewhere: /많이\s?본\s?(?:뉴스|기사)|추천\s?(?:뉴스|기사)|인기\s?(?:뉴스|기사)|주요\s?뉴스/u,
    begins: /관련\s?기사|관련\s?뉴스|더\s?보기/u,
    hints: /관련/u,
  },
  walls: {
    elsewhere: /더 많은 (?:기사|콘텐츠|뉴스)|뉴스레터|댓글|후원|도와 ?주|저장/u,
    readOn: /계속 읽|이어서 읽|기사 전문/u,
    pay: /구독|결제|유료|구매/u,
    payPrompts: [
      anyOf(
        `
        (유료|프리미엄) ?(회원|구독자?) ?전용, 구독자 ?(전용|만), (구독|결제)(하시면|하고|해야| 후)…20(읽|보|이용|전문), 전문(을|은) (보|읽|구독|유료),
        이어서 (보|읽)`,
        "iu",
      ),
    ],
    registerPrompts: [/로그인 ?(?:후|하시면|하고).{0,20}(?:읽|보|이용)/iu],
    offers: [/(?:유료|프리미엄) ?(?:기사|콘텐츠|회원)/iu],
    open: /구독자로/u,
  },
  offerTerms: {
    subscription: /구독/u,
    cancel: /해지/u,
    trial: /무료/u,
    access: /무제한/u,
  },
  errorPages: {
    page: /페이지|기사|게시물|게시글|콘텐츠/u,
    missing: /찾을 수 없|존재하지 않|없는 페이지/u,
    removed:
      /배포 종료|비공개(?:로)? (?:전환|처리)|삭제된|삭제되었|삭제됐|게시가 종료|서비스가 종료/u,
    server: /서버|사이트/u,
    trouble: /오류가 발생|점검/u,
    status: /오류/u,
    alone: /없는 페이지(?:입니다)?/u,
    fault: /오류가 발생|점검 ?중/u,
    region: /해당 (?:국가|지역)에서/u,
  },
  botChecks: {
    verify: /확인|인증/u,
    human: /사람|로봇/u,
    unusual: /비정상적인/u,
    traffic: /트래픽|접근|접속/u,
    says: /로봇이 아닙니다|접근이 (?:거부|차단)|비정상적인 (?:접근|트래픽)/u,
  },
  signIn: {
    password: /비밀번호/u,
    says: /(?:멤버|회원)(?:에게)?만|로그인/u,
  },
  otherPages: {
    searchResults: /검색 ?결과/u,
    listTitles: /태그|카테고리/u,
    cart: /장바구니(?:에 담기)?/u,
  },
  captions: {
    picture: /사진|그래픽/u,
    mark: /사진/u,
    label: /사진/u,
    lines: [/무단\s*전재.{0,12}재배포/u],
    taken: /(?:[.。/=]\s*|[[(（])[^.。/()[\]]{2,25}\s제공(?:[.。][^\]]{0,20})?[.)\]）]?$/u,
  },
  pageLines: {
    advertising: /광고/u,
    talk: /댓글/u,
    share: /공유/u,
    subscribe: /구독(?:하기)?/u,
    tailHeadings: /관련 ?기사/u,
    signOff:
      /이 ?(?:글|기사)(?:이|가)? (?:마음에 드셨|도움이 되셨|좋으셨)|이 ?(?:글|기사)(?:은|는) .{2,40}(?:실렸|게재됐|방송됐)/u,
    promotion: /뉴스레터|구독/u,
    rights: /무단\s?(?:전재|복제)|재배포\s?금지/u,
    behindHolder: /무단|저작권/u,
    begins:
      /본문\s?바로가기|글자\s?크기|글씨\s?크기|가\s?가\s?가|인쇄|스크랩|공유하기|기사\s?제보|좋아요|댓글|구독|로그인|회원가입/u,
    tags: /태그/u,
    source: /출처/u,
    published: /입력|수정|등록|승인|게재|발행|기사입력|최종수정/u,
    invitations: /구독하|카카오톡|네이버에서/u,
    comments: /댓글/u,
  },
  bylines: {
    lines: [
      /^(?:글|취재|글·사진)?\s*[=:：]?\s*((?:[가-힣]{2,4}[\s·,]*){1,4}?)\s*(?:선임|전문|객원|인턴|수습)?\s*(?:기자|특파원|논설위원|통신원)(?:\s*=?\s*)$/u,
    ],
    headOfText: [
      /^[（([【<][^)）\]】>]{2,30}[)）\]】>]\s*((?:[가-힣]{2,4}[\s·,]*){1,4}?)\s*(?:특파원|기자|통신원)\s*[=＝]\s*/u,
    ],
    endOfText: [
      /(?<=[.。!?”"])\s*[/／]?\s*([가-힣]{2,4})\s*(?:선임|전문|객원)?(?:기자|특파원)\s*(?:[<(（]?[\w.+-]+@[\w.-]+[>)）]?)?\s*$/u,
    ],
  },
  imprint: {
    papers: /신문|일보|통신|뉴스|저널|타임스/u,
    noPaper: /보도자료/u,
  },
  mail: {
    answer: /회신/u,
    notices:
      /수신 ?거부|본 (?:메일|이메일)은 .{0,60}(?:발신|수신)|브라우저에서 보기|수신인이 아닌/u,
    from: /보낸 ?사람/u,
    sent: /보낸 ?날짜/u,
    subject: /회신|전달/u,
  },
  documents: {
    pageBehind: /쪽/u,
    subject: /제목/u,
    floatSigns: /그림|도표|표/u,
    contents: /목차|차례/u,
  },
};
