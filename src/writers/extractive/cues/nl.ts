import type { LanguageCues } from "./cue-words.ts";

export const nl: LanguageCues = {
  event: String.raw`kondigde\p{L}*|aangekondigd|besloot|besloten|stemde\p{L}*|keurde\p{L}*|goedgekeurd|verwierp|oordeelde|veroordeeld|gesloten|sluit|geopend|overleden|omgekomen|gewond|aangehouden|gevonden|blijkt|bleek|steeg|stegen|daalde|daalden|groeide|won|verloor|tekende|presenteert|gepresenteerd|lanceert|geschrapt`,
  demand: String.raw`moet|moeten|zou moeten|zouden moeten|eist|eisen|vraagt|vragen om|beveelt aan|aanbevel\p{L}*|pleit|stelt voor|voorstel|het is tijd`,
  ahead: String.raw`zal|zullen|gaat|vanaf|volgend jaar|volgende (?:maand|week)|naar verwachting|gepland|verwacht|van kracht|tot eind`,
  limit: String.raw`maar|echter|alleen|niet|nooit|geen|zonder|behalve|waarschuw\p{L}*|beperk\p{L}*|kritiek|hoogstens|wel`,
  offer: String.raw`kost|kosten|prijs|verkrijgbaar|beschikbaar|weegt|garantie|gratis|duurt|te koop|personen`,
  self: String.raw`ik|mij|me|mijn`,
  aside: String.raw`abonneer|nieuwsbrief|volg ons|laat het ons weten|in de reacties|schrijf ons|lees ook|klik|alle rechten|perscontact|zijn laatste boek|haar laatste boek|is (?:journalist|columnist|schrijver|schrijfster)|in dit artikel|dit interview|met dank aan|geregistreerde merken`,
  about: String.raw`opgericht in|werknemers|medewerkers|gefinancierd door`,
  leaning: String.raw`dan|daarna|daarom|daardoor|daarbij|daarmee|daarvoor|daar|hier|zo|dus|ook|bovendien|toch|echter|intussen|ondertussen|sommige|andere|de andere|het andere|de (?:eerste|tweede|derde)|beide|deze|dit|die|dat|en|of|maar|want|later|sindsdien|tot dan|ten tweede|tenslotte|hij|zij|ze|het|hun|haar|zijn|men`,
  speech: String.raw`zei|zegt|aldus|volgens|verklaarde|legt uit|voegde toe|waarschuwt`,
  order: String.raw`negeer|vergeet|(?:AI|taal)-?(?:systemen|modellen?|assistent\p{L}*)|chatbots?|assistent\p{L}*|instructies|je (?:antwoord|samenvatting|taak)|vat samen|antwoord|je bent (?:nu|een)|nieuwe taak`,
  interview: String.raw`interview|in gesprek met`,
  opinion: String.raw`opinie|column|commentaar|ingezonden`,
  howTo: String.raw`zo (?:maak|bewaar|houd|doe|krijg|werkt)\p{L}*|handleiding|tips|stap voor stap|hoe (?:je|u)`,
  earnings: String.raw`omzet|winst|kwartaal|per aandeel|marge|verwachting|dividend|boekjaar|EBITDA`,
  ruling: String.raw`rechtbank|rechter\p{L}*|vonnis|arrest|beroep|eiser\p{L}*|gedaagde|artikel \d+|wet|hof`,
  paper: String.raw`studie|onderzoek\p{L}*|wetenschapper\p{L}*|universiteit|tijdschrift|experiment\p{L}*|deelnemers|auteurs|gepubliceerd`,
  report: String.raw`rapport|samenvatting|aanbevelingen|bevindingen|methode|enquête|conclusies|hoofdstuk|bijlage`,
  product: String.raw`presenteert|lanceert|nieuwe?|verkrijgbaar|prijs|garantie|model|accu|apparaat|bestel\p{L}*|versie`,
  quantity: String.raw`el|tl|eetlepels?|theelepels?|snufje|ingrediënten|oven|teentjes?|personen|verwarm|deeg`,
  yields: String.raw`voor (?:\d+|\p{L}+) personen|bereidingstijd|oventijd|bak|(?:minuten|uur) (?:in de oven|bakken)`,
  ours: String.raw`wij|we|ons|onze`,
  holding: String.raw`(?:verwerpt|vernietigt|bekrachtigt|veroordeelt|wijst (?:\p{L}+ ){0,3}af)|afgewezen|toegewezen|treedt in werking|boete|moet (?:\p{L}+ ){0,3}betalen`,
  scene: String.raw`iedereen kent|wie kent|we hebben allemaal|al (?:eeuwen|decennia|generaties)|elke (?:herfst|lente|zomer|winter)|het (?:ruikt|is (?:nog|vroeg|koud|stil)|regent)|buiten kraait`,
  asks: [
    [
      String.raw`(?:zei|zegt|aldus|verklaarde|legt uit|waarschuwt|vertelt) (?:\p{Ll}+ )?{PERSON}(?=[,.]|$)`,
      "Wat zegt $<person>?",
    ],
    [
      String.raw`^(?<subject>{THING}) kost (?:ongeveer |zo'n |tot )?{MONEY}`,
      "Wat kost $<subject>?",
    ],
    [
      String.raw`^(?<subject>{THING}) (?<verb>zal|zullen|wordt|worden|moet|moeten|kan|kunnen|is|zijn|was|waren|heeft|hebben|wil|willen|mag|mogen|gaat) (?<rest>[^,.;:“”"()]{4,50}),? omdat `,
      "Waarom $<verb> $<subject> $<rest>?",
    ],
  ],
};
