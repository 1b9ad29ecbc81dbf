import type { configuration as english } from "../en/configuration.ts";
import { translationOf } from "../template/translation.ts";

export const configuration = translationOf<typeof english>()({
  configurationFaults: "La configurazione non è utilizzabile:",
  isBotToken: "è un token di bot: comincia con xoxb-",
  isAppToken: "è un token a livello di app: comincia con xapp-",
  isSigningSecret: "è il signing secret della pagina «Basic Information» dell’app",
  isWhole: "è un numero intero da {least} a {most}",
  isWholeFrom: "è un numero intero, {least} o più",
  isPositive: "è un numero maggiore di 0",
  isPositiveTo: "è un numero maggiore di 0, al massimo {most}",
  isPrice: "è un prezzo di 0 o più",
  isHeaders:
    "deve essere nome=valore, più d’uno separati da virgole, per esempio X-Title=Briefdesk",
  isPort: "è una porta da 0 a 65535",
  isOneOf: "è uno tra {words}",
  isWebAddress: "è un indirizzo che comincia con https:// o http://",
  isDatabaseAddress: "è un indirizzo come postgres://user:password@host/database",
  isZone: "è un fuso orario come Europe/Berlin",
  isCurrency: "è un codice di valuta come USD",
  isLimit:
    'si scrive "50 requests", "200000 tokens" o "1.50 money"; più d’uno, separati da virgole',
  botTokenMissing: "manca; copialo dalla pagina OAuth dell’app, comincia con xoxb-",
  appTokenMissing:
    "manca; crea un token a livello di app con connections:write (Socket Mode), oppure imposta SLACK_SIGNING_SECRET (HTTP)",
  roleNeedsDatabase:
    "listen e work condividono i lavori tramite PostgreSQL; imposta DATABASE_URL, oppure usa ROLE=all",
  modelForKey: "indica il modello da usare con OPENAI_API_KEY; impostalo, oppure togli la chiave",
  modelForAddress:
    "indica il modello offerto da OPENAI_BASE_URL; impostalo, oppure togli l’indirizzo",
  modelKeyMissing:
    "manca accanto a OPENAI_MODEL; impostala, oppure OPENAI_BASE_URL per un server senza chiavi",
  keyFromElsewhere:
    "è impostata in un posto diverso da {address}, a cui verrebbe inviata; imposta entrambe nell’ambiente o entrambe in .env",
  moneyWithoutPrice:
    "conta denaro, e nessun prezzo è impostato; imposta PRICE_INPUT e PRICE_OUTPUT, oppure conta i token",
  botTokenRefused:
    "Slack lo rifiuta ({code}). Copia il Bot User OAuth Token (xoxb-…) da «OAuth & Permissions».",
  notBotToken: "questo non è il token di un bot. Comincia con xoxb-.",
  appTokenRefused:
    "Slack lo rifiuta ({code}). Crea un token a livello di app (xapp-…) con lo scope connections:write e attiva Socket Mode.",
  manifestMalformed: "{path}: manca, o non è del tipo che Slack si aspetta lì",
  manifestLacks: "{path}: manca {name}",
  manifestUnused: "{path}: {name} non è usato",
  databaseNewer:
    "Il database è stato scritto da un Briefdesk più recente (il suo schema è {version}, questo programma conosce {known}). Avvia la versione più recente, oppure indica un altro DATA_DIR o un altro DATABASE_URL.",
  fileDamaged:
    "{file} è danneggiato o non è un database di Briefdesk. Ripristinalo da un backup, oppure spostalo per ricominciare da capo.",
  fileLocked: "{file} è bloccato da un altro programma. Chiudilo e riavvia.",
  diskFull: "il disco che contiene {file} è pieno. Libera spazio e riavvia.",
  fileUnwritable:
    "{file} non è scrivibile. Dai all’utente che esegue Briefdesk il permesso di scrivere nella cartella, oppure indica un’altra cartella.",
  fileFault: "{file} non si può aprire: {detail}.",
  serverUnreachable:
    "{server} non è raggiungibile ({code}). Avvia lì PostgreSQL, oppure correggi host e porta.",
  userRefused: "{server} non fa entrare questo utente. Correggi l’utente o la password.",
  databaseMissing: "{server} non ha questo database. Crealo, oppure correggi il nome.",
  serverTooOld: "{server} è PostgreSQL {version}; deve essere {oldest} o successivo.",
  serverFault: "{server}: {detail}.",
  storeHalfCopied:
    "il database è riempito solo a metà: briefdesk migrate è stato interrotto; eseguilo di nuovo",
  circuitUntil: "non viene interrogato fino a {until}: {reason}",
  circuitUntilPost: "non viene interrogato fino al prossimo messaggio, che lo riprova: {reason}",
  evalOutage:
    "Il modello continua a fallire ({reason}). Esegui di nuovo questo comando per continuare da qui.",
  evalBusy:
    "Il modello resta occupato ({reason}). Esegui di nuovo questo comando per continuare da qui.",
});
