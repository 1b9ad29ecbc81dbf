import type { StatementTable } from "./statement-table.ts";

export const french: StatementTable = [
  ["« La jetée tient », explique Wanda Holt.", "Que dit Wanda Holt ?"],
  ["« La jetée tient », a dit la plongeuse Wanda Holt.", "Que dit Wanda Holt ?"],
  ["La leçon coûte environ 40 euros.", "Combien coûte la leçon ?"],
  ["Le toit vaut jusqu’à 2 millions d’euros.", "Combien coûte le toit ?"],
  ["Le moulin est arrêté car le ruisseau est à sec.", "Pourquoi est-ce que le moulin est arrêté ?"],
  [
    "Près de 300 ménages du canal sont sans chauffage.",
    "Combien de ménages du canal sont sans chauffage ?",
  ],
  ["Le moulin est vieux.", undefined],
  ["40 kilomètres de côte sont propres depuis mardi.", undefined],
  ["Elle coûte 40 euros.", undefined],
];
