import type { PagePhrases } from "../shape/page-phrases.ts";
import { anyOf } from "../shape/phrases.ts";

export const japanesePages: PagePhrases = {
  consent: {
    buttons: /(?:すべて)?(?:同意|許可)(?:する|して.*)?/u,
    subject: /クッキー|個人情報/u,
    age: /生年月日|年齢確認|20歳以上|18歳以上/u,
  },
  related: {
    lines: /関連記事|あわせて読みたい/u,
    labels: /関連(?:記事|ニュース)|[あ合]わせて読みたい/u,
    elsewhere:
      /人気記事|(?:アクセス)?ランキング|最新ニュース|いま読まれています|注目の(?:連載|記事)/u,
    begins: /あわせて読みたい|関連記事/u,
    hints: /関連/u,
  },
  walls: {
    elsewhere: /(?:他|ほか)の記事|メールマガジン|ニュースレター|コメント|寄付|ご支援|保存/u,
    readOn: /続きを読む|続きは|全文|記事の続き/u,
    pay: /購読|有料|会員|購入/u,
    payPrompts: [
      anyOf(
        [
          "(この|こちらの)記事は…12(限定|有料|会員), 続き(を読む|を?お読み|は)…16(会員|ログイン|登録|購読|有料)",
          /残り ?[:：]?\s*[\d,]+ ?文字/u,
          "購読(する|申し込み)…12(続き|読), 有料会員になると続き, ここから先は, 購入手続き, 有料(部分|エリア), 記事を購入",
          /残り[\d,]+字/u,
        ],
        "iu",
      ),
    ],
    registerPrompts: [/ログインして(?:続き|全文)/iu, /(?:無料)?会員登録.{0,12}(?:続き|全文|読)/iu],
    offers: [/会員(?:限定|専用)/iu, /有料(?:会員|記事|プラン)/iu],
    open: /購読者として/u,
  },
  offerTerms: {
    subscription: /購読|会員/u,
    cancel: /解約/u,
    trial: /無料/u,
    access: /読み放題/u,
  },
  errorPages: {
    page: /ページ|記事|コンテンツ|投稿/u,
    missing: /見つかりません\w*|見つかりませんでした|存在しません|本文がありません/u,
    removed:
      /削除されました|削除されています|削除済み|公開を終了|公開終了|取り下げられました|取り下げました|非公開(?:になりました|となりました)|掲載を終了|掲載期間が終了/u,
    server: /サーバー|サイト/u,
    trouble: /エラーが発生|メンテナンス\w*|混み合って/u,
    notFound: /お探しのページ/u,
    status: /エラー/u,
    fault: /エラーが発生|メンテナンス中/u,
    region: /お住まいの(?:国|地域)/u,
  },
  botChecks: {
    verify: /確認|認証/u,
    human: /ロボット|人間/u,
    unusual: /通常とは異なる|不審な/u,
    traffic: /アクセス/u,
    says: /ロボットではありません|アクセスが(?:拒否|集中)|人間であること/u,
  },
  signIn: {
    password: /パスワード/u,
    says: /ログイン|サインイン/u,
  },
  otherPages: {
    searchResults: /検索結果/u,
    listTitles: /タグ|カテゴリー?/u,
    cart: /カートに入れる/u,
  },
  captions: {
    picture: /写真|画像/u,
    mark: /写真/u,
    label: /写真/u,
    taken: /[＝=（(、。・／/\s][\p{Script=Han}\p{Script=Katakana}ー・]{1,15}(?:撮影|提供)[）)]?$/u,
  },
  pageLines: {
    advertising: /広告/u,
    talk: /コメント/u,
    share: /シェア/u,
    tailHeadings: /関連記事/u,
    signOff:
      /この(?:記事|文章|投稿)が(?:気に入|役に立|良かった|よかった)|この記事は.{2,30}(?:掲載|放送)され/u,
    promotion: /メルマガ|フォロー/u,
    rights: /無断(?:転載|複製)|転載を禁/u,
    behindHolder: /無断/u,
    begins: /メニュー/u,
    tools: /印刷|編集|出典/u,
    tags: /タグ/u,
    published: /公開|更新|発行/u,
    invitations: /メルマガ/u,
    comments: /コメント/u,
  },
  bylines: {
    lines: [
      /^(?:取材・文|文|著者|執筆|記者)\s*[:：=＝/・]\s*([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー\s・]{2,20})$/u,
      /^[\p{Script=Han}\p{Script=Katakana}]{0,10}(?:記者|特派員)\s*[:：・]?\s*([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー\s・]{2,14})$/u,
      /^【([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー\s・、]{2,24})】$/u,
    ],
    leadIn: /(?:文|記者|筆者|執筆)\s*[:：]\s*/u,
  },
  imprint: {
    papers: /報|新聞|通信|週刊|雑誌|タイムズ|ニュース/u,
  },
  mail: {
    answer: /返信/u,
    notices:
      /配信停止|購読解除|このメールは.{0,60}(?:送信|配信|お送り)|ブラウザで(?:表示|見る)|意図された受信者/u,
    from: /差出人/u,
    sent: /送信日時/u,
    subject: /返信|転送/u,
  },
  documents: {
    page: /第/u,
    pageBehind: /ページ|頁/u,
    subject: /件名|題名/u,
    floatSigns: /[表図]/u,
    contents: /目次/u,
  },
};
