import type { Language } from "./shape/language.ts";

export const dutch: Language = {
  code: "nl",
  functionWords: `aan al alle alleen als altijd ander andere anderen ben bij bijna binnen boven buiten
    daar daarna daarom daarvan dan dat de deze dezelfde die dit doch door dus een één eens en er
    eerst enige enkele ergens etc eveneens ge geen geweest haar had hadden heb hebben heeft hem het
    hier hij hoe hoeveel hoewel hun ik in is je jij jou jouw jullie kan kon konden kunnen maar me meer
    meest men met mij mijn moet moeten moest moesten mogen mocht na naar naast nadat niet niets nog
    nooit nu of om omdat onder ons onze ook op over per reeds sinds sommige te tegen ten ter terwijl
    toch toen tot tijdens tussen u uit uw van vanaf vanuit veel vele volgens voor vooral voordat waar
    waarom waarop waarvan wanneer want waren was wat weer wel welk welke werd werden wie wij wil wilde
    willen worden wordt ze zei zeer zelf zelfs zich zij zijn zo zoals zonder zou zouden zowel zal
    zullen`,
  homographs:
    "ben binnen boven dan doch door had heb kan kon meer men met over per want wat weer wilde willen zo zou",
  numbers: {
    written: `twee:2 drie:3 vier:4 vijf:5 zes:6 zeven:7 acht:8 negen:9 tien:10 elf:11 twaalf:12 dertien:13
      veertien:14 vijftien:15 twintig:20 dertig:30 veertig:40 vijftig:50`,
    half: /(?<!\p{L})(?:helft|halve|half|halve(?:er|ring))/u,
    scales: "duizend:3 miljoen:6 miljard:9",
  },
  abbreviations: {
    titles: "Dhr Mevr Mw Dr Drs Prof Ir",
    shortForms: `apr aug bijv blz dec ds excl feb incl ing jan jhr jl jul jun max min Mr mrt nov nr okt resp
      sept tel zgn`,
    beforeNumbers: "art fig hfst nrs p",
  },
  consent: {
    buttons: /(?:alles|alle cookies) (?:accepteren|toestaan)|accepteren.*|akkoord.*/u,
    subject: /toestemming|persoonsgegevens|\b\d{2,4} leverancier\p{L}*/u,
    age: /ben je (?:ouder dan )?18|geboortedatum/u,
  },
  dateline: "op om bijgewerkt gepubliceerd laatst",
  related: {
    lines: /lees (?:ook|meer)|bekijk ook/u,
    labels: /lees (?:ook|meer|verder)|bekijk ook|zie ook/u,
    elsewhere: /meest (?:gelezen|bekeken)|net binnen|meer over dit onderwerp/u,
  },
  announcement:
    /(?:hier\s(?:is|zijn|volgt|volgen)|hieronder)\s(?:\p{L}+\s){0,4}(?:samenvatting|overzicht|punten|antwoord)/u,
  walls: {
    readOn: /verder lezen|lees verder|hele artikel/u,
    pay: /abonnee|abonnement|ontgrendel\w*|koop/u,
    payPrompts: [
      /(?:dit artikel|dit verhaal|deze inhoud).{0,30}(?:abonnees|leden)|(?:word|neem|sluit)\b.{0,20}(?:abonnee|abonnement|lid)\b.{0,60}(?:lezen|lees|verder)|verder (?:te lezen|lezen)\b.{0,20}(?:met|voor|abonn|account)|lees verder (?:met|voor|vanaf)/iu,
    ],
    registerPrompts: [/(?:registreer|maak een account)\b.{0,40}(?:verder|lezen)/iu],
    offers: [/(?:alleen|exclusief|enkel) voor (?:onze )?(?:abonnees|leden)/iu],
  },
  negation: {
    outright: /niet(?!\salleen)|geen|nooit|niemand|niets/u,
    inOtherWords: /zonder/u,
    implied:
      /weiger\p{L}*|ontken\p{L}*|afgewezen|verbod\p{L}*|verbied\p{L}*|ontbre\p{L}*|voorkom\p{L}*|ongedeerd/u,
    reply: /nee/u,
  },
  errorPages: {
    page: /pagina|pagina's|adres|advertentie|vacature|bericht|woning|product/u,
    missing:
      /niet gevonden|bestaat niet|bestaat niet meer|niet vinden|kunnen we niet vinden|geen tekst/u,
    removed: /niet meer beschikbaar|niet langer beschikbaar|verwijderd|verlopen/u,
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
};
