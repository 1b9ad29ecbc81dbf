/** What is said before the sentences of an answer, in one language. */
export interface AnswerWording {
  /** Its BCP 47 primary subtag. */
  readonly language: string;
  readonly notStated: string;
  /** The same of several articles. */
  readonly noneStates: string;
  readonly closest: string;
  readonly passage: string;
  readonly passages: string;
  /** Without a model: the article is told by its key sentences. */
  readonly overview: string;
  /** Without a model: several articles are held against each other. */
  readonly compared: string;
  readonly nothingInCommon: string;
  /** Without a model: the question is not in the language of the article, which is named. */
  readonly otherLanguage: (article: string) => string;
}

const WORDING: Readonly<Record<string, AnswerWording>> = {
  en: {
    language: "en",
    notStated: "The article does not say.",
    noneStates: "The articles do not say.",
    closest: "I found no sentence that says this outright.",
    passage: "Closest passage:",
    passages: "Closest passages:",
    overview: "Without a model I can only quote. These sentences tell most of it:",
    compared:
      "Without a model I can only match words. First what more than one of them speaks of, then what only one of them says:",
    nothingInCommon:
      "Without a model I can only match words, and found no sentences that speak of the same thing. What each of them says:",
    otherLanguage: (article) =>
      `The question is in another language than the article. Without a model I can only match words: please ask in ${article}.`,
  },
  de: {
    language: "de",
    notStated: "Der Artikel sagt dazu nichts.",
    noneStates: "Die Artikel sagen dazu nichts.",
    closest: "Ich habe keinen Satz gefunden, der das ausdrücklich sagt.",
    passage: "Am nächsten kommt:",
    passages: "Am nächsten kommen:",
    overview: "Ohne Sprachmodell kann ich nur zitieren. Diese Sätze sagen das meiste:",
    compared:
      "Ohne Sprachmodell kann ich nur Wörter abgleichen. Zuerst, wovon mehrere sprechen, dann, was nur in einem steht:",
    nothingInCommon:
      "Ohne Sprachmodell kann ich nur Wörter abgleichen und finde keine Sätze, die vom Gleichen sprechen. Was in jedem steht:",
    otherLanguage: (article) =>
      `Die Frage ist in einer anderen Sprache als der Artikel. Ohne Sprachmodell kann ich nur Wörter abgleichen: bitte auf ${article} fragen.`,
  },
  fr: {
    language: "fr",
    notStated: "L’article ne le dit pas.",
    noneStates: "Les articles ne le disent pas.",
    closest: "Je n’ai trouvé aucune phrase qui le dise expressément.",
    passage: "Passage le plus proche :",
    passages: "Passages les plus proches :",
    overview: "Sans modèle, je ne peux que citer. Ces phrases disent l’essentiel :",
    compared:
      "Sans modèle, je ne peux que rapprocher des mots. D’abord ce dont plusieurs parlent, puis ce qu’un seul dit :",
    nothingInCommon:
      "Sans modèle, je ne peux que rapprocher des mots, et aucune phrase ne parle de la même chose qu’une autre. Ce que dit chacun :",
    otherLanguage: (article) =>
      `La question n’est pas dans la langue de l’article. Sans modèle, je ne peux que rapprocher des mots : posez-la en ${article}.`,
  },
  es: {
    language: "es",
    notStated: "El artículo no lo dice.",
    noneStates: "Los artículos no lo dicen.",
    closest: "No he encontrado ninguna frase que lo diga expresamente.",
    passage: "Pasaje más cercano:",
    passages: "Pasajes más cercanos:",
    overview: "Sin un modelo solo puedo citar. Estas frases cuentan lo esencial:",
    compared:
      "Sin un modelo solo puedo cotejar palabras. Primero, de lo que hablan varios; después, lo que dice solo uno:",
    nothingInCommon:
      "Sin un modelo solo puedo cotejar palabras, y ninguna frase habla de lo mismo que otra. Lo que dice cada uno:",
    otherLanguage: (article) =>
      `La pregunta no está en el idioma del artículo. Sin un modelo solo puedo cotejar palabras: haga la pregunta en ${article}.`,
  },
  it: {
    language: "it",
    notStated: "L’articolo non lo dice.",
    noneStates: "Gli articoli non lo dicono.",
    closest: "Non ho trovato una frase che lo dica espressamente.",
    passage: "Passaggio più vicino:",
    passages: "Passaggi più vicini:",
    overview: "Senza un modello posso solo citare. Queste frasi dicono l’essenziale:",
    compared:
      "Senza un modello posso solo confrontare parole. Prima ciò di cui parla più di un articolo, poi ciò che dice uno solo:",
    nothingInCommon:
      "Senza un modello posso solo confrontare parole, e non ho trovato frasi che parlino della stessa cosa. Che cosa dice ciascuno:",
    otherLanguage: (article) =>
      `La domanda non è nella lingua dell’articolo. Senza un modello posso solo confrontare parole: per favore, chieda in ${article}.`,
  },
  pt: {
    language: "pt",
    notStated: "O artigo não o diz.",
    noneStates: "Os artigos não o dizem.",
    closest: "Não encontrei nenhuma frase que o diga expressamente.",
    passage: "Passagem mais próxima:",
    passages: "Passagens mais próximas:",
    overview: "Sem um modelo só posso citar. Estas frases dizem o essencial:",
    compared:
      "Sem um modelo só posso comparar palavras. Primeiro, o que mais de um artigo aborda; depois, o que só um diz:",
    nothingInCommon:
      "Sem um modelo só posso comparar palavras, e não encontrei frases que falem da mesma coisa. O que diz cada um:",
    otherLanguage: (article) =>
      `A pergunta não está na língua do artigo. Sem um modelo só posso comparar palavras: por favor, pergunte em ${article}.`,
  },
  nl: {
    language: "nl",
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
    otherLanguage: (article) =>
      `De vraag is in een andere taal dan het artikel. Zonder model kan ik alleen woorden vergelijken: vraag het graag in het ${article}.`,
  },
  ru: {
    language: "ru",
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
    otherLanguage: (article) =>
      `Вопрос задан не на языке статьи. Без модели я могу только сопоставлять слова, поэтому задайте его, пожалуйста, на языке статьи: ${article}.`,
  },
  ko: {
    language: "ko",
    notStated: "기사에는 그 내용이 없습니다.",
    noneStates: "어느 기사에도 그 내용이 없습니다.",
    closest: "이를 분명히 말하는 문장을 찾지 못했습니다.",
    passage: "가장 가까운 대목:",
    passages: "가장 가까운 대목:",
    overview: "모델 없이는 인용만 할 수 있습니다. 내용을 가장 잘 전하는 문장들입니다:",
    compared:
      "모델 없이는 낱말을 맞춰 볼 수만 있습니다. 먼저 여러 기사가 함께 다루는 것, 다음으로 한 기사에만 있는 것입니다:",
    nothingInCommon:
      "모델 없이는 낱말을 맞춰 볼 수만 있는데, 같은 것을 다루는 문장을 찾지 못했습니다. 각 기사의 내용입니다:",
    otherLanguage: (article) =>
      `질문이 기사와 다른 언어로 되어 있습니다. 모델 없이는 낱말을 맞춰 볼 수만 있으니 ${article}로 물어봐 주세요.`,
  },
  ja: {
    language: "ja",
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
    otherLanguage: (article) =>
      `質問が記事と異なる言語で書かれています。モデルなしでは言葉の照合しかできないため、${article}で質問してください。`,
  },
  zh: {
    language: "zh",
    notStated: "文章没有提到。",
    noneStates: "这些文章都没有提到。",
    closest: "没有找到明确说明这一点的句子。",
    passage: "最接近的段落：",
    passages: "最接近的段落：",
    overview: "没有模型，我只能引用原文。以下句子最能概括内容：",
    compared: "没有模型，我只能比对词语。先列出不止一篇文章谈到的内容，再列出只有一篇提到的内容：",
    nothingInCommon: "没有模型，我只能比对词语，没有找到谈论同一件事的句子。各篇文章的内容：",
    otherLanguage: (article) =>
      `问题与文章的语言不同。没有模型，我只能比对词语，请用${article}提问。`,
  },
  ar: {
    language: "ar",
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
    otherLanguage: (article) =>
      `السؤال بلغة غير لغة المقال. من دون نموذج لا يمكنني إلا مطابقة الكلمات، فاسأل من فضلك بلغة المقال: ${article}.`,
  },
};
const ENGLISH = WORDING["en"] as AnswerWording;

/** The wording of a language; English where there is none. */
export const answerWording = (language: string): AnswerWording => WORDING[language] ?? ENGLISH;
