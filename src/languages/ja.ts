import { japanese as answers } from "./answers/ja.ts";
import { japanese as conversation } from "./conversation/ja.ts";
import { japanese as cues } from "./cues/ja.ts";
import { japanese as opposites } from "./opposites/ja.ts";
import { japanese as questions } from "./questions/ja.ts";
import { japanese as statements } from "./statements/ja.ts";
import { japanese as synonyms } from "./synonyms/ja.ts";
import { japanesePages } from "./pages/ja.ts";
import type { Language } from "./shape/language.ts";
import { anyOf } from "./shape/phrases.ts";

export const japanese: Language = {
  code: "ja",
  lists: { answers, conversation, cues, opposites, questions, statements, synonyms },
  joinsWords: true,
  quotationMarks: {
    open: "「",
    close: "」",
    within: { "「": "『", "」": "』" },
  },
  numbers: {
    half: /半分|半減|半額|時半/u,
    fractions: "半分:2 3分の1:3 三分の一:3 4分の1:4 四分の一:4 5分の1:5 五分の一:5 10分の1:10",
    points: "ポイント",
    afternoon: /(?:午後|夜|夕方)の?(?<hour>\d{1,2})時/u,
    scales: "割:1 千:3 万:4 億:8 兆:12",
    about: /約|以上/u,
    percent: /パーセント/u,
  },
  anaphora: /彼は|彼女は|彼ら|これ|それ|この|その|しかし|また/u,
  negation: {
    hints:
      /維持|据え置|変わら|そのまま|無料|のみ|だけ|最大|以内|以下|未満|まで|足り|不足|失|かどうか[^、。]{0,12}(?:決め|決定|判断|検討)|未定|不透明|不明|閉|期限|延期|先送り|反対|代わり|難し|困難|減/u,
    signs: anyOf([
      /(?<!すぎ|しれ|違い|少)ない/u,
      /(?<!だけで|のみで|ばかりで|少|間も)なく(?=[、，])/u,
      "なかっ, ません",
      /(?<![ま必])ず(?=[、。にと]|$)/u,
      "不(!動産|可欠|思議), 未(![来明満]), 無(![料事線数論償人]), 否定(!的), 否認, 拒",
    ]),
    resumes: /(?:これ|それ|疑惑|主張)を$/u,
    implied: /[禁中停]止|禁じ|見送|断念|取り(?:やめ|消)|避け|失敗|以外|を除[くいき]/u,
    excepts: /が、|けど|けれど|ただし|一方/u,
    reply: /いいえ|いや/u,
  },
  grammarSigns: /[\p{Script=Hiragana}]/u,
  claims: {
    ahead:
      /予定|見込み|見通し|方針|計画|検討|目指|求め|要求|要望|たい(?=[。、」\s]|$|と|考)|[うくすつぬむるぐぶ](?=。|$)/u,
    past: /(?:[っいしえけせてねべめれげぎきちにみりびじえ]た|んだ|であった|だった)(?=[。、」]|$)|すでに|既に/u,
    roles: {
      particles:
        /(?<subject>[\p{Script=Han}\p{Script=Katakana}ー]{2,})(?:は|が)|(?<object>[\p{Script=Han}\p{Script=Katakana}ー]{2,})を/u,
    },
    done: [[/予定|見込み|見通し|方針/u, /した|された/u]],
    says: /話し|話す|述べ|語っ|語る|言っ|説明し|強調し|主張し|指摘し|答え|明らかにし|訴え|コメントし|反論し/u,
    possible: /かもしれ|可能性|だろう|おそれ|恐れ|検討|とみられ|見通し|見込み/u,
    tentative: /予定|計画|方針|目指|期待|提案|ようだ|そうだ|見られ|みられ|予想|目標|うる/u,
    every: /すべて|全て|全部|全員|あらゆる|完全|常に|いつも|全体/u,
    because: /ため[、に]|原因|せいで|によって|理由で|おかげ/u,
    grounds: /ため|原因|理由|から[、。]|ので|による|せい|おかげ|影響|受け|背景/u,
    reasonFirst: true,
    order: [
      [/た後|たあと|てから/u, /後|あと|てから|続[いけ]|次い|以来|以降|受け|きっかけ|先[にだ]|前/u],
    ],
    admits: /認め[たる]|確認し/u,
    speaker: /(?<source>[\p{Script=Han}\p{Script=Katakana}ー]{2,})によると/u,
  },
  attribution:
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]{1,14}?[はが](?:言った|話した|話す|語った|語る|答えた|尋ねた|叫んだ|述べた)/u,
  questions: {
    pressing: /本当(?:に|ですか)?|確か(?:に|ですか)?|推測\S*|もう一度|お願い(?:します)?|たぶん/u,
    compare: /比較して/u,
    difference: /比較|違い|共通/u,
    articles: /記事|両者|両方|二つ|2つ/u,
  },
  dateline: "年 月 日 時 分 発 更新 公開 配信",
  announcement: /(?:以下|次)(?:は|が|に|の).{0,25}(?:要約|要点|ポイント|まとめ|回答)/u,
  names: {
    titles:
      "さん 氏 首相 大臣 知事 市長 町長 村長 社長 会長 教授 容疑者 選手 監督 議員 大統領 長官 代表 組合長 委員長 記者 医師 弁護士",
    general: `サービス システム プロジェクト リスク メンバー チーム グループ センター イベント スタート コスト データ
   ニュース インタビュー コメント メディア テーマ ポイント ケース レベル ペース ルール サポート メッセージ
   アイデア デザイン プラン プログラム トップ スタッフ リーダー パートナー ユーザー ビジネス マーケット
   オープン オンライン インターネット サイト ページ エリア ルート トラブル ストレス チャンス メリット
   デメリット オフライン ライバル メーカー ブランド シェア コロナ ワクチン ウイルス データベース アプリ スマホ
   スマートフォン パソコン カメラ バッテリー エネルギー ガソリン トラック バス タクシー ホテル レストラン スーパー
   コンビニ マンション ビル ドア テレビ ラジオ ボランティア アンケート キャンペーン オーナー マネージャー
   スポーツ チケット ファン ゲーム シーズン ゴール コース スピード ストップ スケジュール タイトル ランキング
   ターゲット アクセス セキュリティー セキュリティ ネットワーク クラウド ソフト ソフトウェア ハード コンピューター
   ロボット エンジン エンジニア デジタル グローバル ローカル マイナス プラス ゼロ ピーク ダウン アップ カット
   リストラ ボーナス ローン ファンド インフレ デフレ バブル ショック パニック ストライキ デモ テロ ルーム
   ベッド ケア ヘルス ダイエット カロリー アルコール タバコ ペット ゴミ リサイクル プラスチック ガラス
   バランス スペース タイプ モデル シリーズ キロ メートル センチ パーセント ドル ユーロ`,
  },
  ...japanesePages,
};
