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
  nothingToShow: "No he encontrado nada que mostrar.",
});
