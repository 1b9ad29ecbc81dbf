import type { briefings as english } from "../en/briefings.ts";
import { translationOf } from "../template/translation.ts";

export const briefings = translationOf<typeof english>()({
  attachedFile: "附件",
  pastedText: "粘贴的文本",
  readingTime: "约 {minutes} 分钟读完",
  writtenExtractively: "摘录：只用文章原句，不用模型",
  writtenBy: "由 {model} 撰写",
  writtenInstead: "{writer}（{reason}）",
  readShare: "只读到 {share}：{reason}",
  coverage: "根据全文的 {share} 撰写",
  briefedBefore: "之前在这里总结过",

  restUnread: "其余部分无法读取",
  partPaywall: "付费内容",
  partSignIn: "需要登录",
  partLeftOut: "页面上的其他文字可能也属于这篇文章",
  partTooLong: "太长，无法全部读完",
  partDamaged: "文件损坏，共 {all} 页，读到 {read} 页",
  partFirstPages: "共 {all} 页中的前 {read} 页",

  sources: "出处",
  useful: "有用",
  notUseful: "没用",
  pointsAndSources: "要点和出处",
  tryAgain: "再试一次",
  giveText: "提供正文",

  alreadyBriefed: "这里已经总结过：",
  briefedAbove: "这篇文章在本消息列的上方已经总结过。",
  unchanged: "自我读过之后页面没有变化，上面的总结仍然有效。",
  pageChanged: "页面自 {date} 以来有变化，原有句子还保留 {share}。",
  changeNew: "新增：{text}",
  changeGone: "删除：{text}",
  changeBefore: "原文：{text}",
  changeNow: "现为：{text}",
  moreChanges: "还有 {count} 处变化",

  digestTitle: "摘要 · {date}",
  digestArticles: "自 {since} 以来共 {count} 篇文章",
  digestLate: "比预定时间晚",
  digestNothingNew: "自 {since} 以来没有新内容。",
  moreStories: "另有 {count} 篇",
  storyUpdate: "后续",
  storyAlso: "另见：",

  help: "发一个链接、粘贴一篇文章或附上一个文件，我会在消息列里列出要点，每一条都附上所依据的原句。有问题就在那里问。`/brief <链接>` 随时总结，`/digest on 09:00` 每天发送摘要。在消息列里写 `mute` 我就在那里保持安静，写 `unmute` 恢复。",
  seenLate: "迟到的回复：我刚刚才看到这条消息。",
  couldNotRead: "我没能读取 {what}。",
  nothingToReadAgain: "这里粘贴或附上的内容没有变化。发来新的文本，我就会总结。",
  articleNotKept: "这个消息列里的文章已不再保存。请重新发一次，再提问。",
  nothingToAsk: "这个消息列里没有我能读到的文章。请发链接、粘贴正文或上传文件，然后再问一次。",
  firstOfPost: "共 {all} 篇，我先总结前 {most} 篇。其余 {count} 篇请另发一条消息。",

  isReading: "正在读文章…",
  isWriting: "正在写总结…",
  isLooking: "正在文章里查找…",
  isBusy: "正忙，前面还有 {count} 项",

  discussion: "{names}的消息列，共 {messages} 条消息",
  somebody: "某人",
  linkRemoved: "[链接已移除]",
});
