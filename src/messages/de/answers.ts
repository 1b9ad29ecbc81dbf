import type { answers as english } from "../en/answers.ts";
import { translationOf } from "../template/translation.ts";

export const answers = translationOf<typeof english>()({
  question: "Frage: {question}",
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
  otherLanguage:
    "Die Frage ist in einer anderen Sprache als der Artikel. Ohne Sprachmodell kann ich nur Wörter abgleichen: bitte auf {language} fragen.",
  closestInPart:
    "In dem Teil, den ich lesen konnte, habe ich keinen Satz gefunden, der das beantwortet.",
  notStatedInPart: "In dem Teil, den ich lesen konnte, sagt der Artikel dazu nichts.",
  author: "Autor laut Artikel: {name}.",
  publicationDate: "Datum laut Artikel: {date}.",
  publisher: "Erschienen laut Artikel bei: {site}.",
  headline: "Überschrift: {title}",
  timeToRead: "Lesezeit: etwa {minutes} Min.",
  address: "Adresse: {url}",
  oneSentence: "Ohne Sprachmodell kann ich nur zitieren. Dieser Satz sagt das meiste:",
  furtherSentences: "Ohne Sprachmodell kann ich nur zitieren. Diese Sätze sagen mehr:",
  figures: "Sätze mit Zahlen:",
  noFigures: "Ich habe keinen Satz mit einer Zahl gefunden.",
  cannotRewrite:
    "Ohne Sprachmodell kann ich weder übersetzen noch erklären. Diese Sätze sagen das meiste, wie sie dastehen:",
  leavesOpen: "Das beantwortet einen Teil der Frage. Offen bleibt: „{what}“",
  answersPart: "Das beantwortet nur einen Teil der Frage.",
  nothingToShow: "Ich habe nichts gefunden, das ich zeigen kann.",
});
