import type { ClaimTable } from "./claim-table.ts";

export const french: ClaimTable = {
  certain: [
    [
      "La ville pourrait vendre le vieux théâtre l’an prochain.",
      "La ville vendra le vieux théâtre l’an prochain.",
    ],
    ["Le chalutier a peut-être heurté une épave.", "Le chalutier a heurté une épave engloutie."],
    [
      "Le club envisage un nouveau stade près du fleuve.",
      "Le club construit un nouveau stade près du fleuve.",
    ],
    [
      "L’incendie est probablement dû à une bougie dans la chapelle.",
      "Une bougie dans la chapelle a causé l’incendie.",
    ],
  ],
  all: [
    [
      "Plusieurs enseignants du district ont fait grève.",
      "Tous les enseignants du district ont fait grève.",
    ],
    [
      "La plupart des boutiques de la place sont restées fermées.",
      "Toutes les boutiques de la place sont restées fermées.",
    ],
    ["Une partie de la récolte a été perdue.", "La totalité de la récolte a été perdue."],
  ],
  cause: [
    [
      "La brasserie a fermé en mars. L’orge avait renchéri.",
      "La brasserie a fermé parce que l’orge avait renchéri.",
    ],
    [
      "Le ferry est arrivé tard lundi. Il y avait du brouillard en mer.",
      "Le ferry est arrivé tard à cause du brouillard en mer.",
    ],
  ],
  admits: [
    [
      "Le directeur a dit que le coffre était ouvert.",
      "Le directeur a reconnu que le coffre était ouvert.",
    ],
    [
      "L’entreprise a écrit que deux navires fuyaient.",
      "L’entreprise a confirmé que deux navires fuyaient.",
    ],
  ],
  same: [
    ["La ville pourrait vendre le vieux théâtre.", "La ville vendrait le vieux théâtre."],
    [
      "La brasserie a fermé car l’orge avait renchéri.",
      "La brasserie a fermé parce que l’orge avait renchéri.",
    ],
    ["Tous les enseignants ont fait grève.", "L’ensemble des enseignants a fait grève."],
    [
      "Le directeur a avoué que le coffre était ouvert.",
      "Le directeur a reconnu que le coffre était ouvert.",
    ],
    ["Le marché ouvre chaque semaine.", "Le marché ouvre chaque semaine."],
  ],
};
