import { workdays } from "../calendar/calendar-names.ts";
import type { ConversationLanguage } from "../shape/conversation-language.ts";

const WORKDAYS = workdays("es").join("|");

export const spanish: ConversationLanguage = {
  spaced: true,
  opens: `
    ((y|pero|entonces|a|de|desde|en|para|por|con|hasta) )?+(quién(es)?|qué|cuándo|cuanto|cuánto|
    cuant[oa]s|dónde|adónde|por ?qué|cómo|cuánt[oa]s?|cuál(es)?),
    (hay|había|habrá|es|son|está|están|tiene|tienen|se puede|pueden?|funciona|sirve) (algún|alguna|el|
    la|los|las|un|una|muertos|heridos|que|para)(= …\\?), (el |la )?(precio|coste|costo|fecha|nombre)~$,
    compar[ae], expli(ca|que), dime`,
  asks: [/^¿/u],
  exclaims: `
    qué (fuerte|bonito|bien|mal|pena|lástima|vergüenza|horror|risa|asco|barbaridad|susto|raro|guay|
    bueno|locura|desastre|va|más da|se le va a hacer|remedio), quién (lo diría|lo iba|se lo),
    cómo (no|que no), y qué, a quién le importa, cuánta razón, para qué`,
  amongColleagues: `
    yo, me, mí, mi, mis, nosotr[oa]s, nos, nuestr[oa]s?, tú, te, ti, tu, tus, vosotr[oa]s, os,
    vuestr[oa]s?, ustedes,
    (alguien|quién|quien) (se )?(puede|podría|quiere|viene|trae|toma|se encarga|tiene (el|la|las|los|
    tiempo)|ha (visto|leído)|apunta|reserva|hace),
    (has|habéis|hemos|he|vamos|podemos|quieres|queréis|puedes|podéis|sabes|sabéis|crees|vienes|venís|
    quedamos|comemos|hablamos|lo vemos|tenemos|deberíamos), chicos, gente`,
  anybody: "(dónde|cómo|cuándo|cuánto) (puedo|podemos|se puede|debo|tengo que|hay que), dime",
  smallTalk: [
    "(muchas |mil )?gracias, qué pena, vale, ok(ay)?, genial, perfecto, de acuerdo",
    /(?:ja){2,}/u,
    "sí, no, guay, bien, buen[oa]s?, vaya, claro, hecho",
  ],
  anaphors: [
    "él, ella, ellos, ellas, lo, la, los, las, le, les",
    /est[eaos]+/u,
    "es[eao]s?, su, sus, eso, esto",
  ],
  atWork: `
    acta, agenda, reunión, sala, café, comida, comer, hoy, mañana, ayer, luego, (${WORKDAYS}), semana, enlace, hilo, canal, equipo, oficina, presentación,
    diapositivas, hacer, hace, ver, visto, leer, leído, saber, próxim[oa], últim[oa], bien, mal,
    alguien, trae, traer`,
  polite: "por favor, porfa, gracias, bot, puedes, podrías, ahora",
  requests: {
    mute: [
      "cállate, calla, silencio, silénciate",
      /chis+t?/u,
      /shh+/u,
      "basta, para, no (respondas|contestes)( más)?( aquí)?, deja de (hablar|responder), stop",
    ],
    unmute: `
      (ya )?puedes (volver a )?(hablar|responder|contestar)( otra vez| de nuevo)?,
      habla( otra vez| de nuevo)?, vuelve a (hablar|responder), unmute, reactívate`,
    again: `
      (vuelve|volver) a (leer|resumir|cargar|mirar|revisar)(l[oa])?( …20)?,
      (lee|léelo|léela|relee|reléelo|resume|revisa|carga)( (el artículo|la página|esto|eso))?( (
      otra vez|de nuevo|nuevamente)),
      (leer|releer|cargar|revisar)(l[oa])? ?(el artículo|la página)? (otra vez|de nuevo), relee(lo|la)?,
      actualiza(lo|la)?,
      (…3-50(actualizado|cambiado|corregido|modificado)…40[\\,;:.!?-] ?)…20(otra vez|de nuevo|
      vuelve a)…20`,
    verify: `
      (comprueba|verifica|revisa|contrasta)( (esto|eso|este (texto|resumen|mensaje)|
      el resumen))?( con el artículo)?, ¿?es (esto )?(cierto|correcto|verdad)`,
  },
};
