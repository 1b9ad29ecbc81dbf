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
    closestInPart: "In het deel dat ik kon lezen vond ik geen zin die dit beantwoordt.",
    notStatedInPart: "In het deel dat ik kon lezen zegt het artikel dat niet.",
    author: "Auteur volgens het artikel: {name}.",
    publicationDate: "Datum volgens het artikel: {date}.",
    publisher: "Verschenen bij {site}, volgens het artikel.",
    headline: "Titel: {title}",
    timeToRead: "Leestijd: ongeveer {minutes} min.",
    address: "Adres: {url}",
    oneSentence: "Zonder model kan ik alleen citeren. Deze zin zegt het meeste:",
    furtherSentences: "Zonder model kan ik alleen citeren. Deze zinnen zeggen meer:",
    figures: "Zinnen met cijfers:",
    noFigures: "Ik vond geen zin met een getal.",
    cannotRewrite:
      "Zonder model kan ik niet vertalen of uitleggen. Deze zinnen zeggen het meeste, zoals ze er staan:",
    leavesOpen: "Dit beantwoordt een deel van de vraag. Open blijft: “{what}”",
    answersPart: "Dit beantwoordt maar een deel van de vraag.",
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
    closestInPart: "В той части, которую удалось прочитать, я не нашёл предложения с ответом.",
    notStatedInPart: "В той части, которую удалось прочитать, об этом не сказано.",
    author: "Автор, как указано в статье: {name}.",
    publicationDate: "Дата, как указано в статье: {date}.",
    publisher: "Издание, как указано в статье: {site}.",
    headline: "Заголовок: {title}",
    timeToRead: "Время чтения: около {minutes} мин.",
    address: "Адрес: {url}",
    oneSentence: "Без модели я могу только цитировать. Это предложение передаёт главное:",
    furtherSentences: "Без модели я могу только цитировать. Эти предложения говорят больше:",
    figures: "Предложения с цифрами:",
    noFigures: "Я не нашёл предложений с цифрами.",
    cannotRewrite:
      "Без модели я не могу ни переводить, ни объяснять. Эти предложения передают главное, как они есть:",
    leavesOpen: "Это ответ на часть вопроса. Без ответа остаётся: «{what}»",
    answersPart: "Это ответ лишь на часть вопроса.",
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
    closestInPart: "في الجزء الذي تمكنت من قراءته لم أجد جملة تجيب عن ذلك.",
    notStatedInPart: "في الجزء الذي تمكنت من قراءته لا يذكر المقال ذلك.",
    author: "الكاتب كما ورد في المقال: {name}.",
    publicationDate: "التاريخ كما ورد في المقال: {date}.",
    publisher: "جهة النشر كما وردت في المقال: {site}.",
    headline: "العنوان: {title}",
    timeToRead: "مدة القراءة: نحو {minutes} دقيقة.",
    address: "الرابط: {url}",
    oneSentence: "من دون نموذج لا يمكنني إلا الاقتباس. هذه الجملة تنقل معظم المضمون:",
    furtherSentences: "من دون نموذج لا يمكنني إلا الاقتباس. هذه الجمل تقول المزيد:",
    figures: "جمل فيها أرقام:",
    noFigures: "لم أجد جملة فيها رقم.",
    cannotRewrite: "من دون نموذج لا يمكنني الترجمة ولا الشرح. هذه الجمل تنقل معظم المضمون كما هي:",
    leavesOpen: "هذا جواب عن جزء من السؤال. ويبقى بلا جواب: «{what}»",
    answersPart: "هذا جواب عن جزء من السؤال فقط.",
    nothingToShow: "لم أجد ما أعرضه.",
  }),
  pl: translated({
    question: "Pytanie: {question}",
    notStated: "Artykuł o tym nie mówi.",
    noneStates: "Artykuły o tym nie mówią.",
    closest: "Nie znalazłem zdania, które na to odpowiada.",
    passage: "Najbliższy fragment:",
    passages: "Najbliższe fragmenty:",
    overview: "Bez modelu mogę tylko cytować. Te zdania mówią najwięcej:",
    compared:
      "Bez modelu mogę tylko porównywać słowa. Najpierw to, o czym mówi więcej niż jeden artykuł, potem to, co jest tylko w jednym:",
    nothingInCommon:
      "Bez modelu mogę tylko porównywać słowa i nie znalazłem zdań o tym samym. Co mówi każdy z artykułów:",
    otherLanguage:
      "Pytanie jest w innym języku niż artykuł. Bez modelu mogę tylko porównywać słowa, więc proszę zapytać w języku artykułu ({language}).",
    closestInPart:
      "W części, którą udało mi się przeczytać, nie znalazłem zdania, które na to odpowiada.",
    notStatedInPart: "W części, którą udało mi się przeczytać, artykuł o tym nie mówi.",
    author: "Autor podany przy artykule: {name}.",
    publicationDate: "Data podana przy artykule: {date}.",
    publisher: "Źródło podane przy artykule: {site}.",
    headline: "Tytuł: {title}",
    timeToRead: "Czas czytania: około {minutes} min.",
    address: "Adres: {url}",
    oneSentence: "Bez modelu mogę tylko cytować. To zdanie mówi najwięcej:",
    furtherSentences: "Bez modelu mogę tylko cytować. Te zdania mówią więcej:",
    figures: "Zdania z liczbami:",
    noFigures: "Nie znalazłem zdania z liczbą.",
    cannotRewrite:
      "Bez modelu nie mogę ani tłumaczyć, ani wyjaśniać. Te zdania mówią najwięcej, tak jak są:",
    leavesOpen: "To odpowiedź na część pytania. Bez odpowiedzi pozostaje: „{what}”",
    answersPart: "To odpowiedź tylko na część pytania.",
    nothingToShow: "Nie znalazłem nic do pokazania.",
  }),
};
