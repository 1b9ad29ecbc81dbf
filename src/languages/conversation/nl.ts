import { workdays } from "../calendar/calendar-names.ts";
import type { ConversationLanguage } from "../shape/conversation-language.ts";

const WORKDAYS = workdays("nl").join("|");

export const dutch: ConversationLanguage = {
  spaced: true,
  opens: `
    ((en|maar|dus|sinds|tot|vanaf|van|voor|met|op|in) )?(wie|wat|wanneer|waar|waarom|hoe|hoeveel|welke?|
    waarvoor|waardoor|waarom|waarmee|hoelang)(! (ik|we|wij|je|jij|ze) ),
    (is|zijn|was|waren|heeft|hebben|kan|kunnen|mag|mogen|moet|moeten|wordt|worden|zal|zullen|werkt|
    kost) (er|het|de|die|dit|dat|hij|zij|ze|men|een|iemand)(= …\\?), (de )?(prijs|kosten|datum)~$,
    vergelijk, leg uit`,
  exclaims: `
    wat (een|jammer|erg|leuk|mooi|triest|goed|fijn|maakt het uit|dan nog),
    hoe (leuk|mooi|erg|triest|dan|bestaat het|gek|grappig), wie had, wie boeit, waarom verbaast, nou en`,
  amongColleagues: `
    ik, mij, mijn, me, wij, we, ons, onze, jij, je, jou, jouw, jullie, u, uw,
    (kan|kun|wil|zou|heeft|gaat|komt) (er )?(iemand|wie),
    wie (maakt|neemt|komt|gaat|doet|brengt|regelt|heeft (tijd|zin)|wil|kan), jongens, collega's`,
  anybody: "(waar|hoe|wanneer|hoeveel) (kan|moet|mag|betaal|krijg) (ik|je|men|we)",
  smallTalk: [
    "bedankt, dank( je( wel)?| u)?, oké?, ok, top, mooi, leuk",
    /haha+/u,
    "ja, nee, prima, eens, jammer, goed, gaaf, helder, duidelijk",
  ],
  anaphors:
    "het, hij, zij, ze, hen, hun, zijn, haar, dit, dat, deze, die, ervan, ervoor, erbij, hem",
  atWork: `
    notulen, agenda, vergadering, overleg, zaal, koffie, lunch, vandaag, morgen, gisteren, straks,
    (${WORKDAYS}), week, link, kanaal, team, kantoor, slides?,
    presentatie, maken, maakt, doen, doet, zien, gezien, lezen, gelezen, weten, volgende, laatste, goed,
    slecht, iemand`,
  polite: "alsjeblieft, alstublieft, aub, graag, bedankt, bot, kun je, kan je, kunt u, nu, even",
  requests: {
    mute: [
      "(wees |hou je )?(stil|rustig), stilte, hou je (mond|kop), hou op, zwijg",
      /sst+/u,
      "dempen, stop( maar)?, niet meer (antwoorden|reageren)( hier)?",
    ],
    unmute: `
      je (mag|kunt|kan) weer (praten|antwoorden|reageren), praat weer, word wakker, antwoord weer,
      unmute, dempen opheffen`,
    again: `
      (lees|laad|bekijk|controleer|vat)( (het|dit|dat|de pagina|het artikel))?( (nog eens|opnieuw|
      nog een keer))( (samen|door))?, herlees, ververs,
      (de pagina|het artikel|het|dit) (opnieuw|nog eens|nog een keer) (lezen|laden|bekijken),
      (…3-50(bijgewerkt|aangepast|gewijzigd)…40[\\,;:.!?-] ?)…20(opnieuw|nog eens|nog een keer)…20`,
    verify: `
      (controleer|check|verifieer)( (dit|dat|deze (tekst|samenvatting)|
      de samenvatting))?( met het artikel)?, klopt (dit|dat)`,
  },
};
