import type { commands as english } from "../en/commands.ts";
import { translationOf } from "../template/translation.ts";

export const commands = translationOf<typeof english>()({
  onIt: "C’est parti. Le résumé arrive ici dans un instant.",
  onItInThread: "C’est parti. Le résumé arrivera dans le fil du message.",
  verifyingInThread: "C’est parti. Le résultat arrivera dans le fil.",
  nothingToVerify:
    "Je n’ai trouvé aucun texte à vérifier. Écrivez « vérifie ça » en dessous dans le fil, ou le texte après deux points : « vérifie ça : … ».",
  ownMessage: "C’est un de mes messages. Choisissez celui qui contient l’article.",
  notStored: "Je n’ai pas pu le faire pour l’instant. Réessayez dans une minute.",
  notHere:
    "Je ne suis pas dans cette conversation, je ne pourrais donc pas y répondre. Invitez-moi avec `/invite`, ou écrivez-moi en message direct.",
  thanks: "Merci, c’est noté.",
  forgetting:
    "Ce que vous avez publié, demandé et pensé des résumés est en cours d’effacement. Supprimez un de vos messages pour retirer aussi son résumé du fil.",

  briefUsage:
    "`/brief <lien ou texte>` le résume ici\n`/brief length brief|standard|deep` · la longueur des résumés dans ce canal\n`/brief language article|en|ko|…` · la langue dans laquelle ils sont écrits\n`/brief language me article|en|ko|…|off` · de même pour ce que vous publiez et demandez, dans tous les canaux\n`/brief mode auto|asked|off` · quand je parle dans ce canal : sur les articles publiés, sur demande ou après une commande seulement\n`/brief audience <pour qui>|off` · `/brief style <souhaits de votre équipe>|off`\n`/brief settings` · `/brief usage` · `/brief forget me` · `/brief help`",
  nothingToBrief: "Je n’y ai trouvé ni lien ni article.",
  settingsOfChannel: "Résumés de ce canal : longueur `{length}`, en {language}.",
  settingsOfChannelAsArticle:
    "Résumés de ce canal : longueur `{length}`, dans la langue de l’article.",
  settingsAudience: "Pour : {audience}",
  settingsModeAsked:
    "Dans ce canal, je parle quand on me le demande : par une mention, `/brief`, le raccourci ou une réaction.",
  settingsModeOff:
    "Je suis désactivé dans ce canal : je ne réponds qu’aux commandes et au raccourci.",
  settingsStyle: "Style : {style}",
  settingsOfPerson:
    "À ce que vous publiez et demandez, je réponds en {language}, dans tous les canaux.",
  settingsOfPersonAsArticle:
    "À ce que vous publiez et demandez, je réponds dans la langue de l’article, dans tous les canaux.",
  settingsIdle:
    "Aucun modèle n’est configuré : les résumés sont faits des phrases de l’article, quels que soient la langue, le public ou le style.",
  didYouMean: "Vouliez-vous dire `{meant}` ?",
  optionArticle: "la langue de l’article",
  notAnOption: "« {value} » ne fait pas partie des choix. Dites {options}.",
  notALanguage:
    "« {value} » n’est pas une langue que je connais. Dites `article` pour celle de l’article, ou un code comme `en`, `ko`, `de`.",
  sayAudience: "Dites à qui s’adressent les résumés : `/brief audience ingénieurs`.",
  sayStyle:
    "Dites le ton que doivent avoir les résumés : `/brief style mots simples, sans adjectifs`.",
  wishTooLong: "Cela fait {length} caractères ; {most} au plus.",

  usageWithoutModel:
    "Aucun modèle n’est configuré : les résumés sont faits des phrases de l’article et ne coûtent rien.",
  usageDay: "Usage du modèle ces dernières 24 heures :",
  usageMonth: "Ces 30 derniers jours :",
  usageYou: "Vous : {spent}",
  usageChannel: "Ce canal : {spent}",
  usageTeam: "L’espace de travail : {spent}",
  requests: { one: "{count} demande", other: "{count} demandes" },
  requestsOf: { one: "{spent} sur {count} demande", other: "{spent} sur {count} demandes" },
  tokens: { one: "{count} jeton", other: "{count} jetons" },
  tokensOf: { one: "{spent} sur {count} jeton", other: "{spent} sur {count} jetons" },
  moneyOf: "{spent} sur {most}",

  digestUsage:
    "`/digest now` · `/digest on 09:00 [weekdays|daily|weekly [monday…sunday]] [Area/City]` · `/digest off` · `/digest status` · `/digest quiet on|off`",
  digestUnknownVerb: "Je ne connais pas « {word} ».",
  digestUnknownWord:
    "Je ne connais pas « {word} » : ce ne sont ni des jours (`weekdays`, `daily`, `weekly`) ni un fuseau horaire (`Europe/Paris`).",
  digestSayQuiet:
    "Dites `/digest quiet on` pour ne rien publier les jours sans nouveauté, `/digest quiet off` pour le dire en une ligne.",
  digestSayWhen: "Dites quand : `/digest on 09:00`.",
  digestNotATime: "« {time} » n’est pas une heure. Écrivez `09:00`.",
  digestNoValue: "« {value} » n’est pas une valeur possible de `{setting}`.",
  digestNone: "Il n’y a pas de revue dans ce canal. `/digest on 09:00` en crée une.",
  digestNeverDue:
    "Sans aucun jour de la semaine, elle n’arriverait jamais : choisissez-en au moins un, ou arrêtez-la.",
  digestOnItsWay: "La revue arrive.",
  digestIsOff: "La revue de ce canal est arrêtée.",
  digestSaysNothingNew: "Les jours sans nouveauté, la revue le dit en une ligne.",
  digestStaysQuiet: "Les jours sans nouveauté, la revue se tait.",
  digestDaily: "La revue arrive chaque jour à {at} ({zone}). Prochaine : {next}.",
  digestWeekdays: "La revue arrive en semaine à {at} ({zone}). Prochaine : {next}.",
  digestWeekly: "La revue arrive chaque {day} à {at} ({zone}). Prochaine : {next}.",

  sourcesTitle: "Sources",
  sourcesNotKept:
    "Je n’ai pas de sources à vous montrer ici : le résumé n’est plus conservé, ou il se trouve là où vous ne pouvez pas lire. Faites résumer l’article de nouveau pour les voir.",
  sourcesMore: "Il y a plus de phrases que de place ici.",
  openOnPage: "ouvrir dans la page",
  translate: "Traduire en {language}",
  translating: "Traduction en {language}…",
  translated:
    "Traduit en {language} par le modèle, sans vérification ; les mots de l’article sont entre guillemets.",
  notTranslated: "Pas de traduction.",
  translationBroke: "Quelque chose s’est mal passé de mon côté. Réessayez.",

  close: "Fermer",
  cancel: "Annuler",
  send: "Envoyer",
  skip: "Passer",
  reasonTitle: "Qu’est-ce qui cloche ?",
  reason: "Raison",
  reasonWrong: "Il contient une erreur",
  reasonIncomplete: "L’essentiel manque",
  reasonTooLong: "Il est trop long",
  reasonNoArticle: "Il n’y avait pas d’article à résumer",
  inYourWords: "Avec vos mots",
  pasteTitle: "Fournir le texte",
  briefIt: "Résumer",
  pasteArticle: "Collez l’article",
  pasteHint:
    "Plus de {most} caractères ? Joignez-le ci-dessous, ou collez-le dans le fil en me mentionnant.",
  orAttach: "ou joignez-le en fichier",
  pasteOrAttach: "Collez le texte ou joignez un fichier.",
  mayNotRead: "Vous ne pouvez pas lire cette conversation : rien n’y est résumé.",

  channelNotYours: "Vous ne pouvez plus lire ce canal : ses réglages ne sont pas affichés.",
  homeNotDrawn:
    "Je n’ai pas pu retrouver à l’instant ce qui a sa place ici. Rouvrez cet onglet dans une minute.",
  homeInvite:
    "Invitez-moi dans un canal : je résume les articles qui y sont publiés, chacun dans son fil.",
  homeSend: "Envoyez-moi un lien, un article collé ou un fichier en message direct.",
  homeAsk:
    "Posez vos questions dans le fil d’un résumé. Sans mention, je réponds quand l’article le dit ; mentionnez-moi, et je dis aussi quand il n’en parle pas.",
  homeShortcut: "« Brief this », dans le menu d’un message, résume une publication plus ancienne.",
  reactionHint: "Réagissez à un message avec {reactions} : je résume son contenu dans son fil.",
  homeCommands: "`/brief help` et `/digest status`, dans un canal, montrent le reste.",
  homeUnread: "Ce que je n’ai pas pu lire",
  homeArticles: "Vos derniers articles",
  homeDigests: "Revues",
  homeDaily: "chaque jour à {at}, {zone}",
  homeWeekdays: "en semaine à {at}, {zone}",
  homeWeekly: "chaque {day} à {at}, {zone}",
  homeWrittenBy: "Rédaction : {writer}",
  homeRequests: {
    one: "{count} demande ces 30 derniers jours",
    other: "{count} demandes ces 30 derniers jours",
  },

  // What is missing where a scope was not granted.
  withoutFiles: "Les fichiers publiés ne sont pas lus.",
  withoutPrivateChannels: "Les canaux privés ne sont pas lus.",
  withoutGroupMessages: "Les messages de groupe ne sont pas lus.",
  withoutReactions: "Les réactions ne demandent rien.",
  withoutSigns: "Aucun signe n’est posé sur les messages.",

  // Settings, in dialogs and in the Home tab.
  settingsTitle: "Réglages",
  save: "Enregistrer",
  settingMode: "Quand je parle ici",
  modeAuto: "Pour les articles publiés et sur demande",
  modeAsked: "Sur demande",
  modeOff: "Aux commandes seulement",
  settingLength: "Longueur",
  lengthBrief: "Bref",
  lengthStandard: "Standard",
  lengthDeep: "Détaillé",
  settingLanguage: "Langue des résumés",
  settingAudience: "Pour qui",
  settingStyle: "Style",
  settingMyLanguage: "Ma langue, dans tous les canaux",
  optionChannel: "Comme dans chaque canal",
  settingsChanged: "{who} a changé ma façon de travailler ici : {what}.",
  settingValue: "{setting} : {value}",
  settingDigest: "Revue",
  digestDays: "Jours",
  digestAt: "Heure",
  digestZone: "Fuseau horaire",
  digestOn: "Active",
  digestOff: "Arrêtée",
  digestNoNews: "Les jours sans nouveauté",
  digestQuiet: "Ne rien publier",
  digestSaySo: "Le dire en une ligne",
  valueNone: "aucun",
  mayChangeAdmins: "Ici, seuls la personne qui a créé le canal et les admins peuvent changer cela.",
  mayChangeNamed: "Ici, seul {who} peut changer cela.",
  mayChangeNotGuests: "Les invités ne peuvent pas changer les réglages.",
  rolesOnlyAdmins: "Seuls les admins décident de qui peut changer les réglages.",
  rolesNow: "Peuvent changer les réglages des canaux : {who}.",
  rolesEveryone: "tout le monde dans le canal",
  rolesCreator: "qui a créé le canal, et les admins",
  lastChanges: "Derniers changements",
  homeChannels: "Canaux où je suis",
  homeEdit: "Modifier",
  homeMine: "Mes réglages",
  homeNothingYet:
    "Rien pour l’instant : publiez un lien dans un canal où je suis, ou envoyez-m’en un.",
  settingRoles: "Qui peut changer les réglages",
});
