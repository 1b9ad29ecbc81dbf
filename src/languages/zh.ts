import { chinesePages } from "./pages/zh.ts";
import type { Language } from "./shape/language.ts";

export const chinese: Language = {
  code: "zh",
  joinsWords: true,
  quotationMarks: {
    open: "“",
    close: "”",
    within: { "“": "‘", "”": "’", "„": "‚" },
  },
  numbers: {
    half: /一半|减半|減半|半小时|半小時|点半|點半/u,
    afternoon: /(?:下午|晚上|傍晚|夜里)(?<hour>\d{1,2})(?:时|時|点|點)/u,
    scales: "千:3 万:4 萬:4 亿:8 億:8 兆:12",
    about: /约|以上|近/u,
  },
  anaphora: /他|她|它|这|這|该|該|其|此|但|后来|後來|而/u,
  negation: {
    signs: /[不没沒未无無]|否认|否認|拒/u,
    reply: /不|不是|没有|沒有/u,
  },
  claims: {
    possible: /可能|或许|或許|也许|也許|大概|预计|預計|考虑|考慮|据称|據稱|有望/u,
    tentative: /计划|計劃|希望|拟|擬|建议|建議|打算|将会|若|如果|是否|目标|目標|最多|至多/u,
    every: /所有|全部|全体|全體|每[个個一]|一切|总是|總是|完全/u,
    because: /因为|因為|由于|由於|因此|导致|導致|所以/u,
    grounds: /因|由于|由於|原因|导致|導致|为了|為了|受|影响|影響|以致|故/u,
    admits: /承认|承認|证实|證實|确认|確認/u,
    speaker: /(?:据|根据|據|根據)(?<source>\p{Script=Han}{2,6})(?:称|表示|说|介绍|稱|說)/u,
  },
  questions: {
    pressing: /真的吗?|确定吗?|確定嗎?|猜(?:一下|猜看|测)?|请|再(?:想想|试试|看看)|大概|随便/u,
    compare: /比[较較](?:一下|这|這|两|兩)/u,
    difference: /比较|区别|區別|不同|异同/u,
    articles: /文章|两者|兩者|两篇|兩篇|报道|報道/u,
  },
  dateline: "年 月 日 发布 发表于 更新于",
  announcement: /(?:以下|下面)(?:是|为|為).{0,20}(?:摘要|要点|要點|总结|總結|概述|回答)/u,
  ...chinesePages,
};
