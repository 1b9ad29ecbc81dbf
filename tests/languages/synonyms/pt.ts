import type { SynonymRow } from "./synonym-table.ts";

export const portuguese: readonly SynonymRow[] = [
  ["De quem é o moinho?", "O moinho pertence a Ada Braga.", "O moinho tem quatro andares."],
  [
    "Por que a rua está fechada?",
    "A rua foi interditada porque um cano rebentou.",
    "A rua é de 1970.",
  ],
  ["Quanto custa um bilhete?", "O preço da entrada é de 14 euros.", "A peça tem dois atos."],
  ["Quem é o chefe da fábrica?", "Ivo Costa dirige a fábrica.", "A fábrica tem um gato."],
  ["Quantas crianças vão à escola?", "A escola tem 120 alunos.", "A escola tem 9 janelas."],
  ["Quando a ponte foi consertada?", "A ponte foi reparada em 2018.", "A ponte é de ferro."],
  ["Quanto ganha um guarda?", "O salário de um guarda é de 31.000 euros.", "Um guarda veste azul."],
  ["Quantas pessoas vivem na ilha?", "A ilha tem 340 habitantes.", "A ilha tem 3 praias."],
  ["Quando começa a feira?", "A feira inicia às sete horas.", "A praça tem uma fonte."],
  ["Por que o muro caiu?", "O muro desabou por causa da chuva.", "O muro era branco."],
];
