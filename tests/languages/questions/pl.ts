import type { QuestionTable } from "./question-table.ts";

export const polish: QuestionTable = {
  types: [
    ["Ile kosztuje bilet?", "money"],
    ["Ile lat ma kapitan?", "age"],
    ["Do jakiej temperatury nagrzewa się piec?", "temperature"],
    ["Ile waży dzwon?", "weight"],
    ["Jak głęboki jest port?", "length"],
    ["Jak długo trwa przeprawa?", "duration"],
    ["Kiedy zbudowano młyn?", "time"],
    ["Ile krów sprzedano?", "count"],
    ["Jaki procent głosował za?", "percent"],
    ["Kto prowadzi chór?", "person"],
    ["Czym się zajmuje?", "occupation"],
    ["Dlaczego zamknięto piekarnię?", "reason"],
  ],
  requests: [
    ["Streść to, proszę", "summary"],
    ["Krócej", "shorter"],
    ["Więcej szczegółów", "more"],
    ["W punktach", "bullets"],
    ["Podaj najważniejsze liczby", "numbers"],
    ["Wyjaśnij prostymi słowami", "explain"],
    ["Przetłumacz na angielski", "translate"],
  ],
  metadata: [
    ["Kto napisał artykuł?", "byline"],
    ["Kiedy opublikowano artykuł?", "publishedAt"],
    ["Jakie jest źródło?", "site"],
    ["Jaki jest tytuł?", "title"],
    ["Podaj link", "url"],
  ],
  toTheText: ["Kto napisał piosenkę?", "Jakie liczby podała burmistrz?"],
};
