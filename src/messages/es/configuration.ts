import type { configuration as english } from "../en/configuration.ts";
import { translationOf } from "../template/translation.ts";

export const configuration = translationOf<typeof english>()({
  configurationFaults: "La configuración no se puede usar:",
  isBotToken: "es un token de bot: empieza por xoxb-",
  isAppToken: "es un token de nivel de aplicación: empieza por xapp-",
  isSigningSecret: "es el signing secret de la página «Basic Information» de la aplicación",
  isWhole: "es un número entero de {least} a {most}",
  isWholeFrom: "es un número entero, {least} o más",
  isPositive: "es un número mayor que 0",
  isPositiveTo: "es un número mayor que 0, como máximo {most}",
  isPrice: "es un precio de 0 o más",
  isHeaders: "es nombre=valor, varios separados por comas, como X-Title=Briefdesk",
  isPort: "es un puerto de 0 a 65535",
  isOneOf: "es uno de {words}",
  isWebAddress: "es una dirección que empieza por https:// o http://",
  isDatabaseAddress: "es una dirección como postgres://user:password@host/database",
  isZone: "es una zona horaria como Europe/Berlin",
  isCurrency: "es un código de moneda como USD",
  isLimit:
    'se escribe como "50 requests", "200000 tokens" o "1.50 money"; varios, separados por comas',
  botTokenMissing: "falta; cópialo de la página OAuth de la aplicación, empieza por xoxb-",
  appTokenMissing:
    "falta; crea un token de nivel de aplicación con connections:write (Socket Mode) o define SLACK_SIGNING_SECRET (HTTP)",
  roleNeedsDatabase:
    "listen y work comparten sus tareas a través de PostgreSQL; define DATABASE_URL o usa ROLE=all",
  modelForKey: "nombra el modelo que se usa con OPENAI_API_KEY; defínelo o quita la clave",
  modelForAddress: "nombra el modelo que sirve OPENAI_BASE_URL; defínelo o quita la dirección",
  modelKeyMissing:
    "falta junto a OPENAI_MODEL; defínela, o bien OPENAI_BASE_URL para un servidor sin claves",
  keyFromElsewhere:
    "está definido en otro lugar que {address}, adonde se enviaría; define ambos en el entorno o ambos en .env",
  moneyWithoutPrice:
    "cuenta dinero y no hay ningún precio definido; define PRICE_INPUT y PRICE_OUTPUT o cuenta tokens",
  botTokenRefused:
    "Slack lo rechaza ({code}). Copia el Bot User OAuth Token (xoxb-…) de «OAuth & Permissions».",
  notBotToken: "este no es el token de un bot. Empieza por xoxb-.",
  appTokenRefused:
    "Slack lo rechaza ({code}). Crea un token de nivel de aplicación (xapp-…) con el permiso connections:write y activa Socket Mode.",
  manifestMalformed: "{path}: falta, o no es del tipo que Slack espera ahí",
  manifestLacks: "{path}: falta {name}",
  manifestUnused: "{path}: {name} no se usa",
  databaseNewer:
    "La base de datos fue escrita por una versión más nueva de Briefdesk (su esquema es {version}, este programa conoce {known}). Inicia la versión más nueva o indica otro DATA_DIR u otra DATABASE_URL.",
  fileDamaged:
    "{file} está dañado o no es una base de datos de Briefdesk. Restáuralo de una copia de seguridad o muévelo para empezar de nuevo.",
  fileLocked: "{file} está bloqueado por otro programa. Ciérralo e inicia de nuevo.",
  diskFull: "el disco que contiene {file} está lleno. Libera espacio e inicia de nuevo.",
  fileUnwritable:
    "no se puede escribir en {file}. Da permiso de escritura en su carpeta al usuario que ejecuta Briefdesk o indica otra carpeta.",
  fileFault: "no se puede abrir {file}: {detail}.",
  serverUnreachable:
    "no se puede alcanzar {server} ({code}). Inicia PostgreSQL allí o corrige el host y el puerto.",
  userRefused: "{server} no deja entrar a este usuario. Corrija el usuario o la contraseña.",
  databaseMissing: "{server} no tiene esa base de datos. Créala o corrige el nombre.",
  serverTooOld: "{server} es PostgreSQL {version}; tiene que ser {oldest} o posterior.",
  serverFault: "{server}: {detail}.",
  storeHalfCopied:
    "la base está a medio llenar: briefdesk migrate se interrumpió; ejecútalo de nuevo",
  circuitUntil: "no se le pregunta hasta {until}: {reason}",
  circuitUntilPost:
    "no se le pregunta hasta la próxima publicación, que vuelve a probarlo: {reason}",
  evalOutage:
    "El modelo sigue fallando ({reason}). Ejecuta esto otra vez para continuar desde aquí.",
  evalBusy: "El modelo sigue ocupado ({reason}). Ejecuta esto otra vez para continuar desde aquí.",
});
