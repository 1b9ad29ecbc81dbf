import type { SynonymRow } from "./synonym-table.ts";

export const french: readonly SynonymRow[] = [
  [
    "Qui est le propriétaire du moulin ?",
    "Le moulin appartient à Ada Brun.",
    "Le moulin a quatre étages.",
  ],
  [
    "Pourquoi la route est-elle barrée ?",
    "La route est fermée parce qu’un tuyau a éclaté.",
    "La route date de 1970.",
  ],
  ["Combien coûte une place ?", "Le prix du billet est de 14 euros.", "La pièce a deux actes."],
  [
    "Qui est le patron de la brasserie ?",
    "La brasserie est dirigée par Ivo Hart.",
    "La brasserie a un chat.",
  ],
  ["Combien d’enfants vont à l’école ?", "L’école accueille 120 élèves.", "L’école a 9 fenêtres."],
  ["Quand le pont a-t-il été réparé ?", "Le pont a été rénové en 2018.", "Le pont est en fer."],
  [
    "Combien gagne un gardien ?",
    "Le salaire d’un gardien est de 31 000 euros.",
    "Un gardien porte du bleu.",
  ],
  ["Combien de personnes vivent sur l’île ?", "L’île compte 340 habitants.", "L’île a 3 plages."],
  ["Quand commence le marché ?", "Le marché débute à sept heures.", "La place a une fontaine."],
  [
    "Pourquoi le mur est-il tombé ?",
    "Le mur s’est effondré à cause de la pluie.",
    "Le mur était blanc.",
  ],
];
