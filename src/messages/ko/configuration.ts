import type { configuration as english } from "../en/configuration.ts";
import { translationOf } from "../template/translation.ts";

export const configuration = translationOf<typeof english>()({
  configurationFaults: "이 설정으로는 시작할 수 없습니다:",
  isBotToken: "xoxb-로 시작하는 봇 토큰이어야 합니다",
  isAppToken: "xapp-로 시작하는 앱 수준 토큰이어야 합니다",
  isSigningSecret: "앱의 “Basic Information” 페이지에 있는 Signing Secret이어야 합니다",
  isWhole: "{least}부터 {most}까지의 정수여야 합니다",
  isWholeFrom: "{least} 이상의 정수여야 합니다",
  isPositive: "0보다 큰 수여야 합니다",
  isPositiveTo: "0보다 크고 {most} 이하인 수여야 합니다",
  isPrice: "0 이상의 가격이어야 합니다",
  isHeaders: "이름=값이어야 하고 여럿이면 쉼표로 나눕니다(예: X-Title=Briefdesk)",
  isPort: "0부터 65535까지의 포트여야 합니다",
  isOneOf: "다음 중 하나여야 합니다: {words}",
  isWebAddress: "https:// 또는 http://로 시작하는 주소여야 합니다",
  isDatabaseAddress: "postgres://user:password@host/database 같은 주소여야 합니다",
  isZone: "Europe/Berlin 같은 시간대여야 합니다",
  isCurrency: "USD 같은 통화 코드여야 합니다",
  isLimit: '"50 requests", "200000 tokens", "1.50 money"처럼 쓰고, 여러 개는 쉼표로 나눕니다',
  botTokenMissing: "없습니다. 앱의 OAuth 페이지에서 복사하세요. xoxb-로 시작합니다",
  appTokenMissing:
    "없습니다. connections:write 권한이 있는 앱 수준 토큰을 만들거나(Socket Mode) SLACK_SIGNING_SECRET을 설정하세요(HTTP)",
  roleNeedsDatabase:
    "listen과 work는 PostgreSQL을 통해 작업을 나눕니다. DATABASE_URL을 설정하거나 ROLE=all을 쓰세요",
  modelForKey: "OPENAI_API_KEY로 쓸 모델의 이름입니다. 설정하거나 키를 빼세요",
  modelForAddress: "OPENAI_BASE_URL이 제공하는 모델의 이름입니다. 설정하거나 주소를 빼세요",
  modelKeyMissing:
    "OPENAI_MODEL은 있는데 이것이 없습니다. 설정하거나, 키가 필요 없는 서버라면 OPENAI_BASE_URL을 설정하세요",
  keyFromElsewhere:
    "이 값이 전송될 주소({address})는 다른 곳에 설정되어 있습니다. 둘 다 환경 변수에, 또는 둘 다 .env에 설정하세요",
  moneyWithoutPrice:
    "금액으로 세는데 가격이 설정되어 있지 않습니다. PRICE_INPUT과 PRICE_OUTPUT을 설정하거나 토큰으로 세세요",
  botTokenRefused:
    "Slack이 거부했습니다({code}). “OAuth & Permissions”에서 Bot User OAuth Token(xoxb-…)을 복사하세요.",
  notBotToken: "봇의 토큰이 아닙니다. 봇 토큰은 xoxb-로 시작합니다.",
  appTokenRefused:
    "Slack이 거부했습니다({code}). connections:write 범위가 있는 앱 수준 토큰(xapp-…)을 만들고 Socket Mode를 켜세요.",
  manifestMalformed: "{path}: 없거나 Slack이 기대하는 종류가 아닙니다",
  manifestLacks: "{path}: {name} 항목이 없습니다",
  manifestUnused: "{path}: {name} 항목은 쓰이지 않습니다",
  databaseNewer:
    "이 데이터베이스는 더 새로운 Briefdesk가 기록했습니다(스키마 {version}, 이 프로그램이 아는 것은 {known}까지). 새 버전을 시작하거나 다른 DATA_DIR 또는 DATABASE_URL을 지정하세요.",
  fileDamaged:
    "{file} 파일이 손상되었거나 Briefdesk의 데이터베이스가 아닙니다. 백업에서 복원하거나, 옮겨 두고 새로 시작하세요.",
  fileLocked:
    "{file} 파일을 다른 프로그램이 잠그고 있습니다. 그 프로그램을 끝내고 다시 시작하세요.",
  diskFull: "{file} 파일이 있는 디스크가 가득 찼습니다. 공간을 비우고 다시 시작하세요.",
  fileUnwritable:
    "{file} 파일에 쓸 수 없습니다. Briefdesk를 실행하는 사용자가 그 폴더에 쓸 수 있게 하거나 다른 폴더를 지정하세요.",
  fileFault: "{file} 파일을 열 수 없습니다: {detail}.",
  serverUnreachable:
    "{server}에 연결할 수 없습니다({code}). 그곳에서 PostgreSQL을 시작하거나 호스트와 포트를 고치세요.",
  userRefused: "{server}에서 이 사용자를 받아 주지 않습니다. 사용자나 비밀번호를 고치세요.",
  databaseMissing: "{server}에 그런 데이터베이스가 없습니다. 만들거나 이름을 고치세요.",
  serverTooOld: "{server}: PostgreSQL {version}입니다. {oldest} 이상이어야 합니다.",
  serverFault: "{server}: {detail}.",
  storeHalfCopied:
    "데이터베이스가 절반만 채워졌습니다. briefdesk migrate가 중단되었으니 다시 실행하세요",
  circuitUntil: "{until}까지 쓰지 않습니다: {reason}",
  circuitUntilPost: "다음 게시물에서 다시 시도할 때까지 쓰지 않습니다: {reason}",
  evalOutage: "모델이 계속 실패합니다({reason}). 다시 실행하면 여기서부터 이어집니다.",
  evalBusy: "모델이 계속 바쁩니다({reason}). 다시 실행하면 여기서부터 이어집니다.",
});
