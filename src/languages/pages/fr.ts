import type { PagePhrases } from "../shape/page-phrases.ts";
import { anyOf } from "../shape/phrases.ts";

export const frenchPages: PagePhrases = {
  consent: {
    buttons: /tout accepter|accepter.*|j(?:'|’)accepte.*|continuer avec (?:la )?publicité.*/u,
    subject: /partenaires|traceurs|vie privée|données personnelles|consentement/u,
    age: /(?:êtes-vous|avez-vous) (?:majeur|plus de 18)|personnes majeures|date de naissance/u,
    choices: /tout accepter/u,
  },
  related: {
    lines: /(?:à )?lire (?:aussi|également)|à lire|sur le même sujet/u,
    labels: /(?:à )?lire (?:aussi|également)|à lire|voir aussi|sur le même sujet/u,
    elsewhere: /les plus lus/u,
    begins: /lire aussi|à lire aussi|sur le même sujet/u,
    hints: /lire/u,
  },
  walls: {
    elsewhere: anyOf(`
      plus d[’']articles, newsletter, infolettre, commenter, commentaire, faire un don, soutenez-nous, aidez-nous,
      enregistrer, télécharger`),
    readOn: /lire la suite|poursuivre la lecture|continuer la lecture|l'intégralité/u,
    pay: /abonne\w*|abonnez|s'abonner|débloque\w*|acheter/u,
    payPrompts: [
      /(?:cet article|la suite|ce contenu)[^.]{0,30}réservée? (?:aux|à nos) abonnée?s|il (?:vous )?reste .{0,6}\d{1,2}(?:[.,]\d+)? ?% (?:d(?:e|u)|à)|(?:abonnez-vous|s(?:'|’)abonner|je m(?:'|’)abonne)\b.{0,60}(?:lire|continuer|poursuivre|suite|débloquer)|\b(?:pour|afin de|envie de) (?:lire|accéder à) (?:la suite|l(?:'|’)intégralité|cet article)/iu,
    ],
    registerPrompts: [
      /(?:inscrivez-vous|connectez-vous|créez un compte).{0,60}(?:lire|continuer|poursuivre)/iu,
    ],
    offers: [
      /réservée?s? (?:aux|à nos) abonnée?s/iu,
      /(?:article|contenu) (?:abonnés?|premium)/iu,
      /déjà abonnée?/iu,
      /sans engagement/iu,
    ],
    left: /restants?|restantes/u,
    open: /en tant qu(?:e |'|’)abonn/u,
    remaining: [/il (?:vous )?reste .{0,6}?(\d{1,2}(?:[.,]\d+)?) ?% d/iu],
  },
  offerTerms: {
    subscription: /abonn/u,
    per: /par/u,
    period: /mois|an/u,
    cancel: /résili/u,
    trial: /gratuit/u,
    access: /illimité|accès (?:illimité|à tous)/u,
    renewal: /renouvel|premier mois/u,
  },
  errorPages: {
    page: /contenu|annonce|lien|document|produit|emploi|l'offre|l’offre/u,
    missing: anyOf(`
      introuvable, n'existe pas, n’existe pas, n'existe plus, n’existe plus, pas été trouvée?,
      n'a pas été trouvée?, non trouvée?, inexistante?`),
    notFound: /ne (?:trouvons|trouve) pas (?:cette|la) page/u,
    removed: anyOf(`
      n'est plus disponible, n’est plus disponible, plus disponible, n'est plus en ligne,
      n’est plus en ligne, supprimée?s?, retirée?s?, dépubliée?s?, expirée?`),
    server: /serveur/u,
    trouble: /erreur critique|erreur interne|indisponible|momentanément indisponible|maintenance/u,
    status: /erreur/u,
    alone: /introuvable/u,
    fault: /une erreur est survenue|s(?:'|’)est mal passé/u,
    region: /n(?:'|’)est pas (?:disponible|accessible) dans votre (?:pays|région)/u,
  },
  botChecks: {
    verify: /vérifi\w*|confirme\w*/u,
    human: /humain\w*|personne/u,
    unusual: /inhabituel\w*|suspect\w*/u,
    traffic: /trafic|activité|requêtes/u,
    says: anyOf([
      `
        vérifi(ez|cation|ons) que vous (êtes|n'êtes), vous n'êtes pas un robot, je ne suis pas un robot,
        accès (refusé|bloqué)`,
      /un instant…/u,
      "activité inhabituelle",
    ]),
  },
  signIn: {
    password: /mot de passe/u,
    says: anyOf(`
      sélectionne[rz] votre établissement, se connecter, connectez-vous, connexion, identifiez-vous,
      espace (abonnés?|membres?|privé|client)`),
  },
  otherPages: {
    searchResults: /résultats (?:de|pour)/u,
    listTitles: /étiquette|catégorie|archives/u,
    cart: /ajouter au panier/u,
  },
  captions: {
    picture: /photo(?:graphe|graphie)?|image|illustration/u,
    courtesy: /crédits?/u,
    credit: /crédits?/u,
    by: /de|par/u,
    begins: /photo de/u,
    label: /crédit/u,
  },
  pageLines: {
    advertising: /publicité/u,
    talk: /commentaires?|commenter/u,
    share: /partager|imprimer/u,
    subscribe: /s'abonner|je m'abonne/u,
    readingTime: /temps de lecture/u,
    tailHeadings: /sur le même sujet|commentaires/u,
    signOff:
      /(?:si|vous avez aimé) (?:cet article|ce texte|ce billet)(?: vous a plu)?\b|cet article (?:a été|est) (?:d(?:'|’)abord )?(?:publié|paru)/u,
    promotion: /s(?:'|’)abonner|abonnez-vous|suivez-nous/u,
    rights: /tous droits réservés/u,
    behindHolder: /tous droits/u,
    begins: /aller au contenu/u,
    ourSite: /nous|ce site/u,
    tools: /imprimer|partager|écouter/u,
    tags: /mots-clés/u,
    published: /publié le|mis à jour/u,
    invitations: /abonnez-vous|inscrivez-vous/u,
    comments: /commentaires?/u,
  },
  bylines: {
    offices:
      /journalistes?|correspondante?s?|envoyée? spéciale?|rédact(?:eur|rice)s?|chroniqueu(?:r|se)|rédaction/u,
    by: /par/u,
    and: /et/u,
    work: /texte|entretien/u,
    role: /auteur|autrice|propos recueillis par|recueilli par/u,
    leadIn: /(?:texte\s+)?par\s+/u,
  },
  imprint: {
    seasons: /printemps|été|automne|hiver/u,
    noPaper: /communiqué/u,
    on: /le/u,
  },
  mail: {
    answer: /rép/u,
    notices: anyOf(`
      destiné(e|s)? exclusivement, destinataire (prévu|désigné|de ce message),
      pensez à l[’']environnement, se désabonner, se désinscrire, désinscription,
      vous recevez (ce(t|tte)?) (e-?mail|message|lettre|newsletter|courriel),
      (afficher|voir|lire) (ce message |cet e-?mail )?dans (votre|le|un) navigateur`),
    wrote: /le .{5,120} a écrit\s*:/u,
    forwarded: /message transféré/u,
    from: /de/u,
    sent: /envoyé|date/u,
    subject: /tr|rép/u,
  },
  documents: {
    ofPages: /sur|de/u,
    subject: /objet/u,
    floats: /tableau|graphique/u,
    contents: /sommaire|table des matières/u,
  },
};
