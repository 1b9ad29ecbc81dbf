import type { answers as english } from "../en/answers.ts";
import { translationOf } from "../template/translation.ts";

export const answers = translationOf<typeof english>()({
  question: "Pergunta: {question}",
  notStated: "O artigo não diz isso.",
  noneStates: "Os artigos não dizem isso.",
  closest: "Não encontrei nenhuma frase que diga isso expressamente.",
  passage: "Passagem mais próxima:",
  passages: "Passagens mais próximas:",
  overview: "Sem um modelo só posso citar. Estas frases dizem o essencial:",
  compared:
    "Sem um modelo só posso comparar palavras. Primeiro, o que mais de um artigo aborda; depois, o que só um diz:",
  nothingInCommon:
    "Sem um modelo só posso comparar palavras, e não encontrei frases que falem da mesma coisa. O que diz cada um:",
  otherLanguage:
    "A pergunta não está na língua do artigo. Sem um modelo só posso comparar palavras: por favor, pergunte em {language}.",
  closestInPart: "Na parte que pude ler, não encontrei nenhuma frase que responda a isso.",
  notStatedInPart: "Na parte que pude ler, o artigo não diz isso.",
  author: "Autor indicado no artigo: {name}.",
  publicationDate: "Data indicada no artigo: {date}.",
  publisher: "Publicado por {site}, como indica o artigo.",
  headline: "Título: {title}",
  timeToRead: "Tempo de leitura: cerca de {minutes} min.",
  address: "Endereço: {url}",
  oneSentence: "Sem um modelo só posso citar. Esta frase diz o essencial:",
  furtherSentences: "Sem um modelo só posso citar. Estas frases dizem mais:",
  figures: "Frases com números:",
  noFigures: "Não encontrei nenhuma frase com números.",
  cannotRewrite:
    "Sem um modelo não posso traduzir nem explicar. Estas frases dizem o essencial, tal como estão:",
  leavesOpen: "Isso responde a uma parte da pergunta. Fica sem resposta: “{what}”",
  answersPart: "Isso responde apenas a uma parte da pergunta.",
  nothingToShow: "Não encontrei nada para mostrar.",
});
