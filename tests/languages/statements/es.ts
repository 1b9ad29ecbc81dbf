import type { StatementTable } from "./statement-table.ts";

export const spanish: StatementTable = [
  ["«El muelle aguanta», explicó Wanda Holt.", "¿Qué dice Wanda Holt?"],
  ["«El muelle aguanta», afirma la buceadora Wanda Holt.", "¿Qué dice Wanda Holt?"],
  ["La buceadora Wanda Holt dijo que el muelle aguanta.", "¿Qué dice Wanda Holt?"],
  ["La clase cuesta unos 40 euros.", "¿Cuánto cuesta la clase?"],
  ["El tejado costará 2 millones de euros.", "¿Cuánto cuesta el tejado?"],
  ["El molino está parado porque el arroyo está seco.", "¿Por qué el molino está parado?"],
  [
    "Casi 300 vecinos del canal están sin calefacción.",
    "¿Cuántos vecinos del canal están sin calefacción?",
  ],
  ["Unas 40 familias del canal están sin agua.", "¿Cuántas familias del canal están sin agua?"],
  ["El molino es viejo.", undefined],
  ["40 kilómetros de costa están limpios desde el martes.", undefined],
];
