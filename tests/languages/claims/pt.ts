import type { ClaimTable } from "./claim-table.ts";

export const portuguese: ClaimTable = {
  certain: [
    [
      "A cidade poderia vender o velho teatro no ano que vem.",
      "A cidade venderá o velho teatro no ano que vem.",
    ],
    ["Talvez o barco tenha batido em um naufrágio.", "O barco bateu em um naufrágio afundado."],
    [
      "O clube estuda um novo estádio perto do rio.",
      "O clube constrói um novo estádio perto do rio.",
    ],
    [
      "Provavelmente uma vela na capela causou o incêndio.",
      "Uma vela na capela causou o incêndio.",
    ],
  ],
  all: [
    [
      "Vários professores do distrito fizeram greve.",
      "Todos os professores do distrito fizeram greve.",
    ],
    ["A maioria das lojas da praça ficou fechada.", "Todas as lojas da praça ficaram fechadas."],
    ["Parte da colheita se perdeu.", "A totalidade da colheita se perdeu."],
  ],
  cause: [
    [
      "A cervejaria fechou em março. A cevada tinha encarecido.",
      "A cervejaria fechou porque a cevada tinha encarecido.",
    ],
    [
      "A balsa chegou tarde na segunda. Havia neblina no mar.",
      "A balsa chegou tarde por causa da neblina no mar.",
    ],
  ],
  admits: [
    ["O diretor disse que o cofre estava aberto.", "O diretor admitiu que o cofre estava aberto."],
    ["A empresa escreveu que dois navios vazavam.", "A empresa confirmou que dois navios vazavam."],
  ],
  same: [
    ["A cidade poderia vender o velho teatro.", "É possível que a cidade venda o velho teatro."],
    [
      "A cervejaria fechou, pois a cevada tinha encarecido.",
      "A cervejaria fechou porque a cevada tinha encarecido.",
    ],
    ["Cada professor fez greve.", "Todos os professores fizeram greve."],
    [
      "O diretor reconheceu que o cofre estava aberto.",
      "O diretor admitiu que o cofre estava aberto.",
    ],
    ["A feira abre cada semana.", "A feira abre cada semana."],
  ],
};
