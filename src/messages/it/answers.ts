import type { answers as english } from "../en/answers.ts";
import { translationOf } from "../template/translation.ts";

export const answers = translationOf<typeof english>()({
  question: "Domanda: {question}",
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
  otherLanguage:
    "La domanda non è nella lingua dell’articolo. Senza un modello posso solo confrontare parole: per favore, chiedi in {language}.",
  closestInPart: "Nella parte che ho potuto leggere non ho trovato una frase che risponda.",
  notStatedInPart: "Nella parte che ho potuto leggere, l’articolo non lo dice.",
  author: "Autore indicato dall’articolo: {name}.",
  publicationDate: "Data indicata dall’articolo: {date}.",
  publisher: "Pubblicato da {site}, come indica l’articolo.",
  headline: "Titolo: {title}",
  timeToRead: "Tempo di lettura: circa {minutes} min.",
  address: "Indirizzo: {url}",
  oneSentence: "Senza un modello posso solo citare. Questa frase dice l’essenziale:",
  furtherSentences: "Senza un modello posso solo citare. Queste frasi dicono altro ancora:",
  figures: "Frasi con cifre:",
  noFigures: "Non ho trovato frasi con cifre.",
  cannotRewrite:
    "Senza un modello non posso né tradurre né spiegare. Queste frasi dicono l’essenziale, così come sono:",
  leavesOpen: "Questo risponde a una parte della domanda. Resta senza risposta: «{what}»",
  answersPart: "Questo risponde solo a una parte della domanda.",
  nothingToShow: "Non ho trovato nulla da mostrare.",
});
