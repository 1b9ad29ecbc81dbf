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
  nothingToShow: "Ich habe nichts gefunden, das ich zeigen kann.",
});
