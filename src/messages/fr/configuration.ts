import type { configuration as english } from "../en/configuration.ts";
import { translationOf } from "../template/translation.ts";

export const configuration = translationOf<typeof english>()({
  configurationFaults: "La configuration est inutilisable :",
  isBotToken: "est un jeton de bot : il commence par xoxb-",
  isAppToken: "est un jeton d’application : il commence par xapp-",
  isSigningSecret: "est le signing secret de la page « Basic Information » de l’application",
  isWhole: "est un nombre entier de {least} à {most}",
  isWholeFrom: "est un nombre entier, {least} ou plus",
  isPositive: "est un nombre supérieur à 0",
  isPositiveTo: "est un nombre supérieur à 0, au plus {most}",
  isPrice: "est un prix de 0 ou plus",
  isHeaders:
    "doit être nom=valeur, plusieurs séparés par des virgules, par exemple X-Title=Briefdesk",
  isPort: "est un port de 0 à 65535",
  isOneOf: "est l’un de {words}",
  isWebAddress: "est une adresse qui commence par https:// ou http://",
  isDatabaseAddress: "est une adresse comme postgres://user:password@host/database",
  isZone: "est un fuseau horaire comme Europe/Berlin",
  isCurrency: "est un code de devise comme USD",
  isLimit:
    's’écrit "50 requests", "200000 tokens" ou "1.50 money" ; plusieurs sont séparés par des virgules',
  botTokenMissing:
    "manque ; copiez-le depuis la page OAuth de l’application, il commence par xoxb-",
  appTokenMissing:
    "manque ; créez un jeton d’application avec connections:write (Socket Mode), ou définissez SLACK_SIGNING_SECRET (HTTP)",
  roleNeedsDatabase:
    "listen et work partagent leurs tâches par PostgreSQL ; définissez DATABASE_URL, ou prenez ROLE=all",
  modelForKey: "nomme le modèle à utiliser avec OPENAI_API_KEY ; définissez-le, ou retirez la clé",
  modelForAddress: "nomme le modèle que sert OPENAI_BASE_URL ; définissez-le, ou retirez l’adresse",
  modelKeyMissing:
    "manque à côté de OPENAI_MODEL ; définissez-la, ou OPENAI_BASE_URL pour un serveur sans clé",
  keyFromElsewhere:
    "est défini ailleurs que {address}, où sa valeur serait envoyée ; définissez les deux dans l’environnement, ou les deux dans .env",
  moneyWithoutPrice:
    "compte de l’argent, et aucun prix n’est défini ; définissez PRICE_INPUT et PRICE_OUTPUT, ou comptez des tokens",
  botTokenRefused:
    "Slack le refuse ({code}). Copiez le Bot User OAuth Token (xoxb-…) depuis « OAuth & Permissions ».",
  notBotToken: "ce n’est pas le jeton d’un bot. Il commence par xoxb-.",
  appTokenRefused:
    "Slack le refuse ({code}). Créez un jeton d’application (xapp-…) avec le scope connections:write, et activez Socket Mode.",
  manifestMalformed: "{path} : manque, ou n’est pas du type que Slack attend là",
  manifestLacks: "{path} : {name} manque",
  manifestUnused: "{path} : {name} n’est pas utilisé",
  databaseNewer:
    "La base de données a été écrite par un Briefdesk plus récent (son schéma est {version}, ce programme connaît {known}). Démarrez la version plus récente, ou indiquez un autre DATA_DIR ou une autre DATABASE_URL.",
  fileDamaged:
    "{file} est endommagé ou n’est pas une base de données de Briefdesk. Restaurez-le depuis une sauvegarde, ou déplacez-le pour repartir à zéro.",
  fileLocked: "{file} est verrouillé par un autre programme. Arrêtez-le et redémarrez.",
  diskFull: "le disque qui contient {file} est plein. Libérez de la place et redémarrez.",
  fileUnwritable:
    "{file} n’est pas accessible en écriture. Donnez à l’utilisateur qui exécute Briefdesk le droit d’écrire dans son dossier, ou indiquez un autre dossier.",
  fileFault: "{file} ne peut pas être ouvert : {detail}.",
  serverUnreachable:
    "{server} est injoignable ({code}). Démarrez-y PostgreSQL, ou corrigez l’hôte et le port.",
  userRefused:
    "{server} ne laisse pas entrer cet utilisateur. Corrigez l’utilisateur ou le mot de passe.",
  databaseMissing: "{server} n’a pas cette base de données. Créez-la, ou corrigez le nom.",
  serverTooOld: "{server} est PostgreSQL {version} ; il faut {oldest} ou plus récent.",
  serverFault: "{server} : {detail}.",
  storeHalfCopied:
    "la base n’est remplie qu’à moitié : briefdesk migrate a été interrompu ; relancez-le",
  circuitUntil: "n’est pas interrogé jusqu’au {until} : {reason}",
  circuitUntilPost:
    "n’est pas interrogé jusqu’au prochain message, qui l’essaiera de nouveau : {reason}",
  evalOutage: "Le modèle échoue toujours ({reason}). Relancez la commande pour reprendre d’ici.",
  evalBusy: "Le modèle reste occupé ({reason}). Relancez la commande pour reprendre d’ici.",
});
