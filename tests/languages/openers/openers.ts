/** Sentences that lean on the one before, and some that stand alone though they look alike. */
export const OPENERS: Readonly<
  Record<string, { readonly leaning: readonly string[]; readonly alone: readonly string[] }>
> = {
  en: {
    leaning: [
      "He resigned on Monday.",
      "They had waited for six years.",
      "But the harbour stayed open.",
      "That is why the mill was sold.",
      "However, the bank refused.",
      "Its owner lives in Leeds.",
    ],
    alone: [
      "Theatres reopen in May.",
      "Italy sent two ships.",
      "Thatcham gets a new school.",
      "Sheffield won the cup.",
      "Butter has become dear.",
    ],
  },
  de: {
    leaning: [
      "Er trat am Montag zurück.",
      "Sie hatten sechs Jahre gewartet.",
      "Aber der Hafen blieb offen.",
      "Deshalb wurde die Mühle verkauft.",
      "Dieser Schritt überraschte viele.",
      "Dabei war der Damm neu.",
    ],
    alone: [
      "Erfurt bekommt eine neue Schule.",
      "Siegen gewann den Pokal.",
      "Diesel ist teuer geworden.",
      "Theater öffnen im Mai wieder.",
      "Esslingen schickte zwei Schiffe.",
    ],
  },
  fr: {
    leaning: [
      "Il a démissionné lundi.",
      "Elles avaient attendu six ans.",
      "Mais le port est resté ouvert.",
      "C’est pourquoi le moulin a été vendu.",
      "Cette décision a surpris.",
      "Cependant, la banque a refusé.",
    ],
    alone: [
      "Illkirch aura une nouvelle école.",
      "Cessieu a gagné la coupe.",
      "Les théâtres rouvrent en mai.",
      "Sarlat a envoyé deux bateaux.",
      "Maisons et champs ont brûlé.",
    ],
  },
  es: {
    leaning: [
      "Él dimitió el lunes.",
      "Ellas habían esperado seis años.",
      "Pero el puerto siguió abierto.",
      "Por eso se vendió el molino.",
      "Esta decisión sorprendió.",
      "Sin embargo, el banco se negó.",
    ],
    alone: [
      "Estepona tendrá una nueva escuela.",
      "Los teatros reabren en mayo.",
      "Ellacuría ganó la copa.",
      "Peros y perales ardieron en el valle.",
      "Suecia envió dos barcos.",
    ],
  },
  it: {
    leaning: [
      "Lui si è dimesso lunedì.",
      "Ma il porto è rimasto aperto.",
      "Per questo il mulino è stato venduto.",
      "Questa decisione ha sorpreso.",
      "Tuttavia la banca ha rifiutato.",
    ],
    alone: [
      "Luino avrà una nuova scuola.",
      "Mantova ha vinto la coppa.",
      "I teatri riaprono a maggio.",
      "La Svezia ha inviato due navi.",
    ],
  },
  pt: {
    leaning: [
      "Ele renunciou na segunda.",
      "Mas o porto continuou aberto.",
      "Por isso o moinho foi vendido.",
      "Essa decisão surpreendeu.",
      "No entanto, o banco recusou.",
    ],
    alone: [
      "Elvas terá uma nova escola.",
      "Massamá ganhou a taça.",
      "Os teatros reabrem em maio.",
      "A Suécia enviou dois navios.",
    ],
  },
  nl: {
    leaning: [
      "Hij trad maandag af.",
      "Maar de haven bleef open.",
      "Daarom werd de molen verkocht.",
      "Dit besluit verraste velen.",
      "Toch weigerde de bank.",
    ],
    alone: [
      "Maarssen krijgt een nieuwe school.",
      "Theaters gaan in mei weer open.",
      "Zweden stuurde twee schepen.",
      "De burgemeester opende de brug.",
    ],
  },
  ru: {
    leaning: [
      "Он ушёл в отставку в понедельник.",
      "Но порт остался открыт.",
      "Поэтому мельницу продали.",
      "Это решение удивило многих.",
      "Однако банк отказал.",
    ],
    alone: [
      "Онега получит новую школу.",
      "Ногинск выиграл кубок.",
      "Театры откроются в мае.",
      "Этнографы отправили два корабля.",
    ],
  },
  ko: {
    leaning: [
      "그는 월요일에 물러났다.",
      "하지만 항구는 열려 있었다.",
      "그래서 방앗간이 팔렸다.",
      "이 결정은 모두를 놀라게 했다.",
      "그러나 은행은 거절했다.",
    ],
    alone: ["그리스는 배 두 척을 보냈다.", "극장은 5월에 다시 연다.", "이천에 새 학교가 생긴다."],
  },
  ja: {
    leaning: [
      "彼は月曜に辞任した。",
      "しかし、港は開いていた。",
      "そのため水車小屋は売られた。",
      "この決定は驚きを呼んだ。",
      "それでも銀行は断った。",
    ],
    alone: ["劇場は5月に再開する。", "スウェーデンは船2隻を送った。", "高岡に新しい学校ができる。"],
  },
  zh: {
    leaning: [
      "他周一辞职。",
      "但港口仍然开放。",
      "因此磨坊被卖掉。",
      "这一决定令人惊讶。",
      "然而银行拒绝了。",
    ],
    alone: ["剧院五月重新开放。", "瑞典派出两艘船。", "高雄将有一所新学校。"],
  },
  ar: {
    leaning: [
      "لكن الميناء بقي مفتوحا.",
      "وهو يعيش في المدينة.",
      "لذلك بيعت الطاحونة.",
      "هذا القرار فاجأ الجميع.",
      "كما رفض المصرف.",
    ],
    alone: ["تفتح المسارح في مايو.", "أرسلت السويد سفينتين.", "لكنهوا مدينة في الهند."],
  },
  pl: {
    leaning: [
      "On ustąpił w poniedziałek.",
      "Ale port pozostał otwarty.",
      "Dlatego młyn sprzedano.",
      "Ta decyzja zaskoczyła wielu.",
      "Jednak bank odmówił.",
    ],
    alone: [
      "Teatry otwierają się w maju.",
      "Aleksandrów dostanie nową szkołę.",
      "Szwecja wysłała dwa statki.",
    ],
  },
};
