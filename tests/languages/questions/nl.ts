import type { QuestionTable } from "./question-table.ts";

export const dutch: QuestionTable = {
  types: [
    ["Wat kost het kaartje?", "money"],
    ["Hoe oud is de kapitein?", "age"],
    ["Hoe heet wordt de oven?", "temperature"],
    ["Hoe zwaar is de klok?", "weight"],
    ["Hoe diep is de haven?", "length"],
    ["Hoe lang duurt de overtocht?", "duration"],
    ["Wanneer werd de molen gebouwd?", "time"],
    ["Hoeveel koeien zijn verkocht?", "count"],
    ["Welk percentage stemde voor?", "percent"],
    ["Wie leidt het koor?", "person"],
    ["Wat is haar beroep?", "occupation"],
    ["Waarom sloot de bakkerij?", "reason"],
    ["Hoe snel rijdt de trein?", "speed"],
  ],
  requests: [
    ["Vat het samen, alsjeblieft", "summary"],
    ["Korter", "shorter"],
    ["Meer details", "more"],
    ["In opsommingstekens", "bullets"],
    ["Noem de belangrijkste cijfers", "numbers"],
    ["Leg het eenvoudig uit", "explain"],
    ["Vertaal naar het Engels", "translate"],
  ],
  metadata: [
    ["Wie heeft het artikel geschreven?", "byline"],
    ["Wanneer is het artikel gepubliceerd?", "publishedAt"],
    ["Wat is de bron?", "site"],
    ["Wat is de titel?", "title"],
    ["Hoe lang duurt het om te lezen?", "readingTime"],
    ["Geef me de link", "url"],
  ],
  toTheText: [
    "Wie heeft het lied geschreven?",
    "Welke cijfers noemde de burgemeester?",
    "Hoeveel korter is de nieuwe weg?",
  ],
};
