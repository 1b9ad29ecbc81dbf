import { fold } from "../../../text/fold.ts";

const CHINESE_SURNAMES =
  "王李张張刘劉陈陳杨楊赵趙黄黃周吴吳徐孙孫胡朱高林何郭马馬罗羅梁宋郑鄭谢謝韩韓唐冯馮于董萧蕭程曹袁邓鄧许許傅沈曾彭吕呂苏蘇卢盧蒋蔣蔡贾賈丁魏薛叶葉阎余潘杜戴夏钟鍾汪田任姜范方石姚谭譚廖邹鄒熊金陆陸郝孔白崔康毛邱秦江史顾顧侯邵孟龙龍万段雷钱錢汤湯尹黎易常武乔喬贺賀赖賴龚龔文";
const CHINESE_TITLES =
  "市长|市長|总统|總統|部长|部長|主席|总理|總理|教授|记者|記者|博士|负责人|負責人|专家|專家|局长|局長|院长|院長|校长|校長|董事长|董事長|经理|經理|主任|书记|書記|发言人|發言人|女士|先生|议员|議員|队长|教练";
const TITLED_CHINESE = new RegExp(
  `(?:${CHINESE_TITLES})([${CHINESE_SURNAMES}]\\p{Script=Han})`,
  "gu",
);
const SPEAKING_CHINESE = /(\p{Script=Han}{2})(?:表示|指出|认为|認為|强调|強調|透露|坦言)/gu;
/** `培顿·曼宁`: foreign names in parts. */
const DOTTED = /(\p{Script=Han}{2})·|·(\p{Script=Han}{2})/gu;
const TITLED_JAPANESE =
  /(\p{Script=Han}{2})(?:さん|氏|首相|大臣|知事|市長|町長|村長|社長|会長|教授|容疑者|選手|監督|議員|大統領|長官|代表|組合長|委員長|記者|医師|弁護士)/gu;
const KATAKANA = /(?<!\p{Script=Katakana})[\p{Script=Katakana}ー]{3,}/gu;
/** Loanwords that tell about anything. */
const GENERAL_KATAKANA = new Set(
  `サービス システム プロジェクト リスク メンバー チーム グループ センター イベント スタート コスト データ
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
   バランス スペース タイプ モデル シリーズ キロ メートル センチ パーセント ドル ユーロ`.split(
    /\s+/,
  ),
);
/** Pairs before a verb of saying that name nobody. */
const GENERAL_SPEAKERS =
  /^(?:他们|她们|我们|并且|同时|此外|公开|明确|对此|会上|报道|官员|专家|方面|人士|当局|公司|政府|中还|日前|再次|曾经|已经|一致|分别|代表|居民|负责|记者|报告|研究|学者|上)/u;

/** Pieces of names in a Chinese or Japanese statement: each is in the article if the name is. */
export function hanNames(statement: string, language: string): string[] {
  const text = fold(statement);
  const pieces = language === "ja" ? japanese(text) : chinese(text);
  return [...new Set(pieces)];
}

function japanese(text: string): string[] {
  const people = [...text.matchAll(TITLED_JAPANESE)].map(([, end = ""]) => end);
  const loans = [...text.matchAll(KATAKANA)].map(([word]) => word);
  return [...people, ...loans.filter((word) => !GENERAL_KATAKANA.has(word))];
}

function chinese(text: string): string[] {
  const titled = [...text.matchAll(TITLED_CHINESE)].map(([, start = ""]) => start);
  const dotted = [...text.matchAll(DOTTED)].map(([, first, last]) => first ?? last ?? "");
  const speaking = [...text.matchAll(SPEAKING_CHINESE)].map(([, end = ""]) => end);
  return [...titled, ...dotted, ...speaking.filter((pair) => !GENERAL_SPEAKERS.test(pair))];
}
