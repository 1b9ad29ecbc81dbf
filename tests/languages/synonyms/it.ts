import type { SynonymRow } from "./synonym-table.ts";

export const italian: readonly SynonymRow[] = [
  ["Di chi è il mulino?", "Il mulino appartiene ad Ada Bruni.", "Il mulino ha quattro piani."],
  [
    "Perché la strada è bloccata?",
    "La strada è chiusa perché è scoppiato un tubo.",
    "La strada è del 1970.",
  ],
  [
    "Quanto costa un biglietto?",
    "Il prezzo dell’ingresso è di 14 euro.",
    "Lo spettacolo ha due atti.",
  ],
  [
    "Chi è il capo della fabbrica?",
    "La fabbrica è diretta da Ivo Conti.",
    "La fabbrica ha un gatto.",
  ],
  ["Quanti bambini vanno a scuola?", "La scuola ha 120 alunni.", "La scuola ha 9 finestre."],
  [
    "Quando è stato riparato il ponte?",
    "Il ponte è stato restaurato nel 2018.",
    "Il ponte è di ferro.",
  ],
  [
    "Quanto guadagna un custode?",
    "Lo stipendio di un custode è di 31.000 euro.",
    "Un custode veste di blu.",
  ],
  ["Quante persone vivono sull’isola?", "L’isola ha 340 abitanti.", "L’isola ha 3 spiagge."],
  ["Quando comincia il mercato?", "Il mercato inizia alle sette.", "La piazza ha una fontana."],
  ["Perché è caduto il muro?", "Il muro è crollato a causa della pioggia.", "Il muro era bianco."],
];
