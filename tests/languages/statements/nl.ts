import type { StatementTable } from "./statement-table.ts";

export const dutch: StatementTable = [
  ["“De pier houdt het”, zei Wanda Holt.", "Wat zegt Wanda Holt?"],
  ["“De pier houdt het”, aldus duikster Wanda Holt.", "Wat zegt Wanda Holt?"],
  ["De les kost ongeveer 40 euro.", "Wat kost de les?"],
  ["De molen moet stilstaan omdat de beek droog is.", "Waarom moet de molen stilstaan?"],
  ["De molen is oud.", undefined],
  ["Hij kost 40 euro.", undefined],
];
