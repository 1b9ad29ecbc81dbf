import { portuguese as answers } from "./answers/pt.ts";
import { portuguese as conversation } from "./conversation/pt.ts";
import { portuguese as cues } from "./cues/pt.ts";
import { portuguese as opposites } from "./opposites/pt.ts";
import { portuguese as questions } from "./questions/pt.ts";
import { portuguese as statements } from "./statements/pt.ts";
import { portuguese as synonyms } from "./synonyms/pt.ts";
import { portuguesePages } from "./pages/pt.ts";
import type { Language } from "./shape/language.ts";
import { anyOf } from "./shape/phrases.ts";

export const portuguese: Language = {
  code: "pt",
  lists: { answers, conversation, cues, opposites, questions, statements, synonyms },
  letters: "ãõ",
  quotationMarks: {
    open: "“",
    close: "”",
    within: { "“": "‘", "”": "’", "„": "‚" },
  },
  functionWords: `a à ainda algo algum alguma algumas alguns ante antes ao aos apenas após aquela
    aquelas aquele aqueles aquilo aqui as às assim até cada com como contra cuja cujo da das de dela
    delas dele deles depois desde dessa dessas desse desses desta destas deste destes do dos durante e
    é ela elas ele eles em enquanto então entre era eram essa essas esse esses esta está estava
    estavam estão estar estas este estes eu foi for foram há havia isso isto já la lhe lhes lo logo
    mais mas me mesma mesmo mesmos meu meus minha minhas muita muitas muito muitos na não nas nem
    nenhum nenhuma nessa nesse nesta neste no nos nós nossa nossas nosso nossos num numa o onde os ou
    outra outras outro outros para pela pelas pelo pelos pode podem pois por porém porque pouco qual
    quais quando quanta quantas quanto quantos que quem são se sem sempre sendo ser será serão seu
    seus si sido sob sobre sua suas também tão te tem têm tendo ter teve tinha tinham toda todas
    todo todos tu um uma umas uns vai você vocês`,
  homographs: "ante com dos era eu logo mas pois sob tu vai",
  numbers: {
    written: `dois:2 duas:2 três:3 quatro:4 cinco:5 seis:6 sete:7 oito:8 nove:9 dez:10 onze:11 doze:12 treze:13
      catorze:14 quatorze:14 quinze:15 dezesseis:16 dezasseis:16 dezessete:17 dezassete:17 dezoito:18
      dezenove:19 dezanove:19 vinte:20 trinta:30 quarenta:40 cinquenta:50 sessenta:60 setenta:70
      oitenta:80 noventa:90 cem:100 cento:100 duzentos:200 duzentas:200 trezentos:300 trezentas:300
      quatrocentos:400 quatrocentas:400 quinhentos:500 quinhentas:500 seiscentos:600 seiscentas:600
      setecentos:700 setecentas:700 oitocentos:800 oitocentas:800 novecentos:900 novecentas:900
      mil:1000 dúzia:12 dezena:10 centena:100`,
    within: "um:1 uma:1",
    joint: "e",
    percent: /por\scento/u,
    about: /cerca de|quase|mais de|aproximadamente|pelo menos/u,
    half: /(?<!\p{L})(?:metade|mei[oa])(?!\p{L})/u,
    fractions: "metade:2 terço:3 quarto:4 quinto:5 sexto:6 oitavo:8 décimo:10",
    points: "pontos ponto",
    scales: "mil:3 milhão:6 milhões:6 mil milhões:9 bilhão:9 bilhões:9",
  },
  abbreviations: {
    titles: "Sr Sra Srs Dr Dra Prof Profa Exmo Exma",
    shortForms: "abr ago aprox av dez Eng ex fev jan núm out pág págs séc tel",
    beforeNumbers: "art arts cap fig n nº vol",
  },
  sentenceStarters: `O A Os As Um Uma Ele Ela Eles Elas Isto Isso Este Esta Estes Estas Esse Essa Mas E Em No Na Nos
    Nas Ao À Por Para Com De Do Da Não Ninguém Depois Quando Se Também Já`,
  dateline: "a da do das dos às em atualizado atualizada",
  announcement:
    /(?:aqui\s(?:está|estão)|segue|seguem|a\sseguir)\s(?:\p{L}+\s){0,4}(?:resumo|pontos|resposta)/u,
  prepositions: `com em no na nos nas a ao à de do da dos das por pelo pela para sem sobre entre desde até após segundo durante contra`,
  relatives: "que quem",
  negation: {
    notYet: /(?<!\p{L})(?:ainda\snão|não\s(?:\p{L}+\s){0,3}ainda)/u,
    hints: anyOf(
      `só, somente, apenas, máximo, grátis, gratuit*, perd*, inalterad*, mant*, continu*, perman*, fica(m)?, dúvida*, incert*, pendente*, fech*, venc*, expir*, cess*, menos, abaixo, difícil*, até, limit*, adi(ado|ada|ou), contra, metade, retir*, abandon*, em vez`,
    ),
    bounds: /até|antes|mais\sde|mais\sdo\sque|além|ultrapass\p{L}*|exced\p{L}*|super\p{L}*/u,
    concord: /nenhum\p{L}*|ninguém|nada|nunca|jamais|nem/u,
    outright:
      /não(?!\ss[oóô](?!\p{L})|\sapenas|\ssomente)|nunca|jamais|nenhum\p{L}*|ninguém|nem(?=\s)|tampouco|nada(?=\s(?:se\s)?\p{L}+(?:ou|eu|iu|aram|eram|iram)(?!\p{L}))/u,
    inOtherWords: /sem(?=\s\p{L})/u,
    implied: anyOf(
      "recus*, rejeit*, descart*, neg(ou|aram|a), falt*, proib*, evit*, cancel*, suspen*, ilesos?, fracass*, imposs*, impedi*, exce(to|ção|ções), salvo, zero",
    ),
    excepts: /mas|embora|exceto|salvo|senão|apenas|sim/u,
    reply: /não/u,
  },
  ...portuguesePages,
  claims: {
    ahead:
      /vai|vão|deve(?:m|rá|rão)?|prevê(?:em)?|previst[oa]s?|planeja(?:m)?|planeia(?:m)?|pretende(?:m)?|quer|querem|espera(?:m)?|estima(?:m)?|projeta(?:m)?|propõe(?:m)?|pede(?:m)?|exige(?:m)?|\p{L}{2,}r(?:á|ão)|próxim[oa]\s(?:ano|mês|semana)|(?:ano|mês)\sque\svem/u,
    past: /foi|foram|já|tinha(?:m)?|teve|tiveram|fez|fizeram|(?!outrou|seu|meu|teu|céu|eu)\p{L}{2,}(?:ou|eu|iu|aram|eram|iram)/u,
    done: [[/vai|vão|deve(?:m|rá|rão)?|\p{L}+r(?:á|ão)/u, /foi|foram/u]],
    says: anyOf(
      ` di(z|zem|sse|sseram), afirm(a|am|ou|aram), explic(a|am|ou), declar(a|am|ou), garant(e|em|iu), acrescent(a|ou), sublinh(a|ou), ressalt(a|ou), respond(e|eu), sust(enta|entou), alert(a|ou), avis(a|ou), observ(a|ou), anunci(a|ou), refer(e|iu), argument(a|ou), defend(e|eu), cont(a|ou), not(a|ou), destac(a|ou), rebat(e|eu)`,
    ),
    possible: anyOf([
      "poderia(m)?",
      /pode(?:m)?\sser\sque/u,
      `
        talvez, possível, possíveis, possivelmente, provável, prováveis, provavelmente, eventual*,
        estuda(m)?, avalia(m)?`,
    ]),
    tentative: anyOf(`
      pode(m)?, deve(m)?, ___ria(m)?, quer(em)?, prevê(em)?, espera(m)?, propõe(m)?, se, promet*,
      planeja(m)?, pretende(m)?, até`),
    every: anyOf([
      "todos, todas, toda",
      /cada(?!\s(?:ano|dia|semana|mês|noite|hora|vez))/u,
      "sempre, inteir[oa]s?, completamente, totalidade",
    ]),
    because: /porque|por\sisso|por\scausa|devido|provoc\p{L}*/u,
    grounds: anyOf([
      "pois",
      /já\sque/u,
      `
        causa, atribu*, reflet*, deve(u|m|-se)?, pes(a|ou), motiv*, raz(ão|ões), após, graças, como, quando, diante, depois, critic*, obrig*, exig*,
        imped*, permit*, provoc*, explic*, então`,
      /por\sisso/u,
    ]),
    agent: /por|pel[oa]s?|segundo/u,
    order: [
      [
        /depois|após/u,
        anyOf("depois, após, desde, seguida, logo, quando, posterior*, segui*, ao, já, com"),
      ],
      [/antes/u, anyOf("antes, até, já, ainda, anterior*, prévi*, primeir*, véspera")],
    ],
    admits: /confirm\p{L}*|admit\p{L}*|reconhec\p{L}*/u,
  },
};
