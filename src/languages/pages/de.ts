import type { PagePhrases } from "../shape/page-phrases.ts";
import { anyOf } from "../shape/phrases.ts";

export const germanPages: PagePhrases = {
  consent: {
    buttons: anyOf(`
      alle[sn]? (akzeptieren|annehmen|zulassen|cookies akzeptieren), akzeptieren…, zustimmen…,
      einwilligen…, einverstanden, ich stimme zu, mit werbung (weiterlesen|lesen|nutzen)…`),
    subject: anyOf(`
      einwilligung, zustimm, datenschutz, werbepartner, nutzungsprofil, endgerät, unsere (# )?partner,
      auf (einem|ihrem) gerät, privatsphäre, drittanbieter`),
    age: /alters(?:prüfung|nachweis|verifikation)|sind sie (?:über |mindestens )?(?:1[68])|geburtsdatum/u,
    choices: /alle akzeptieren/u,
  },
  related: {
    lines: anyOf(`
      lesen sie (auch|mehr|dazu), lies auch, auch interessant, mehr zum thema, mehr dazu,
      das könnte (sie|dich) auch interessieren`),
    labels: anyOf(`
      lesen sie (auch|mehr|dazu), lies auch, auch interessant, mehr zum thema, mehr dazu, mehr,
      siehe auch, weiterlesen`),
    elsewhere: anyOf(`
      meist ?gelesen, empfehlungen der redaktion, das könnte (sie|dich) auch interessieren,
      mehr (aus|zum|nachrichten)…40, ähnliche artikel, dieses thema`),
    begins: /lesen sie (?:auch|mehr|dazu)|mehr zum thema/u,
    hints: /mehr|lesen/u,
  },
  walls: {
    elsewhere: anyOf(`
      mehr (artikel|inhalte|beiträge|davon|solche|aus), newsletter, kommentieren, kommentar zu,
      spenden?, unterstützen sie uns, helfen sie (uns|mit), merken, herunterladen`),
    readOn: /weiterlesen|ganzen artikel|vollständigen artikel|ganzen text/u,
    pay: /abo|abonnieren|freischalten|zugang|probeabo|kaufen/u,
    payPrompts: [
      /weiterlesen (?:mit|für)\b|\bmit (?:(?:einem|dem|unserem|ihrem) )?\S{0,12}abo\S{0,10} (?:weiter)?lesen|(?:dieser|diesen|der vollständige|den vollständigen|den ganzen) (?:artikel|beitrag|inhalt|text)\b.{0,60}(?:abonnent|abonnement|\babo\b|plus\b|premium|kostenpflichtig|exklusiv|mitglieder)|abonnent(?:en|innen|\*innen|:innen) vorbehalten/iu,
      /\b(?:um|zum) (?:den (?:ganzen |vollständigen |gesamten )?(?:artikel|text)\b.{0,30}lesen|weiterlesen|weiterzulesen)|\b(?:abo|abonnement|testmonat|probemonat|zugang)\b.{0,60}(?:weiterlesen|freischalten)|artikel (?:jetzt )?freischalten|lesen sie (?:diesen artikel|weiter).{0,40}(?:abo|plus|premium|€)/iu,
    ],
    registerPrompts: [
      /(?:kostenlos |gratis )?(?:registrieren|anmelden|einloggen)\b.{0,40}(?:weiterlesen|zu lesen|und lesen)/iu,
      /(?:registrieren|anmelden|einloggen) und .{0,12}(?:artikel|beitrag|text) .{0,20}lesen/iu,
      /(?:bitte )?(?:registrieren|melden) sie sich.{0,50}(?:lesen|an, um)/iu,
    ],
    offers: [
      anyOf(
        [
          /(?:nur|exklusiv) (?:für|mit) .{0,30}(?:abonnent|\babo\b|mitglied)/u,
          `
          abonnent(en|innen)…30exklusiv, kostenpflichtig, alle artikel (lesen|unbegrenzt),
          sie haben (bereits|schon) ein (digital-?)?abo, jederzeit kündbar, monatlich kündbar,
          probemonat, testmonat`,
        ],
        "iu",
      ),
    ],
    left: /übrig/u,
    open: /\bnoch [1-9]\d* .{0,20}(?:artikel|frei|kostenlos)|\bals (?:abonnent|mitglied)/u,
    remaining: [/noch.{0,12}?(\d{1,2}) ?%/iu, /(\d{1,2}) ?% des artikels/iu],
  },
  offerTerms: {
    subscription: /abonn|\babo\b/u,
    per: /pro|im/u,
    period: /woche|monat|jahr/u,
    cancel: /kündig/u,
    trial: /\btest(?:en|monat|phase)\b|\bprobe|gratis|kostenlos/u,
    access: /unbegrenzt|alle artikel|freier zugriff|zugriff auf/u,
    renewal: /verlängert sich|ersten? (?:monat|jahr)/u,
  },
  errorPages: {
    page: anyOf(`
      seite, webseite, artikel, beitrag, inhalt, dokument, adresse, link, anzeige, stelle,
      stellenanzeige, angebot, produkt, wohnung`),
    missing: anyOf(`
      nicht gefunden, nicht finden, existiert nicht, existiert leider nicht, existiert nicht mehr,
      gibt es nicht, gibt es leider nicht, gibt es nicht mehr, nicht vorhanden, nicht mehr vorhanden,
      nicht auffindbar, wurde verschoben, enthält keinen text, enthält momentan noch keinen text`),
    removed: anyOf(`
      gelöscht, entfernt, nicht mehr verfügbar, nicht mehr abrufbar, nicht mehr online, abgelaufen,
      zurückgezogen, depubliziert, offline genommen, vom netz genommen, gelöscht worden`),
    server: /website|webseite|seite|dienst/u,
    trouble: anyOf([
      "kritischen fehler, kritischer fehler, interner fehler, vorübergehend nicht erreichbar",
      /wartung\w*/u,
      "überlastet",
    ]),
    status: /fehler/u,
    alone: /nicht gefunden/u,
    fault: /wartungsarbeiten|wegen wartung|schief ?ge(?:laufen|gangen)/u,
    region: /in ihre[rm] (?:region|land) nicht verfügbar/u,
  },
  botChecks: {
    verify: /prüf\w*|überprüf\w*|bestätig\w*/u,
    human: /mensch|roboter/u,
    unusual: /ungewöhnlich\w*|verdächtig\w*/u,
    traffic: /datenverkehr|aktivität\w*|zugriffe?/u,
    says: anyOf([
      "sind sie ein mensch, kein roboter, sicherheitsüberprüfung",
      /einen moment(?:, bitte)?\b.*(?:prüf|überprüf)/u,
      "zugriff (verweigert|blockiert), ungewöhnliche[rn]? (datenverkehr|aktivität)",
    ]),
  },
  signIn: {
    password: /\bpasswort|kennwort/u,
    says: /\banmelden\b|\beinloggen\b|\banmeldung\b|bitte (?:melden sie sich|loggen sie sich)|mitgliederbereich/u,
  },
  otherPages: {
    searchResults: /suchergebnisse/u,
    listTitles: /schlagwort|kategorie|archiv/u,
    parked: /domain steht zum verkauf/u,
    cart: /in den (?:warenkorb|einkaufswagen)/u,
  },
  captions: {
    picture: /(?:archiv|symbol|agentur)?(?:foto(?:graf|grafie)?|bild)|abbildung/u,
    by: /von/u,
    begins: /foto von/u,
    mark: /foto/u,
    label: /fotos?|bild|quelle|foto-?credit/u,
  },
  pageLines: {
    advertising: /anzeige|werbung/u,
    continues: /weiter nach der anzeige/u,
    talk: /kommentare?(?: \(\d+\))?|kommentieren/u,
    share: /teilen|drucken|merken/u,
    subscribe: /(?:jetzt )?abonnieren|anmelden/u,
    readingTime: /lesezeit/u,
    tailHeadings: /mehr zum thema|kommentare|das könnte sie auch interessieren/u,
    signOff:
      /hat (?:ihnen|dir|euch) (?:dieser|der|mein) (?:artikel|beitrag|text) gefallen|wenn (?:ihnen|dir|euch) (?:dieser|der|mein) (?:artikel|beitrag|text) gefallen hat|dieses thema im programm|über dieses thema (?:berichtete|berichtet)|dieser (?:artikel|beitrag|text) (?:erschien|ist) zuerst/u,
    promotion: anyOf(`
      abonnier(e|en|t), newsletter, whatsapp-kanal, datenschutzerklärung, unterstützen sie uns,
      folgen sie uns, jetzt herunterladen, mehr themen`),
    rights: /alle rechte vorbehalten/u,
    behindHolder: /alle rechte/u,
    begins: /zum inhalt/u,
    ourSite: /wir|diese (?:seite|website)/u,
    tools: /drucken|merken|teilen|vorlesen/u,
    tags: /schlagw[oö]rter|themen/u,
    source: /quelle/u,
    published: /veröffentlicht|aktualisiert|stand/u,
    invitations: /abonnieren sie|jetzt (?:abonnieren|testen)/u,
    comments: /kommentare?/u,
  },
  bylines: {
    offices:
      /(?:freie[rn]? )?(?:redakteur(?:in(?:nen)?|e)?|redaktion|korrespondent(?:in|en)?|reporter(?:in)?|journalist(?:in)?|autor(?:in(?:nen)?|en)?)/u,
    by: /von/u,
    and: /und/u,
    work: /text|interview/u,
    role: /autor(?:in)?|verfasser(?:in)?|aufgezeichnet von|das gespräch führte|das interview führte/u,
    leadIn: /(?:(?:text|beitrag)\s+)?vo[nm]\s+|(?:text|autor(?:in)?)\s*[:：]\s*/u,
  },
  imprint: {
    seasons: /frühjahr|frühling|sommer|herbst|winter/u,
    noPaper: /stand|pressemitteilung/u,
    on: /den|am/u,
  },
  mail: {
    answer: /aw/u,
    notices: anyOf(`
      vertrauliche (informationen|inhalte), nicht der (richtige|beabsichtigte) (adressat|empfänger),
      ausschließlich für den (adressaten|empfänger), denken sie an die umwelt, newsletter abbestellen,
      abbestellen, (vom newsletter )?abmelden, sie erhalten diese(n|s|) (e-?mail|newsletter|nachricht),
      im browser (ansehen|öffnen|anzeigen)`),
    wrote: /am .{5,120} schrieb.{0,80}:/u,
    forwarded: /weitergeleitete nachricht/u,
    from: /von/u,
    sent: /gesendet|datum/u,
    subject: /aw|wg/u,
  },
  documents: {
    page: /seite/u,
    ofPages: /von/u,
    subject: /betreff|betrifft|betr\./u,
    floats: /tabelle|abbildung|abb\.|grafik|schaubild/u,
    contents: /inhalt(?:sverzeichnis)?/u,
  },
};
