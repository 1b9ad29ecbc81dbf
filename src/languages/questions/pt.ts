import type { QuestionLanguage } from "./question-language.ts";

export const portuguese: QuestionLanguage = {
  spaced: true,
  asks: {
    money: String.raw`quanto (?:\p{L}+ ){0,4}(?:cust\p{L}*|ganh\p{L}*|pag\p{L}*|vale|gast\p{L}*|cobr\p{L}*|recebe\p{L}*|dinheiro|é o|são os)|(?:qual (?:é|foi|será)|quais são|que) (?:o |a |os |as )?(?:preços?|salário|custos?|tarifa|multa|aluguel|renda|orçamento|valor)|por quanto (?:sai|vende|é vendid)\p{L}*|a que preço|quanto (?:fica|sai)|quanto é`,
    age: String.raw`quantos anos tem|que idade|qual (?:é )?a idade`,
    temperature: String.raw`(?:a )?(?:que|qual(?: é)? a) temperatura|quantos graus`,
    weight: String.raw`quanto pesa\p{L}*|qual (?:é )?o peso`,
    length: String.raw`(?:que|qual(?: é)? a) (?:altura|profundidade|distância|largura|comprimento)|qual (?:é )?o comprimento|quanto mede`,
    speed: String.raw`(?:a )?(?:que|qual(?: é)? a) velocidade`,
    volume: String.raw`qual (?:é )?a capacidade|quanto cabe`,
    area: String.raw`(?:que|qual(?: é)? o) tamanho|qual (?:é )?a área`,
    loudness: String.raw`(?:faz|é) (?:muito )?(?:barulho|barulhent[oa])`,
    percent: String.raw`(?:que|qual(?: é)? a) (?:porcentagem|percentagem|proporção|parte|fatia)|qual (?:é )?o percentual`,
    duration: String.raw`quanto tempo|por quanto tempo|quant[oa]s (?:segundos|minutos|horas|dias|semanas|meses|anos)|(?:quanto )?(?:demora|dura|leva)(?: muito)?(?: tempo)?|há quanto tempo`,
    time: String.raw`quando|desde quando|até quando|(?:em |a )?que (?:ano|mês|século|data|dia|hora|horas)|qual (?:é )?(?:a data|o dia)`,
    count: String.raw`quant[oa]s|quanta gente`,
    quantity: String.raw`quant[oa]|em quanto|que quantidade`,
    person: String.raw`quem|de quem|por quem|com quem|a quem`,
    reason: String.raw`por ?qu[eê]|por que (?:motivo|razão)|qual (?:é|foi) (?:o motivo|a causa|a razão)|para quê`,
  },
  units: {
    money: String.raw`reais|real|euros?|centavos?|cêntimos?|dólares|libras|francos|eur|usd|ienes`,
    age: String.raw`anos|meses`,
    temperature: String.raw`graus|° ?c|°`,
    weight: String.raw`kg|g|quilos?|quilogramas?|gramas?|toneladas?`,
    length: String.raw`km|m|cm|mm|quilômetros?|quilómetros?|metros?|centímetros?|milímetros?|milhas|andares`,
    speed: String.raw`km/h|quil[oôó]metros? por hora|nós`,
    volume: String.raw`litros?|l|ml|hectolitros?|metros? cúbicos?`,
    area: String.raw`hectares?|ha|metros? quadrados?|quil[ôó]metros? quadrados?|m²|km²|metros?|cm|litros?`,
    loudness: "decibéis|decibel|db",
    percent: String.raw`%|por cento|pontos?|em cada (?:dois|duas|três|quatro|cinco|dez|cem|\d+)`,
    duration: String.raw`segundos?|minutos?|horas?|h|dias?|semanas?|mês|meses|anos?|noites?|séculos?|décadas?`,
  },
  tells: {
    money: String.raw`grátis|gratuit[oa]s?|de graça|r\$`,
    age: String.raw`nascid[oa]|nasceu|(?<=\p{L}, (?:de )?)\d\d(?= anos|,)|séculos?|desde \d{4}`,
    loudness: String.raw`silencios[oa]s?|barulh\p{L}*|ruído\p{L}*`,
    percent: String.raw`metade|(?:um|dois) (?:terços?|quartos?|quintos?)|terço|maioria`,
    duration: String.raw`uma? (?:hora|minuto|dia|semana|mês|ano|noite)|meia hora|toda a (?:noite|vida)|o dia todo`,
    time: String.raw`janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro|segundas?|terças?|quartas?|quintas?|sextas?|sábados?|domingos?|(?:1[5-9]|20)\d\d|\d{1,2}h\d*|hoje|ontem|amanhã|primavera|verão|outono|inverno|manhã|tarde|noite|meio-dia|próxim[oa]s?|passad[oa]s?|que vem|há|daqui a|natal|século|quando|durante`,
    count:
      "ninguém|dezenas?|dúzias?|centenas|milhares|uma vez|duas vezes|nunca|(?:cada|todo|toda) (?:dia|semana|mês|ano|\\d+)",
    quantity: String.raw`metade|dobro|triplo|nada|um terço`,
    reason: String.raw`porque|pois|já que|devido|graças|por causa|razão|razões|motivo\p{L}*|causa\p{L}*|culpa\p{L}*|por isso|provoc\p{L}*|para (?:não|evitar|que)`,
  },
  numerals:
    "um|uma|dois|duas|três|quatro|cinco|seis|sete|oito|nove|dez|onze|doze|treze|catorze|quatorze|quinze|dezesseis|dezasseis|dezessete|dezoito|dezenove|vinte|trinta|quarenta|cinquenta|sessenta|setenta|oitenta|noventa|cem|cento|mil|meio|meia|vários|várias|umas|uns",
  fillers: `quem que quê qual quais quando onde como quanto quanta quantos quantas por porque é são era foi foram ser tem têm
    ter faz fazem fazer fez pode podem deve devem vai vão ir há diz dizer segundo artigo texto notícia nome chama vez vezes
    ano anos mês meses dia dias hora horas semana tempo dura durar demora leva muito muita porcentagem parte número total
    exatamente aproximadamente ainda já agora mais menos coisa acontece aconteceu gente pessoa pessoas idade motivo preciso
    precisa se eu ele ela isso isto`,
  synonyms: `cust* preç* tarif* car* pag* gast* vale fica valor*
    gast* cust* total soma fica
    ganh* salári* receb* renda
    compr* adquir* vend* disponíve*
    fech* encerr*
    abr* abert* reabr* inaugur* funcion* horário
    acab* termin* fim cess* par* aposent*
    começ* inici* lanç*
    contra opõ* opos* critic* rejeit* protest* recus*
    apoi* favor* defend* aprov*
    preocup* tem* medo* alert*
    garantia*
    quent* calor* temperatura*
    crianç* alun* filh* estudant*
    trabalh* empreg* ofício* profiss* funcionári*
    ganh* venc* vitória* prêmi*
    perd* perda*
    dirig* chef* diretor* president* lider* comand*
    constru* edific* fabric* projet* invent* desenvolv*
    escrev* escrit* autor* assin*
    viv* mora* habit* morador* população
    morr* mort* falec*
    ferid* lesion* machuc*
    aument* sub* cresc* alta
    ca* baix* diminu* reduz* qued*
    pes* 
    barulh* ruíd* silencios* decib*
    reuni* sessão*
    decid* decis* vot* aprov*
    eleiç* vot* urna*
    barco* navio* balsa*
    carro* veículo* auto*
    bici* ciclist* bike*
    rua* estrada* via
    cidade* municípi* localidade*
    empresa* companhia* firma*
    econom* poup*
    consert* repar* arrum* recuper*
    rachad* racha* quebrad* trinc*
    oficina* 
    lav* limp* mergulh* 
    propõ* suger* recomend* propost*
    permit* autoriz*
    proib*
    problema* dificuldade* defeito* limitaç*
    vantage* benefíci*
    estud* pesquis* experiment*
    particip* voluntári*
    casa* lar* famíli* apartament*
    médic* doutor*
    cor cores
    água impermeáve*
    elétric* energia
    pneu* 
    anua* ano
    mensa* mês
    tribuna* juiz* sentença*
    nov*`,
  metadata: {
    byline: String.raw`quem (?:escreveu|assina|fez|é o autor|é a autora|redigiu|conduziu|entrevistou|realizou|publicou)(?: .{0,40}(?:artigo|texto|entrevista|reportagem|coluna|matéria|receita|isto|isso))?|de quem é (?:o|este|esse|a|esta) (?:artigo|texto|matéria|coluna)|(?:qual é o nome do )?(?:o autor|a autora|autor|autora)(?: .*)?|por quem foi escrit[oa].*`,
    publishedAt: String.raw`quando (?:foi|saiu|é|foram)?(?: ?(?:publicad[oa]|escrit[oa]|saiu))?(?: ?(?:o|este|esse|a|esta|essa|isto|isso))?(?: ?(?:artigo|texto|entrevista|reportagem|matéria|notícia|estudo|comunicado|coluna))?(?: (?:foi )?(?:publicad[oa]|escrit[oa]|saiu|ao ar))?|de quando (?:é|são) .*|(?:qual é )?a data (?:de publicação|do artigo|da matéria)|data de publicação`,
    site: String.raw`(?:em|de|do|da) que (?:jornal|revista|site|veículo|publicação|meio)(?: .*)?|(?:qual (?:é )?)?a fonte(?: .*)?|qual (?:é )?(?:o jornal|a revista|o site)(?: .*)?|que (?:jornal|revista|site)(?: .*)?|de onde (?:é|vem|veio) (?:o|este|esse) (?:artigo|texto).*|onde (?:foi publicado|saiu) .*`,
    title: String.raw`(?:qual (?:é )?)?o título(?: .*)?|como se chama (?:o|este|a|esta) (?:artigo|texto|matéria|receita|estudo).*|.*segundo o título.*`,
    readingTime: String.raw`quanto tempo .*(?:ler|leitura).*|(?:qual é )?o tempo de leitura|tempo de leitura|quantas (?:palavras|frases) tem .*`,
    url: String.raw`(?:qual é |me dá |tem )?(?:o |um )?(?:link|url|endereço)(?: (?:do|da|para) .*)?`,
  },
  requests: {
    summary: String.raw`(?:pode |por favor |me )*(?:resum\p{L}*)(?: .*)?|(?:um |faz um |faça um )?resumo(?: .*)?|(?:de|sobre) (?:que|o que) (?:trata|fala|é|se trata)(?: .*)?|do que (?:trata|fala|se trata)(?: .*)?|em (?:resumo|poucas palavras|síntese)|(?:quais são )?os pontos (?:principais|chave)(?: .*)?|o essencial|o que diz (?:o artigo|o texto)|tl;? ?dr`,
    shorter: String.raw`mais (?:curto|breve|conciso)(?: .*)?|em uma (?:só )?frase(?: .*)?|numa (?:só )?frase(?: .*)?|encurt\p{L}*(?: .*)?|muito longo`,
    more: String.raw`mais|(?:mais|outros) (?:detalhes|pontos|informações|informação)(?: .*)?|conta mais|conte mais|continua|continue|o que mais|mais alguma coisa|mais longo`,
    bullets: String.raw`(?:em|com|como) (?:tópicos|lista|itens|pontos|marcadores)(?: .*)?|lista com marcadores`,
    numbers: String.raw`(?:(?:me dá|liste|lista|mostre|quais são)(?: todos| todas)? )?(?:os |as )?(?:principais )?(?:números|estatísticas|cifras|dados)(?: principais| importantes)?(?: .*)?`,
    explain: String.raw`(?:pode )?(?:expli\p{L}*)(?: (?:isto|isso|o artigo|o texto|de forma simples|por favor|como se .*))*|em (?:palavras|termos) simples|mais simples|simplifi\p{L}*(?: .*)?`,
    compare: String.raw`compar\p{L}*(?: .*)?`,
    translate: String.raw`(?:pode |por favor )*(?:traduz\p{L}*|tradução)(?: .*)?|(?:em|para) (?:o )?(?:inglês|alemão|francês|espanhol|italiano|português|holandês|russo|coreano|japonês|chinês|árabe|polonês|polaco)(?: .*)?|(?:responda|responde|escreva)(?: \p{L}+)* em (?:inglês|alemão|francês|espanhol|italiano|português|holandês|russo|coreano|japonês|chinês|árabe|polonês)`,
  },
};
