import type { terminal as english } from "../en/terminal.ts";
import { translationOf } from "../template/translation.ts";

export const terminal = translationOf<typeof english>()({
  usage: `Briefdesk: 올라온 기사를 핵심 내용으로 정리하고, 내용마다 근거 문장을 붙입니다.

  briefdesk start [--role all|listen|work]        Slack에 연결합니다. 토큰이 없으면 로컬 워크스페이스를 엽니다
  briefdesk demo                                  로컬 워크스페이스에서 게시부터 다이제스트까지 보여 줍니다
  briefdesk read <파일|폴더|URL|-> … [--json] [--url U]     읽은 내용과 판정
      --explain[=FILE.html]  가져온 줄, 뺀 줄, 쓰지 않은 줄(FILE을 붙이면 페이지와 나란히)
  briefdesk brief <파일|URL|-> [--json] [--url U]           요약
  briefdesk ask <파일|URL|-> "<질문>" [--json] [--url U]    답, 또는 기사에 없다는 안내
  briefdesk verify <기사> <글|-> [--json] [--url U]          기사에 관한 글의 문장마다 뒷받침하는 문장
  briefdesk check [--json]                        설정, 매니페스트, Slack, 모델: 빠진 것
  briefdesk manifest [--http https://…] [--agent] [--link] Slack 앱의 매니페스트. HTTP라면 Slack이 호출할 주소와 함께
  briefdesk settings export|import FILE [--dry-run] 모든 설정을 YAML로. --dry-run은 바뀔 점을 알려 줍니다
  briefdesk status [--json] [--changes]           당직자가 알고 싶은 것
  briefdesk backup 파일                             SQLite 저장소의 사본을 만듭니다. 실행 중에도 됩니다
  briefdesk restore 파일                            백업을 저장소 자리에 되돌립니다. 원래 것은 옆에 남습니다
  briefdesk migrate --to postgres://…             SQLite 저장소를 빈 PostgreSQL로 옮기고 끝에 비교
  briefdesk jobs rerun [ID …]                     실패한 작업을 다시 대기열에 넣습니다
  briefdesk eval [파일|폴더 …] [--out DIR] [--fresh]        설정된 작성기의 성능을 지난번과 견줍니다

종료 코드: 0 완료 · 1 기사를 읽지 못했거나 단계가 실패함 · 2 명령이나 설정이 잘못됨
`,
  unknownCommand: "“{name}” 명령은 없습니다.",
  askWhat: '무엇에 대해 무엇을 물을지 알려 주세요: ask <파일|URL|-> "<질문>".',
  readWhat: "읽을 것을 알려 주세요: 파일, 폴더, 주소, 또는 표준 입력을 뜻하는 -.",
  urlOfOne: "--url은 파일 하나의 주소입니다. 입력 하나와 전체 주소가 필요합니다.",
  oneInput: "파일이나 주소, 또는 - 하나만 받습니다.",
  verifyWhat: "무엇을 확인할지 적어 주세요: verify <파일|URL> <파일|->, 기사가 먼저입니다.",
  noPagesInFolder: "“{folder}” 폴더에 .html이나 .html.gz 파일이 없습니다.",
  inputMissing: "그런 파일이나 폴더가 없습니다.",
  inputUnopened: "파일을 열 수 없습니다({code}).",
  evalNothing: "평가할 기사가 없습니다.",
  evalMissing: "“{path}” 파일이나 폴더가 없습니다.",
  jobsWhat: "작업을 어떻게 할지 알려 주세요: rerun [ID …].",
  settingsHow: "`settings`에는 `export`, 또는 파일과 함께 `import`가 필요합니다.",
  settingsFileFault: "{file}: `{path}`이(가) 올바르지 않습니다.",
  manifestAgent:
    "에이전트가 되면 워크스페이스의 게스트는 이 앱을 사용할 수 없고, Slack에서는 되돌릴 수 없습니다. 채널에서는 아무것도 바뀌지 않습니다.",
  manifestHttp:
    "--http에는 Slack이 봇에 연결할 https 주소를 씁니다(예: https://bot.example.com). ‘{given}’은(는) 쓸 수 없습니다.",
  roleUnknown: "--role은 all, listen, work 가운데 하나입니다(입력: “{role}”).",

  serving: "Briefdesk가 Slack에 연결되었습니다({mode}). 작성: {writer}. Ctrl-C로 멈춥니다.",
  servingLocally: "Briefdesk가 로컬 워크스페이스에서 실행 중입니다. 작성: {writer}.",
  extractiveWriter: "추출 요약(키와 네트워크 불필요)",
  tryLocally:
    "거기에 링크를 올리거나 기사를 붙여 넣거나 파일을 첨부하고, 스레드에 답하고, /brief와 /digest를 써 보세요.",
  serveYourSlack:
    "내 Slack에 연결하려면 SLACK_BOT_TOKEN과 SLACK_APP_TOKEN을 설정하세요(README). Ctrl-C로 멈춥니다.",

  verifyNothing: "기사에 이를 뒷받침하는 내용이 없습니다.",
  verifyLanguage: "기사와 다른 언어라서 숫자와 일부 이름만 비교할 수 있었습니다.",
  verifyForeign: "기사에 없음: {what}",
  verifyElsewhere: "가장 가까운 문장에 없음: {what}",
  verifyOtherwise:
    "가장 가까운 문장은 그렇게 말하지 않습니다. 부정, 확실성, 이유, 시점 또는 말한 사람이 다릅니다.",
  askForExample: "이런 질문을 해 보세요:",

  checkConfiguration: "설정: {says}",
  checkManifest: "매니페스트: {says}",
  checkSlack: "Slack: {says}",
  checkModel: "모델 {model}: {says}",
  modelModeSchema: "구조화된 출력: 서버가 응답을 정해진 형식에 맞춥니다",
  modelModeJson: "JSON 모드: 형식을 요청하고 확인합니다",
  modelModePlain: "일반 텍스트: 형식을 요청하고 확인합니다",
  modelTrialUnfit: "시험 응답은 형식에 맞지 않았습니다",
  modelWithout: "{names} 없이",
  checkNoModel: "모델: 설정되지 않아 추출 요약을 씁니다",
  keysReadable: "모든 키를 읽을 수 있습니다",
  manifestMissing: "manifest.yml이 없습니다",
  manifestHolds: "봇이 쓰는 것만 들어 있습니다",
  slackLocal: "토큰이 없어 로컬 워크스페이스를 씁니다",
  slackReached: "{mode} 모드, 팀 {team}, {address}",
  keyMisspelt: "{given}은(는) 읽지 않는 키입니다. {meant}을(를) 뜻하셨나요?",
  checkStore: "저장소: {says}",
  storeWorks: "{where}: 쓰고 읽었습니다",
  storeFails: "{where}: {cause}",
  socketOpened: "Socket Mode 연결이 열립니다",
  proxyFound: "프록시: {host}의 주소를 찾았습니다",
  proxyUnknown: "프록시: {host}의 주소가 없습니다({code}). HTTPS_PROXY를 고치세요",
  offLimits: "한도: 정한 것이 없어 모델 비용을 막는 것이 없습니다(LIMIT_*)",
  offMetrics: "지표: /healthz, /readyz, /metrics가 꺼져 있습니다(OPS_PORT)",
  portTaken:
    "{port} 포트는 다른 프로그램이 쓰고 있습니다. 그 프로그램을 멈추거나 다른 포트를 정하세요({keys}).",
  checkScopes: "권한: {says}",
  scopesGranted: "모두 허용됨",
  scopesLacking: "{scopes} 권한이 없습니다. 매니페스트로 앱을 다시 설치하세요",
  scopesRefused: "{scopes} 없이: {without}",
  slackUnreachable: "연결할 수 없습니다({cause})",

  statusVersion: "버전 {version}, 작성: {writer}",
  statusRunning: "{since}부터 실행 중({uptime})",
  statusNotRunning: "실행 중인 봇 프로세스가 없습니다",
  statusJobs: "작업: 대기 {waiting}, 실행 중 {running}, 실패 {failed}",
  statusAttempts: "{count}회 시도",
  statusRerun: "다시 실행하려면: briefdesk jobs rerun [ID …]",
  statusModel: "모델 {model}: {says}",
  statusCatchUp: "{since}부터 {until}까지 놓친 메시지: {count}개 확인",
  statusUnread: "너무 오래되어 읽지 않음: {since}부터 {until}까지의 게시물",
  statusCutShort: "읽을 수 있는 양보다 많아 오래된 게시물은 제외됨: {channels}",
  statusDigests: "다이제스트: {digests}",
  statusNext: "다음 {date} ({zone})",
  statusBriefed: "지난 7일의 기사 수 (UTC 날짜별): {days}",
  statusRefused: "지난 7일 동안 읽지 못한 것: {reasons}",
  statusSpent: "모델 비용 (월별): {months}",
  statusChannels: "자체 설정이 있는 채널: {channels}",
  statusFeedback: "지난 7일의 평가: {feedback}",
  statusOpinions: "도움이 됨 {useful}, 안 됨 {notUseful}",
  statusNone: "없음",
  jobsInLine: "작업 {count}건을 다시 대기열에 넣었습니다.",

  demoPaste: "Ada가 #reading에 기사를 붙여 넣자 스레드에 요약이 올라옵니다",
  demoSources: "버튼을 한 번 누르면 근거 문장이 나타납니다",
  demoAnswered: "기사에 답이 있는 질문",
  demoUnanswered: "기사에 답이 없는 질문",
  demoDigest: "/digest now",
  demoCharacters: "({count}자)",
  demoDone: "모든 단계를 마쳤습니다. 이제 npm start로 직접 고른 기사를 시험해 보세요.",
  demoFailed: "“{step}” 단계가 실패했습니다: {says}",
  demoFewSentences: "요약이 문장을 {count}개만 가리킵니다",
  demoNoBriefing: "버튼을 누를 요약이 없습니다",
  demoNoWindow: "창이 열리지 않았습니다",
  demoNoSentence: "창에 문장이 없습니다",
  demoForeignSentence: "기사에 없는 문장: {sentence}",
  demoOtherAnswer: "답이 “{answer}”였습니다",
  demoNoDigest: "다이제스트가 올라오지 않았습니다",
  demoDigestWithoutArticle: "다이제스트에 기사가 없습니다",
  demoNoReply: "답이 오지 않았습니다",

  // backup and restore
  backupWhat: "사본을 어디에 둘지 알려 주세요: backup 파일.",
  restoreWhat: "어느 백업을 복원할지 알려 주세요: restore 파일.",
  backupDone: "저장소 전체를 {file} 파일로 복사하고 내용을 확인했습니다.",
  backupNothing: "아직 저장소가 없습니다. {file} 파일이 없습니다.",
  backupExists: "{file} 파일이 이미 있습니다. 다른 파일을 지정하세요.",
  backupUnwritten: "사본 {file} 파일을 만들 수 없습니다: {code}.",
  backupUnsound:
    "{file} 파일이 손상되었거나 Briefdesk의 백업이 아닙니다. 아무것도 바꾸지 않았습니다.",
  backupNewer:
    "{file} 파일은 더 새로운 Briefdesk가 기록했습니다(스키마 {version}, 이 프로그램이 아는 것은 {known}까지). 아무것도 바꾸지 않았습니다. 새 버전으로 복원하세요.",
  backupElsewhere:
    "저장소가 PostgreSQL에 있습니다. docs/operating.md에 적힌 대로 pg_dump와 pg_restore를 쓰세요.",
  restoreRunning:
    "Briefdesk가 {file} 파일로 작업 중입니다. 먼저 중지하세요. 아무것도 바꾸지 않았습니다.",
  restoreDone: "{file} 파일에서 저장소를 복원했습니다.",
  restoreKept: "이전 것은 남겨 두었습니다: {file}",

  // migrate
  migrateWhat:
    "저장소를 옮길 곳을 지정하세요: migrate --to postgres://user:password@host/database.",
  migrateProgress: "{table}: {all}개 중 {count}개 복사",
  migrateCompared: "{table}: {count}개, 양쪽이 같음",
  migrateDone:
    "저장소를 PostgreSQL로 옮겼습니다. 기록 {count}개이며 표마다 개수와 체크섬을 비교했습니다. 이제 DATABASE_URL을 설정하고 시작하세요. 원래 파일({file})은 그대로입니다. 문제가 없으면 삭제하세요.",
  moveRunning:
    "Briefdesk가 사용 중인 저장소입니다({file}). 먼저 멈추세요. 아무것도 복사하지 않았습니다.",
  moveBegun:
    "그 데이터베이스는 다른 저장소({file})에서 옮기는 중입니다. 그 저장소로 다시 실행하거나 빈 데이터베이스를 지정하세요.",
  moveNotEmpty:
    "그 데이터베이스에는 이미 기록이 있습니다. 빈 데이터베이스를 지정하세요. 아무것도 복사하지 않았습니다.",
  moveUnlike:
    "복사한 뒤 두 저장소의 내용이 다릅니다({table}). 새 저장소에서는 아무것도 시작되지 않으며 원래 저장소는 그대로입니다. 빈 데이터베이스를 지정해 다시 시도하세요.",
});
