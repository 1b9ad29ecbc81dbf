import type { QuestionTable } from "./question-table.ts";

export const portuguese: QuestionTable = {
  types: [
    ["Quanto custa a passagem?", "money"],
    ["Quantos anos tem o capitão?", "age"],
    ["A que temperatura chega o forno?", "temperature"],
    ["Quanto pesa o sino?", "weight"],
    ["Qual é a profundidade do porto?", "length"],
    ["Quanto tempo dura a travessia?", "duration"],
    ["Quando o moinho foi construído?", "time"],
    ["Quantas vacas foram vendidas?", "count"],
    ["Qual porcentagem votou sim?", "percent"],
    ["Quem dirige o coro?", "person"],
    ["Em que trabalha?", "occupation"],
    ["Por que a padaria fechou?", "reason"],
    ["A que velocidade anda o trem?", "speed"],
  ],
  requests: [
    ["Resuma, por favor", "summary"],
    ["Mais curto", "shorter"],
    ["Mais detalhes", "more"],
    ["Em tópicos", "bullets"],
    ["Me dê os números principais", "numbers"],
    ["Explique de forma simples", "explain"],
    ["Traduza para o inglês", "translate"],
  ],
  metadata: [
    ["Quem escreveu o artigo?", "byline"],
    ["Quando o artigo foi publicado?", "publishedAt"],
    ["Qual é a fonte?", "site"],
    ["Qual é o título?", "title"],
    ["Quanto tempo leva para ler?", "readingTime"],
    ["Me dê o link", "url"],
  ],
  toTheText: [
    "Quem escreveu a canção?",
    "Que números a prefeita citou?",
    "Quanto mais curta é a nova estrada?",
  ],
};
