import type { PagePhrases } from "../shape/page-phrases.ts";
import { anyOf } from "../shape/phrases.ts";

export const portuguesePages: PagePhrases = {
  consent: {
    buttons: /aceitar.*|concordo/u,
    subject: /parceiros/u,
    age: /maior de (?:idade|18)|data de nascimento/u,
  },
  related: {
    lines: /leia (?:também|mais)|veja (?:também|mais)/u,
    labels: /(?:leia|veja) (?:também|mais)|saiba mais/u,
    elsewhere: /mais (?:popular(?:es)?|lid[ao]s|vist[ao]s)|últimas notícias/u,
    begins: /leia (?:também|mais)/u,
  },
  walls: {
    elsewhere: anyOf(`
      mais (artigos|notícias|conteúdos?), newsletter, boletim, comentar, comentário, doar, doação,
      apoie, ajude-nos, guardar, salvar, baixar`),
    readOn: /continuar lendo|continuar a ler|matéria completa|artigo completo/u,
    pay: /assin\w*/u,
    payPrompts: [
      anyOf(
        [
          `
          (este|esta) (conteúdo|matéria|reportagem|artigo|texto)…30assinantes,
          (assine|torne-se assinante|seja assinante)…60(continuar|para ler|lendo)`,
          /\bpara continuar (?:lendo|a ler)/u,
          `
          conteúdo exclusivo para assinantes, exclusiv[oa] para (membros|apoiadores|subscritores),
          (precisa|necessário) ser (membro|assinante|subscritor)`,
        ],
        "iu",
      ),
    ],
    registerPrompts: [/(?:cadastre-se|faça (?:seu )?login).{0,60}(?:continuar|para ler|lendo)/iu],
    offers: [/exclusiv[oa] para assinantes/iu, /já é assinante/iu],
    open: /como assinante/u,
  },
  offerTerms: {
    subscription: /assin(?:e|atura|ante)/u,
    per: /por/u,
    period: /mês/u,
    access: /acesso (?:ilimitado|a todo)/u,
  },
  errorPages: {
    page: /página|conteúdo|matéria|reportagem|notícia|texto|publicação|endereço|anúncio|vaga/u,
    missing:
      /não encontrad\w*|não existe|não encontramos|não foi encontrad\w*|não foi possível encontrar/u,
    removed:
      /não está mais disponível|não (?:está )?disponível|removid\w*|retirad\w*|despublicad\w*|excluíd\w*|encerrad\w*|expirad\w*/u,
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
    says: anyOf([
      /\bentrar\b/u,
      `
        entre para, inici(ar|e|a) sessão, fazer login, faça login, iniciar sessão,
        entrar na (sua )?conta, fazer o login`,
      /\baceder\b/u,
    ]),
  },
  otherPages: {
    listTitles: /etiqueta|categoria|arquivo/u,
    cart: /adicionar ao carrinho/u,
  },
  captions: {
    picture: /foto|imagem/u,
    courtesy: /cortesia|gentileza|divulgação|reprodução/u,
  },
  pageLines: {
    advertising: /publicidade/u,
    share: /compartilhar/u,
    signOff:
      /se (?:você )?gostou (?:deste|desse|do) (?:artigo|texto|post)|este (?:artigo|texto) foi (?:originalmente )?publicado/u,
    promotion: /assine|siga-nos/u,
    rights: /todos os direitos reservados/u,
    invitations: /assine/u,
    comments: /comentários/u,
  },
  bylines: {
    offices: /jornalistas?|correspondentes?|repórter(?:es)?|redator(?:es|a)?|redação/u,
    by: /por/u,
    and: /e/u,
    work: /texto|entrevista/u,
    role: /autor(?:es|a)?/u,
    leadIn: /(?:texto\s+)?(?:por|da)\s+|autor(?:es|a)?\s*[:：]\s*/u,
  },
  imprint: {
    seasons: /outono|verão|inverno|primavera/u,
    noPaper: /comunicado/u,
    on: /em/u,
  },
  mail: {
    wrote: /em .{5,120} escreveu:/u,
    answer: /res/u,
    notices: anyOf(`
      destinatário (pretendido|indicado), exclusiv(amente|o) (ao|do|para o) destinatário,
      pense no (meio )?ambiente, cancelar (a )?(inscrição|assinatura|subscrição), descadastr_,
      recebeu este? (e-?mail|mensagem|boletim), ver (este e-?mail )?no navegador`),
    from: /de/u,
    sent: /enviado(?: em)?|data/u,
  },
  documents: {
    page: /página/u,
    ofPages: /de/u,
    subject: /assunto/u,
    floats: /quadro|tabela|gráfico|figura/u,
    contents: /sumário|índice/u,
  },
};
