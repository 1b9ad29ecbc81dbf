import type { QuestionTable } from "./question-table.ts";

export const french: QuestionTable = {
  types: [
    ["Combien coûte le billet ?", "money"],
    ["Quel âge a le capitaine ?", "age"],
    ["À quelle température monte le four ?", "temperature"],
    ["Combien pèse la cloche ?", "weight"],
    ["Quelle est la profondeur du port ?", "length"],
    ["Combien de temps dure la traversée ?", "duration"],
    ["Quand le moulin a-t-il été construit ?", "time"],
    ["Combien de vaches ont été vendues ?", "count"],
    ["Quel pourcentage a voté oui ?", "percent"],
    ["Qui dirige le chœur ?", "person"],
    ["Quel est son métier ?", "occupation"],
    ["Pourquoi la boulangerie a-t-elle fermé ?", "reason"],
    ["À quelle vitesse roule le train ?", "speed"],
  ],
  requests: [
    ["Résume-le, s’il te plaît", "summary"],
    ["Plus court", "shorter"],
    ["Plus de détails", "more"],
    ["En liste à puces", "bullets"],
    ["Donne-moi les chiffres clés", "numbers"],
    ["Explique-le simplement", "explain"],
    ["Traduis en anglais", "translate"],
  ],
  metadata: [
    ["Qui a écrit l’article ?", "byline"],
    ["Quand l’article a-t-il été publié ?", "publishedAt"],
    ["Quelle est la source ?", "site"],
    ["Quel est le titre ?", "title"],
    ["Combien de temps faut-il pour le lire ?", "readingTime"],
    ["Donne-moi le lien", "url"],
  ],
  toTheText: [
    "Qui a écrit la chanson ?",
    "Quels chiffres la maire a-t-elle cités ?",
    "De combien la nouvelle route est-elle plus courte ?",
  ],
};
