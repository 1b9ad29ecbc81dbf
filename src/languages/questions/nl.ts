import type { QuestionLanguage } from "./question-language.ts";

export const dutch: QuestionLanguage = {
  spaced: true,
  asks: {
    money: String.raw`(?:wat|hoeveel) (?:\p{L}+ ){0,4}(?:kost\p{L}*|verdien\p{L}*|betaal\p{L}*|betal\p{L}*|geld)|hoe duur|(?:wat is|wat zijn|welke) (?:de |het )?(?:prijs|prijzen|kosten|huur|loon|salaris|boete|omzet|winst)|voor hoeveel`,
    age: "hoe oud|welke leeftijd",
    temperature: String.raw`hoe (?:heet|warm|koud)|hoeveel graden|(?:bij )?welke temperatuur`,
    weight: String.raw`hoe zwaar|hoeveel (?:\p{L}+ ){0,3}weeg\p{L}*|welk gewicht`,
    length: String.raw`hoe (?:hoog|diep|breed|ver|dik)|welke (?:hoogte|diepte|afstand|breedte|lengte)|hoe lang is (?:de|het)`,
    speed: "hoe snel|welke snelheid",
    volume: String.raw`hoeveel (?:\p{L}+ ){0,3}(?:past|passen|bevat)|welke inhoud`,
    area: "hoe groot|welke oppervlakte",
    loudness: "hoe (?:luid|hard|stil)",
    percent: "hoeveel procent|welk(?:e)? (?:percentage|deel|aandeel)",
    duration: "hoe ?lang|hoeveel (?:seconden|minuten|uur|uren|dagen|weken|maanden|jaar|jaren|tijd)",
    time: "wanneer|sinds wanneer|tot wanneer|in welk(?:e)? (?:jaar|maand|eeuw)|(?:op )?welke (?:dag|datum)|hoe laat",
    count: "hoeveel|hoe vaak",
    quantity: "hoeveel",
    person: "wie|wiens|door wie|van wie|met wie",
    reason: "waarom|hoezo|om welke reden|waardoor",
  },
  units: {
    money: "euro's|euro|cent|dollar|pond|frank",
    age: "jaar oud|jaar|-jarige?",
    temperature: "graden|°",
    weight: "kg|g|kilo\\p{L}*|gram|ton",
    length: "km|m|cm|mm|kilometer|meter|centimeter|millimeter|mijl|verdiepingen",
    speed: "km/u|kilometer per uur|knopen",
    volume: "liter|l|ml|kubieke meter",
    area: "hectare|ha|vierkante \\p{L}+|m²|meter|cm",
    loudness: "decibel|db",
    percent: "%|procent|procentpunten",
    duration:
      "seconden?|minuten|minuut|uur|uren|dagen|dag|weken|week|maanden|maand|jaar|jaren|nachten|eeuwen",
  },
  tells: {
    money: "gratis|kosteloos|niets",
    age: String.raw`geboren|\p{L}+jarige?|\(\d\d\)|eeuw|sinds \d{4}`,
    percent: "helft|derde|kwart|meerderheid",
    duration: "een (?:uur|minuut|dag|week|maand|jaar|nacht)|half uur|kwartier",
    time: String.raw`januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|(?:1[5-9]|20)\d\d|vandaag|gisteren|morgen|voorjaar|lente|zomer|herfst|najaar|winter|ochtend|avond|(?:volgend|komend|vorig|afgelopen)e? (?:jaar|maand|week)|geleden|eeuw`,
    count: "niemand|tientallen|honderden|duizenden|eenmaal|tweemaal|nooit",
    quantity: "helft|dubbel|niets|derde",
    reason: String.raw`omdat|want|doordat|vanwege|daarom|dankzij|wegens|reden|oorzaak|zodat`,
  },
  numerals:
    "een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien|achttien|negentien|twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig|honderd|duizend|half|halve|enkele",
  fillers: `wie wat welke welk wanneer waar waarom hoe hoeveel lang vaak oud groot hoog diep breed ver snel duur zwaar heet heten
    kan kunnen moet moeten mag gaat gaan doet doen gedaan is zijn was waren wordt worden heeft hebben artikel tekst staat zegt
    volgens naam jaar jaren maand week dag dagen uur tijd keer procent deel reden aantal nog al nu precies ongeveer duurt men`,
  synonyms: `kost* prijs* prijzen duur* betaal* betal* tarief*
    verdien* loon salaris* inkomen
    kop* gekocht koopt verkoop* verkocht beschikbaar
    sluit* gesloten dicht sluiting
    open* geopend heropen*
    stop* einde eindig* pensioen*
    begin* begon* start*
    tegen bezwaar* kritiek protest* verzet*
    voor steun* 
    zorg* vrees* bang waarschuw*
    werk* baan personeel medewerk*
    win* won gewonnen prijs
    leid* hoofd directeur* voorzit*
    bouw* gebouwd ontwerp* ontworpen
    schrijf* schreef geschreven auteur*
    woon* inwoner* bewoner*
    sterf* stierf doden overle*
    gewond*
    stijg* steeg groei* toenam*
    daal* daling dalen
    weeg* gewicht
    besluit* beslis*`,
  metadata: {
    byline: String.raw`wie (?:heeft|is|schreef)(?: \p{L}+){0,3}(?: (?:geschreven|gemaakt))?(?: .*(?:artikel|stuk|tekst|auteur|schrijver).*)?|(?:de )?auteur(?: .*)?|van wie is (?:dit|het) (?:artikel|stuk)`,
    publishedAt: String.raw`wanneer (?:is|werd|verscheen) (?:dit|het|de)(?: (?:artikel|stuk|tekst|bericht|interview))?(?: (?:geschreven|verschenen|gepubliceerd|geplaatst))?|hoe (?:oud|recent) is (?:dit|het) (?:artikel|stuk|bericht)|(?:de )?publicatiedatum`,
    site: String.raw`(?:in|uit|van) welke? (?:krant|tijdschrift|medium|site|bron)(?: .*)?|(?:wat is )?de bron(?: .*)?|welke krant(?: .*)?`,
    title: String.raw`(?:wat is |hoe luidt )?(?:de )?(?:titel|kop)(?: .*)?|hoe heet (?:dit|het) (?:artikel|stuk)`,
    readingTime: String.raw`hoe lang .*lezen.*|(?:de )?leestijd`,
    url: String.raw`(?:wat is |geef )?(?:de |een )?(?:link|url)(?: .*)?`,
  },
  requests: {
    summary: String.raw`(?:kun je |graag )*(?:vat .* samen|samenvatt\p{L}*|samenvatting)(?: .*)?|waar (?:gaat|handelt) .*over.*|(?:de )?(?:hoofdpunten|kernpunten|kern)(?: .*)?|in het kort|kort(?:om)?|tl;? ?dr`,
    shorter: String.raw`korter(?: .*)?|in één zin(?: .*)?|te lang`,
    more: String.raw`meer(?: (?:details|punten|informatie))?(?: .*)?|vertel meer|ga door|wat nog meer|uitgebreider`,
    bullets: String.raw`(?:in|als|met) (?:punten|opsomming|lijst|bullets?)(?: .*)?`,
    numbers: String.raw`(?:(?:geef|noem|toon|wat zijn)(?: me)?(?: alle)? )?(?:de )?(?:belangrijkste )?(?:cijfers|getallen|statistieken)(?: .*)?`,
    explain: String.raw`(?:leg .* uit|uitleg|leg uit)(?: .*)?|in eenvoudige (?:woorden|taal)|eenvoudiger`,
    compare: String.raw`vergelijk\p{L}*(?: .*)?`,
    translate: String.raw`(?:vertaal|vertalen|vertaling)(?: .*)?|in het (?:engels|duits|frans|spaans|italiaans|portugees|nederlands|russisch|koreaans|japans|chinees|arabisch|pools)(?: .*)?`,
  },
};
