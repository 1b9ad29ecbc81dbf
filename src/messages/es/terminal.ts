import type { terminal as english } from "../en/terminal.ts";
import { translationOf } from "../template/translation.ts";

export const terminal = translationOf<typeof english>()({
  usage: `Briefdesk: los artículos publicados se convierten en puntos clave, cada uno unido a la frase en que se apoya.

  briefdesk start [--role all|listen|work]        atiende Slack, o un espacio local si no hay token
  briefdesk demo                                  lo principal, de la publicación al boletín, en un espacio local
  briefdesk read <archivo|carpeta|url|-> … [--json] [--url U]  lo que se leyó, con su veredicto
      --explain[=ARCHIVO.html]  lo que se tomó, se quitó y se dejó fuera; ARCHIVO: junto a la página
  briefdesk brief <archivo|url|-> [--json] [--url U]        el resumen
  briefdesk ask <archivo|url|-> "<pregunta>" [--json] [--url U]  la respuesta, o que el artículo no lo dice
  briefdesk verify <artículo> <texto|->  [--json] [--url U]  cada frase de un texto sobre el artículo: qué la respalda
  briefdesk check [--json]                        configuración, manifiesto, Slack, modelo: lo que falta
  briefdesk manifest [--http https://…] [--agent] [--link] el manifiesto de la app de Slack; para HTTP, con la dirección a la que llama Slack
  briefdesk settings export|import FILE [--dry-run] todos los ajustes en YAML; --dry-run dice qué cambiaría
  briefdesk status [--json] [--changes]           lo que quiere saber quien está de guardia
  briefdesk backup ARCHIVO                        una copia del almacén SQLite, también en marcha
  briefdesk restore ARCHIVO                       pone una copia en lugar del almacén, que se conserva al lado
  briefdesk migrate --to postgres://…             el almacén SQLite a un PostgreSQL vacío, comparado al final
  briefdesk jobs rerun [id …]                     devuelve a la cola los trabajos fallidos
  briefdesk eval [archivo|carpeta …] [--out DIR] [--fresh]  lo bien que escribe el redactor configurado, junto a la vez anterior

Códigos de salida: 0 hecho · 1 un artículo ilegible o un paso fallido · 2 la orden o la configuración es incorrecta
`,
  unknownCommand: "No existe la orden «{name}».",
  askWhat: 'Di qué preguntar y de qué: ask <archivo|url|-> "<pregunta>".',
  readWhat: "Di qué leer: un archivo, una carpeta, una dirección, o - para la entrada estándar.",
  urlOfOne: "--url da la dirección de un solo archivo: una entrada y una dirección completa.",
  oneInput: "Aquí va un solo archivo, una sola dirección o -.",
  verifyWhat: "Indica qué verificar: verify <archivo|url> <archivo|->, primero el artículo.",
  noPagesInFolder: "No hay ningún archivo .html ni .html.gz en «{folder}».",
  inputMissing: "No existe ese archivo o carpeta.",
  inputUnopened: "El archivo no se puede abrir ({code}).",
  evalNothing: "No hay artículos que evaluar.",
  evalMissing: "No existe el archivo o la carpeta «{path}».",
  jobsWhat: "Di qué hacer con los trabajos: rerun [id …].",
  settingsHow: "`settings` necesita `export`, o `import` con un archivo.",
  settingsFileFault: "{file}: `{path}` no es como debe ser.",
  manifestAgent:
    "Como agente, los invitados del espacio de trabajo no pueden usar la app, y Slack no devuelve un agente a su estado anterior. En los canales todo sigue igual.",
  manifestHttp:
    "--http toma la dirección https en la que Slack encuentra al bot, como https://bot.example.com, no «{given}».",
  roleUnknown: "--role es all, listen o work, no «{role}».",

  serving: "Briefdesk atiende Slack ({mode}), redacción: {writer}. Ctrl-C lo detiene.",
  servingLocally: "Briefdesk funciona en un espacio local, redacción: {writer}.",
  extractiveWriter: "extractiva (sin clave ni red)",
  tryLocally:
    "Publica allí un enlace, pega un artículo o adjunta un archivo; responde en su hilo; prueba /brief y /digest.",
  serveYourSlack:
    "Para atender tu propio Slack, define SLACK_BOT_TOKEN y SLACK_APP_TOKEN (README). Ctrl-C lo detiene.",

  verifyNothing: "Nada en el artículo respalda esto.",
  verifyLanguage:
    "En otro idioma que el artículo: solo se pudieron comparar cifras y algunos nombres.",
  verifyForeign: "No está en el artículo: {what}",
  verifyElsewhere: "No está en las frases más cercanas: {what}",
  verifyOtherwise:
    "Las frases más cercanas no lo dicen así: cambia una negación, una certeza, una causa, un momento o quién lo dice.",
  askForExample: "Pregunta, por ejemplo:",

  checkConfiguration: "configuración: {says}",
  checkManifest: "manifiesto: {says}",
  checkSlack: "Slack: {says}",
  checkModel: "modelo {model}: {says}",
  modelModeSchema: "Salida estructurada: el servidor ajusta la respuesta a nuestro esquema",
  modelModeJson: "Modo JSON: se pide la forma y se comprueba",
  modelModePlain: "Texto sencillo: se pide la forma y se comprueba",
  modelTrialUnfit: "La respuesta de prueba no se ajustaba",
  modelWithout: "Sin {names}",
  checkNoModel: "modelo: ninguno; los resúmenes serán extractivos",
  keysReadable: "todas las claves se pueden leer",
  manifestMissing: "falta manifest.yml",
  manifestHolds: "contiene lo que usa el bot y nada más",
  slackLocal: "no hay token; se usará el espacio local",
  slackReached: "modo {mode}, equipo {team} en {address}",
  keyMisspelt: "{given} no se lee: ¿querías decir {meant}?",
  checkStore: "almacén: {says}",
  storeWorks: "{where}: escrito y leído",
  storeFails: "{where}: {cause}",
  socketOpened: "la conexión de Socket Mode se abre",
  proxyFound: "proxy: {host} tiene dirección",
  proxyUnknown: "proxy: {host} no la tiene ({code}); corrige HTTPS_PROXY",
  offLimits: "límites: ninguno, nada limita lo que cuesta un modelo (LIMIT_*)",
  offMetrics: "métricas: /healthz, /readyz y /metrics están apagados (OPS_PORT)",
  portTaken: "El puerto {port} lo ocupa otro programa. Ciérralo o elige otro puerto ({keys}).",
  checkScopes: "permisos: {says}",
  scopesGranted: "todos concedidos",
  scopesLacking: "faltan {scopes}: reinstala la app desde el manifiesto",
  scopesRefused: "sin {scopes}: {without}",
  slackUnreachable: "sin conexión ({cause})",

  statusVersion: "Versión {version}, redacta: {writer}",
  statusRunning: "En marcha desde {since} ({uptime})",
  statusNotRunning: "No hay ningún proceso del bot en marcha",
  statusJobs: "Trabajos: {waiting} en espera, {running} en curso, {failed} fallidos",
  statusAttempts: { one: "{count} intento", other: "{count} intentos" },
  statusRerun: "Para repetirlos: briefdesk jobs rerun [id …]",
  statusModel: "Modelo {model}: {says}",
  statusCatchUp: {
    one: "Perdido entre {since} y {until}: {count} mensaje recuperado",
    other: "Perdido entre {since} y {until}: {count} mensajes recuperados",
  },
  statusUnread: "Sin leer por ser demasiado antiguo: lo publicado entre {since} y {until}",
  statusCutShort: "Se publicó más de lo que se lee y lo más antiguo quedó fuera: {channels}",
  statusDigests: "Boletines: {digests}",
  statusNext: "próximo {date} ({zone})",
  statusBriefed: "Artículos por día (UTC), últimos 7 días: {days}",
  statusRefused: "No se pudieron leer, últimos 7 días: {reasons}",
  statusSpent: "Coste del modelo por mes: {months}",
  statusChannels: "Canales con ajustes propios: {channels}",
  statusFeedback: "Opiniones de los últimos 7 días: {feedback}",
  statusOpinions: "{useful} útiles, {notUseful} no útiles",
  statusNone: "ninguno",
  jobsInLine: {
    one: "{count} trabajo está otra vez en la cola.",
    other: "{count} trabajos están otra vez en la cola.",
  },

  demoPaste: "Ada pega un artículo en #reading y su hilo recibe un resumen",
  demoSources: "Con un clic se ven las frases en que se apoyan los puntos",
  demoAnswered: "Una pregunta que el artículo responde",
  demoUnanswered: "Una pregunta que no responde",
  demoDigest: "/digest now",
  demoCharacters: "({count} caracteres)",
  demoDone: "Todos los pasos han funcionado. Ahora: npm start, con tus propios artículos.",
  demoFailed: "El paso «{step}» ha fallado: {says}",
  demoFewSentences: "el resumen solo nombra {count} frases",
  demoNoBriefing: "no hay ningún resumen con un botón que pulsar",
  demoNoWindow: "no se abrió ninguna ventana",
  demoNoSentence: "la ventana no muestra ninguna frase",
  demoForeignSentence: "no es una frase del artículo: {sentence}",
  demoOtherAnswer: "la respuesta fue «{answer}»",
  demoNoDigest: "no se publicó ningún boletín",
  demoDigestWithoutArticle: "el boletín no nombra el artículo",
  demoNoReply: "no llegó ninguna respuesta",

  // backup and restore
  backupWhat: "Di adónde va la copia: backup ARCHIVO.",
  restoreWhat: "Di qué copia restaurar: restore ARCHIVO.",
  backupDone: "{file} es una copia completa y revisada del almacén.",
  backupNothing: "Todavía no hay almacén: falta {file}.",
  backupExists: "{file} ya existe. Indica otro archivo.",
  backupUnwritten: "No se puede hacer la copia {file}: {code}.",
  backupUnsound: "{file} está dañado o no es una copia de Briefdesk. No se ha cambiado nada.",
  backupNewer:
    "{file} fue escrito por una versión más nueva de Briefdesk (su esquema es {version}, este programa conoce {known}). No se ha cambiado nada; restáuralo con la versión más nueva.",
  backupElsewhere:
    "El almacén está en PostgreSQL. Usa pg_dump y pg_restore, como explica docs/operating.md.",
  restoreRunning:
    "Hay un Briefdesk trabajando con {file}. Detenlo primero; no se ha cambiado nada.",
  restoreDone: "El almacén se ha restaurado desde {file}.",
  restoreKept: "Se conserva lo que había antes: {file}",

  // migrate
  migrateWhat: "Di adónde va el almacén: migrate --to postgres://user:password@host/database.",
  migrateProgress: "{table}: {count} de {all} copiados",
  migrateCompared: "{table}: {count}, iguales en ambos",
  migrateDone:
    "El almacén está en PostgreSQL: {count} registros, cada tabla comparada por número y suma de comprobación. Ahora define DATABASE_URL y arranca. {file} sigue como estaba: bórralo cuando todo vaya bien.",
  moveRunning: "Hay un Briefdesk trabajando con {file}. Deténlo primero; no se ha copiado nada.",
  moveBegun:
    "Esa base de datos se está llenando desde {file}. Repítelo con ese almacén o indica una base vacía.",
  moveNotEmpty: "Esa base de datos ya contiene registros. Indica una vacía; no se ha copiado nada.",
  moveUnlike:
    "Tras la copia, los dos almacenes difieren en {table}. Nada arranca en el nuevo y el antiguo sigue como estaba. Indica una base vacía e inténtalo de nuevo.",
});
