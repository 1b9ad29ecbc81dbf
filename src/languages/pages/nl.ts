import type { PagePhrases } from "../shape/page-phrases.ts";
import { anyOf } from "../shape/phrases.ts";

export const dutchPages: PagePhrases = {
  consent: {
    buttons: /(?:alles|alle cookies) (?:accepteren|toestaan)|accepteren.*|akkoord.*/u,
    subject: /toestemming|persoonsgegevens|\b\d{2,4} leverancier\p{L}*/u,
    age: /ben je (?:ouder dan )?18|geboortedatum/u,
  },
  related: {
    lines: /lees (?:ook|meer)|bekijk ook/u,
    labels: /lees (?:ook|meer|verder)|bekijk ook|zie ook/u,
    elsewhere: /meest (?:gelezen|bekeken)|net binnen|meer over dit onderwerp/u,
  },
  walls: {
    elsewhere: anyOf(`
      meer (artikelen|nieuws|van), nieuwsbrief, reageren, reactie, doneer, donatie, steun ons, opslaan,
      downloaden`),
    readOn: /verder lezen|lees verder|hele artikel/u,
    pay: /abonnee|abonnement|ontgrendel\w*|koop/u,
    payPrompts: [
      /(?:dit artikel|dit verhaal|deze inhoud).{0,30}(?:abonnees|leden)|(?:word|neem|sluit)\b.{0,20}(?:abonnee|abonnement|lid)\b.{0,60}(?:lezen|lees|verder)|verder (?:te lezen|lezen)\b.{0,20}(?:met|voor|abonn|account)|lees verder (?:met|voor|vanaf)/iu,
    ],
    registerPrompts: [/(?:registreer|maak een account)\b.{0,40}(?:verder|lezen)/iu],
    offers: [/(?:alleen|exclusief|enkel) voor (?:onze )?(?:abonnees|leden)/iu],
    left: /over/u,
    open: /\bals (?:abonnee|abonnent)/u,
  },
  offerTerms: {
    subscription: /abonn/u,
    period: /maand/u,
    cancel: /opzeg/u,
    access: /onbeperkt/u,
  },
  errorPages: {
    page: /pagina|pagina's|adres|advertentie|vacature|bericht|woning|product/u,
    missing:
      /niet gevonden|bestaat niet|bestaat niet meer|niet vinden|kunnen we niet vinden|geen tekst/u,
    removed:
      /niet meer beschikbaar|niet langer beschikbaar|offline gehaald|ingetrokken|verwijderd|verlopen/u,
    trouble: /kritieke fout|onderhoud|storing/u,
    status: /fout/u,
    alone: /niet gevonden/u,
    fault: /iets mis(?:gegaan)?/u,
    region: /niet beschikbaar in (?:uw|jouw) (?:land|regio)/u,
  },
  botChecks: {
    human: /mens/u,
    unusual: /ongebruikelijk\w*|verdacht\w*/u,
    traffic: /verkeer|activiteit\w*/u,
    says: /ik ben geen robot|toegang geweigerd/u,
  },
  signIn: {
    password: /wachtwoord/u,
    says: /ledenomgeving|inloggen|meld je aan/u,
  },
  otherPages: {
    searchResults: /zoekresultaten/u,
    listTitles: /rubriek/u,
    cart: /in winkelwagen/u,
  },
  captions: {
    picture: /foto(?:graaf)?|beeld/u,
  },
  pageLines: {
    advertising: /advertentie/u,
    talk: /reacties/u,
    share: /delen/u,
    subscribe: /inschrijven/u,
    readingTime: /leestijd/u,
    promotion: /volg ons|meld je aan/u,
  },
  bylines: {
    offices:
      /redacteur(?:en)?|correspondent(?:en)?|verslaggev(?:er|ers|ster)|journalist(?:en)?|redactie/u,
    by: /door/u,
    and: /en/u,
    leadIn: /(?:tekst\s+)?door\s+/u,
  },
  mail: {
    wrote: /op .{5,120} schreef.{0,80}:/u,
    answer: /antw/u,
    notices: anyOf(`
      uitsluitend bestemd voor, niet de (bedoelde|beoogde) (ontvanger|geadresseerde),
      denk aan het milieu, uitschrijven, afmelden, u ontvangt deze (e-?mail|nieuwsbrief),
      bekijk (deze e-?mail )?in (je|uw|de) browser`),
    from: /van/u,
    sent: /verzonden|datum/u,
  },
  documents: {
    subject: /onderwerp/u,
    contents: /inhoud(?:sopgave)?/u,
  },
};
