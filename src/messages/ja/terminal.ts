import type { terminal as english } from "../en/terminal.ts";
import { translationOf } from "../template/translation.ts";

export const terminal = translationOf<typeof english>()({
  usage: `Briefdesk：投稿された記事を要点にまとめ、それぞれに根拠の文を添えます。

  briefdesk start [--role all|listen|work]        Slackで動作。トークンがなければローカルのワークスペース
  briefdesk demo                                  投稿からダイジェストまでをローカルのワークスペースで実演
  briefdesk read <ファイル|フォルダー|URL|-> … [--json] [--url U]  読み取った内容と判定
      --explain[=FILE.html]  採った行、取り除いた行、採らなかった行（FILE を付けるとページと並べて表示）
  briefdesk brief <ファイル|URL|-> [--json] [--url U]       要約
  briefdesk ask <ファイル|URL|-> "<質問>" [--json] [--url U]  答え、または記事にないという返事
  briefdesk verify <記事> <文章|-> [--json] [--url U]        記事についての文章の一文ごとに、裏付ける文
  briefdesk check [--json]                        設定、マニフェスト、Slack、モデル：足りないもの
  briefdesk manifest [--http https://…] [--agent] [--link] Slack アプリのマニフェスト。HTTP の場合は Slack が呼び出すアドレスを付けて
  briefdesk settings export|import FILE [--dry-run] すべての設定を YAML で。--dry-run は変わる点を示します
  briefdesk status [--json] [--changes]           当番の人が知りたいこと
  briefdesk backup ファイル                           SQLite の保存先を写す。動作中でもよい
  briefdesk restore ファイル                          バックアップを保存先に戻す。元のものは隣に残る
  briefdesk migrate --to postgres://…             SQLite の保存先を空の PostgreSQL へ移し、最後に照合
  briefdesk jobs rerun [ID …]                     失敗したジョブを列に戻す
  briefdesk eval [ファイル|フォルダー …] [--out DIR] [--fresh]  設定した作成方法の出来を前回と比べる

終了コード：0 完了 · 1 記事が読めない、または手順の失敗 · 2 コマンドか設定の誤り
`,
  unknownCommand: "「{name}」というコマンドはありません。",
  askWhat: '何について何を聞くかを書いてください：ask <ファイル|URL|-> "<質問>"。',
  readWhat: "読むものを書いてください：ファイル、フォルダー、アドレス、または標準入力の -。",
  urlOfOne:
    "--url は一つのファイルのアドレスです。入力は一つ、アドレスは省略せずに書いてください。",
  oneInput: "ファイル、アドレス、- のいずれか一つだけを受け付けます。",
  verifyWhat:
    "何を確かめるかを指定してください：verify <ファイル|URL> <ファイル|->、記事が先です。",
  noPagesInFolder: "「{folder}」に .html や .html.gz のファイルがありません。",
  inputMissing: "そのファイルやフォルダーはありません。",
  inputUnopened: "ファイルを開けません（{code}）。",
  evalNothing: "評価する記事がありません。",
  evalMissing: "「{path}」というファイルやフォルダーはありません。",
  jobsWhat: "ジョブをどうするかを書いてください：rerun [ID …]。",
  settingsHow: "`settings` には `export` か、ファイルを付けた `import` が必要です。",
  settingsFileFault: "{file}：`{path}` が正しくありません。",
  manifestAgent:
    "エージェントにすると、ワークスペースのゲストはこのアプリを使えなくなり、Slack では元のアプリに戻せません。チャンネルでの動作は変わりません。",
  manifestHttp:
    "--http には、Slack がボットに接続する https のアドレス（例：https://bot.example.com）を指定します。「{given}」は使えません。",
  roleUnknown: "--role は all、listen、work のいずれかです（入力：「{role}」）。",

  serving: "BriefdeskがSlackで動いています（{mode}）。作成：{writer}。Ctrl-Cで停止します。",
  servingLocally: "Briefdeskがローカルのワークスペースで動いています。作成：{writer}。",
  extractiveWriter: "抜粋（キーもネットワークも不要）",
  tryLocally:
    "そこでリンクを投稿するか、記事を貼り付けるか、ファイルを添付し、スレッドで返信し、/briefと/digestを試してください。",
  serveYourSlack:
    "自分のSlackで使うには、SLACK_BOT_TOKENとSLACK_APP_TOKENを設定してください（README）。Ctrl-Cで停止します。",

  verifyNothing: "記事にこれを裏付ける内容はありません。",
  verifyLanguage: "記事とは別の言語です。数字と一部の名前だけを照合しました。",
  verifyForeign: "記事にない：{what}",
  verifyElsewhere: "最も近い文にない：{what}",
  verifyOtherwise:
    "最も近い文はそう言っていません。否定、確かさ、理由、時、話した人のいずれかが違います。",
  askForExample: "たとえば、こう聞けます：",

  checkConfiguration: "設定：{says}",
  checkManifest: "マニフェスト：{says}",
  checkSlack: "Slack：{says}",
  checkModel: "モデル {model}：{says}",
  modelModeSchema: "構造化出力：サーバーが応答を所定の形式に合わせます",
  modelModeJson: "JSON モード：形式を指定して確認します",
  modelModePlain: "プレーンテキスト：形式を指定して確認します",
  modelTrialUnfit: "試しの応答は形式に合いませんでした",
  modelWithout: "{names} なし",
  checkNoModel: "モデル：未設定のため、抜粋で要約します",
  keysReadable: "すべてのキーを読み取れます",
  manifestMissing: "manifest.ymlがありません",
  manifestHolds: "ボットが使うものだけが入っています",
  slackLocal: "トークンがないため、ローカルのワークスペースを使います",
  slackReached: "{mode}モード、チーム{team}、{address}",
  keyMisspelt: "{given} は読まれません。{meant} のことですか？",
  checkStore: "保存先：{says}",
  storeWorks: "{where}：書き込みと読み出しができました",
  storeFails: "{where}：{cause}",
  socketOpened: "Socket Mode の接続が開きます",
  proxyFound: "プロキシ：{host} のアドレスが見つかりました",
  proxyUnknown: "プロキシ：{host} のアドレスがありません（{code}）。HTTPS_PROXY を直してください",
  offLimits: "上限：設定がなく、モデルの費用に歯止めがありません（LIMIT_*）",
  offMetrics: "計測：/healthz、/readyz、/metrics はオフです（OPS_PORT）",
  portTaken:
    "ポート {port} はほかのプログラムが使っています。そのプログラムを止めるか、別のポートを指定してください（{keys}）。",
  checkScopes: "権限：{says}",
  scopesGranted: "すべて許可されています",
  scopesLacking: "{scopes} がありません。マニフェストからアプリを再インストールしてください",
  scopesRefused: "{scopes} なし：{without}",
  slackUnreachable: "接続できません（{cause}）",

  statusVersion: "バージョン {version}、要約：{writer}",
  statusRunning: "{since}から稼働中（{uptime}）",
  statusNotRunning: "稼働中のボットのプロセスはありません",
  statusJobs: "ジョブ：待機{waiting}、実行中{running}、失敗{failed}",
  statusAttempts: "{count}回試行",
  statusRerun: "もう一度実行するには：briefdesk jobs rerun [ID …]",
  statusModel: "モデル {model}：{says}",
  statusCatchUp: "{since} から {until} までの取りこぼし：{count} 件のメッセージを確認",
  statusUnread: "古すぎるため未読：{since} から {until} までの投稿",
  statusCutShort: "読み取れる件数を超えたため、古い投稿を除外：{channels}",
  statusDigests: "ダイジェスト：{digests}",
  statusNext: "次回 {date}（{zone}）",
  statusBriefed: "過去7日間の記事数（UTC の日別）：{days}",
  statusRefused: "過去7日間に読めなかったもの：{reasons}",
  statusSpent: "モデルの費用（月別）：{months}",
  statusChannels: "独自の設定があるチャンネル：{channels}",
  statusFeedback: "過去7日間の評価：{feedback}",
  statusOpinions: "役に立った {useful}、役に立たなかった {notUseful}",
  statusNone: "なし",
  jobsInLine: "{count}件のジョブを列に戻しました。",

  demoPaste: "Adaが#readingに記事を貼り付けると、スレッドに要約が届きます",
  demoSources: "ボタンを一度押すと、要点の根拠となる文が出ます",
  demoAnswered: "記事に答えがある質問",
  demoUnanswered: "記事に答えがない質問",
  demoDigest: "/digest now",
  demoCharacters: "（{count}文字）",
  demoDone: "すべての手順が終わりました。npm startで、ご自分の記事を試してください。",
  demoFailed: "手順「{step}」が失敗しました：{says}",
  demoFewSentences: "要約が示す文が{count}文しかありません",
  demoNoBriefing: "ボタンを押す要約がありません",
  demoNoWindow: "ウィンドウが開きませんでした",
  demoNoSentence: "ウィンドウに文がありません",
  demoForeignSentence: "記事にない文：{sentence}",
  demoOtherAnswer: "答えは「{answer}」でした",
  demoNoDigest: "ダイジェストが投稿されませんでした",
  demoDigestWithoutArticle: "ダイジェストに記事がありません",
  demoNoReply: "返信が来ませんでした",

  // backup and restore
  backupWhat: "写しの置き場所を書いてください：backup ファイル。",
  restoreWhat: "戻すバックアップを書いてください：restore ファイル。",
  backupDone: "{file} に保存先のすべてを写し、中身を確かめました。",
  backupNothing: "保存先がまだありません。{file} が見つかりません。",
  backupExists: "{file} はすでにあります。別のファイルを指定してください。",
  backupUnwritten: "写し {file} を作れません：{code}。",
  backupUnsound:
    "{file} は壊れているか、Briefdesk のバックアップではありません。何も変更していません。",
  backupNewer:
    "{file} は新しい版の Briefdesk が書いたものです（スキーマは {version}、このプログラムが知るのは {known} まで）。何も変更していません。新しい版で戻してください。",
  backupElsewhere:
    "保存先は PostgreSQL にあります。docs/operating.md のとおり pg_dump と pg_restore を使ってください。",
  restoreRunning: "Briefdesk が {file} を使っています。先に止めてください。何も変更していません。",
  restoreDone: "{file} から保存先を戻しました。",
  restoreKept: "元のものは残してあります：{file}",

  // migrate
  migrateWhat: "移行先を指定してください：migrate --to postgres://user:password@host/database。",
  migrateProgress: "{table}：{all} 件中 {count} 件をコピーしました",
  migrateCompared: "{table}：{count} 件、両方で一致",
  migrateDone:
    "保存先は PostgreSQL に移りました：{count} 件。すべての表を件数とチェックサムで照合しました。DATABASE_URL を設定して起動してください。{file} は元のままです。問題がなければ削除してください。",
  moveRunning: "Briefdesk が {file} を使用中です。先に停止してください。何もコピーしていません。",
  moveBegun:
    "そのデータベースは {file} からの移行の途中です。同じ保存先でもう一度実行するか、空のデータベースを指定してください。",
  moveNotEmpty:
    "そのデータベースにはすでにデータがあります。空のものを指定してください。何もコピーしていません。",
  moveUnlike:
    "コピー後、{table} の内容が両方で一致しません。新しい方では何も起動せず、元の方はそのままです。空のデータベースを指定してやり直してください。",
});
