import type { StatementTable } from "./statement-table.ts";

export const italian: StatementTable = [
  ["«Il molo regge», spiega Wanda Holt.", "Che cosa dice Wanda Holt?"],
  ["«Il molo regge», avverte la sommozzatrice Wanda Holt.", "Che cosa dice Wanda Holt?"],
  ["La sommozzatrice Wanda Holt sostiene che il molo regge.", "Che cosa dice Wanda Holt?"],
  ["La lezione costa circa 40 euro.", "Quanto costa la lezione?"],
  ["Il tetto costerà 2 milioni di euro.", "Quanto costa il tetto?"],
  ["Il mulino è fermo perché il torrente è secco.", "Perché il mulino è fermo?"],
  [
    "Quasi 300 residenti del canale sono senza acqua.",
    "Quanti residenti del canale sono senza acqua?",
  ],
  ["Il mulino è vecchio.", undefined],
  ["40 chilometri di costa sono puliti da martedì.", undefined],
];
