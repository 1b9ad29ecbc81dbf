import { fold } from "../../../text/fold.ts";

const NOUN =
  /(?<![가-힣]|\d\s?|\d[만억조천]\s?)([가-힣]{2,}?)(에서는|에게서|으로는|이라고|이었다|이다|였다|입니다|이며|에서|에게|으로|까지|부터|은|는|이|가|을|를|의|에|와|과|로|도)(?![가-힣])/gu;
/** Forms of asking and pointing. */
const PRONOUN =
  /^(?:무엇|누구|언제|어디|얼마|어떤|어느|몇|무슨|그대$|그것|이것|저것|여기|거기|이곳|그곳)/u;
/** Stems of verbs, which the same particles follow. */
const VERB_STEM =
  /(?:면서|[^군]함|됨|하|되|시키|있|없|않|같|었|았|였|했|됐|갔|냈|졌|리|르|키|지|치|이|인|던|려|면|며|고|여|아|어|우|으|꾸|루|는|느|나|것|된|린|될|할|(?<![북남대])한|맞서|앞서|일컫|나뉘)$/u;
/** Only nouns come before these particles, and verbs made nouns (`하기를`). */
const NOUN_PARTICLE = /^(?:를|의|에서|에서는|에게|에게서|와|과|이다|이었다|입니다)$/u;
const VERB_AS_NOUN = /(?:하|되|시키|기|[하되이르리키]지|한|것|던|는|은)$/u;
/** Costs, rates, amounts, sides and forms: nouns of two or three syllables that end so are no names. */
const COMMON_ENDING =
  /^[가-힣]{1,2}(?:비|률|율|액|량|력|품|료|금|세|권|값|폭|측|형|용|난|감|법|식|급|업|직|층|물|장치|계획)$/u;
/** Nouns that tell about anything: a paraphrase may bring them in. */
const GENERAL = new Set(
  `이름 사람 연도 년도 국회 국회의원 과학 인간 노래 경기 명칭 인물 나라 제목 지역 결과 시기 기간 이유 원인 배경 목적 목표 방법 방식 과정 상황
   상태 문제 부분 의미 내용 사실 관련 정도 가운데 경우 이후 이전 최근 현재 지난 이번 오늘 내일 어제 올해
   내년 작년 지난해 당시 처음 마지막 시작 다음 대부분 일부 전체 모두 각각 자신 우리 그들 이들 하나 여러
   발표 설명 주장 강조 지적 언급 예상 전망 계획 예정 방침 결정 합의 논의 회의 행사 조치 대응 지원 협력
   강화 확대 축소 증가 감소 상승 하락 개선 변화 발전 추진 시행 운영 관리 준비 참여 참석 개최 진행 제공
   제시 제안 요구 요청 비판 반대 찬성 우려 기대 관심 노력 필요 중요 가능 영향 효과 역할 책임 권리 의무
   능력 수준 규모 범위 비율 기준 조건 환경 분야 영역 측면 관점 입장 의견 생각 판단 평가 분석 조사 연구
   자료 정보 기록 보고 기사 이야기 사례 특징 성격 종류 유형 형태 구조 요소 요인 대상 관계 차이 장점 단점
   비용 금액 가격 예산 시간 날짜 기회 위험 피해 사고 사건 소식 업체 기업 회사 기관 단체 조직 정부 당국
   관계자 전문가 주민 시민 국민 시설 건물 공간 장소 주변 인근 도시 사회 세계 국내 해외 국가 직원 학생
   아이 여성 남성 남자 여자 가족 부모 사용 이용 활용 적용 도입 개발 생산 판매 구매 공급 수요 서비스 제품
   기술 사업 계기 기반 바탕 중심 핵심 주요 추가 별도 직접 동안 사이 때문 대신 자원 행동 나이 숫자 날씨
   양쪽 본래 근간 기량 신분 직업 직책 물질 동물 글자 세금 출생지 출생일 내부 외부 상대 상대방 반면 이상
   이하 이외 나머지 절반 대다수 상당수 다수 소수 측 앞 뒤 위 아래 안 밖 곳 것 수 등 중 때 전 후 말 점 일
   보도 기사문 본문 글쓴이 필자 저자 독자 실험 시험 분야별 전국 현지 현장 오전 오후 주말 평일 아침 저녁`.split(
    /\s+/,
  ),
);
const TITLES =
  "대통령|총리|장관|차관|의원|대표|회장|사장|교수|시장|군수|도지사|위원장|위원|원장|감독|선수|기자|씨|박사|변호사|판사|검사|총장|국장|과장|팀장|이사|부장|대사|장군|목사|신부|작가|배우|가수";
const TITLED = new RegExp(`(?<![가-힣])([가-힣]{2,4}?)\\s?(?:${TITLES})(?![가-힣]{2})`, "gu");
/** Stand before a title and name nobody. */
const BEFORE_TITLES =
  /^(?:전|현|신임|현직|전직|여성|남성|야당|여당|초선|재선|공동|담당|해당|당시|일부|다른|모든|여러|수석|최고|명예|선임|전임|후임|담임|지도|남자|여자|국가|지역|주지|한국|미국|중국|일본)/u;

/** First syllables of nearly all Korean names. */
const SURNAME =
  /^[김이박최정강조윤장임한오서신권황안송류유홍전고문양손배백허남심노하곽성차주우구민진나지엄원채천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모탁국어은편용]/u;
/** A verb before a title tells of the one who has it: `사망한 선수`. */
const ADNOMINAL = /(?:은|는|한|된|던|을|린|진|난|온|간|친|든|할|될)$/u;
const PARTICLE_AT_END = /[이가은는을를의도]$/u;

/** A Korean name or noun and whether its every syllable counts. */
export interface KoreanName {
  readonly noun: string;
  /** A person, by the title that follows. */
  readonly person: boolean;
}

/** The nouns of a Korean statement that say what it is about, by their particles, and people by their titles. */
export function koreanNames(statement: string): KoreanName[] {
  const text = fold(statement);
  const people = [...text.matchAll(TITLED)].map(([, noun = ""]) => noun).filter(isPerson);
  const nouns = [...text.matchAll(NOUN)]
    .filter(([, noun = "", particle = ""]) => tells(noun, particle))
    .map(([, noun = ""]) => noun);
  return [
    ...[...new Set(people)].map((noun) => ({ noun, person: true })),
    ...[...new Set(nouns)].map((noun) => ({ noun, person: false })),
  ];
}

/** Whether what is before a title is someone's name. */
function isPerson(word: string): boolean {
  if (BEFORE_TITLES.test(word) || GENERAL.has(word) || PRONOUN.test(word)) return false;
  return SURNAME.test(word) || !ADNOMINAL.test(word);
}

/** Whether a word before a particle is a noun that says what a statement is about. */
function tells(word: string, particle: string): boolean {
  if (GENERAL.has(word) || PRONOUN.test(word) || COMMON_ENDING.test(word)) return false;
  const sure = word.length > 2 && NOUN_PARTICLE.test(particle);
  return !(sure ? VERB_AS_NOUN : VERB_STEM).test(word);
}

/**
 * Whether a text has a Korean noun: as it stands, or, for a compound, in its halves. Of longer nouns
 * the last syllable may differ: it may be a suffix (`협약식`) that the article does without.
 *
 * @param squeezed the text without spaces.
 */
export function hasKoreanName(squeezed: string, { noun, person }: KoreanName): boolean {
  if (squeezed.includes(noun)) return true;
  if (noun.length < 3) return false;
  if (person) return PARTICLE_AT_END.test(noun) && squeezed.includes(noun.slice(0, -1));
  if (squeezed.includes(noun.slice(0, -1))) return true;
  return [2, 3].some(
    (cut) =>
      noun.length - cut >= 2 &&
      squeezed.includes(noun.slice(0, cut)) &&
      squeezed.includes(noun.slice(cut)),
  );
}
