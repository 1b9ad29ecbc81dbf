import type { terminal as english } from "../en/terminal.ts";
import { translationOf } from "../template/translation.ts";

export const terminal = translationOf<typeof english>()({
  usage: `Briefdesk：把发布的文章变成要点，每一条都附上所依据的句子。

  briefdesk start [--role all|listen|work]        服务 Slack；没有令牌时使用本地工作区
  briefdesk demo                                  在本地工作区演示从发布到摘要的主要功能
  briefdesk read <文件|文件夹|网址|-> … [--json] [--url U]  读到的内容和判定
      --explain[=FILE.html]  取用、去掉和略过了哪些内容（加 FILE 则与页面并排显示）
  briefdesk brief <文件|网址|-> [--json] [--url U]          总结
  briefdesk ask <文件|网址|-> "<问题>" [--json] [--url U]   回答，或说明文章没有提到
  briefdesk verify <文章> <文本|-> [--json] [--url U]        关于文章的文本逐句核对：哪一句可以证实
  briefdesk check [--json]                        配置、清单、Slack、模型：缺了什么
  briefdesk manifest [--http https://…] [--agent] [--link] Slack 应用的清单；用 HTTP 时带上 Slack 要调用的地址
  briefdesk settings export|import FILE [--dry-run] 以 YAML 保存所有设置；--dry-run 说明会改变什么
  briefdesk status [--json] [--changes]           值班人员想知道的
  briefdesk backup 文件                             复制 SQLite 存储，运行时也可以
  briefdesk restore 文件                            用备份替换存储，原来的保留在旁边
  briefdesk migrate --to postgres://…             把 SQLite 存储迁移到空的 PostgreSQL，最后核对
  briefdesk jobs rerun [ID …]                     把失败的任务放回队列
  briefdesk eval [文件|文件夹 …] [--out DIR] [--fresh]      所配置的撰写方式效果如何，与上次比较

退出码：0 完成 · 1 有文章读不了，或有步骤失败 · 2 命令或配置有误
`,
  unknownCommand: "没有“{name}”这个命令。",
  askWhat: '请写明对什么问什么：ask <文件|网址|-> "<问题>"。',
  readWhat: "请写明要读什么：文件、文件夹、网址，或用 - 表示标准输入。",
  urlOfOne: "--url 给出一个文件的地址：只能有一个输入和一个完整的地址。",
  oneInput: "这里只接受一个文件、网址或 -。",
  verifyWhat: "请说明要核对什么：verify <文件|网址> <文件|->，文章在前。",
  noPagesInFolder: "“{folder}”里没有 .html 或 .html.gz 文件。",
  inputMissing: "没有这个文件或文件夹。",
  inputUnopened: "文件无法打开（{code}）。",
  evalNothing: "没有可评估的文章。",
  evalMissing: "没有“{path}”这个文件或文件夹。",
  jobsWhat: "请写明对任务做什么：rerun [ID …]。",
  settingsHow: "`settings` 需要 `export`，或者带文件的 `import`。",
  settingsFileFault: "{file}：`{path}` 不符合要求。",
  manifestAgent:
    "作为代理，工作区的访客无法使用此应用，而且 Slack 不支持撤销。频道中的一切保持不变。",
  manifestHttp:
    "--http 要给出 Slack 访问机器人的 https 地址，例如 https://bot.example.com，而不是“{given}”。",
  roleUnknown: "--role 是 all、listen 或 work，而不是“{role}”。",

  serving: "Briefdesk 正在服务 Slack（{mode}），撰写：{writer}。按 Ctrl-C 停止。",
  servingLocally: "Briefdesk 正在本地工作区运行，撰写：{writer}。",
  extractiveWriter: "摘录（不需要密钥和网络）",
  tryLocally: "在那里发链接、粘贴文章或附上文件；在消息列里回复；试试 /brief 和 /digest。",
  serveYourSlack:
    "要服务你自己的 Slack，请设置 SLACK_BOT_TOKEN 和 SLACK_APP_TOKEN（README）。按 Ctrl-C 停止。",

  verifyNothing: "文章中没有内容可以证实这一点。",
  verifyLanguage: "与文章的语言不同，只能比较数字和部分名称。",
  verifyForeign: "文章中没有：{what}",
  verifyElsewhere: "最接近的句子中没有：{what}",
  verifyOtherwise: "最接近的句子不是这样说的：否定、确定程度、原因、时间或说话人不同。",
  askForExample: "比如可以问：",

  checkConfiguration: "配置：{says}",
  checkManifest: "清单：{says}",
  checkSlack: "Slack：{says}",
  checkModel: "模型 {model}：{says}",
  modelModeSchema: "结构化输出：服务器让回复符合我们的格式",
  modelModeJson: "JSON 模式：要求格式并检查",
  modelModePlain: "纯文本：要求格式并检查",
  modelTrialUnfit: "试探的回复不符合格式",
  modelWithout: "不使用 {names}",
  checkNoModel: "模型：未设置，将使用摘录",
  keysReadable: "每个键都能读取",
  manifestMissing: "缺少 manifest.yml",
  manifestHolds: "只包含机器人用到的内容",
  slackLocal: "没有设置令牌，将使用本地工作区",
  slackReached: "{mode} 模式，团队 {team}，{address}",
  keyMisspelt: "{given} 不会被读取：你是指 {meant} 吗？",
  checkStore: "存储：{says}",
  storeWorks: "{where}：写入并读出",
  storeFails: "{where}：{cause}",
  socketOpened: "Socket Mode 连接可以打开",
  proxyFound: "代理：{host} 有地址",
  proxyUnknown: "代理：{host} 没有地址（{code}）；请改正 HTTPS_PROXY",
  offLimits: "限额：没有设置，模型花费不受限制（LIMIT_*）",
  offMetrics: "指标：/healthz、/readyz 和 /metrics 已关闭（OPS_PORT）",
  portTaken: "端口 {port} 已被其他程序占用。请停止该程序，或另设端口（{keys}）。",
  checkScopes: "权限：{says}",
  scopesGranted: "已全部授予",
  scopesLacking: "缺少 {scopes}：请用清单重新安装应用",
  scopesRefused: "没有 {scopes}：{without}",
  slackUnreachable: "无法连接（{cause}）",

  statusVersion: "版本 {version}，撰写：{writer}",
  statusRunning: "自 {since} 起运行，已运行 {uptime}",
  statusNotRunning: "没有正在运行的机器人进程",
  statusJobs: "任务：等待 {waiting}，运行 {running}，失败 {failed}",
  statusAttempts: "尝试 {count} 次",
  statusRerun: "重新运行：briefdesk jobs rerun [ID …]",
  statusModel: "模型 {model}：{says}",
  statusCatchUp: "从 {since} 到 {until} 错过的消息：补读 {count} 条",
  statusUnread: "因时间过久而未读：{since} 至 {until} 发布的内容",
  statusCutShort: "发布的消息超出读取上限，较早的部分未读：{channels}",
  statusDigests: "摘要：{digests}",
  statusNext: "下一次 {date}（{zone}）",
  statusBriefed: "过去 7 天每日文章数（UTC）：{days}",
  statusRefused: "过去 7 天无法读取：{reasons}",
  statusSpent: "模型每月费用：{months}",
  statusChannels: "有自己设置的频道：{channels}",
  statusFeedback: "过去 7 天的评价：{feedback}",
  statusOpinions: "有用 {useful}，没用 {notUseful}",
  statusNone: "无",
  jobsInLine: "{count} 个任务已放回队列。",

  demoPaste: "Ada 在 #reading 粘贴一篇文章，消息列里得到总结",
  demoSources: "按一下按钮，就能看到要点所依据的句子",
  demoAnswered: "文章能回答的问题",
  demoUnanswered: "文章不能回答的问题",
  demoDigest: "/digest now",
  demoCharacters: "（{count} 个字符）",
  demoDone: "所有步骤都成功了。接下来运行 npm start，用你自己的文章试试。",
  demoFailed: "步骤“{step}”失败：{says}",
  demoFewSentences: "总结只标出 {count} 个句子",
  demoNoBriefing: "没有可以按按钮的总结",
  demoNoWindow: "没有打开窗口",
  demoNoSentence: "窗口里没有句子",
  demoForeignSentence: "不是文章里的句子：{sentence}",
  demoOtherAnswer: "回答是“{answer}”",
  demoNoDigest: "没有发布摘要",
  demoDigestWithoutArticle: "摘要里没有这篇文章",
  demoNoReply: "没有收到回复",

  // backup and restore
  backupWhat: "请写明副本放在哪里：backup 文件。",
  restoreWhat: "请写明要恢复哪个备份：restore 文件。",
  backupDone: "{file} 是存储的完整副本，已经通读检查。",
  backupNothing: "还没有存储：找不到 {file}。",
  backupExists: "{file} 已经存在。请指定另一个文件。",
  backupUnwritten: "无法制作副本 {file}：{code}。",
  backupUnsound: "{file} 已损坏，或不是 Briefdesk 的备份。没有做任何改动。",
  backupNewer:
    "{file} 由更新版本的 Briefdesk 写成（其结构版本为 {version}，本程序只认识到 {known}）。没有做任何改动；请用更新的版本恢复。",
  backupElsewhere: "存储在 PostgreSQL 中。请按 docs/operating.md 使用 pg_dump 和 pg_restore。",
  restoreRunning: "有一个 Briefdesk 正在使用 {file}。请先停止它；没有做任何改动。",
  restoreDone: "已从 {file} 恢复存储。",
  restoreKept: "原来的内容保留在：{file}",

  // migrate
  migrateWhat: "请指定存储要迁移到哪里：migrate --to postgres://user:password@host/database。",
  migrateProgress: "{table}：已复制 {count} 条，共 {all} 条",
  migrateCompared: "{table}：{count} 条，两边一致",
  migrateDone:
    "存储已迁移到 PostgreSQL：共 {count} 条记录，每张表都按数量和校验和核对过。现在请设置 DATABASE_URL 并启动。{file} 保持原样，确认无误后再删除。",
  moveRunning: "有 Briefdesk 正在使用 {file}。请先停止它；没有复制任何内容。",
  moveBegun: "该数据库正在从 {file} 迁移。请用同一个存储再运行一次，或指定一个空数据库。",
  moveNotEmpty: "该数据库里已有记录。请指定一个空数据库；没有复制任何内容。",
  moveUnlike:
    "复制后，两边的 {table} 不一致。新的存储不会启动，旧的保持原样。请指定一个空数据库再试一次。",
});
