import type { commands as english } from "../en/commands.ts";
import { translationOf } from "../template/translation.ts";

export const commands = translationOf<typeof english>()({
  onIt: "Enseguida. El resumen aparecerá aquí en un momento.",
  onItInThread: "Enseguida. El resumen aparecerá en el hilo del mensaje.",
  verifyingInThread: "Enseguida. El resultado aparecerá en el hilo.",
  nothingToVerify:
    "No he encontrado ningún texto que comprobar. Escribe «comprueba esto» debajo en el hilo, o el texto tras dos puntos: «comprueba esto: …».",
  ownMessage: "Ese mensaje es mío. Elige el que tiene el artículo.",
  notStored: "No he podido hacerlo ahora mismo. Inténtalo de nuevo en un minuto.",
  notHere:
    "No estoy en esta conversación, así que no podría responder en ella. Invítame con `/invite` o escríbeme por mensaje directo.",
  thanks: "Gracias, anotado.",
  forgetting:
    "Se está borrando lo que publicaste, preguntaste y opinaste de los resúmenes. Elimina un mensaje tuyo para quitar también su resumen del hilo.",

  briefUsage:
    "`/brief <enlace o texto>` lo resume aquí\n`/brief length brief|standard|deep` · la extensión de los resúmenes en este canal\n`/brief language article|en|ko|…` · el idioma en que se escriben\n`/brief language me article|en|ko|…|off` · lo mismo para lo que publicas y preguntas, en todos los canales\n`/brief mode auto|asked|off` · cuándo hablo en este canal: sobre artículos publicados, cuando me preguntan o solo tras comandos\n`/brief audience <para quién>|off` · `/brief style <deseos de tu equipo>|off`\n`/brief settings` · `/brief usage` · `/brief forget me` · `/brief help`",
  nothingToBrief: "No he encontrado ahí ni un enlace ni un artículo.",
  settingsOfChannel: "Resúmenes de este canal: extensión `{length}`, en {language}.",
  settingsOfChannelAsArticle:
    "Resúmenes de este canal: extensión `{length}`, en el idioma del artículo.",
  settingsAudience: "Para: {audience}",
  settingsModeAsked:
    "En este canal hablo cuando alguien me lo pide: con una mención, `/brief`, el atajo o una reacción.",
  settingsModeOff: "Estoy desactivado en este canal: solo respondo a comandos y al atajo.",
  settingsStyle: "Estilo: {style}",
  settingsOfPerson: "A lo que publicas y preguntas respondo en {language}, en todos los canales.",
  settingsOfPersonAsArticle:
    "A lo que publicas y preguntas respondo en el idioma del artículo, en todos los canales.",
  settingsIdle:
    "No hay ningún modelo configurado: los resúmenes son frases del artículo, sean cuales sean el idioma, el público o el estilo.",
  didYouMean: "¿Querías decir `{meant}`?",
  optionArticle: "el idioma del artículo",
  notAnOption: "«{value}» no está entre las opciones. Di {options}.",
  notALanguage:
    "«{value}» no es un idioma que conozca. Di `article` para el del artículo, o un código como `en`, `ko`, `de`.",
  sayAudience: "Di para quién son los resúmenes: `/brief audience ingenieros`.",
  sayStyle: "Di cómo deben sonar los resúmenes: `/brief style palabras sencillas, sin adjetivos`.",
  wishTooLong: "Son {length} caracteres; caben {most} como máximo.",

  usageWithoutModel:
    "No hay ningún modelo configurado: los resúmenes son frases del artículo y no cuestan nada.",
  usageDay: "Uso del modelo en las últimas 24 horas:",
  usageMonth: "En los últimos 30 días:",
  usageYou: "Tú: {spent}",
  usageChannel: "Este canal: {spent}",
  usageTeam: "El espacio de trabajo: {spent}",
  requests: { one: "{count} petición", other: "{count} peticiones" },
  requestsOf: { one: "{spent} de {count} petición", other: "{spent} de {count} peticiones" },
  tokens: { one: "{count} token", other: "{count} tokens" },
  tokensOf: { one: "{spent} de {count} token", other: "{spent} de {count} tokens" },
  moneyOf: "{spent} de {most}",

  digestUsage:
    "`/digest now` · `/digest on 09:00 [weekdays|daily|weekly [monday…sunday]] [Area/City]` · `/digest off` · `/digest status` · `/digest quiet on|off`",
  digestUnknownVerb: "No conozco «{word}».",
  digestUnknownWord:
    "No conozco «{word}»: no son días (`weekdays`, `daily`, `weekly`) ni una zona horaria (`Europe/Madrid`).",
  digestSayQuiet:
    "Di `/digest quiet on` para no publicar nada los días sin novedades, `/digest quiet off` para decirlo en una línea.",
  digestSayWhen: "Di cuándo: `/digest on 09:00`.",
  digestNotATime: "«{time}» no es una hora. Escríbela así: `09:00`.",
  digestNoValue: "«{value}» no es un valor posible de `{setting}`.",
  digestNone: "En este canal no hay boletín. `/digest on 09:00` crea uno.",
  digestNeverDue:
    "Sin ningún día de la semana no llegaría nunca: elige al menos uno o desactívalo.",
  digestOnItsWay: "El boletín está en camino.",
  digestIsOff: "El boletín de este canal está desactivado.",
  digestSaysNothingNew: "Los días sin novedades, el boletín lo dice en una línea.",
  digestStaysQuiet: "Los días sin novedades, no hay boletín.",
  digestDaily: "El boletín llega cada día a las {at} ({zone}). Próximo: {next}.",
  digestWeekdays: "El boletín llega los días laborables a las {at} ({zone}). Próximo: {next}.",
  digestWeekly: "El boletín llega cada {day} a las {at} ({zone}). Próximo: {next}.",

  sourcesTitle: "Fuentes",
  sourcesNotKept:
    "No tengo fuentes que mostrarte aquí: el resumen ya no se conserva, o se publicó donde no puedes leer. Pide otra vez el resumen del artículo para verlas.",
  sourcesMore: "Hay más frases de las que caben aquí.",
  openOnPage: "abrir en la página",
  translate: "Traducir al {language}",
  translating: "Traduciendo al {language}…",
  translated:
    "Traducido al {language} por el modelo, sin comprobar; entre comillas están las palabras del artículo.",
  notTranslated: "Sin traducir.",
  translationBroke: "Algo falló por mi parte. Inténtalo de nuevo.",

  close: "Cerrar",
  cancel: "Cancelar",
  send: "Enviar",
  skip: "Omitir",
  reasonTitle: "¿Qué ha fallado?",
  reason: "Motivo",
  reasonWrong: "Hay algo incorrecto",
  reasonIncomplete: "Falta lo importante",
  reasonTooLong: "Es demasiado largo",
  reasonNoArticle: "No había ningún artículo que resumir",
  inYourWords: "Con tus palabras",
  pasteTitle: "Dar el texto",
  briefIt: "Resumir",
  pasteArticle: "Pega el artículo",
  pasteHint: "¿Más de {most} caracteres? Adjúntalo abajo, o pégalo en el hilo y mencióname.",
  orAttach: "o adjúntalo como archivo",
  pasteOrAttach: "Pega el texto o adjunta un archivo.",
  mayNotRead: "No puedes leer esa conversación, así que ahí no se resume nada.",

  channelNotYours: "Ya no puedes leer ese canal, así que no se muestran sus ajustes.",
  homeNotDrawn:
    "Ahora mismo no he podido consultar lo que va aquí. Abre esta pestaña de nuevo en un minuto.",
  homeInvite:
    "Invítame a un canal: resumo los artículos que se publican allí, cada uno en su hilo.",
  homeSend: "Envíame un enlace, un artículo pegado o un archivo por mensaje directo.",
  homeAsk:
    "Pregunta en el hilo de un resumen. Sin mención respondo cuando el artículo lo dice; si me mencionas, también digo cuando no lo dice.",
  homeShortcut: "«Brief this», en el menú de un mensaje, resume una publicación anterior.",
  reactionHint: "Reacciona con {reactions} a un mensaje y resumo en su hilo lo que contiene.",
  homeCommands: "`/brief help` y `/digest status` en un canal muestran lo demás.",
  homeUnread: "Lo que no he podido leer",
  homeArticles: "Tus últimos artículos",
  homeDigests: "Boletines",
  homeDaily: "cada día a las {at}, {zone}",
  homeWeekdays: "los días laborables a las {at}, {zone}",
  homeWeekly: "cada {day} a las {at}, {zone}",
  homeWrittenBy: "Redacción: {writer}",
  homeRequests: {
    one: "{count} petición en los últimos 30 días",
    other: "{count} peticiones en los últimos 30 días",
  },

  // What is missing where a scope was not granted.
  withoutFiles: "Los archivos que se publican no se leen.",
  withoutPrivateChannels: "Los canales privados no se leen.",
  withoutGroupMessages: "Los mensajes de grupo no se leen.",
  withoutReactions: "Las reacciones no piden nada.",
  withoutSigns: "No se ponen señales en los mensajes.",

  // Settings, in dialogs and in the Home tab.
  settingsTitle: "Ajustes",
  save: "Guardar",
  settingMode: "Cuándo hablo aquí",
  modeAuto: "Con artículos publicados y cuando me preguntan",
  modeAsked: "Cuando me preguntan",
  modeOff: "Solo con comandos",
  settingLength: "Longitud",
  lengthBrief: "Breve",
  lengthStandard: "Normal",
  lengthDeep: "Detallada",
  settingLanguage: "Idioma de los resúmenes",
  settingAudience: "Para quién",
  settingStyle: "Estilo",
  settingMyLanguage: "Mi idioma, en todos los canales",
  optionChannel: "Como en cada canal",
  settingsChanged: "{who} cambió cómo trabajo aquí: {what}.",
  settingValue: "{setting}: {value}",
  settingDigest: "Boletín",
  digestDays: "Días",
  digestAt: "Hora",
  digestZone: "Zona horaria",
  digestOn: "Activado",
  digestOff: "Desactivado",
  digestNoNews: "Los días sin novedades",
  digestQuiet: "No publicar nada",
  digestSaySo: "Decirlo en una línea",
  valueNone: "ninguno",
  mayChangeAdmins: "Aquí solo pueden cambiarlo quien creó el canal y los administradores.",
  mayChangeNamed: "Aquí solo {who} puede cambiarlo.",
  mayChangeNotGuests: "Los invitados no pueden cambiar ajustes.",
  rolesOnlyAdmins: "Solo los administradores deciden quién puede cambiar ajustes.",
  rolesNow: "Pueden cambiar los ajustes de los canales: {who}.",
  rolesEveryone: "todos en el canal",
  rolesCreator: "quien creó el canal y los administradores",
  lastChanges: "Últimos cambios",
  homeChannels: "Canales en los que estoy",
  homeEdit: "Editar",
  homeMine: "Mis ajustes",
  homeNothingYet: "Aún no hay nada: publica un enlace en un canal en el que esté, o envíame uno.",
  settingRoles: "Quién puede cambiar ajustes",
});
