import type { configuration as english } from "../en/configuration.ts";
import { translationOf } from "../template/translation.ts";

export const configuration = translationOf<typeof english>()({
  configurationFaults: "Die Konfiguration ist nicht brauchbar:",
  isBotToken: "ist ein Bot-Token: er beginnt mit xoxb-",
  isAppToken: "ist ein App-Level-Token: er beginnt mit xapp-",
  isSigningSecret: "ist das Signing Secret von der Seite „Basic Information“ der App",
  isWhole: "ist eine ganze Zahl von {least} bis {most}",
  isWholeFrom: "ist eine ganze Zahl, {least} oder mehr",
  isPositive: "ist eine Zahl über 0",
  isPositiveTo: "ist eine Zahl über 0, höchstens {most}",
  isPrice: "ist ein Preis von 0 oder mehr",
  isHeaders: "ist name=wert, mehrere durch Kommas getrennt, etwa X-Title=Briefdesk",
  isPort: "ist ein Port von 0 bis 65535",
  isOneOf: "ist eines von {words}",
  isWebAddress: "ist eine Adresse, die mit https:// oder http:// beginnt",
  isDatabaseAddress: "ist eine Adresse wie postgres://user:password@host/database",
  isZone: "ist eine Zeitzone wie Europe/Berlin",
  isCurrency: "ist ein Währungscode wie USD",
  isLimit:
    'wird geschrieben als "50 requests", "200000 tokens" oder "1.50 money", mehrere durch Kommas getrennt',
  botTokenMissing: "fehlt; kopieren Sie ihn von der OAuth-Seite der App, er beginnt mit xoxb-",
  appTokenMissing:
    "fehlt; legen Sie einen App-Level-Token mit connections:write an (Socket Mode), oder setzen Sie SLACK_SIGNING_SECRET (HTTP)",
  roleNeedsDatabase:
    "listen und work teilen ihre Aufträge über PostgreSQL; setzen Sie DATABASE_URL, oder nehmen Sie ROLE=all",
  modelForKey:
    "nennt das Modell, das mit OPENAI_API_KEY benutzt wird; setzen Sie es, oder lassen Sie den Schlüssel weg",
  modelForAddress:
    "nennt das Modell, das OPENAI_BASE_URL anbietet; setzen Sie es, oder lassen Sie die Adresse weg",
  modelKeyMissing:
    "fehlt neben OPENAI_MODEL; setzen Sie ihn, oder OPENAI_BASE_URL für einen Server ohne Schlüssel",
  keyFromElsewhere:
    "ist an einer anderen Stelle gesetzt als {address}, wohin der Wert geschickt würde; setzen Sie beide in der Umgebung oder beide in .env",
  moneyWithoutPrice:
    "zählt Geld, und kein Preis ist gesetzt; setzen Sie PRICE_INPUT und PRICE_OUTPUT, oder zählen Sie Tokens",
  botTokenRefused:
    "Slack lehnt ihn ab ({code}). Kopieren Sie den Bot User OAuth Token (xoxb-…) aus „OAuth & Permissions“.",
  notBotToken: "das ist nicht der Token eines Bots. Er beginnt mit xoxb-.",
  appTokenRefused:
    "Slack lehnt ihn ab ({code}). Legen Sie einen App-Level-Token (xapp-…) mit dem Scope connections:write an und schalten Sie Socket Mode ein.",
  manifestMalformed: "{path}: fehlt oder ist nicht von der Art, die Slack dort erwartet",
  manifestLacks: "{path}: {name} fehlt",
  manifestUnused: "{path}: {name} wird nicht benutzt",
  databaseNewer:
    "Die Datenbank wurde von einem neueren Briefdesk geschrieben (ihr Schema ist {version}, dieses Programm kennt {known}). Starten Sie die neuere Version, oder nennen Sie ein anderes DATA_DIR oder eine andere DATABASE_URL.",
  fileDamaged:
    "{file} ist beschädigt oder keine Datenbank von Briefdesk. Stellen Sie sie aus einer Sicherung wieder her, oder verschieben Sie sie, um neu anzufangen.",
  fileLocked:
    "{file} ist von einem anderen Programm gesperrt. Beenden Sie dieses und starten Sie neu.",
  diskFull: "der Datenträger mit {file} ist voll. Schaffen Sie Platz und starten Sie neu.",
  fileUnwritable:
    "{file} ist nicht beschreibbar. Geben Sie dem Benutzer, unter dem Briefdesk läuft, Schreibrecht auf den Ordner, oder nennen Sie einen anderen.",
  fileFault: "{file} lässt sich nicht öffnen: {detail}.",
  serverUnreachable:
    "{server} ist nicht erreichbar ({code}). Starten Sie dort PostgreSQL, oder berichtigen Sie Host und Port.",
  userRefused: "{server} lässt diesen Benutzer nicht zu. Berichtigen Sie Benutzer oder Passwort.",
  databaseMissing:
    "{server} hat keine solche Datenbank. Legen Sie sie an, oder berichtigen Sie den Namen.",
  serverTooOld: "{server} ist PostgreSQL {version}; nötig ist {oldest} oder neuer.",
  serverFault: "{server}: {detail}.",
  storeHalfCopied:
    "die Datenbank ist erst halb gefüllt: briefdesk migrate wurde unterbrochen; starten Sie es noch einmal",
  circuitUntil: "wird bis {until} nicht gefragt: {reason}",
  circuitUntilPost: "wird bis zum nächsten Post nicht gefragt, der es wieder versucht: {reason}",
  evalOutage:
    "Das Modell fällt weiter aus ({reason}). Rufen Sie dies noch einmal auf, um von hier weiterzumachen.",
  evalBusy:
    "Das Modell bleibt überlastet ({reason}). Rufen Sie dies noch einmal auf, um von hier weiterzumachen.",
});
