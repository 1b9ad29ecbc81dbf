import type { configuration as english } from "../en/configuration.ts";
import { translationOf } from "../template/translation.ts";

export const configuration = translationOf<typeof english>()({
  configurationFaults: "无法使用此配置：",
  isBotToken: "应为机器人令牌，以 xoxb- 开头",
  isAppToken: "应为应用级令牌，以 xapp- 开头",
  isSigningSecret: "应为应用“Basic Information”页面上的 Signing Secret",
  isWhole: "应为 {least} 到 {most} 的整数",
  isWholeFrom: "应为不小于 {least} 的整数",
  isPositive: "应为大于 0 的数",
  isPositiveTo: "应为大于 0 且不超过 {most} 的数",
  isPrice: "应为不小于 0 的价格",
  isHeaders: "应为 名称=值，多个用逗号分隔，例如 X-Title=Briefdesk",
  isPort: "应为 0 到 65535 的端口",
  isOneOf: "应为以下之一：{words}",
  isWebAddress: "应为以 https:// 或 http:// 开头的地址",
  isDatabaseAddress: "应为 postgres://user:password@host/database 这样的地址",
  isZone: "应为 Europe/Berlin 这样的时区",
  isCurrency: "应为 USD 这样的货币代码",
  isLimit: '应写作 "50 requests"、"200000 tokens" 或 "1.50 money"，多项用逗号分隔',
  botTokenMissing: "未设置；请从应用的 OAuth 页面复制，以 xoxb- 开头",
  appTokenMissing:
    "未设置；请创建带 connections:write 的应用级令牌（Socket Mode），或设置 SLACK_SIGNING_SECRET（HTTP）",
  roleNeedsDatabase:
    "listen 和 work 通过 PostgreSQL 共享任务；请设置 DATABASE_URL，或使用 ROLE=all",
  modelForKey: "用来指定与 OPENAI_API_KEY 一起使用的模型；请设置它，或去掉密钥",
  modelForAddress: "用来指定 OPENAI_BASE_URL 提供的模型；请设置它，或去掉地址",
  modelKeyMissing:
    "设置了 OPENAI_MODEL 却没有设置它；请设置它，若服务器不需要密钥，则设置 OPENAI_BASE_URL",
  keyFromElsewhere:
    "与 {address} 不在同一处设置，而它会被发送到那个地址；请把两者都设在环境变量里，或都设在 .env 里",
  moneyWithoutPrice:
    "按金额计算，但没有设置价格；请设置 PRICE_INPUT 和 PRICE_OUTPUT，或按令牌数计算",
  botTokenRefused:
    "Slack 拒绝了它（{code}）。请从“OAuth & Permissions”复制 Bot User OAuth Token（xoxb-…）。",
  notBotToken: "这不是机器人的令牌。机器人令牌以 xoxb- 开头。",
  appTokenRefused:
    "Slack 拒绝了它（{code}）。请创建带 connections:write 权限的应用级令牌（xapp-…），并打开 Socket Mode。",
  manifestMalformed: "{path}：缺少该项，或不是 Slack 要求的类型",
  manifestLacks: "{path}：缺少 {name}",
  manifestUnused: "{path}：没有用到 {name}",
  databaseNewer:
    "这个数据库由更新版本的 Briefdesk 写成（其结构版本为 {version}，本程序只认识到 {known}）。请启动更新的版本，或指定另一个 DATA_DIR 或 DATABASE_URL。",
  fileDamaged: "{file} 已损坏，或不是 Briefdesk 的数据库。请从备份恢复，或将它移走后重新开始。",
  fileLocked: "{file} 被另一个程序锁定。请停止那个程序，然后重新启动。",
  diskFull: "{file} 所在的磁盘已满。请腾出空间，然后重新启动。",
  fileUnwritable: "无法写入 {file}。请允许运行 Briefdesk 的用户写入其文件夹，或指定另一个文件夹。",
  fileFault: "无法打开 {file}：{detail}。",
  serverUnreachable: "无法连接 {server}（{code}）。请在那里启动 PostgreSQL，或更正主机和端口。",
  userRefused: "{server} 不允许该用户进入。请更正用户名或密码。",
  databaseMissing: "{server} 上没有这个数据库。请创建它，或更正名称。",
  serverTooOld: "{server} 是 PostgreSQL {version}；需要 {oldest} 或更高版本。",
  serverFault: "{server}：{detail}。",
  storeHalfCopied: "该数据库只填了一半：briefdesk migrate 被中断了；请再运行一次",
  circuitUntil: "在 {until} 之前不使用：{reason}",
  circuitUntilPost: "在下一条消息再次尝试之前不使用：{reason}",
  evalOutage: "模型一直失败（{reason}）。再次运行即可从这里继续。",
  evalBusy: "模型一直繁忙（{reason}）。再次运行即可从这里继续。",
});
