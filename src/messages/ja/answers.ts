import type { answers as english } from "../en/answers.ts";
import { translationOf } from "../template/translation.ts";

export const answers = translationOf<typeof english>()({
  question: "質問：{question}",
  notStated: "記事には書かれていません。",
  noneStates: "どの記事にも書かれていません。",
  closest: "これをはっきり述べた文は見つかりませんでした。",
  passage: "最も近い箇所：",
  passages: "最も近い箇所：",
  overview: "モデルなしでは引用しかできません。内容を最もよく伝える文です：",
  compared:
    "モデルなしでは言葉の照合しかできません。まず複数の記事が触れていること、次に一つの記事だけにあることです：",
  nothingInCommon:
    "モデルなしでは言葉の照合しかできず、同じことを述べた文は見つかりませんでした。それぞれの記事の内容です：",
  otherLanguage:
    "質問が記事と異なる言語で書かれています。モデルなしでは言葉の照合しかできないため、{language}で質問してください。",
  closestInPart: "読み取れた部分には、これに答える文は見つかりませんでした。",
  notStatedInPart: "読み取れた部分には書かれていません。",
  author: "記事に記された著者：{name}",
  publicationDate: "記事に記された日付：{date}",
  publisher: "記事に記された掲載元：{site}",
  headline: "見出し：{title}",
  timeToRead: "読む時間：約{minutes}分",
  address: "アドレス：{url}",
  oneSentence: "モデルなしでは引用しかできません。内容を最もよく伝える文です：",
  furtherSentences: "モデルなしでは引用しかできません。さらに内容を伝える文です：",
  figures: "数字のある文：",
  noFigures: "数字のある文は見つかりませんでした。",
  cannotRewrite:
    "モデルなしでは翻訳も説明もできません。内容を最もよく伝える文を原文のまま示します：",
  leavesOpen: "質問の一部への回答です。記事からは分からない点：「{what}」",
  answersPart: "質問の一部にしか答えていません。",
  nothingToShow: "お見せできるものが見つかりませんでした。",
});
