import type { LanguageCues } from "../shape/cue-words.ts";

export const portuguese: LanguageCues = {
  spaced: true,
  event: `
    anunciou, anunciaram, anuncia, decidiu, decidiram, aprovou, aprovaram, rejeitou, ordenou, condenou, morreu,
    morreram, ferid[oa]s?, pres[oa]s?, revelou, mostrou, mostra, encontrou, encontraram, fechou, fecha, abriu,
    subiu, caiu, cresceu, aumentou, reduziu, ganhou, perdeu, assinou, apresentou, lançou, lança, desabou,
    suspendeu`,
  demand: `
    deve, devem, deveria, deveriam, precisa, precisam, tem de, têm de, é preciso, exige*, pede*, recomend*,
    propõe*, proponho, proposta, está na hora, cobra*`,
  ahead: `
    será, serão, terá, terão, a partir de, prevê, previst[oa]s?, próxim[oa]s?, entra em vigor, até o, poderá,
    poderão, vai, vão`,
  limit: `
    mas, porém, no entanto, contudo, só, somente, apenas, nunca, não, sem, exceto, salvo, alerta*, limit*,
    risco*, critic*, evite*, embora, pare`,
  offer: `
    custa*, preço, disponível, garantia, pesa, dura, grátis, gratuit[oa]s?, à venda, rende, porções, leva,
    fica entre, sai por`,
  self: "eu, me, mim, meu, minha, meus, minhas, sou, estou",
  aside: `
    assine, inscreva-se, siga, conte para, escreva para, nos comentários, compartilhe, leia também, clique,
    todos os direitos, assessoria de imprensa, seu último livro, é (jornalista|escritor*|professor*),
    neste (artigo|texto), nesta matéria, esta entrevista, agradec*, marcas registradas, e você,
    mostrou à reportagem, texto:, fotos:`,
  about: "fundad[oa] em, funcionários, financiad[oa] por",
  leaning: `
    assim, além disso, também, então, depois, logo, por isso, portanto, por exemplo, em vez disso, ao contrário,
    no entanto, porém, contudo, lá, ali, aqui, aí,
    o (primeiro|segundo|terceiro|outro|resto|mesmo),
    a (primeira|segunda|outra), os (outros|demais), as (outras|demais), alguns, algumas, outros, outras, outro,
    outra, ambos, ambas, nenhum, nenhuma, todos eles, enquanto isso, e, mas, ou, nem, porque, pois, isso, isto,
    aquilo, esse, essa, esses, essas, este, esta, estes, estas, ele, ela, eles, elas, seu, sua, seus, suas,
    só depois`,
  speech: `disse, diz, afirmou, afirma, explicou, explica, acrescentou, segundo, declarou, alertou, avisa, contou`,
  order: `
    ignor(e|ar|em), esqueç(a|am),
    (sistemas?|modelos?|assistentes?) de (IA|linguagem|inteligência),
    IA, inteligência artificial, chatbots?, assistentes?, instruções, su(a|as) (resposta|tarefa), seu resumo,
    resum(a|ir|am), respond(a|er|am), você (é|agora), nova tarefa`,
  interview: "entrevista",
  opinion: "opinião, editorial, coluna, artigo de opinião, crônica",
  howTo: "como _(ar|er|ir|or), guia, dicas, passo a passo, tutorial",
  earnings: `receita*, lucro*, trimestre, por ação, margem, projeç*, dividendo*, exercício, EBITDA`,
  ruling: `
    tribunal, corte, sentença, recurso, apelação, autor da ação, réu, juiz, juíza, artigo #, lei, decreto,
    acórdão, ministr[oa] relator*`,
  paper: `
    estudo*, pesquisador*, cientistas?, universidade, revista, experimento*, participantes, autores,
    publicad[oa] n[ao], resultados`,
  report: `
    relatório, sumário executivo, recomendações, constatações, metodologia, pesquisa, conclusões, capítulo,
    anexo`,
  product: `lança, apresenta, nov[oa], disponível, preço, garantia, modelo, bateria, aparelho, pedidos?, versão`,
  quantity: `colher(es)?, xícaras?, pitada, ingredientes, forno, dentes? de, porções, preaqueç*, misture, massa`,
  yields: `
    rende, para (#|_) (pessoas|porções), tempo de (preparo|forno), asse, leve ao forno,
    (minutos|horas?) (no forno|de preparo)`,
  ours: "nós, noss[oa]s?, temos",
  holding: `
    (nega*|rejeit_|anul_|confirm_|conden_|deu provimento|julg_),
    entra em vigor, multa, deverá (pagar|indenizar), voto (vencido|divergente)`,
  scene: [
    "todos (nós|temos|conhecemos), todo mundo, quem nunca, quem não",
    /tod[oa] (?!o\p{L}*)\p{L}+ tem/u,
    `
      desde sempre, há (séculos|décadas|gerações), durante séculos, cada (outono|família), são _ da manhã,
      cheira a`,
  ],
  asks: "P",
  answers: "R",
  numbered: "Artigo #",
  cookingUnits: "colher*",
};
