import { chinese as answers } from "./answers/zh.ts";
import { chinese as conversation } from "./conversation/zh.ts";
import { chinese as cues } from "./cues/zh.ts";
import { chinese as opposites } from "./opposites/zh.ts";
import { chinese as questions } from "./questions/zh.ts";
import { chinese as statements } from "./statements/zh.ts";
import { chinese as synonyms } from "./synonyms/zh.ts";
import { chinesePages } from "./pages/zh.ts";
import type { Language } from "./shape/language.ts";

export const chinese: Language = {
  code: "zh",
  lists: { answers, conversation, cues, opposites, questions, statements, synonyms },
  joinsWords: true,
  quotationMarks: {
    open: "“",
    close: "”",
    within: { "“": "‘", "”": "’", "„": "‚" },
  },
  numbers: {
    half: /一半|减半|減半|半小时|半小時|点半|點半/u,
    fractions: "一半:2 三分之一:3 四分之一:4 五分之一:5 六分之一:6 十分之一:10",
    points: "个百分点 個百分點 百分点",
    afternoon: /(?:下午|晚上|傍晚|夜里)(?<hour>\d{1,2})(?:时|時|点|點)/u,
    scales: "成:1 千:3 万:4 萬:4 亿:8 億:8 兆:12",
    about: /约|以上|近/u,
  },
  anaphora: /他|她|它|这|這|该|該|其|此|但|后来|後來|而/u,
  negation: {
    hints:
      /维持|維持|保持|照旧|照舊|免费|免費|只|仅|僅|最多|以内|以內|以下|低于|低於|不足|缺|失去|是否[^，。]{0,12}(?:决定|決定|考虑|考慮)|未定|关闭|關閉|到期|推迟|推遲|反对|反對|代替|难|難|才/u,
    signs:
      /(?<!差|不得)不(?![仅僅久少断斷同过過管论論但只]|得不|(?<=(?<asked>\p{Script=Han})不)\k<asked>)|(?<!有)[没沒](?!有(?=吗|嗎))|(?<=有)[没沒](?!有)|未(?![来來明满滿成婚])|[无無](?![论論数數线線疑料事償]|人[机機驾駕])|否认|否認|否定|拒/u,
    resumes: /[对對]此(?:予以|表示|加以)?$/u,
    implied: /[禁停中终終]止|[严嚴]禁|取消|避免|防止|放[弃棄]|失[败敗]|[暂暫]停|[除以]外/u,
    excepts: /但|而|只有|却/u,
    reply: /不|不是|没有|沒有/u,
  },
  grammarSigns: /[的了在是也和与與及或而但就都还還会會将將把被所之以于於有這这那个個]/u,
  claims: {
    ahead:
      /[将將拟擬]|计划|計劃|打算|预计|預計|准备|準備|预定|預定|要求|呼吁|呼籲|建议|建議|希望|明年|下月|下个月|下個月/u,
    past: /已|[了](?=[，。、,.；;]|$|\p{Script=Han})|完成|建成|曾/u,
    done: [[/[将將拟擬]|计划|計劃/u, /已/u]],
    says: /[说說]|表示|指出|强调|強調|称|稱|[认認]为|認為|回[应應答]|解[释釋]|[补補]充|反[驳駁]|警告|透露|介[绍紹]/u,
    possible: /(?<![儘尽])可能|或许|或許|也许|也許|大概|预计|預計|考虑|考慮|据称|據稱|有望/u,
    tentative:
      /计划|計劃|希望|拟|擬|建议|建議|打算|将会|若|如果|是否[^，。]{0,12}(?:决定|決定|考虑|考慮)|目标|目標|最多|至多/u,
    every: /所有|全部|全体|全體|每[个個一]|一切|总是|總是|完全/u,
    because: /因为|因為|由于|由於|因此|导致|導致|所以/u,
    grounds:
      /因|由于|由於|原因|[导導]致|造成|引[发發]|致使|促使|[为為]|受|影响|影響|以致|故|[后後]|考[虑慮]|按|根[据據]|[随隨]着/u,
    order: [
      [/[后後](?=[，,])|之[后後]/u, /[后後]|接着|接著|[继繼]|先|再|[当當]|因|此前|以[来來]/u],
    ],
    admits: /承认|承認|证实|證實|确认|確認/u,
    speaker: /(?:据|根据|據|根據)(?<source>\p{Script=Han}{2,6})(?:称|表示|说|介绍|稱|說)/u,
  },
  attribution:
    /\p{Script=Han}{1,12}?(?:说道|說道|问道|問道|表示|回答|说|說|问|問|道|称|稱|喊)(?=[。！，：、]|$)/u,
  questions: {
    pressing: /真的吗?|确定吗?|確定嗎?|猜(?:一下|猜看|测)?|请|再(?:想想|试试|看看)|大概|随便/u,
    compare: /比[较較](?:一下|这|這|两|兩)/u,
    difference: /比较|区别|區別|不同|异同/u,
    articles: /文章|两者|兩者|两篇|兩篇|报道|報道/u,
  },
  dateline: "年 月 日 发布 发表于 更新于",
  announcement: /(?:以下|下面)(?:是|为|為).{0,20}(?:摘要|要点|要點|总结|總結|概述|回答)/u,
  names: {
    titles:
      "市长 市長 总统 總統 部长 部長 主席 总理 總理 教授 记者 記者 博士 负责人 負責人 专家 專家 局长 局長 院长 院長 校长 校長 董事长 董事長 经理 經理 主任 书记 書記 发言人 發言人 女士 先生 议员 議員 队长 教练",
    surnames:
      /[王李张張刘劉陈陳杨楊赵趙黄黃周吴吳徐孙孫胡朱高林何郭马馬罗羅梁宋郑鄭谢謝韩韓唐冯馮于董萧蕭程曹袁邓鄧许許傅沈曾彭吕呂苏蘇卢盧蒋蔣蔡贾賈丁魏薛叶葉阎余潘杜戴夏钟鍾汪田任姜范方石姚谭譚廖邹鄒熊金陆陸郝孔白崔康毛邱秦江史顾顧侯邵孟龙龍万段雷钱錢汤湯尹黎易常武乔喬贺賀赖賴龚龔文]/u,
    saying: /表示|指出|认为|認為|强调|強調|透露|坦言/u,
    beforeSaying:
      /他们|她们|我们|并且|同时|此外|公开|明确|对此|会上|报道|官员|专家|方面|人士|当局|公司|政府|中还|日前|再次|曾经|已经|一致|分别|代表|居民|负责|记者|报告|研究|学者|上|.?[所被]|方式|方法/u,
  },
  ...chinesePages,
};
