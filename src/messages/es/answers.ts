import type { answers as english } from "../en/answers.ts";
import { translationOf } from "../template/translation.ts";

export const answers = translationOf<typeof english>()({
  question: "Pregunta: {question}",
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
  otherLanguage:
    "La pregunta no está en el idioma del artículo. Sin un modelo solo puedo cotejar palabras: haz la pregunta en {language}.",
  closestInPart: "En la parte que pude leer no he encontrado ninguna frase que lo responda.",
  notStatedInPart: "En la parte que pude leer, el artículo no lo dice.",
  author: "Autor, según consta en el artículo: {name}.",
  publicationDate: "Fecha, según consta en el artículo: {date}.",
  publisher: "Publicado en {site}, según consta en el artículo.",
  headline: "Titular: {title}",
  timeToRead: "Tiempo de lectura: unos {minutes} min.",
  address: "Dirección: {url}",
  oneSentence: "Sin un modelo solo puedo citar. Esta frase cuenta lo esencial:",
  furtherSentences: "Sin un modelo solo puedo citar. Estas frases cuentan algo más:",
  figures: "Frases con cifras:",
  noFigures: "No he encontrado ninguna frase con cifras.",
  cannotRewrite:
    "Sin un modelo no puedo traducir ni explicar. Estas frases cuentan lo esencial, tal como están:",
  leavesOpen: "Esto responde a una parte de la pregunta. Queda sin respuesta: «{what}»",
  answersPart: "Esto responde solo a una parte de la pregunta.",
  nothingToShow: "No he encontrado nada que mostrar.",
});
