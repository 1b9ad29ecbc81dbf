import type { answers as english } from "./en/answers.ts";
import { translationOf } from "./template/translation.ts";

const translated = translationOf<typeof english>();

/** Languages that have what is said around answers and no more. */
export const ANSWERS_ONLY: Readonly<Record<string, ReturnType<typeof translated>>> = {
  nl: translated({
    question: "Vraag: {question}",
    notStated: "Het artikel zegt het niet.",
    noneStates: "De artikelen zeggen het niet.",
    closest: "Ik heb geen zin gevonden die dit uitdrukkelijk zegt.",
    passage: "Dichtstbijzijnde passage:",
    passages: "Dichtstbijzijnde passages:",
    overview: "Zonder model kan ik alleen citeren. Deze zinnen vertellen het meeste:",
    compared:
      "Zonder model kan ik alleen woorden vergelijken. Eerst waar meer dan één artikel over spreekt, dan wat er maar één zegt:",
    nothingInCommon:
      "Zonder model kan ik alleen woorden vergelijken, en ik vond geen zinnen over hetzelfde. Wat elk ervan zegt:",
    otherLanguage:
      "De vraag is in een andere taal dan het artikel. Zonder model kan ik alleen woorden vergelijken: vraag het graag in het {language}.",
    nothingToShow: "Ik heb niets gevonden om te laten zien.",
  }),
  ru: translated({
    question: "Вопрос: {question}",
    notStated: "В статье об этом не сказано.",
    noneStates: "В статьях об этом не сказано.",
    closest: "Я не нашёл предложения, где это сказано прямо.",
    passage: "Ближайшее место:",
    passages: "Ближайшие места:",
    overview: "Без модели я могу только цитировать. Эти предложения передают главное:",
    compared:
      "Без модели я могу только сопоставлять слова. Сначала то, о чём говорят несколько статей, затем то, что есть лишь в одной:",
    nothingInCommon:
      "Без модели я могу только сопоставлять слова и не нашёл предложений об одном и том же. Что говорится в каждой:",
    otherLanguage:
      "Вопрос задан не на языке статьи. Без модели я могу только сопоставлять слова, поэтому задайте его, пожалуйста, на языке статьи: {language}.",
    nothingToShow: "Показать нечего: я ничего не нашёл.",
  }),
  ar: translated({
    question: "السؤال: {question}",
    notStated: "لا يذكر المقال ذلك.",
    noneStates: "لا تذكر المقالات ذلك.",
    closest: "لم أجد جملة تقول ذلك صراحة.",
    passage: "أقرب مقطع:",
    passages: "أقرب المقاطع:",
    overview: "من دون نموذج لا يمكنني إلا الاقتباس. هذه الجمل تنقل معظم المضمون:",
    compared:
      "من دون نموذج لا يمكنني إلا مطابقة الكلمات. أولا ما يتناوله أكثر من مقال، ثم ما يقوله مقال واحد فقط:",
    nothingInCommon:
      "من دون نموذج لا يمكنني إلا مطابقة الكلمات، ولم أجد جملا تتناول الأمر نفسه. ما يقوله كل مقال:",
    otherLanguage:
      "السؤال بلغة غير لغة المقال. من دون نموذج لا يمكنني إلا مطابقة الكلمات، فاسأل من فضلك بلغة المقال: {language}.",
    nothingToShow: "لم أجد ما أعرضه.",
  }),
};
