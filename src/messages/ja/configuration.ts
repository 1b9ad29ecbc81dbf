import type { configuration as english } from "../en/configuration.ts";
import { translationOf } from "../template/translation.ts";

export const configuration = translationOf<typeof english>()({
  configurationFaults: "この設定では起動できません：",
  isBotToken: "xoxb- で始まるボットトークンを指定してください",
  isAppToken: "xapp- で始まるアプリレベルトークンを指定してください",
  isSigningSecret: "アプリの「Basic Information」ページにある Signing Secret を指定してください",
  isWhole: "{least} から {most} までの整数を指定してください",
  isWholeFrom: "{least} 以上の整数を指定してください",
  isPositive: "0 より大きい数を指定してください",
  isPositiveTo: "0 より大きく {most} 以下の数を指定してください",
  isPrice: "0 以上の価格を指定してください",
  isHeaders: "名前=値の形で、複数ならカンマで区切ります（例：X-Title=Briefdesk）",
  isPort: "0 から 65535 までのポート番号を指定してください",
  isOneOf: "次のいずれかを指定してください：{words}",
  isWebAddress: "https:// または http:// で始まるアドレスを指定してください",
  isDatabaseAddress: "postgres://user:password@host/database のようなアドレスを指定してください",
  isZone: "Europe/Berlin のようなタイムゾーンを指定してください",
  isCurrency: "USD のような通貨コードを指定してください",
  isLimit:
    '"50 requests"、"200000 tokens"、"1.50 money" のように書き、複数はコンマで区切ってください',
  botTokenMissing:
    "設定されていません。アプリの OAuth ページからコピーしてください。xoxb- で始まります",
  appTokenMissing:
    "設定されていません。connections:write を持つアプリレベルトークンを作るか（Socket Mode）、SLACK_SIGNING_SECRET を設定してください（HTTP）",
  roleNeedsDatabase:
    "listen と work は PostgreSQL を通じてジョブを共有します。DATABASE_URL を設定するか、ROLE=all にしてください",
  modelForKey: "OPENAI_API_KEY で使うモデルの名前です。設定するか、キーを外してください",
  modelForAddress:
    "OPENAI_BASE_URL が提供するモデルの名前です。設定するか、アドレスを外してください",
  modelKeyMissing:
    "OPENAI_MODEL があるのに設定されていません。設定するか、キーの要らないサーバーなら OPENAI_BASE_URL を設定してください",
  keyFromElsewhere:
    "{address} とは別の場所で設定されていますが、この値はそこへ送られます。両方とも環境変数に、または両方とも .env に設定してください",
  moneyWithoutPrice:
    "金額で数えますが、価格が設定されていません。PRICE_INPUT と PRICE_OUTPUT を設定するか、トークンで数えてください",
  botTokenRefused:
    "Slack に拒否されました（{code}）。「OAuth & Permissions」から Bot User OAuth Token（xoxb-…）をコピーしてください。",
  notBotToken: "ボットのトークンではありません。xoxb- で始まるものです。",
  appTokenRefused:
    "Slack に拒否されました（{code}）。スコープ connections:write を持つアプリレベルトークン（xapp-…）を作り、Socket Mode を有効にしてください。",
  manifestMalformed: "{path}: 項目がないか、Slack がそこに求める種類ではありません",
  manifestLacks: "{path}: {name} がありません",
  manifestUnused: "{path}: {name} は使われていません",
  databaseNewer:
    "このデータベースは新しい版の Briefdesk が書いたものです（スキーマは {version}、このプログラムが知るのは {known} まで）。新しい版を起動するか、別の DATA_DIR か DATABASE_URL を指定してください。",
  fileDamaged:
    "{file} は壊れているか、Briefdesk のデータベースではありません。バックアップから戻すか、移動して新しく始めてください。",
  fileLocked:
    "{file} は別のプログラムがロックしています。それを終了してから、もう一度起動してください。",
  diskFull: "{file} のあるディスクがいっぱいです。空きを作ってから、もう一度起動してください。",
  fileUnwritable:
    "{file} に書き込めません。Briefdesk を動かすユーザーにフォルダーへの書き込みを許可するか、別のフォルダーを指定してください。",
  fileFault: "{file} を開けません：{detail}。",
  serverUnreachable:
    "{server} に接続できません（{code}）。そこで PostgreSQL を起動するか、ホストとポートを直してください。",
  userRefused: "{server} はこのユーザーを受け付けません。ユーザーかパスワードを直してください。",
  databaseMissing: "{server} にそのデータベースはありません。作成するか、名前を直してください。",
  serverTooOld: "{server} は PostgreSQL {version} です。{oldest} 以降が必要です。",
  serverFault: "{server}: {detail}。",
  storeHalfCopied:
    "このデータベースへの移行は途中です。briefdesk migrate が中断されたので、もう一度実行してください",
  circuitUntil: "{until} まで使いません：{reason}",
  circuitUntilPost: "次の投稿で試すまで使いません：{reason}",
  evalOutage: "モデルの失敗が続いています（{reason}）。もう一度実行すると、ここから続きます。",
  evalBusy: "モデルが混み合ったままです（{reason}）。もう一度実行すると、ここから続きます。",
});
