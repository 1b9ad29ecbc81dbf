import type { briefings as english } from "../en/briefings.ts";
import { translationOf } from "../template/translation.ts";

export const briefings = translationOf<typeof english>()({
  attachedFile: "Fichier joint",
  pastedText: "Texte collé",
  readingTime: "{minutes} min de lecture",
  writtenExtractively: "par extraits : des phrases de l’article, sans modèle",
  writtenBy: "rédigé par {model}",
  writtenInstead: "{writer} ({reason})",
  readShare: "lu à {share} : {reason}",
  coverage: "d’après {share} du texte",
  briefedBefore: "déjà résumé ici",
  kindDocumentation: "documentation",
  kindDiscussion: "discussion",
  kindEncyclopaedia: "article d’encyclopédie",
  kindProduct: "page de produit",
  kindListing: "liste",
  kindMail: "e-mail",
  kindPaper: "article scientifique",
  kindLegal: "texte juridique",
  kindRecipe: "recette",
  kindInterview: "interview",
  kindTranscript: "transcription",

  restUnread: "le reste n’a pas pu être lu",
  partPaywall: "accès payant",
  partSignIn: "connexion requise",
  partLeftOut: "d’autres textes de la page en font peut-être partie",
  partTooLong: "trop long pour être lu en entier",
  partTorn: "le texte s’interrompt au milieu d’une phrase, la suite n’est pas connue",
  partDamaged: "fichier endommagé, {read} pages sur {all}",
  partFirstPages: "les {read} premières pages sur {all}",
  partOnePage: "la page {page} sur {all}",

  sources: "Sources",
  useful: "Utile",
  notUseful: "Pas utile",
  pointsAndSources: "Points clés et sources",
  tryAgain: "Réessayer",
  giveText: "Fournir le texte",

  alreadyBriefed: "Déjà résumé ici :",
  briefedAbove: "Cet article est résumé plus haut, dans ce fil.",
  unchanged: "La page n’a pas changé depuis que je l’ai lue : le résumé ci-dessus reste valable.",
  pageChanged: "La page a changé depuis le {date} : {share} de ses phrases y sont encore.",
  changeNew: "Ajouté : {text}",
  changeGone: "Supprimé : {text}",
  changeBefore: "Avant : {text}",
  changeNow: "Maintenant : {text}",
  moreChanges: { one: "et {count} autre changement", other: "et {count} autres changements" },

  digestTitle: "Revue · {date}",
  digestArticles: {
    one: "{count} article depuis le {since}",
    other: "{count} articles depuis le {since}",
  },
  digestLate: "en retard sur l’heure prévue",
  digestNothingNew: "Rien de nouveau depuis le {since}.",
  moreStories: { one: "et {count} autre", other: "et {count} autres" },
  storyUpdate: "suite",
  storyChange: "maintenant {now}, auparavant {was}",
  digestInThread: {
    one: "{count} autre sujet dans le fil",
    other: "{count} autres sujets dans le fil",
  },
  digestMore: "Également publiés :",
  storyAlso: "aussi :",

  promptTitle: "Interrogez-moi sur un article",
  promptOnScreen: "Résume ce que je regarde",
  promptLast: "Qu’est-ce qui compte le plus dans le dernier article ?",
  promptHelp: "Comment t’utiliser ?",
  nothingOnScreen:
    "Je ne vois pas ce que vous regardez. Ouvrez le message avec l’article à côté de notre conversation et redemandez, ou envoyez-moi le lien.",
  help: "Publiez un lien, collez un article ou joignez un fichier : je réponds dans le fil avec les points clés, chacun rattaché à la phrase qui le fonde. Posez vos questions dans ce fil. `/brief <lien>` résume à la demande ; `/digest on 09:00` envoie une revue chaque jour. `mute` dans un fil m’y fait taire, `unmute` y met fin.",
  seenLate: "En retard : je n’ai vu ce message que maintenant.",
  couldNotRead: "Je n’ai pas pu lire {what}.",
  nothingToReadAgain:
    "Ce qui a été collé ou joint ici, je l’ai lu tel qu’il m’a été donné. Publiez le nouveau texte et je le résumerai.",
  articleNotKept:
    "L’article de ce fil n’est plus conservé. Publiez-le de nouveau, puis reposez votre question.",
  verified: "Étayées par l’article : {borneOut} phrases sur {sentences}",
  verifiedHow:
    "✓ les mots de l’article l’étaient · ✗ quelque chose diffère · ~ autre langue. Les mots ont été comparés, pas le sens.",
  nothingToAsk:
    "Il n’y a dans ce fil aucun article que j’aie pu lire. Publiez ici un lien, le texte ou le fichier, puis reposez votre question.",
  firstOfPost: {
    one: "Je résume les {most} premiers sur {all}. Publiez le dernier dans un message à part.",
    other:
      "Je résume les {most} premiers sur {all}. Publiez les {count} autres dans un message à part.",
  },

  isReading: "lit l’article…",
  isWriting: "rédige le résumé…",
  isLooking: "cherche dans l’article…",
  isBusy: "est occupé : {count} avant vous",

  discussion: "Un fil de {messages} messages de {names}",
  somebody: "Quelqu’un",
  linkRemoved: "[lien retiré]",
});
