import type { StatementTable } from "./statement-table.ts";

export const portuguese: StatementTable = [
  ["“O cais aguenta”, disse Wanda Holt.", "O que diz Wanda Holt?"],
  ["“O cais aguenta”, alertou a mergulhadora Wanda Holt.", "O que diz Wanda Holt?"],
  ["A mergulhadora Wanda Holt afirmou que o cais aguenta.", "O que diz Wanda Holt?"],
  ["A aula custa cerca de 40 euros.", "Quanto custa a aula?"],
  ["O telhado custará 2 milhões de euros.", "Quanto custa o telhado?"],
  ["O moinho está parado porque o riacho secou.", "Por que o moinho está parado?"],
  ["Quase 300 moradores do canal ficaram sem luz.", "Quantos moradores do canal ficaram sem luz?"],
  ["Mais de 40 casas do canal ficaram sem água.", "Quantas casas do canal ficaram sem água?"],
  ["O moinho é velho.", undefined],
  ["40 quilômetros de costa foram limpos desde terça.", undefined],
];
