import type { QuestionTable } from "./question-table.ts";

export const chinese: QuestionTable = {
  types: [
    ["票价多少钱？", "money"],
    ["船长几岁？", "age"],
    ["烤箱温度多高？", "temperature"],
    ["钟有多重？", "weight"],
    ["港口有多深？", "length"],
    ["渡河要多久？", "duration"],
    ["磨坊什么时候建的？", "time"],
    ["卖了几头牛？", "count"],
    ["百分之多少的人赞成？", "percent"],
    ["合唱团由谁领导？", "person"],
    ["她做什么工作？", "occupation"],
    ["面包店为什么关门？", "reason"],
  ],
  requests: [
    ["请总结一下", "summary"],
    ["更短一点", "shorter"],
    ["更多细节", "more"],
    ["用列表形式", "bullets"],
    ["列出主要数字", "numbers"],
    ["用通俗的话解释一下", "explain"],
    ["翻译成英语", "translate"],
  ],
  metadata: [
    ["这篇文章是谁写的？", "byline"],
    ["文章什么时候发表的？", "publishedAt"],
    ["来源是哪里？", "site"],
    ["标题是什么？", "title"],
    ["读完要多久？", "readingTime"],
    ["给我原文链接", "url"],
  ],
  toTheText: ["那首歌是谁写的？", "市长提到了哪些数字？"],
};
