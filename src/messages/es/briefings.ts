import type { briefings as english } from "../en/briefings.ts";
import { translationOf } from "../template/translation.ts";

export const briefings = translationOf<typeof english>()({
  attachedFile: "Archivo adjunto",
  pastedText: "Texto pegado",
  readingTime: "{minutes} min de lectura",
  writtenExtractively: "extractivo: frases del artículo, sin modelo",
  writtenBy: "redactado por {model}",
  writtenInstead: "{writer} ({reason})",
  readShare: "leído el {share}: {reason}",
  coverage: "a partir del {share} del texto",
  briefedBefore: "ya resumido aquí",
  kindDocumentation: "documentación",
  kindDiscussion: "hilo de discusión",
  kindEncyclopaedia: "entrada de enciclopedia",
  kindProduct: "página de producto",
  kindListing: "lista",
  kindMail: "correo",
  kindPaper: "artículo científico",
  kindLegal: "texto legal",
  kindRecipe: "receta",
  kindInterview: "entrevista",
  kindTranscript: "transcripción",

  restUnread: "el resto no se pudo leer",
  partPaywall: "contenido de pago",
  partSignIn: "requiere iniciar sesión",
  partLeftOut: "otro texto de la página podría ser parte del artículo",
  partTooLong: "demasiado largo para leerlo entero",
  partTorn: "el texto se corta a mitad de una frase y no se conoce lo que sigue",
  partDamaged: "archivo dañado, {read} de sus {all} páginas",
  partFirstPages: "las primeras {read} de {all} páginas",
  partOnePage: "la página {page} de {all}",

  sources: "Fuentes",
  useful: "Útil",
  notUseful: "No es útil",
  pointsAndSources: "Puntos clave y fuentes",
  tryAgain: "Reintentar",
  giveText: "Dar el texto",

  alreadyBriefed: "Ya está resumido aquí:",
  briefedAbove: "Ese artículo está resumido más arriba, en este hilo.",
  unchanged:
    "La página no ha cambiado desde que la leí, así que el resumen de arriba sigue valiendo.",
  pageChanged: "La página ha cambiado desde el {date}: se mantiene el {share} de sus frases.",
  changeNew: "Nuevo: {text}",
  changeGone: "Eliminado: {text}",
  changeBefore: "Antes: {text}",
  changeNow: "Ahora: {text}",
  moreChanges: { one: "y {count} cambio más", other: "y {count} cambios más" },

  digestTitle: "Boletín · {date}",
  digestArticles: {
    one: "{count} artículo desde el {since}",
    other: "{count} artículos desde el {since}",
  },
  digestLate: "llega con retraso",
  digestNothingNew: "Nada nuevo desde el {since}.",
  moreStories: "y {count} más",
  storyUpdate: "novedades",
  storyChange: "ahora {now}, antes {was}",
  digestInThread: { one: "{count} tema más en el hilo", other: "{count} temas más en el hilo" },
  digestMore: "También publicados:",
  storyAlso: "también:",

  promptTitle: "Pregúntame por un artículo",
  promptOnScreen: "Resume lo que estoy viendo",
  promptLast: "¿Qué es lo más importante del último artículo?",
  promptHelp: "¿Cómo te uso?",
  nothingOnScreen:
    "No puedo saber qué estás viendo. Abre el mensaje con el artículo junto a nuestra conversación y vuelve a pedirlo, o envíame el enlace.",
  help: "Publica un enlace, pega un artículo o adjunta un archivo y respondo en su hilo con los puntos clave, cada uno unido a la frase en que se apoya. Pregunta en ese mismo hilo. `/brief <enlace>` resume cuando lo pidas; `/digest on 09:00` envía un boletín diario. `mute` en un hilo me hace callar ahí; `unmute` lo deshace.",
  seenLate: "Con retraso: no he visto este mensaje hasta ahora.",
  couldNotRead: "No he podido leer {what}.",
  nothingToReadAgain:
    "Lo que se pegó o adjuntó aquí lo leí tal como me llegó. Publica el texto nuevo y lo resumiré.",
  articleNotKept:
    "El artículo de este hilo ya no se conserva. Publícalo otra vez y vuelve a preguntar.",
  verified: "Respaldadas por el artículo: {borneOut} de {sentences} frases",
  verifiedHow:
    "✓ las palabras del artículo lo respaldan · ✗ algo difiere · ~ otro idioma. Se compararon las palabras, no el sentido.",
  nothingToAsk:
    "En este hilo no hay ningún artículo que haya podido leer. Publica aquí un enlace, el texto o el archivo y vuelve a preguntar.",
  firstOfPost: {
    one: "Resumo los primeros {most} de {all}. Publica el otro en un mensaje aparte.",
    other: "Resumo los primeros {most} de {all}. Publica los otros {count} en un mensaje aparte.",
  },

  isReading: "está leyendo el artículo…",
  isWriting: "está escribiendo el resumen…",
  isLooking: "está buscando en el artículo…",
  isBusy: "tiene trabajo: {count} por delante",

  discussion: "Un hilo de {messages} mensajes de {names}",
  somebody: "Alguien",
  linkRemoved: "[enlace retirado]",
});
