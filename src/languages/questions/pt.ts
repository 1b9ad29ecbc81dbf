import type { QuestionLanguage } from "../shape/question-language.ts";

export const portuguese: QuestionLanguage = {
  spaced: true,
  asks: {
    money: `
      quanto {4}(cust*|ganh*|pag*|vale|gast*|cobr*|recebe*|dinheiro|é o|são os),
      (qual (é|foi|será)|quais são|que) (o |a |os |as )?(preços?|salário|custos?|tarifa|multa|aluguel|renda|
      orçamento|valor),
      por quanto (sai|vende|é vendid)*, a que preço, (o )?preço$, quanto (fica|sai), quanto é`,
    age: "quantos anos tem, que idade, qual (é )?a idade",
    temperature: "(a )?(que|qual( é)? a) temperatura, quantos graus",
    weight: "quanto pesa*, qual (é )?o peso",
    length: `
      (que|qual( é)? a) (altura|profundidade|distância|largura|comprimento),
      qual (é )?o comprimento, quanto mede`,
    speed: "(a )?(que|qual( é)? a) velocidade",
    volume: "qual (é )?a capacidade, quanto cabe",
    area: "(que|qual( é)? o) tamanho, qual (é )?a área",
    loudness: "(faz|é) (muito )?(barulho|barulhent[oa])",
    percent: `
      (que|qual|qual( é)? a) (porcentagem|percentagem|proporção|parte|fatia),
      qual (é )?o percentual`,
    duration: `
      quanto tempo, por quanto tempo,
      quant[oa]s (segundos|minutos|horas|dias|semanas|meses|anos),
      (quanto )?(demora|dura|leva)( muito)?( tempo)?,
      há quanto tempo`,
    time: `
      quando, desde quando, até quando,
      (em |a )?que (ano|mês|século|data|dia|hora|horas),
      qual (é )?(a data|o dia)`,
    count: "quant[oa]s, quanta gente",
    quantity: "quant[oa], em quanto, que quantidade",
    occupation: `o que (faz|fazia) (ele|ela|na vida)(=$), em que trabalha*, (qual|que) (é a sua |é o seu |a )?(profissão|trabalho|ofício|emprego)`,
    person: "quem, de quem, por quem, com quem, a quem",
    reason: `por ?qu[eê], por que (motivo|razão), qual (é|foi) (o motivo|a causa|a razão), para quê`,
  },
  asking: "artigo diz",
  fillers: `quem que quê qual quais quando onde como quanto quanta quantos quantas por porque é são era foi foram ser tem
    têm ter faz fazem fazer fez pode podem deve devem vai vão ir há diz dizer segundo artigo texto notícia nome chama vez
    vezes ano anos mês meses dia dias hora horas semana tempo dura durar demora leva muito muita porcentagem parte número
    total exatamente aproximadamente ainda já agora mais menos coisa acontece aconteceu gente pessoa pessoas idade motivo
    preciso precisa se eu ele ela isso isto fica ficam ficou está estão estava estavam estará esteve havia haverá houve
    tinha tinham terá posso poderia poderá deverá atualmente hoje finalmente realmente sempre também outro outra outros
    outras mesmo mesma todo toda todos todas algum alguma algo alguém aqui ali lá assim tipo chamado chamada sai saem acaba`,
  earlier: "antes, antes (disso|disto|de agora), anteriormente, até agora",
  joining: "e",
  metadata: {
    byline: `
      quem (escreveu|assina|fez|é o autor|é a autora|redigiu|conduziu|entrevistou|realizou|
      publicou)( …40(artigo|texto|entrevista|reportagem|coluna|matéria|receita|isto|isso))?,
      de quem é (o|este|esse|a|esta) (artigo|texto|matéria|coluna),
      (qual é o nome do )?(o autor|a autora|autor|autora)( …)?,
      por quem foi escrit[oa]…`,
    publishedAt: `
      quando (foi|saiu|é|foram)?( ?(publicad[oa]|escrit[oa]|saiu))?( ?(o|este|esse|a|esta|essa|isto|
      isso))?( ?(artigo|texto|entrevista|reportagem|matéria|notícia|estudo|comunicado|
      coluna))?( (foi )?(publicad[oa]|escrit[oa]|saiu|ao ar))?,
      de quando (é|são) …,
      (qual é )?a data (de publicação|do artigo|da matéria),
      data de publicação`,
    site: `
      (em|de|do|da) que (jornal|revista|site|veículo|publicação|meio)( …)?,
      (qual (é )?)?a fonte( …)?, qual (é )?(o jornal|a revista|o site)( …)?, que (jornal|revista|site)( …)?,
      de onde (é|vem|veio) (o|este|esse) (artigo|texto)…,
      onde (foi publicado|saiu) …`,
    title: `
      (qual (é )?)?o título( …)?,
      como se chama (o|este|a|esta) (artigo|texto|matéria|receita|estudo)…,
      …segundo o título…`,
    readingTime: `
      quanto tempo …(ler|leitura)…, (qual é )?o tempo de leitura, tempo de leitura,
      quantas (palavras|frases) tem …`,
    url: "(qual é |me d[áê] |tem )?(o |um )?(link|url|endereço)( (do|da|para) …)?",
  },
  requests: {
    summary: `
      (pode |por favor |me )?+resum*( …)?, (um |faz um |faça um )?resumo( …)?,
      (de|sobre) (que|o que) (trata|fala|é|se trata)( …)?,
      do que (trata|fala|se trata)( …)?, em (resumo|poucas palavras|síntese),
      (quais são )?os pontos (principais|chave)( …)?,
      o essencial, o que diz (o artigo|o texto), tl;? ?dr`,
    shorter: `mais (curto|breve|conciso)( …)?, em uma (só )?frase( …)?, numa (só )?frase( …)?, encurt*( …)?, muito longo`,
    more: `
      mais,
      (mais|outros) (detalhes|pontos|informações|informação)( …)?,
      conta mais, conte mais, continua, continue, o que mais, mais alguma coisa, mais longo`,
    bullets: "(em|com|como) (tópicos|lista|itens|pontos|marcadores)( …)?, lista com marcadores",
    numbers: `
      ((me d[áê]|liste|lista|mostre|quais são)( todos| todas)? )?(os |as )?(principais )?(números|estatísticas|
      cifras|dados)( principais| importantes)?( …)?`,
    explain: `
      (pode )?expli*( (isto|isso|o artigo|o texto|de forma simples|por favor|como se …))?+,
      em (palavras|termos) simples, mais simples, simplifi*( …)?`,
    compare: "compar*( …)?",
    translate: `
      (pode |por favor )?+(traduz*|tradução)( …)?,
      (em|para) (o )?(inglês|alemão|francês|espanhol|italiano|português|holandês|russo|coreano|japonês|chinês|
      árabe|polonês|polaco)( …)?,
      (responda|responde|escreva)( _)?+ em (inglês|alemão|francês|espanhol|italiano|português|holandês|russo|
      coreano|japonês|chinês|árabe|polonês)`,
  },
};
