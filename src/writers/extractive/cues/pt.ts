import type { LanguageCues } from "./cue-words.ts";

export const pt: LanguageCues = {
  event: String.raw`anunciou|anunciaram|anuncia|decidiu|decidiram|aprovou|aprovaram|rejeitou|ordenou|condenou|morreu|morreram|ferid[oa]s?|pres[oa]s?|revelou|mostrou|mostra|encontrou|encontraram|fechou|fecha|abriu|subiu|caiu|cresceu|aumentou|reduziu|ganhou|perdeu|assinou|apresentou|lançou|lança|desabou|suspendeu`,
  demand: String.raw`deve|devem|deveria|deveriam|precisa|precisam|tem de|têm de|é preciso|exige\p{L}*|pede\p{L}*|recomend\p{L}*|propõe\p{L}*|proponho|proposta|está na hora|cobra\p{L}*`,
  ahead: String.raw`será|serão|terá|terão|a partir de|prevê|previst[oa]s?|próxim[oa]s?|entra em vigor|até o|poderá|poderão|vai|vão`,
  limit: String.raw`mas|porém|no entanto|contudo|só|somente|apenas|nunca|não|sem|exceto|salvo|alerta\p{L}*|limit\p{L}*|risco\p{L}*|critic\p{L}*|evite\p{L}*|embora|pare`,
  offer: String.raw`custa\p{L}*|preço|disponível|garantia|pesa|dura|grátis|gratuit[oa]s?|à venda|rende|porções|leva|fica entre|sai por`,
  self: String.raw`eu|me|mim|meu|minha|meus|minhas|sou|estou`,
  aside: String.raw`assine|inscreva-se|siga|conte para|escreva para|nos comentários|compartilhe|leia também|clique|todos os direitos|assessoria de imprensa|seu último livro|é (?:jornalista|escritor\p{L}*|professor\p{L}*)|neste (?:artigo|texto)|nesta matéria|esta entrevista|agradec\p{L}*|marcas registradas|e você|mostrou à reportagem|texto:|fotos:`,
  about: String.raw`fundad[oa] em|funcionários|financiad[oa] por`,
  leaning: String.raw`assim|além disso|também|então|depois|logo|por isso|portanto|por exemplo|em vez disso|ao contrário|no entanto|porém|contudo|lá|ali|aqui|aí|o (?:primeiro|segundo|terceiro|outro|resto|mesmo)|a (?:primeira|segunda|outra)|os (?:outros|demais)|as (?:outras|demais)|alguns|algumas|outros|outras|outro|outra|ambos|ambas|nenhum|nenhuma|todos eles|enquanto isso|e|mas|ou|nem|porque|pois|isso|isto|aquilo|esse|essa|esses|essas|este|esta|estes|estas|ele|ela|eles|elas|seu|sua|seus|suas|só depois`,
  speech: String.raw`disse|diz|afirmou|afirma|explicou|explica|acrescentou|segundo|declarou|alertou|avisa|contou`,
  order: String.raw`ignor(?:e|ar|em)|esqueç(?:a|am)|(?:sistemas?|modelos?|assistentes?) de (?:IA|linguagem|inteligência)|IA|inteligência artificial|chatbots?|assistentes?|instruções|su(?:a|as) (?:resposta|tarefa)|seu resumo|resum(?:a|ir|am)|respond(?:a|er|am)|você (?:é|agora)|nova tarefa`,
  interview: String.raw`entrevista`,
  opinion: String.raw`opinião|editorial|coluna|artigo de opinião|crônica`,
  howTo: String.raw`como \p{L}+(?:ar|er|ir|or)|guia|dicas|passo a passo|tutorial`,
  earnings: String.raw`receita\p{L}*|lucro\p{L}*|trimestre|por ação|margem|projeç\p{L}*|dividendo\p{L}*|exercício|EBITDA`,
  ruling: String.raw`tribunal|corte|sentença|recurso|apelação|autor da ação|réu|juiz|juíza|artigo \d+|lei|decreto|acórdão|ministr[oa] relator\p{L}*`,
  paper: String.raw`estudo\p{L}*|pesquisador\p{L}*|cientistas?|universidade|revista|experimento\p{L}*|participantes|autores|publicad[oa] n[ao]|resultados`,
  report: String.raw`relatório|sumário executivo|recomendações|constatações|metodologia|pesquisa|conclusões|capítulo|anexo`,
  product: String.raw`lança|apresenta|nov[oa]|disponível|preço|garantia|modelo|bateria|aparelho|pedidos?|versão`,
  quantity: String.raw`colher(?:es)?|xícaras?|pitada|ingredientes|forno|dentes? de|porções|preaqueç\p{L}*|misture|massa`,
  yields: String.raw`rende|para (?:\d+|\p{L}+) (?:pessoas|porções)|tempo de (?:preparo|forno)|asse|leve ao forno|(?:minutos|horas?) (?:no forno|de preparo)`,
  ours: String.raw`nós|noss[oa]s?|temos`,
  holding: String.raw`(?:nega\p{L}*|rejeit\p{L}+|anul\p{L}+|confirm\p{L}+|conden\p{L}+|deu provimento|julg\p{L}+)|entra em vigor|multa|deverá (?:pagar|indenizar)|voto (?:vencido|divergente)`,
  scene: String.raw`todos (?:nós|temos|conhecemos)|todo mundo|quem nunca|quem não|tod[oa] (?!o\p{L}*)\p{L}+ tem|desde sempre|há (?:séculos|décadas|gerações)|durante séculos|cada (?:outono|família)|são \p{L}+ da manhã|cheira a`,
  asks: [
    [
      String.raw`(?:disse|diz|afirmou|afirma|explicou|explica|contou|avisa|alertou|segundo) (?:o \p{Ll}+ |a \p{Ll}+ )?{PERSON}(?=[,.]|$)`,
      "O que diz $<person>?",
    ],
    [
      String.raw`^(?:O \p{Ll}+ |A \p{Ll}+ )?{PERSON} (?:disse|diz|afirmou|explicou|contou|decretou|avisa)(?!\p{L})`,
      "O que diz $<person>?",
    ],
    [
      String.raw`^(?<subject>{THING}) (?:custa|custará|deve custar) (?:cerca de |de |até )?{MONEY}`,
      "Quanto custa $<subject>?",
    ],
    [
      String.raw`^(?<rest>{THING} [^,.;:“”"«»()]{8,50}),? (?:porque|pois|por causa) `,
      "Por que $<rest>?",
    ],
    [
      String.raw`^(?:Cerca de |Mais de |Quase |Pelo menos )?{COUNT} (?<rest>(?!{MEASURE})\p{Ll}{2,}(?:os|es) [^,.;:“”"«»()]{8,50})(?=[,;] |\.$)`,
      "Quantos $<rest>?",
    ],
    [
      String.raw`^(?:Cerca de |Mais de |Quase |Pelo menos )?{COUNT} (?<rest>(?!{MEASURE})\p{Ll}{2,}as [^,.;:“”"«»()]{8,50})(?=[,;] |\.$)`,
      "Quantas $<rest>?",
    ],
  ],
};
