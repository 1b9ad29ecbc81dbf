import type { DenialTable } from "./denial-table.ts";

export const portuguese: DenialTable = {
  pairs: [
    ["A barragem será elevada este ano.", "A barragem não será elevada este ano."],
    ["O piloto tinha dormido antes do voo.", "O piloto nunca tinha dormido antes do voo."],
    ["Todos no hotel viram o ladrão.", "Ninguém no hotel viu o ladrão."],
    ["O museu ainda mostra o sino.", "O museu já não mostra o sino."],
    ["O cozinheiro e o garçom fumavam.", "Nem o cozinheiro nem o garçom fumavam."],
    ["O coro cantou com o maestro.", "O coro cantou sem o maestro."],
    ["A escola tem biblioteca.", "A escola não tem biblioteca."],
    ["O padeiro pagou alguma coisa.", "O padeiro nada pagou."],
    ["Algumas das cartas chegaram.", "Nenhuma das cartas chegou."],
    ["A greve acaba na sexta.", "A greve tampouco acaba na sexta."],
    ["O prefeito viu o relatório.", "O prefeito jamais viu o relatório."],
  ],
  harmless: [
    "A loja vende não só pão, mas também leite.",
    "A feira abre no porto.",
    "O senador votou no domingo.",
    "Os nadadores cruzaram a baía.",
    "A semana começa na segunda.",
  ],
};
