import type { Language } from "./shape/language.ts";

export const chinese: Language = {
  code: "zh",
  joinsWords: true,
  numbers: {
    scales: "千:3 万:4 萬:4 亿:8 億:8 兆:12",
    about: /约|以上|近/u,
    years: /岁/u,
  },
  anaphora: /他|她|它|这|這|该|該|其|此|但|后来|後來|而/u,
  negation: {
    signs: /[不没沒未无無]|否认|否認|拒/u,
  },
  questions: {
    openings: /谁|什么|什麼|哪|为什么|為什麼|怎么|怎麼|多少|何时|何時|如何/u,
    endings: /吗|嗎|呢|什么|什麼|谁|誰|多少|为什么|為什麼/u,
    smallTalk: /谢谢|謝謝/u,
    pressing: /真的吗?|确定吗?|確定嗎?|猜(?:一下|猜看|测)?|请|再(?:想想|试试|看看)|大概|随便/u,
    compare: /比[较較](?:一下|这|這|两|兩)/u,
    difference: /比较|区别|區別|不同|异同/u,
    articles: /文章|两者|兩者|两篇|兩篇|报道|報道/u,
  },
  consent: {
    buttons: /(?:全部)?(?:接受|同意).*/u,
    subject: /隐私/u,
  },
  dateline: "年 月 日 发布 发表于 更新于",
  related: {
    lines: /相关阅读|推荐阅读|延伸閱讀/u,
    labels: /相关(?:阅读|新闻|报道)|相關(?:新聞|閱讀|報導)|延伸(?:阅读|閱讀)|推荐阅读|推薦閱讀/u,
    elsewhere: /热门(?:排行|新闻|推荐)?|熱門新聞|最新新闻|猜你喜欢/u,
  },
  announcement: /(?:以下|下面)(?:是|为|為).{0,20}(?:摘要|要点|要點|总结|總結|概述|回答)/u,
};
