import type { QuestionTable } from "./question-table.ts";

export const italian: QuestionTable = {
  types: [
    ["Quanto costa il biglietto?", "money"],
    ["Quanti anni ha il capitano?", "age"],
    ["Che temperatura raggiunge il forno?", "temperature"],
    ["Quanto pesa la campana?", "weight"],
    ["Quanto è profondo il porto?", "length"],
    ["Quanto dura la traversata?", "duration"],
    ["Quando fu costruito il mulino?", "time"],
    ["Quante mucche sono state vendute?", "count"],
    ["Quale percentuale ha votato sì?", "percent"],
    ["Chi dirige il coro?", "person"],
    ["Che lavoro fa?", "occupation"],
    ["Perché ha chiuso il panificio?", "reason"],
    ["A che velocità va il treno?", "speed"],
  ],
  requests: [
    ["Riassumilo, per favore", "summary"],
    ["Più breve", "shorter"],
    ["Più dettagli", "more"],
    ["In punti elenco", "bullets"],
    ["Dammi i numeri principali", "numbers"],
    ["Spiegalo in modo semplice", "explain"],
    ["Traducilo in inglese", "translate"],
  ],
  metadata: [
    ["Chi ha scritto l’articolo?", "byline"],
    ["Quando è stato pubblicato l’articolo?", "publishedAt"],
    ["Qual è la fonte?", "site"],
    ["Qual è il titolo?", "title"],
    ["Quanto tempo ci vuole per leggerlo?", "readingTime"],
    ["Dammi il link", "url"],
  ],
  toTheText: [
    "Chi ha scritto la canzone?",
    "Quali numeri ha citato la sindaca?",
    "Di quanto è più corta la nuova strada?",
  ],
};
