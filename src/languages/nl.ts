import { dutch as answers } from "./answers/nl.ts";
import { dutch as conversation } from "./conversation/nl.ts";
import { dutch as cues } from "./cues/nl.ts";
import { dutch as opposites } from "./opposites/nl.ts";
import { dutch as questions } from "./questions/nl.ts";
import { dutch as statements } from "./statements/nl.ts";
import { dutch as synonyms } from "./synonyms/nl.ts";
import { dutchPages } from "./pages/nl.ts";
import type { Language } from "./shape/language.ts";
import { anyOf } from "./shape/phrases.ts";

export const dutch: Language = {
  code: "nl",
  lists: { answers, conversation, cues, opposites, questions, statements, synonyms },
  quotationMarks: {
    open: "“",
    close: "”",
    within: { "“": "‘", "”": "’", "„": "‚" },
  },
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
    "ben binnen boven dan doch door had heb kan kon meer men met over per ten want wat weer wilde willen zo zou",
  numbers: {
    written: `twee:2 drie:3 vier:4 vijf:5 zes:6 zeven:7 acht:8 negen:9 tien:10 elf:11 twaalf:12 dertien:13
      veertien:14 vijftien:15 zestien:16 zeventien:17 achttien:18 negentien:19 twintig:20 dertig:30
      veertig:40 vijftig:50 zestig:60 zeventig:70 tachtig:80 negentig:90 honderd:100 duizend:1000
      dozijn:12`,
    within: "een:1 één:1",
    joint: "en ën",
    joined: true,
    unitsFirst: true,
    percent: /procent/u,
    about: /ongeveer|circa|zo'n|bijna|ruim|meer dan|minstens/u,
    half: /(?<!\p{L})(?:helft|halve|half|halve(?:er|ring))/u,
    fractions: "helft:2 derde:3 kwart:4 vijfde:5 zesde:6 achtste:8 tiende:10",
    points: "punt punten procentpunt procentpunten",
    scales: "duizend:3 miljoen:6 miljard:9",
  },
  abbreviations: {
    titles: "Dhr Mevr Mw Dr Drs Prof Ir",
    shortForms: `apr aug bijv blz dec ds excl feb incl ing jan jhr jl jul jun max min Mr mrt nov nr okt resp
      sept tel zgn`,
    beforeNumbers: "art fig hfst nrs p",
  },
  sentenceStarters: `De Het Een Hij Zij Ze Wij We Ik Dit Dat Deze Die Maar En In Op Aan Bij Voor Met Na Naar Van Er Daar
    Dan Toen Nu Ook Wie Wat Als Toch Niemand Zijn Haar Hun`,
  dateline: "op om bijgewerkt gepubliceerd laatst",
  announcement:
    /(?:hier\s(?:is|zijn|volgt|volgen)|hieronder)\s(?:\p{L}+\s){0,4}(?:samenvatting|overzicht|punten|antwoord)/u,
  prepositions: `met in op aan bij voor van naar uit door zonder tegen om over onder tussen sinds tot na volgens tijdens`,
  relatives: "die dat wie",
  negation: {
    notYet: /(?<!\p{L})(?:nog\s(?:niet|geen))/u,
    hints: anyOf(
      `slechts, alleen, enkel, hooguit, maximaal, pas, gratis, verlie*, verloor, ongewijzigd, blijf*, bleef, bleven, twijfel*, onzeker*, onduidelijk*, gesloten, sluit*, verlop*, minder, onder, moeilijk*, beperk*, uitgesteld*, tegen, helft, ingetrokken, in plaats`,
    ),
    bounds: /voor|meer\sdan|langer\sdan|later\sdan|boven|overschr\p{L}*/u,
    outright: /niet(?!\salleen|\sslechts)|geen|nooit|nimmer|niemand|niets|nergens|noch/u,
    inOtherWords: /zonder/u,
    implied:
      /weiger\p{L}*|ontken\p{L}*|afgewezen|verbod\p{L}*|verbied\p{L}*|ontbre\p{L}*|voorkom\p{L}*|ongedeerd|mislukt\p{L}*|onmogelijk|uitzondering\p{L}*|behalve|geschrapt|doelpuntlo\p{L}*|nul/u,
    excepts: /maar|behalve|wel|tenzij|echter/u,
    reply: /nee/u,
  },
  ...dutchPages,
  claims: {
    ahead:
      /zal|zullen|zou|zouden|wil|willen|gaat|gaan|moet|moeten|plant|plannen|verwacht(?:en)?|van\splan|hoopt|hopen|eist|eisen|vraagt|vragen|volgend\p{L}*\s(?:jaar|maand|week)/u,
    past: /heeft|hebben|had|hadden|werd|werden|al|reeds|was|waren|(?:is|zijn)(?=\s(?:\p{L}+\s){0,4}(?:ge|ver|be|ont)\p{L}+)/u,
    done: [[/zal|zullen|wil|willen|moet|moeten/u, /heeft|hebben|werd|werden/u]],
    says: anyOf(
      ` zeg(t|gen), zei(den)?, verklaar(t|de|den), meldt, meldden?, stel(t|de|den), vertel(t|de|den), benadruk(t|te), waarschuw(t|de), antwoord(t|de), schrijft, schreef, beweer(t|de), voeg(t|de), vin(dt|den), vond, leg(t|de), reageer(t|de)`,
    ),
    possible: anyOf([
      `
        zou(den)?, misschien, mogelijk*, wellicht, vermoedelijk, waarschijnlijk, overweg(en|t),
        overweegt`,
      /naar\sverluidt/u,
    ]),
    tentative:
      /kan|kunnen|wil(?:len)?|verwacht\p{L}*|hoopt|hopen|of|als|plan(?:nen)?|stelt|beloof\p{L}*|tot/u,
    every:
      /alle|alles|elke?(?!\s(?:jaar|dag|week|maand|nacht|uur|keer))|ieder\p{L}*|hele|altijd|volledig\p{L}*/u,
    because: /omdat|doordat|daarom|daardoor|veroorza\p{L}*/u,
    grounds:
      /want|wijt\p{L}*|toegeschreven|schrijft|wegens|vanwege|door|reden\p{L}*|oorza\p{L}*|dankzij|nadat|aangezien|zodat/u,
    order: [
      [
        /nadat/u,
        anyOf("na*, sinds, later, daarna, toen, vervolgens, als, door, wegens, volg*, eerder"),
      ],
      [/voordat/u, anyOf("voor*, eerder, tot, nog, al, eerst, vooraf")],
    ],
    admits:
      /bevestig\p{L}*|toegegeven|g(?:af|aven|even|eeft)(?=\s(?:\p{L}+\s){0,4}toe(?!\p{L}))|erken\p{L}*/u,
  },
};
