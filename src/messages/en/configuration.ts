/** What an operator is told of the configuration, the databases, the tokens and the models. A fault follows the name of its key: `PORT: is a port …`. */
export const configuration = {
  configurationFaults: "The configuration cannot be used:",

  // what a key is to be
  isBotToken: "is a bot token: it begins with xoxb-",
  isAppToken: "is an app-level token: it begins with xapp-",
  isSigningSecret: "is the signing secret of the app's Basic Information page",
  isWhole: "is a whole number from {least} to {most}",
  isWholeFrom: "is a whole number, {least} or more",
  isPositive: "is a number above 0",
  isPositiveTo: "is a number above 0, at most {most}",
  isPrice: "is a price of 0 or more",
  isHeaders: "is name=value, several joined by commas, such as X-Title=Briefdesk",
  isPort: "is a port from 0 to 65535",
  isOneOf: "is one of {words}",
  isWebAddress: "is an address that begins with https:// or http://",
  isDatabaseAddress: "is an address such as postgres://user:password@host/database",
  isZone: "is a time zone such as Europe/Berlin",
  isCurrency: "is a currency code such as USD",
  isLimit: 'is written as "50 requests", "200000 tokens" or "1.50 money", several joined by commas',

  // what does not go together
  botTokenMissing: "is missing; copy it from the app's OAuth page, it begins with xoxb-",
  appTokenMissing:
    "is missing; create an app-level token with connections:write (Socket Mode), or set SLACK_SIGNING_SECRET (HTTP)",
  roleNeedsDatabase:
    "listen and work share their jobs through PostgreSQL; set DATABASE_URL, or use ROLE=all",
  modelForKey: "names the model to use with OPENAI_API_KEY; set it, or drop the key",
  modelForAddress: "names the model that OPENAI_BASE_URL serves; set it, or drop the address",
  modelKeyMissing:
    "is missing beside OPENAI_MODEL; set it, or OPENAI_BASE_URL for a server without keys",
  keyFromElsewhere:
    "is set in another place than {address}, to which it would be sent; set both in the environment, or both in .env",
  moneyWithoutPrice:
    "counts money, and no price is set; set PRICE_INPUT and PRICE_OUTPUT, or count tokens",

  // Slack
  botTokenRefused:
    "Slack refuses it ({code}). Copy the Bot User OAuth Token (xoxb-…) from “OAuth & Permissions”.",
  notBotToken: "this is no bot's token. It begins with xoxb-.",
  appTokenRefused:
    "Slack refuses it ({code}). Make an app-level token (xapp-…) with the scope connections:write, and switch Socket Mode on.",
  manifestMalformed: "{path}: is missing, or not of the kind that Slack expects there",
  manifestLacks: "{path}: {name} is missing",
  manifestUnused: "{path}: {name} is not used",

  // the database
  databaseNewer:
    "The database was written by a newer Briefdesk (its schema is {version}, this program knows {known}). Start the newer version, or name another DATA_DIR or DATABASE_URL.",
  fileDamaged:
    "{file} is damaged or is not a database of Briefdesk. Restore it from a backup, or move it away to start anew.",
  fileLocked: "{file} is locked by another program. Stop that program and start again.",
  diskFull: "the disk that holds {file} is full. Free some space and start again.",
  fileUnwritable:
    "{file} cannot be written. Let the user that runs Briefdesk write to its folder, or name another folder.",
  fileFault: "{file} cannot be opened: {detail}.",
  serverUnreachable:
    "{server} cannot be reached ({code}). Start PostgreSQL there, or mend the host and the port.",
  userRefused: "{server} does not let this user in. Mend the user or password.",
  databaseMissing: "{server} has no such database. Create it, or mend the name.",
  serverTooOld: "{server} is PostgreSQL {version}; it has to be {oldest} or later.",
  serverFault: "{server}: {detail}.",
  storeHalfCopied:
    "the database is only half filled: briefdesk migrate was interrupted; run it again",

  // models
  circuitUntil: "left alone until {until}: {reason}",
  circuitUntilPost: "left alone until the next post, which tries it again: {reason}",
  evalOutage: "The model keeps failing ({reason}). Run this again to go on from here.",
  evalBusy: "The model stays busy ({reason}). Run this again to go on from here.",
} as const;
