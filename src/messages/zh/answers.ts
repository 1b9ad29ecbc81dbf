import type { answers as english } from "../en/answers.ts";
import { translationOf } from "../template/translation.ts";

export const answers = translationOf<typeof english>()({
  question: "问题：{question}",
  notStated: "文章没有提到。",
  noneStates: "这些文章都没有提到。",
  closest: "没有找到明确说明这一点的句子。",
  passage: "最接近的段落：",
  passages: "最接近的段落：",
  overview: "没有模型，我只能引用原文。以下句子最能概括内容：",
  compared: "没有模型，我只能比对词语。先列出不止一篇文章谈到的内容，再列出只有一篇提到的内容：",
  nothingInCommon: "没有模型，我只能比对词语，没有找到谈论同一件事的句子。各篇文章的内容：",
  otherLanguage: "问题与文章的语言不同。没有模型，我只能比对词语，请用{language}提问。",
  closestInPart: "在我能读到的部分里，没有找到回答这一点的句子。",
  notStatedInPart: "在我能读到的部分里，文章没有提到。",
  author: "文章标注的作者：{name}",
  publicationDate: "文章标注的日期：{date}",
  publisher: "文章标注的来源：{site}",
  headline: "标题：{title}",
  timeToRead: "阅读时间：约{minutes}分钟",
  address: "网址：{url}",
  oneSentence: "没有模型，我只能引用原文。这句话最能概括内容：",
  furtherSentences: "没有模型，我只能引用原文。以下句子补充了更多内容：",
  figures: "含有数字的句子：",
  noFigures: "没有找到含有数字的句子。",
  cannotRewrite: "没有模型，我既不能翻译也不能解释。以下句子最能概括内容，照原文引用：",
  nothingToShow: "没有找到可以展示的内容。",
});
