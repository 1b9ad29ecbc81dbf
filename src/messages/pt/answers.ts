import type { answers as english } from "../en/answers.ts";
import { translationOf } from "../template/translation.ts";

export const answers = translationOf<typeof english>()({
  question: "Pergunta: {question}",
  notStated: "O artigo não o diz.",
  noneStates: "Os artigos não o dizem.",
  closest: "Não encontrei nenhuma frase que o diga expressamente.",
  passage: "Passagem mais próxima:",
  passages: "Passagens mais próximas:",
  overview: "Sem um modelo só posso citar. Estas frases dizem o essencial:",
  compared:
    "Sem um modelo só posso comparar palavras. Primeiro, o que mais de um artigo aborda; depois, o que só um diz:",
  nothingInCommon:
    "Sem um modelo só posso comparar palavras, e não encontrei frases que falem da mesma coisa. O que diz cada um:",
  otherLanguage:
    "A pergunta não está na língua do artigo. Sem um modelo só posso comparar palavras: por favor, pergunte em {language}.",
  nothingToShow: "Não encontrei nada para mostrar.",
});
