import { questionTerms } from "./question-words.ts";

/** Words that press for an answer and do not say to what: “are you sure? just guess”. */
const PRESSING = new RegExp(
  [
    String.raw`\b(?:are you (?:really )?(?:sure|certain|positive)|you sure|sure about (?:that|this|it)|really|seriously`,
    String.raw`just|please|come on|try (?:again|harder)|again|think (?:again|harder|about it)|take a|make a|have a`,
    String.raw`(?:best|wild|educated)? ?guess(?:es|ing)?|speculate|anyway|your|any idea`,
    String.raw`check again|look (?:again|closer|harder)|i insist|answer (?:me|it|the question)|no matter what|then|so|ok(?:ay)?`,
    String.raw`and|but|what about|sicher|wirklich|bitte|rate(?: doch| mal)?|einfach|doch|nochmal|noch einmal|schätze?`,
    String.raw`vraiment|sûre?|devinez?|essayez?|encore|s'il (?:te|vous) pla[iî]t|seguro|segura|de verdad|adivina|por favor|otra vez|inténtalo)\b`,
    "확실(?:해|한가요|합니까)?요?|정말(?:로)?(?:요|이야|인가요)?|추측(?:해|이라도)?\\S*|그냥|제발|다시|한번|짐작\\S*",
    "本当(?:に|ですか)?|確か(?:に|ですか)?|推測\\S*|もう一度|お願い(?:します)?|たぶん",
    "真的吗?|确定吗?|確定嗎?|猜(?:一下|猜看|测)?|请|再(?:想想|试试|看看)|大概|随便",
    "هل أنت متأكد|متأكد|حقا|خمن|من فضلك|مرة أخرى",
  ].join("|"),
  "giu",
);

/**
 * What a question is about, and the question before it. A message that only presses (“just guess”)
 * or has no subject of its own is taken to mean the last question that had one.
 *
 * @param earlier questions of the thread, oldest first.
 */
export function lastQuestionWithTopic(
  question: string,
  earlier: readonly string[],
): { readonly subject: string; readonly previous: string } {
  const before = earlier.filter(hasSubject);
  if (hasSubject(question)) return { subject: question, previous: before.at(-1) ?? "" };
  return { subject: before.at(-1) ?? question, previous: before.at(-2) ?? "" };
}

function hasSubject(question: string): boolean {
  return questionTerms(question.replace(PRESSING, " ")).length > 0;
}
