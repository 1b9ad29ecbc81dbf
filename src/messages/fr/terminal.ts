import type { terminal as english } from "../en/terminal.ts";
import { translationOf } from "../template/translation.ts";

export const terminal = translationOf<typeof english>()({
  usage: `Briefdesk : les articles publiés deviennent des points clés, chacun rattaché à la phrase qui le fonde.

  briefdesk start [--role all|listen|work]        sert Slack, ou un espace local quand aucun jeton n’est donné
  briefdesk demo                                  l’essentiel, de la publication à la revue, dans un espace local
  briefdesk read <fichier|dossier|url|-> … [--json] [--url U]  ce qui a été lu, avec le verdict
      --explain[=FICHIER.html]  ce qui a été pris, retiré et laissé de côté ; FICHIER : à côté de la page
  briefdesk brief <fichier|url|-> [--json] [--url U]        le résumé
  briefdesk ask <fichier|url|-> "<question>" [--json] [--url U]  la réponse, ou que l’article n’en parle pas
  briefdesk verify <article> <texte|->  [--json] [--url U]   chaque phrase d’un texte sur l’article : ce qui l’étaie
  briefdesk check [--json]                        configuration, manifeste, Slack, modèle : ce qui manque
  briefdesk manifest [--http https://…] [--agent] [--link] le manifeste de l’app Slack ; pour HTTP, avec l’adresse que Slack appelle
  briefdesk settings export|import FILE [--dry-run] tous les réglages en YAML ; --dry-run dit ce qui changerait
  briefdesk status [--json] [--changes]           ce que veut savoir la personne d’astreinte
  briefdesk backup FICHIER                        une copie de la base SQLite, même en service
  briefdesk restore FICHIER                       met une sauvegarde à la place de la base, qui est gardée à côté
  briefdesk migrate --to postgres://…             la base SQLite vers un PostgreSQL vide, comparée à la fin
  briefdesk jobs rerun [id …]                     remet en file les tâches en échec
  briefdesk eval [fichier|dossier …] [--out DIR] [--fresh]  ce que vaut le rédacteur configuré, face à la fois précédente

Codes de sortie : 0 fait · 1 un article illisible ou une étape en échec · 2 commande ou configuration fausse
`,
  unknownCommand: "Il n’y a pas de commande « {name} ».",
  askWhat: 'Dites quoi demander et à quoi : ask <fichier|url|-> "<question>".',
  readWhat:
    "Dites ce qu’il faut lire : un fichier, un dossier, une adresse, ou - pour l’entrée standard.",
  urlOfOne: "--url donne l’adresse d’un seul fichier : une entrée et une adresse complète.",
  oneInput: "Il faut ici un seul fichier, une seule adresse ou -.",
  verifyWhat: "Précisez quoi vérifier : verify <fichier|url> <fichier|->, l’article d’abord.",
  noPagesInFolder: "Il n’y a pas de fichier .html ou .html.gz dans « {folder} ».",
  inputMissing: "Ce fichier ou ce dossier n’existe pas.",
  inputUnopened: "Le fichier ne peut pas être ouvert ({code}).",
  evalNothing: "Il n’y a aucun article à évaluer.",
  evalMissing: "Il n’y a ni fichier ni dossier « {path} ».",
  jobsWhat: "Dites quoi faire des tâches : rerun [id …].",
  settingsHow: "`settings` attend `export`, ou `import` avec un fichier.",
  settingsFileFault: "{file} : `{path}` n’est pas comme il faut.",
  manifestAgent:
    "En tant qu’agent, l’app ne peut pas être utilisée par les invités de l’espace de travail, et Slack ne revient pas en arrière pour un agent. Dans les canaux, rien ne change.",
  manifestHttp:
    "--http prend l’adresse https à laquelle Slack joint le bot, par exemple https://bot.example.com, et non « {given} ».",
  roleUnknown: "--role vaut all, listen ou work, pas « {role} ».",

  serving: "Briefdesk sert Slack ({mode}), rédaction : {writer}. Ctrl-C l’arrête.",
  servingLocally: "Briefdesk tourne dans un espace local, rédaction : {writer}.",
  extractiveWriter: "par extraits (ni clé, ni réseau)",
  tryLocally:
    "Publiez-y un lien, collez un article ou joignez un fichier ; répondez dans son fil ; essayez /brief et /digest.",
  serveYourSlack:
    "Pour servir votre propre Slack, définissez SLACK_BOT_TOKEN et SLACK_APP_TOKEN (README). Ctrl-C l’arrête.",

  verifyNothing: "Rien dans l’article n’étaie cela.",
  verifyLanguage:
    "Dans une autre langue que l’article : seuls les chiffres et certains noms ont pu être comparés.",
  verifyForeign: "Absent de l’article : {what}",
  verifyElsewhere: "Absent des phrases les plus proches : {what}",
  verifyOtherwise:
    "Les phrases les plus proches ne le disent pas ainsi : une négation, une certitude, une cause, un moment ou un auteur diffère.",
  askForExample: "Demandez, par exemple :",

  checkConfiguration: "configuration : {says}",
  checkManifest: "manifeste : {says}",
  checkSlack: "Slack : {says}",
  checkModel: "modèle {model} : {says}",
  modelModeSchema: "Sortie structurée : le serveur tient la réponse à notre schéma",
  modelModeJson: "Mode JSON : la forme est demandée et vérifiée",
  modelModePlain: "Texte simple : la forme est demandée et vérifiée",
  modelTrialUnfit: "La réponse d’essai n’y correspondait pas",
  modelWithout: "Sans {names}",
  checkNoModel: "modèle : aucun ; les résumés se feront par extraits",
  keysReadable: "chaque clé est lisible",
  manifestMissing: "manifest.yml manque",
  manifestHolds: "contient ce dont le bot se sert, et rien d’autre",
  slackLocal: "aucun jeton ; l’espace local servira",
  slackReached: "mode {mode}, équipe {team} à {address}",
  keyMisspelt: "{given} n’est pas lu : vouliez-vous dire {meant} ?",
  checkStore: "stockage : {says}",
  storeWorks: "{where} : écrit et relu",
  storeFails: "{where} : {cause}",
  socketOpened: "la connexion Socket Mode s’ouvre",
  proxyFound: "proxy : {host} a une adresse",
  proxyUnknown: "proxy : {host} n’en a pas ({code}) ; corrigez HTTPS_PROXY",
  offLimits: "limites : aucune, rien ne borne le coût d’un modèle (LIMIT_*)",
  offMetrics: "mesures : /healthz, /readyz et /metrics sont coupés (OPS_PORT)",
  portTaken:
    "Le port {port} est pris par un autre programme. Arrêtez-le, ou choisissez un autre port ({keys}).",
  checkScopes: "droits : {says}",
  scopesGranted: "tous sont accordés",
  scopesLacking: "{scopes} manquent : réinstallez l’app depuis le manifeste",
  scopesRefused: "sans {scopes} : {without}",
  slackUnreachable: "injoignable ({cause})",

  statusVersion: "Version {version}, rédaction : {writer}",
  statusRunning: "En marche depuis {since} ({uptime})",
  statusNotRunning: "Aucun processus du bot n’est en marche",
  statusJobs: "Tâches : {waiting} en attente, {running} en cours, {failed} en échec",
  statusAttempts: { one: "{count} essai", other: "{count} essais" },
  statusRerun: "Pour les relancer : briefdesk jobs rerun [id …]",
  statusModel: "Modèle {model} : {says}",
  statusCatchUp: {
    one: "Manqué entre {since} et {until} : {count} message retrouvé",
    other: "Manqué entre {since} et {until} : {count} messages retrouvés",
  },
  statusUnread: "Non lu, car trop ancien : ce qui a été publié entre {since} et {until}",
  statusCutShort:
    "Plus de messages que ce qui est lu, les plus anciens ont été laissés : {channels}",
  statusDigests: "Revues : {digests}",
  statusNext: "prochaine {date} ({zone})",
  statusBriefed: "Articles par jour (UTC), 7 derniers jours : {days}",
  statusRefused: "Illisibles, 7 derniers jours : {reasons}",
  statusSpent: "Coût du modèle par mois : {months}",
  statusChannels: "Canaux avec leurs propres réglages : {channels}",
  statusFeedback: "Avis des 7 derniers jours : {feedback}",
  statusOpinions: "{useful} utiles, {notUseful} pas utiles",
  statusNone: "aucun",
  jobsInLine: {
    one: "{count} tâche est de nouveau en file.",
    other: "{count} tâches sont de nouveau en file.",
  },

  demoPaste: "Ada colle un article dans #reading, et son fil reçoit un résumé",
  demoSources: "Un clic montre les phrases sur lesquelles reposent les points",
  demoAnswered: "Une question à laquelle l’article répond",
  demoUnanswered: "Une question à laquelle il ne répond pas",
  demoDigest: "/digest now",
  demoCharacters: "({count} caractères)",
  demoDone: "Toutes les étapes ont réussi. Maintenant : npm start, avec vos propres articles.",
  demoFailed: "L’étape « {step} » a échoué : {says}",
  demoFewSentences: "le résumé ne cite que {count} phrases",
  demoNoBriefing: "il n’y a pas de résumé dont presser un bouton",
  demoNoWindow: "aucune fenêtre ne s’est ouverte",
  demoNoSentence: "la fenêtre ne montre aucune phrase",
  demoForeignSentence: "pas une phrase de l’article : {sentence}",
  demoOtherAnswer: "la réponse était « {answer} »",
  demoNoDigest: "aucune revue n’a été publiée",
  demoDigestWithoutArticle: "la revue ne nomme pas l’article",
  demoNoReply: "aucune réponse n’est venue",

  // backup and restore
  backupWhat: "Dites où va la copie : backup FICHIER.",
  restoreWhat: "Dites quelle sauvegarde restaurer : restore FICHIER.",
  backupDone: "{file} est une copie complète et relue de la base.",
  backupNothing: "Il n’y a pas encore de base : {file} manque.",
  backupExists: "{file} existe déjà. Indiquez un autre fichier.",
  backupUnwritten: "La copie {file} ne peut pas être faite : {code}.",
  backupUnsound:
    "{file} est endommagé ou n’est pas une sauvegarde de Briefdesk. Rien n’a été changé.",
  backupNewer:
    "{file} a été écrit par un Briefdesk plus récent (son schéma est {version}, ce programme connaît {known}). Rien n’a été changé ; restaurez-le avec la version plus récente.",
  backupElsewhere:
    "La base est dans PostgreSQL. Utilisez pg_dump et pg_restore, comme l’explique docs/operating.md.",
  restoreRunning: "Un Briefdesk travaille sur {file}. Arrêtez-le d’abord ; rien n’a été changé.",
  restoreDone: "La base a été restaurée depuis {file}.",
  restoreKept: "Ce qui s’y trouvait avant est gardé : {file}",

  // migrate
  migrateWhat: "Dites où va la base : migrate --to postgres://user:password@host/database.",
  migrateProgress: "{table} : {count} sur {all} copiés",
  migrateCompared: "{table} : {count}, identiques des deux côtés",
  migrateDone:
    "La base est sur PostgreSQL : {count} enregistrements, chaque table comparée par nombre et somme de contrôle. Définissez maintenant DATABASE_URL et démarrez. {file} est resté tel quel : supprimez-le quand tout va bien.",
  moveRunning: "Un Briefdesk travaille sur {file}. Arrêtez-le d’abord ; rien n’a été copié.",
  moveBegun:
    "Cette base est en train d’être remplie depuis {file}. Relancez avec cette source, ou nommez une base vide.",
  moveNotEmpty:
    "Cette base contient déjà des enregistrements. Nommez-en une vide ; rien n’a été copié.",
  moveUnlike:
    "Après la copie, les deux bases diffèrent dans {table}. Rien ne démarre sur la nouvelle, l’ancienne est restée telle quelle. Nommez une base vide et réessayez.",
});
