import type { terminal as english } from "../en/terminal.ts";
import { translationOf } from "../template/translation.ts";

export const terminal = translationOf<typeof english>()({
  usage: `Briefdesk: Aus geposteten Artikeln werden Kernpunkte, jeder mit dem Satz, auf dem er beruht.

  briefdesk start [--role all|listen|work]        bedient Slack, ohne Token einen lokalen Workspace
  briefdesk demo                                  das Wichtigste, vom Post bis zum Überblick, in einem lokalen Workspace
  briefdesk read <Datei|Ordner|URL|-> … [--json] [--url U]  was gelesen wurde und mit welchem Ergebnis
      --explain[=DATEI.html]  was genommen, entfernt und ausgelassen wurde; DATEI: neben der Seite
  briefdesk brief <Datei|URL|-> [--json] [--url U]          die Zusammenfassung
  briefdesk ask <Datei|URL|-> "<Frage>" [--json] [--url U]  die Antwort, oder dass der Artikel dazu nichts sagt
  briefdesk verify <Artikel> <Text|->  [--json] [--url U]    jeder Satz eines Textes über den Artikel: was ihn belegt
  briefdesk check [--json]                        Konfiguration, Manifest, Slack, Sprachmodell: was fehlt
  briefdesk manifest [--http https://…] [--agent] [--link] das Manifest der Slack-App; für HTTP mit der Adresse, die Slack aufruft
  briefdesk settings export|import FILE [--dry-run] alle Einstellungen als YAML; --dry-run sagt, was sich ändern würde
  briefdesk status [--json] [--changes]           was man im Bereitschaftsdienst wissen will
  briefdesk backup DATEI                          eine Kopie des SQLite-Speichers, auch während er in Gebrauch ist
  briefdesk restore DATEI                         eine Sicherung an die Stelle des Speichers setzen, der daneben erhalten bleibt
  briefdesk migrate --to postgres://…             der SQLite-Speicher auf ein leeres PostgreSQL, am Ende verglichen
  briefdesk jobs rerun [ID …]                     fehlgeschlagene Aufträge wieder einreihen
  briefdesk eval [Datei|Ordner …] [--out DIR] [--fresh]     wie gut der eingerichtete Schreiber ist, neben dem letzten Mal

Exit-Codes: 0 erledigt · 1 ein Artikel war nicht zu lesen oder ein Schritt schlug fehl · 2 der Befehl oder die Konfiguration ist falsch
`,
  unknownCommand: "Den Befehl „{name}“ gibt es nicht.",
  askWhat: 'Schreiben Sie dazu, was Sie wovon wissen wollen: ask <Datei|URL|-> "<Frage>".',
  readWhat:
    "Schreiben Sie dazu, was zu lesen ist: eine Datei, ein Ordner, eine Adresse oder - für die Standardeingabe.",
  urlOfOne:
    "--url nennt die Adresse einer einzigen Datei: eine Eingabe und eine vollständige Adresse.",
  oneInput: "Hier ist genau eine Datei, eine Adresse oder - anzugeben.",
  verifyWhat:
    "Hier ist anzugeben, was zu prüfen ist: verify <Datei|URL> <Datei|->, zuerst der Artikel.",
  noPagesInFolder: "In „{folder}“ gibt es keine .html- oder .html.gz-Datei.",
  inputMissing: "Diese Datei oder diesen Ordner gibt es nicht.",
  inputUnopened: "Die Datei lässt sich nicht öffnen ({code}).",
  evalNothing: "Es gibt keine Artikel zum Auswerten.",
  evalMissing: "Es gibt keine Datei und keinen Ordner „{path}“.",
  jobsWhat: "Schreiben Sie dazu, was mit den Aufträgen geschehen soll: rerun [ID …].",
  settingsHow: "`settings` braucht `export`, oder `import` mit einer Datei.",
  settingsFileFault: "{file}: `{path}` ist nicht, wie es sein muss.",
  manifestAgent:
    "Als Agent kann die App von Gästen des Workspace nicht benutzt werden, und Slack macht aus einem Agenten keine App ohne diese Funktion mehr. In Kanälen bleibt alles wie zuvor.",
  manifestHttp:
    "--http nimmt die https-Adresse, unter der Slack den Bot erreicht, etwa https://bot.example.com, nicht „{given}“.",
  roleUnknown: "--role ist all, listen oder work, nicht „{role}“.",

  serving: "Briefdesk bedient Slack ({mode}) und schreibt mit {writer}. Strg-C beendet es.",
  servingLocally: "Briefdesk läuft in einem lokalen Workspace und schreibt mit {writer}.",
  extractiveWriter: "Sätzen des Artikels (ohne Schlüssel, ohne Netz)",
  tryLocally:
    "Posten Sie dort einen Link, fügen Sie einen Artikel ein oder hängen Sie eine Datei an; antworten Sie im Thread; probieren Sie /brief und /digest.",
  serveYourSlack:
    "Für Ihr eigenes Slack setzen Sie SLACK_BOT_TOKEN und SLACK_APP_TOKEN (README). Strg-C beendet es.",

  verifyNothing: "Nichts im Artikel belegt das.",
  verifyLanguage:
    "In einer anderen Sprache als der Artikel: Nur Zahlen und einige Namen ließen sich vergleichen.",
  verifyForeign: "Nicht im Artikel: {what}",
  verifyElsewhere: "Nicht in den nächstliegenden Sätzen: {what}",
  verifyOtherwise:
    "Die nächstliegenden Sätze sagen es so nicht: Verneinung, Gewissheit, Grund, Zeit oder Sprecher weichen ab.",
  askForExample: "Fragen Sie zum Beispiel:",

  checkConfiguration: "Konfiguration: {says}",
  checkManifest: "Manifest: {says}",
  checkSlack: "Slack: {says}",
  checkModel: "Sprachmodell {model}: {says}",
  modelModeSchema: "Strukturierte Ausgabe: der Server hält die Antwort an unser Schema",
  modelModeJson: "JSON-Modus: die Form wird erbeten und geprüft",
  modelModePlain: "Reiner Text: die Form wird erbeten und geprüft",
  modelTrialUnfit: "Die Probeantwort passte nicht dazu",
  modelWithout: "Ohne {names}",
  checkNoModel:
    "Sprachmodell: keines gesetzt; die Zusammenfassungen bestehen aus Sätzen des Artikels",
  keysReadable: "jeder Schlüssel ist lesbar",
  manifestMissing: "manifest.yml fehlt",
  manifestHolds: "enthält, was der Bot braucht, und nichts weiter",
  slackLocal: "kein Token gesetzt; es wird der lokale Workspace verwendet",
  slackReached: "Modus {mode}, Team {team} unter {address}",
  keyMisspelt: "{given} wird nicht gelesen: ist {meant} gemeint?",
  checkStore: "Speicher: {says}",
  storeWorks: "{where}: geschrieben und gelesen",
  storeFails: "{where}: {cause}",
  socketOpened: "die Socket-Mode-Verbindung öffnet sich",
  proxyFound: "Proxy: {host} hat eine Adresse",
  proxyUnknown: "Proxy: {host} hat keine ({code}); HTTPS_PROXY berichtigen",
  offLimits: "Grenzen: keine gesetzt, nichts begrenzt die Kosten eines Modells (LIMIT_*)",
  offMetrics: "Messwerte: /healthz, /readyz und /metrics sind aus (OPS_PORT)",
  portTaken:
    "Port {port} ist von einem anderen Programm belegt. Beenden Sie es, oder setzen Sie einen anderen Port ({keys}).",
  checkScopes: "Berechtigungen: {says}",
  scopesGranted: "alle sind erteilt",
  scopesLacking: "{scopes} fehlen: die App mit dem Manifest neu installieren",
  scopesRefused: "ohne {scopes}: {without}",
  slackUnreachable: "nicht zu erreichen ({cause})",

  statusVersion: "Version {version}, es schreibt: {writer}",
  statusRunning: "Läuft seit {since} ({uptime})",
  statusNotRunning: "Kein Prozess des Bots läuft",
  statusJobs: "Aufträge: {waiting} warten, {running} laufen, {failed} fehlgeschlagen",
  statusAttempts: { one: "{count} Versuch", other: "{count} Versuche" },
  statusRerun: "Wieder einreihen mit: briefdesk jobs rerun [ID …]",
  statusModel: "Sprachmodell {model}: {says}",
  statusCatchUp: {
    one: "Verpasst von {since} bis {until}: {count} Nachricht nachgelesen",
    other: "Verpasst von {since} bis {until}: {count} Nachrichten nachgelesen",
  },
  statusUnread: "Nicht gelesen, weil es zu lange her war: Beiträge von {since} bis {until}",
  statusCutShort: "Mehr Beiträge, als gelesen werden; die älteren fehlen: {channels}",
  statusDigests: "Überblicke: {digests}",
  statusNext: "nächster {date} ({zone})",
  statusBriefed: "Artikel nach Tag (UTC), letzte 7 Tage: {days}",
  statusRefused: "Nicht lesbar, letzte 7 Tage: {reasons}",
  statusSpent: "Kosten des Modells nach Monat: {months}",
  statusChannels: "Kanäle mit eigenen Einstellungen: {channels}",
  statusFeedback: "Rückmeldungen der letzten 7 Tage: {feedback}",
  statusOpinions: "{useful} hilfreich, {notUseful} nicht hilfreich",
  statusNone: "keine",
  jobsInLine: {
    one: "{count} Auftrag ist wieder eingereiht.",
    other: "{count} Aufträge sind wieder eingereiht.",
  },

  demoPaste: "Ada fügt in #reading einen Artikel ein, und sein Thread bekommt eine Zusammenfassung",
  demoSources: "Ein Klick zeigt die Sätze, auf denen die Punkte beruhen",
  demoAnswered: "Eine Frage, die der Artikel beantwortet",
  demoUnanswered: "Eine Frage, die er nicht beantwortet",
  demoDigest: "/digest now",
  demoCharacters: "({count} Zeichen)",
  demoDone:
    "Alle Schritte haben geklappt. Jetzt: npm start, und probieren Sie es mit eigenen Artikeln.",
  demoFailed: "Der Schritt „{step}“ ist fehlgeschlagen: {says}",
  demoFewSentences: "die Zusammenfassung nennt nur {count} Sätze",
  demoNoBriefing: "es gibt keine Zusammenfassung mit einem Knopf",
  demoNoWindow: "kein Fenster ging auf",
  demoNoSentence: "das Fenster zeigt keinen Satz",
  demoForeignSentence: "kein Satz des Artikels: {sentence}",
  demoOtherAnswer: "die Antwort war „{answer}“",
  demoNoDigest: "es wurde kein Überblick gepostet",
  demoDigestWithoutArticle: "der Überblick nennt den Artikel nicht",
  demoNoReply: "es kam keine Antwort",

  // backup and restore
  backupWhat: "Schreiben Sie dazu, wohin die Kopie soll: backup DATEI.",
  restoreWhat: "Schreiben Sie dazu, welche Sicherung eingespielt werden soll: restore DATEI.",
  backupDone: "{file} ist eine vollständige Kopie des Speichers und wurde durchgelesen.",
  backupNothing: "Es gibt noch keinen Speicher: {file} fehlt.",
  backupExists: "{file} gibt es schon. Nennen Sie eine andere Datei.",
  backupUnwritten: "Die Kopie {file} lässt sich nicht anlegen: {code}.",
  backupUnsound:
    "{file} ist beschädigt oder keine Sicherung von Briefdesk. Es wurde nichts geändert.",
  backupNewer:
    "{file} wurde von einem neueren Briefdesk geschrieben (Schema {version}; dieses Programm kennt {known}). Es wurde nichts geändert; spielen Sie die Datei mit der neueren Version ein.",
  backupElsewhere:
    "Der Speicher liegt in PostgreSQL. Nehmen Sie pg_dump und pg_restore, wie in docs/operating.md beschrieben.",
  restoreRunning:
    "Ein Briefdesk arbeitet mit {file}. Halten Sie ihn zuerst an; es wurde nichts geändert.",
  restoreDone: "Der Speicher wurde aus {file} wiederhergestellt.",
  restoreKept: "Was vorher da war, bleibt erhalten: {file}",

  // migrate
  migrateWhat:
    "Sagen Sie, wohin der Speicher umzieht: migrate --to postgres://user:password@host/database.",
  migrateProgress: "{table}: {count} von {all} kopiert",
  migrateCompared: "{table}: {count}, in beiden gleich",
  migrateDone:
    "Der Speicher ist auf PostgreSQL: {count} Einträge, jede Tabelle nach Anzahl und Prüfsumme verglichen. Setzen Sie jetzt DATABASE_URL und starten Sie. {file} ist unverändert: Löschen Sie die Datei, sobald alles läuft.",
  moveRunning:
    "Ein Briefdesk arbeitet gerade mit {file}. Halten Sie ihn zuerst an; es wurde nichts kopiert.",
  moveBegun:
    "Diese Datenbank wird gerade aus {file} gefüllt. Starten Sie den Umzug mit diesem Speicher noch einmal, oder nennen Sie eine leere Datenbank.",
  moveNotEmpty:
    "In dieser Datenbank stehen schon Einträge. Nennen Sie eine leere; es wurde nichts kopiert.",
  moveUnlike:
    "Die beiden Speicher unterscheiden sich nach dem Kopieren in {table}. Auf dem neuen startet nichts, der alte ist unverändert. Nennen Sie eine leere Datenbank und versuchen Sie es noch einmal.",
});
