import type { commands as english } from "../en/commands.ts";
import { translationOf } from "../template/translation.ts";

export const commands = translationOf<typeof english>()({
  onIt: "承知しました。まもなくここに要約を投稿します。",
  onItInThread: "承知しました。要約はそのメッセージのスレッドに投稿します。",
  verifyingInThread: "承知しました。結果はスレッドに投稿します。",
  nothingToVerify:
    "確認する文章が見つかりませんでした。その文章の下でスレッドに「これを確認して」と書くか、「これを確認して：…」のように続けて書いてください。",
  ownMessage: "それは私のメッセージです。記事のある投稿を選んでください。",
  notStored: "いまは処理できませんでした。少し待ってからもう一度試してください。",
  notHere:
    "この会話に参加していないため、ここでは返信できません。`/invite` で招待するか、ダイレクトメッセージで送ってください。",
  thanks: "ありがとうございます。記録しました。",
  forgetting:
    "投稿、質問、評価の記録を削除しています。ご自分の投稿を削除すると、その要約もスレッドから消えます。",

  briefUsage:
    "`/brief <リンクまたは文章>` · ここで要約します\n`/brief length brief|standard|deep` · このチャンネルの要約の長さ\n`/brief language article|en|ko|…` · 要約の言語\n`/brief language me article|en|ko|…|off` · 自分の投稿と質問に、すべてのチャンネルで適用\n`/brief mode auto|asked|off` · このチャンネルで発言する時：記事が投稿された時、頼まれた時、コマンドの時だけ\n`/brief audience <読み手>|off` · `/brief style <チームの文体の希望>|off`\n`/brief settings` · `/brief usage` · `/brief forget me` · `/brief help`",
  nothingToBrief: "リンクも記事も見つかりませんでした。",
  settingsOfChannel: "このチャンネルの要約：長さ `{length}`、言語 {language}。",
  settingsOfChannelAsArticle: "このチャンネルの要約：長さ `{length}`、言語は記事と同じ。",
  settingsAudience: "読み手：{audience}",
  settingsModeAsked:
    "このチャンネルでは、メンション、`/brief`、ショートカット、リアクションで頼まれた時だけ発言します。",
  settingsModeOff: "このチャンネルではオフです。コマンドとショートカットにだけ答えます。",
  settingsStyle: "文体：{style}",
  settingsOfPerson: "あなたの投稿と質問には、すべてのチャンネルで{language}でお答えします。",
  settingsOfPersonAsArticle:
    "あなたの投稿と質問には、すべてのチャンネルで記事と同じ言語でお答えします。",
  settingsIdle:
    "モデルが設定されていないため、言語・読み手・文体にかかわらず、記事の文をそのまま使って要約します。",
  didYouMean: "`{meant}` のことですか？",
  optionArticle: "記事の言語",
  notAnOption: "「{value}」は選べません。選べる値：{options}。",
  notALanguage:
    "「{value}」は知らない言語です。記事と同じ言語なら `article`、それ以外は `en`、`ko`、`de` のようなコードを書いてください。",
  sayAudience: "だれに向けた要約かを書いてください：`/brief audience エンジニア`。",
  sayStyle: "どんな文体にするかを書いてください：`/brief style やさしい言葉で、形容詞なし`。",
  wishTooLong: "{length}文字あります。{most}文字までです。",

  usageWithoutModel: "モデルが設定されていないため、記事の文を使って要約し、費用はかかりません。",
  usageDay: "過去24時間のモデル利用：",
  usageMonth: "過去30日間：",
  usageYou: "あなた：{spent}",
  usageChannel: "このチャンネル：{spent}",
  usageTeam: "ワークスペース：{spent}",
  requests: "リクエスト{count}件",
  requestsOf: "リクエスト{count}件中{spent}件",
  tokens: "{count}トークン",
  tokensOf: "{count}トークン中{spent}",
  moneyOf: "{most}中{spent}",

  digestUsage:
    "`/digest now` · `/digest on 09:00 [weekdays|daily|weekly [monday…sunday]] [Area/City]` · `/digest off` · `/digest status` · `/digest quiet on|off`",
  digestUnknownVerb: "「{word}」はわかりません。",
  digestUnknownWord:
    "「{word}」はわかりません。曜日の指定（`weekdays`、`daily`、`weekly`）でもタイムゾーン（`Asia/Tokyo`）でもありません。",
  digestSayQuiet:
    "新しい記事がない日に何も投稿しないなら `/digest quiet on`、一行で知らせるなら `/digest quiet off` と書いてください。",
  digestSayWhen: "時刻を書いてください：`/digest on 09:00`。",
  digestNotATime: "「{time}」は時刻ではありません。`09:00` のように書いてください。",
  digestNoValue: "「{value}」は `{setting}` に使える値ではありません。",
  digestNone: "このチャンネルにダイジェストはありません。`/digest on 09:00` で始められます。",
  digestOnItsWay: "ダイジェストを作成しています。",
  digestIsOff: "このチャンネルのダイジェストを停止しました。",
  digestSaysNothingNew: "新しい記事がない日は、一行でお知らせします。",
  digestStaysQuiet: "新しい記事がない日は、何も投稿しません。",
  digestDaily: "ダイジェストは毎日{at}（{zone}）に届きます。次回：{next}。",
  digestWeekdays: "ダイジェストは平日の{at}（{zone}）に届きます。次回：{next}。",
  digestWeekly: "ダイジェストは毎週{day}の{at}（{zone}）に届きます。次回：{next}。",

  sourcesTitle: "出典",
  sourcesNotKept:
    "ここでお見せできる出典がありません。要約がもう保存されていないか、あなたが読めない場所のものです。見るには、記事をもう一度要約してください。",
  sourcesMore: "ここに収まらない文がまだあります。",
  openOnPage: "ページで開く",
  translate: "{language}に翻訳",
  translating: "{language}に翻訳しています…",
  translated: "モデルによる{language}訳です（未確認）。かぎ括弧の中は記事の原文です。",
  notTranslated: "翻訳できませんでした。",
  translationBroke: "こちらで問題が起きました。もう一度試してください。",

  close: "閉じる",
  cancel: "キャンセル",
  send: "送信",
  skip: "スキップ",
  reasonTitle: "どこがよくなかったですか",
  reason: "理由",
  reasonWrong: "誤りがある",
  reasonIncomplete: "大事なことが抜けている",
  reasonTooLong: "長すぎる",
  reasonNoArticle: "要約する記事ではなかった",
  inYourWords: "自由記入",
  pasteTitle: "本文を渡す",
  briefIt: "要約する",
  pasteArticle: "記事を貼り付け",
  pasteHint:
    "{most}文字を超える場合は、下に添付するか、スレッドに貼り付けて私をメンションしてください。",
  orAttach: "またはファイルで添付",
  pasteOrAttach: "本文を貼り付けるか、ファイルを添付してください。",
  mayNotRead: "その会話を閲覧できないため、そこでは要約しません。",

  homeInvite: "チャンネルに招待してください。投稿された記事を、それぞれのスレッドで要約します。",
  homeSend: "リンク、貼り付けた記事、ファイルをダイレクトメッセージで送ってください。",
  homeAsk:
    "要約のスレッドで質問してください。メンションがなければ記事にあることだけ答え、メンションがあれば書かれていないこともお伝えします。",
  homeShortcut: "メッセージのメニューの「Brief this」で、以前の投稿も要約できます。",
  reactionHint:
    "メッセージに {reactions} のリアクションを付けると、その内容をスレッドに要約します。",
  homeCommands: "ほかの使い方は、チャンネルで `/brief help` と `/digest status` をどうぞ。",
  homeUnread: "読めなかったもの",
  homeArticles: "最近の記事",
  homeDigests: "ダイジェスト",
  homeDaily: "毎日 {at}、{zone}",
  homeWeekdays: "平日 {at}、{zone}",
  homeWeekly: "毎週{day} {at}、{zone}",
  homeWrittenBy: "作成：{writer}",
  homeRequests: "過去30日間のリクエスト{count}件",

  // What is missing where a scope was not granted.
  withoutFiles: "投稿されたファイルは読みません。",
  withoutPrivateChannels: "プライベートチャンネルは読みません。",
  withoutGroupMessages: "グループメッセージは読みません。",
  withoutReactions: "リアクションでは依頼できません。",
  withoutSigns: "メッセージに印を付けません。",
});
