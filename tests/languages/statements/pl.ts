import type { StatementTable } from "./statement-table.ts";

export const polish: StatementTable = [
  ["„Molo wytrzyma” – powiedziała Wanda Holt.", "Co powiedziała Wanda Holt?"],
  ["„Molo wytrzyma” – tłumaczy nurka Wanda Holt.", "Co tłumaczy Wanda Holt?"],
  ["Burmistrz Wanda Holt obiecuje nowe molo.", "Co obiecuje Wanda Holt?"],
  ["Ta lekcja kosztuje około 40 złotych.", "Ile kosztuje ta lekcja?"],
  ["Ten młyn stoi od wtorku, ponieważ strumień wysechł.", "Dlaczego ten młyn stoi od wtorku?"],
  ["Młyn jest stary.", undefined],
];
