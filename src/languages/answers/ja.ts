import type { AnswerLanguage } from "../shape/answer-language.ts";

export const japanese: AnswerLanguage = {
  units: {
    money: "円, ドル, ユーロ, 元, ウォン, ポンド",
    age: "歳, 才",
    temperature: "度, ℃, °",
    weight: "キログラム, キロ, グラム, トン, kg, g",
    length: "キロメートル, メートル, センチメートル, センチ, ミリ, km, m, cm, mm, キロ",
    speed: "キロ, km/h, ノット, メートル",
    volume: "リットル, ミリリットル, l, ml, 立方メートル, トン",
    area: "平方メートル, 平方キロ, ヘクタール, 坪, ㎡, アール, センチ, メートル, 畳",
    loudness: "デシベル, db",
    percent: "%, パーセント, 割, 分の, ポイント, 倍",
    duration: "秒, 分, 時間, 日間, 日, 週間, か月, カ月, ヶ月, 年間, 年, 世紀, 泊, 晩",
    time: "年, 月, 日, 時, 世紀",
  },
  tells: {
    money: ["無料, ただで", /\p{Sc}/u],
    age: ["##歳, 生まれ", /[(（]\d\d[)）]/u],
    loudness: "静か, 騒音, 音",
    percent: "半分, 半数, 過半, 大半",
    duration: "一晩, 半日, 半年, 一日中, 一生, ずっと",
    time: `
      今日, 昨日, 明日, 先月, 来月, 今月, 今年, 来年, 去年, 昨年, 春, 夏, 秋, 冬, 朝, 夕方, 夜, 午前, 午後, 曜日, #[年月日時], 上旬, 中旬, 下旬, 以降, 当時, とき,
      ころ, 頃`,
    count: "誰も, 毎日, 毎週, 毎月, 毎年, 数十, 数百, 数千",
    quantity: "半分, 倍, 全部",
    reason:
      "ため, ので, 理由, 原因, おかげ, せい, によって, きっかけ, しまう, から[だで、], ゆえ, 目的, 防ぐ, わけ",
  },
  numerals: "一, 二, 三, 四, 五, 六, 七, 八, 九, 十, 百, 千, 万, 数, 半, 両",
  scaleSigns: "千万億兆余",
};
