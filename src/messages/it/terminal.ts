import type { terminal as english } from "../en/terminal.ts";
import { translationOf } from "../template/translation.ts";

export const terminal = translationOf<typeof english>()({
  usage: `Briefdesk: gli articoli pubblicati diventano punti chiave, ciascuno con la frase su cui si basa.

  briefdesk start [--role all|listen|work]        serve Slack, o un’area locale se non c’è un token
  briefdesk demo                                  l’essenziale, dal post alla rassegna, in un’area locale
  briefdesk read <file|cartella|url|-> … [--json] [--url U]  che cosa è stato letto, con il verdetto
      --explain[=FILE.html]  che cosa è stato preso, tolto e tralasciato; FILE: accanto alla pagina
  briefdesk brief <file|url|-> [--json] [--url U]           il riassunto
  briefdesk ask <file|url|-> "<domanda>" [--json] [--url U] la risposta, o che l’articolo non lo dice
  briefdesk verify <articolo> <testo|->  [--json] [--url U]  ogni frase di un testo sull’articolo: che cosa la conferma
  briefdesk check [--json]                        configurazione, manifest, Slack, modello: che cosa manca
  briefdesk manifest [--http https://…] [--agent] [--link] il manifesto dell’app Slack; per HTTP con l’indirizzo che Slack chiama
  briefdesk settings export|import FILE [--dry-run] tutte le impostazioni in YAML; --dry-run dice che cosa cambierebbe
  briefdesk status [--json] [--changes]           ciò che vuole sapere chi è di turno
  briefdesk backup FILE                           una copia del database SQLite, anche mentre lavora
  briefdesk restore FILE                          mette un backup al posto del database, che resta conservato accanto
  briefdesk migrate --to postgres://…             il database SQLite su un PostgreSQL vuoto, confrontato alla fine
  briefdesk jobs rerun [id …]                     rimette in coda i lavori falliti
  briefdesk eval [file|cartella …] [--out DIR] [--fresh]    quanto vale chi scrive, accanto alla volta prima

Codici di uscita: 0 fatto · 1 un articolo illeggibile o un passo fallito · 2 comando o configurazione sbagliati
`,
  unknownCommand: "Non esiste il comando «{name}».",
  askWhat: 'Scrivi che cosa chiedere e di che cosa: ask <file|url|-> "<domanda>".',
  readWhat:
    "Scrivi che cosa leggere: un file, una cartella, un indirizzo, o - per l’input standard.",
  urlOfOne: "--url dà l’indirizzo di un solo file: un input e un indirizzo completo.",
  oneInput: "Qui va un solo file, un solo indirizzo o -.",
  verifyWhat: "Indica che cosa verificare: verify <file|url> <file|->, prima l’articolo.",
  noPagesInFolder: "In «{folder}» non ci sono file .html o .html.gz.",
  inputMissing: "Non esiste un file o una cartella così.",
  inputUnopened: "Il file non si può aprire ({code}).",
  evalNothing: "Non ci sono articoli da valutare.",
  evalMissing: "Non esiste il file o la cartella «{path}».",
  jobsWhat: "Scrivi che cosa fare dei lavori: rerun [id …].",
  settingsHow: "`settings` vuole `export`, oppure `import` con un file.",
  settingsFileFault: "{file}: `{path}` non è come deve essere.",
  manifestAgent:
    "Come agente, l’app non può essere usata dagli ospiti dell’area di lavoro, e Slack non fa tornare indietro un agente. Nei canali tutto resta com’è.",
  manifestHttp:
    "--http prende l’indirizzo https al quale Slack raggiunge il bot, per esempio https://bot.example.com, non «{given}».",
  roleUnknown: "--role è all, listen o work, non «{role}».",
  serving: "Briefdesk serve Slack ({mode}), scrittura: {writer}. Ctrl-C lo ferma.",
  servingLocally: "Briefdesk è in funzione in un’area locale, scrittura: {writer}.",
  extractiveWriter: "estrattiva (senza chiave né rete)",
  tryLocally:
    "Pubblica lì un link, incolla un articolo o allega un file; rispondi nel thread; prova /brief e /digest.",
  serveYourSlack:
    "Per servire il tuo Slack, imposta SLACK_BOT_TOKEN e SLACK_APP_TOKEN (README). Ctrl-C lo ferma.",
  verifyNothing: "Niente nell’articolo lo conferma.",
  verifyLanguage:
    "In una lingua diversa dall’articolo: si sono potuti confrontare solo cifre e alcuni nomi.",
  verifyForeign: "Non è nell’articolo: {what}",
  verifyElsewhere: "Non è nelle frasi più vicine: {what}",
  verifyOtherwise:
    "Le frasi più vicine non lo dicono così: cambia una negazione, una certezza, una causa, un momento o chi lo dice.",
  askForExample: "Chiedi, per esempio:",
  checkConfiguration: "configurazione: {says}",
  checkManifest: "manifest: {says}",
  checkSlack: "Slack: {says}",
  checkModel: "modello {model}: {says}",
  modelModeSchema: "Output strutturato: il server tiene la risposta al nostro schema",
  modelModeJson: "Modalità JSON: la forma è chiesta e controllata",
  modelModePlain: "Testo semplice: la forma è chiesta e controllata",
  modelTrialUnfit: "La risposta di prova non vi corrispondeva",
  modelWithout: "Senza {names}",
  checkNoModel: "modello: nessuno; i riassunti saranno estrattivi",
  keysReadable: "ogni chiave è leggibile",
  manifestMissing: "manca manifest.yml",
  manifestHolds: "contiene ciò che il bot usa e nient’altro",
  slackLocal: "nessun token; si usa l’area locale",
  slackReached: "modalità {mode}, team {team} su {address}",
  keyMisspelt: "{given} non viene letto: intendevi {meant}?",
  checkStore: "archivio: {says}",
  storeWorks: "{where}: scritto e letto",
  storeFails: "{where}: {cause}",
  socketOpened: "la connessione Socket Mode si apre",
  proxyFound: "proxy: {host} ha un indirizzo",
  proxyUnknown: "proxy: {host} non ne ha ({code}); correggi HTTPS_PROXY",
  offLimits: "limiti: nessuno, niente limita il costo di un modello (LIMIT_*)",
  offMetrics: "metriche: /healthz, /readyz e /metrics sono spenti (OPS_PORT)",
  portTaken:
    "La porta {port} è occupata da un altro programma. Fermalo, o scegli un’altra porta ({keys}).",
  checkScopes: "permessi: {says}",
  scopesGranted: "tutti concessi",
  scopesLacking: "mancano {scopes}: reinstalla l’app dal manifesto",
  scopesRefused: "senza {scopes}: {without}",
  slackUnreachable: "non raggiungibile ({cause})",
  statusVersion: "Versione {version}, scrive: {writer}",
  statusRunning: "In funzione dal {since} ({uptime})",
  statusNotRunning: "Nessun processo del bot è in funzione",
  statusJobs: "Lavori: {waiting} in attesa, {running} in corso, {failed} falliti",
  statusAttempts: { one: "{count} tentativo", other: "{count} tentativi" },
  statusRerun: "Per ripeterli: briefdesk jobs rerun [id …]",
  statusModel: "Modello {model}: {says}",
  statusCatchUp: {
    one: "Perso tra {since} e {until}: {count} messaggio recuperato",
    other: "Perso tra {since} e {until}: {count} messaggi recuperati",
  },
  statusUnread: "Non letto perché troppo vecchio: quanto pubblicato tra {since} e {until}",
  statusCutShort:
    "Pubblicato più di quanto viene letto, la parte più vecchia è rimasta fuori: {channels}",
  statusDigests: "Rassegne: {digests}",
  statusNext: "prossima {date} ({zone})",
  statusBriefed: "Articoli per giorno (UTC), ultimi 7 giorni: {days}",
  statusRefused: "Non leggibili, ultimi 7 giorni: {reasons}",
  statusSpent: "Costo del modello per mese: {months}",
  statusChannels: "Canali con impostazioni proprie: {channels}",
  statusFeedback: "Pareri degli ultimi 7 giorni: {feedback}",
  statusOpinions: "{useful} utili, {notUseful} non utili",
  statusNone: "nessuno",
  jobsInLine: {
    one: "{count} lavoro è di nuovo in coda.",
    other: "{count} lavori sono di nuovo in coda.",
  },
  demoPaste: "Ada incolla un articolo in #reading e il suo thread riceve un riassunto",
  demoSources: "Un clic mostra le frasi su cui si basano i punti",
  demoAnswered: "Una domanda a cui l’articolo risponde",
  demoUnanswered: "Una domanda a cui non risponde",
  demoDigest: "/digest now",
  demoCharacters: "({count} caratteri)",
  demoDone: "Tutti i passi sono riusciti. Ora: npm start, con i tuoi articoli.",
  demoFailed: "Il passo «{step}» è fallito: {says}",
  demoFewSentences: "il riassunto indica solo {count} frasi",
  demoNoBriefing: "non c’è un riassunto con un pulsante da premere",
  demoNoWindow: "non si è aperta nessuna finestra",
  demoNoSentence: "la finestra non mostra nessuna frase",
  demoForeignSentence: "non è una frase dell’articolo: {sentence}",
  demoOtherAnswer: "la risposta era «{answer}»",
  demoNoDigest: "non è stata pubblicata nessuna rassegna",
  demoDigestWithoutArticle: "la rassegna non nomina l’articolo",
  demoNoReply: "non è arrivata nessuna risposta",

  // backup and restore
  backupWhat: "Scrivi dove va la copia: backup FILE.",
  restoreWhat: "Scrivi quale backup ripristinare: restore FILE.",
  backupDone: "{file} è una copia completa e riletta del database.",
  backupNothing: "Non c’è ancora un database: manca {file}.",
  backupExists: "{file} esiste già. Indica un altro file.",
  backupUnwritten: "Non si può fare la copia {file}: {code}.",
  backupUnsound: "{file} è danneggiato o non è un backup di Briefdesk. Non è cambiato nulla.",
  backupNewer:
    "{file} è stato scritto da un Briefdesk più recente (il suo schema è {version}, questo programma conosce {known}). Non è cambiato nulla; ripristinalo con la versione più recente.",
  backupElsewhere:
    "Il database è su PostgreSQL. Usa pg_dump e pg_restore, come spiega docs/operating.md.",
  restoreRunning: "Un Briefdesk sta lavorando su {file}. Fermalo prima; non è cambiato nulla.",
  restoreDone: "Il database è stato ripristinato da {file}.",
  restoreKept: "Quello che c’era prima è conservato: {file}",

  // migrate
  migrateWhat: "Di’ dove va il database: migrate --to postgres://user:password@host/database.",
  migrateProgress: "{table}: {count} di {all} copiati",
  migrateCompared: "{table}: {count}, uguali in entrambi",
  migrateDone:
    "Il database è su PostgreSQL: {count} record, ogni tabella confrontata per numero e somma di controllo. Ora imposta DATABASE_URL e avvia. {file} è rimasto com’era: eliminalo quando tutto funziona.",
  moveRunning: "Un Briefdesk sta lavorando su {file}. Fermalo prima; non è stato copiato nulla.",
  moveBegun:
    "Quel database viene riempito da {file}. Ripeti con quell’origine o indica un database vuoto.",
  moveNotEmpty:
    "Quel database contiene già dei record. Indicane uno vuoto; non è stato copiato nulla.",
  moveUnlike:
    "Dopo la copia i due database differiscono in {table}. Sul nuovo non si avvia nulla, il vecchio è rimasto com’era. Indica un database vuoto e riprova.",
});
