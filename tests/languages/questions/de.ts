import type { QuestionTable } from "./question-table.ts";

export const german: QuestionTable = {
  types: [
    ["Was kostet die Fahrkarte?", "money"],
    ["Wie alt ist der Kapitän?", "age"],
    ["Wie heiß wird der Ofen?", "temperature"],
    ["Wie schwer ist die Glocke?", "weight"],
    ["Wie tief ist der Hafen?", "length"],
    ["Wie lange dauert die Überfahrt?", "duration"],
    ["Wann wurde die Mühle gebaut?", "time"],
    ["Wie viele Kühe wurden verkauft?", "count"],
    ["Wie viel Prozent stimmten zu?", "percent"],
    ["Wer leitet den Chor?", "person"],
    ["Was macht sie beruflich?", "occupation"],
    ["Warum schloss die Bäckerei?", "reason"],
    ["Wie schnell fährt der Zug?", "speed"],
  ],
  requests: [
    ["Bitte zusammenfassen", "summary"],
    ["Mach es kürzer", "shorter"],
    ["Mehr Details bitte", "more"],
    ["Als Stichpunkte bitte", "bullets"],
    ["Nenne die wichtigsten Zahlen", "numbers"],
    ["Erkläre es in einfacher Sprache", "explain"],
    ["Übersetze das ins Englische", "translate"],
  ],
  metadata: [
    ["Wer ist der Autor?", "byline"],
    ["Wann ist der Artikel erschienen?", "publishedAt"],
    ["Was ist die Quelle?", "site"],
    ["Wie lautet die Überschrift?", "title"],
    ["Wie lange dauert es, das zu lesen?", "readingTime"],
    ["Gib mir den Link", "url"],
  ],
  toTheText: [
    "Wer hat das Lied geschrieben?",
    "Wann erschien der Bericht des Ministeriums über die Brücke?",
    "Welche Zahlen nannte die Bürgermeisterin?",
    "Wie viel kürzer ist die neue Straße?",
  ],
};
