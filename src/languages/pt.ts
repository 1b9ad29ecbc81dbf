import type { Language } from "./shape/language.ts";

export const portuguese: Language = {
  code: "pt",
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
      quinze:15 vinte:20 trinta:30 quarenta:40 cinquenta:50`,
    half: /(?<!\p{L})(?:metade|mei[oa])(?!\p{L})/u,
    scales: "mil:3 milhão:6 milhões:6 mil milhões:9 bilhão:9 bilhões:9",
  },
  abbreviations: {
    titles: "Sr Sra Srs Dr Dra Prof Profa Exmo Exma",
    shortForms: "abr ago aprox av dez Eng ex fev jan núm out pág págs tel",
    beforeNumbers: "art arts cap fig n nº vol",
  },
  consent: {
    buttons: /aceitar.*|concordo/u,
    subject: /parceiros/u,
    age: /maior de (?:idade|18)|data de nascimento/u,
  },
  dateline: "a da do das dos às em atualizado atualizada",
  related: {
    lines: /leia (?:também|mais)|veja (?:também|mais)/u,
    labels: /(?:leia|veja) (?:também|mais)|saiba mais/u,
    elsewhere: /mais (?:popular(?:es)?|lid[ao]s|vist[ao]s)|últimas notícias/u,
  },
  announcement:
    /(?:aqui\s(?:está|estão)|segue|seguem|a\sseguir)\s(?:\p{L}+\s){0,4}(?:resumo|pontos|resposta)/u,
  walls: {
    readOn: /continuar lendo|continuar a ler|matéria completa|artigo completo/u,
    pay: /assin\w*/u,
    payPrompts: [
      /(?:este|esta) (?:conteúdo|matéria|reportagem|artigo|texto).{0,30}assinantes|(?:assine|torne-se assinante|seja assinante).{0,60}(?:continuar|para ler|lendo)|\bpara continuar (?:lendo|a ler)|conteúdo exclusivo para assinantes|exclusiv[oa] para (?:membros|apoiadores|subscritores)|(?:precisa|necessário) ser (?:membro|assinante|subscritor)/iu,
    ],
    registerPrompts: [/(?:cadastre-se|faça (?:seu )?login).{0,60}(?:continuar|para ler|lendo)/iu],
    offers: [/exclusiv[oa] para assinantes/iu, /já é assinante/iu],
  },
  negation: {
    outright: /não|nunca|jamais|nenhum\p{L}*|ninguém/u,
    inOtherWords: /sem(?=\s\p{L})/u,
    implied:
      /recus\p{L}*|rejeit\p{L}*|descart\p{L}*|neg(?:ou|aram|a)|falt\p{L}*|proib\p{L}*|evit\p{L}*|cancel\p{L}*|suspen\p{L}*|ilesos?/u,
    reply: /não/u,
  },
  errorPages: {
    page: /página|conteúdo|matéria|endereço|anúncio|vaga/u,
    missing:
      /não encontrad\w*|não existe|não encontramos|não foi encontrad\w*|não foi possível encontrar/u,
    removed: /não está mais disponível|removid\w*|excluíd\w*|encerrad\w*|expirad\w*/u,
    server: /servidor/u,
    trouble: /erro crítico|erro interno|indisponível|manutenção/u,
    alone: /não encontrad[oa]/u,
    fault: /deu errado|ocorreu um erro/u,
    region: /não está disponível (?:no seu país|na sua região)/u,
  },
  botChecks: {
    verify: /verific\w*|confirm\w*/u,
    human: /humano/u,
    unusual: /incomum|suspeit\w*/u,
    traffic: /tráfego|atividade/u,
    says: /não (?:é|sou) um robô|verific(?:ar|ando) (?:se )?você é humano|acesso negado/u,
  },
  signIn: {
    password: /\bsenha\b|palavra-passe/u,
    says: /\bentrar\b|entre para|inici(?:ar|e|a) sessão|fazer login|faça login|iniciar sessão|entrar na (?:sua )?conta|fazer o login|\baceder\b/u,
  },
};
