import { workdays } from "../calendar/calendar-names.ts";
import type { ConversationLanguage } from "../shape/conversation-language.ts";

const WORKDAYS = workdays("de").join("|");

export const german: ConversationLanguage = {
  spaced: true,
  opens: `
    ((und|aber|also|ab|seit|bis|von|für|mit|bei|zu|in|an|aus|um|ach so) )?(wer(! …\\, (der|hat|ist)(!_))|
    wen|wem|wessen|was(! (_ing|about|the|a|just|going|it|this|that|not|so|really|very) )|wann|warum|
    wieso|weshalb|wie|wo(! (sie|er|ich|wir|du|man|ihr) )|wofür|womit|wodurch|woran|worum|woher|wohin|
    wozu|welche[rsmn]?|wieviele?), (gibt|gab|gibts|gibt's)( es)?,
    (ist|sind|war|waren|hat|haben|wird|werden|kann|können|darf|dürfen|muss|müssen|soll|sollen|will|
    wollen|funktioniert|kostet|braucht|gilt|stimmt|läuft|bleibt) (das|die|der|den|es|er|sie|dies*|sich|
    man|da|dafür|dort|jemand|eine?r?|auch)(!_), vergleich(e|t|en sie)?, erklär(e|t|en sie)?, nenne?,
    und (im|in|am|bei|für|die|der|das) _\\?, preis, kosten, name`,
  exclaims: `
    wer hätte, wer soll das (bezahlen|glauben|verstehen|lesen), geht'?s noch,
    wie (geil|schön|toll|nett|traurig|peinlich|lustig|krass|dumm|blöd|schlimm|süß|bitter|typisch|immer),
    was für (ein|eine|einen), was (soll|solls|soll's|willst|will man), wo (sie|er|du) recht,
    wer's glaubt, na (dann|und|toll), warum wundert, wie kann man nur, wer braucht, was (denn )?sonst`,
  amongColleagues: `
    ich, mich, mir, mein(e[rsmn]?)?, wir, uns, unser*, du, dich, dir, dein(e[rsmn]?)?, euch, euer,
    eure[rsmn]?, (habt|seid|wollt|könnt|kommt|macht|geht|wisst|meint|glaubt|schaut|nehmt) ihr,
    (kann|könnte|mag|möchte|hat|will|kommt|macht|übernimmt|schickt|fragt) (das |da |dazu |mir |uns |
    noch |schon )?+(jemand|wer|einer),
    (jemand|wer|einer) (das |da |dazu |noch |schon )?+(ins?|im|an|weiterleiten|verschicken|dabei|lust|
    zeit),
    wer (macht|schreibt|kommt|geht|nimmt|übernimmt|fährt|bringt|ist dabei|hat (zeit|lust)|will|kann),
    kollegen, leute`,
  anybody: `
    (wo|wie|wann|ab wann|was|wie (viel|oft|lange)|kann|muss|darf) (kann|muss|darf|soll|komme|bekomme|
    kriege|zahle)? ?(ich|wir|du)(= …60(kaufen|bestellen|nutzen|benutzen|zahlen|beantragen|bekommen|
    anmelden|anschließen|kündigen)), was wissen wir`,
  smallTalk: [
    "danke(schön)?, super, toll, ok(ay)?, alles klar, genau, stimmt, krass",
    /haha+/u,
    "ja, nein, nö, jep, cool, schade, perfekt, oh je, oje, gern",
  ],
  anaphors:
    "es, sie, er, das, dies*, davon, dafür, dazu, dabei, damit, daran, ihn, ihm, ihr*, sein*",
  atWork: `
    protokoll, agenda, jour, fixe, meeting, besprechung, termin, folien, präsentation, wiki, ticket,
    mittag*, kaffee, kantine, heute, morgen, gestern, (${WORKDAYS}),
    woche, kollegen, team, büro, raum, link, seite, kanal, thread, macht, machen, nimmt, jemand, lesen,
    gelesen, gesehen, wissen, denken, neu*, nächste*, letzte*, gut, schlecht`,
  polite:
    "bitte, mal, doch, danke, jetzt, bot, kannst du, könntest du, können sie, das, es, einfach",
  requests: {
    mute: `
      (sei |seid |bleib )?(bitte |mal |doch |jetzt )?+(still|ruhig|leise), ruhe( hier)?,
      stumm(schalten)?, halt (die klappe|den mund), hör auf, klappe,
      (keine|nicht mehr) (antworten|antwort)( mehr)?( hier)?, stopp?, schluss, aus`,
    unmute: `
      (du )?(darfst|kannst) (jetzt )?wieder (reden|sprechen|antworten|was sagen),
      stummschaltung aufheben, wieder (laut|an|da|reden|antworten|sprechen), sprich( wieder)?,
      rede wieder, antworte wieder, unmute, wach auf`,
    again: `
      (lies|lese|prüfe?|lade|lad|schau|fasse?|brief)( (es|das|den artikel|die seite|dir das|ihn|
      sie))?+( (bitte|doch|mal))?+( (noch ?mal|noch einmal|erneut|neu|wieder))( (an|ein|bitte|zusammen|
      durch))?+,
      (…3-50(aktualisiert|geändert|korrigiert|überarbeitet)…40[\\,;:.!?-] ?)(…20)(noch ?mal|noch einmal|
      erneut|neu)( …20)?,
      ((den artikel|die seite|das|es|ihn|sie) )?(bitte )?(noch ?mal|noch einmal|erneut|neu) (lesen|
      laden|prüfen|zusammenfassen), neu (lesen|laden), aktualisier(en|e|e es)`,
    verify: `
      (prüfe?|überprüfe?|check|kontrollier(e|en sie)?)( (das|dies|diesen? (text|zusammenfassung)|
      die zusammenfassung|es))?( (nach|gegen den artikel|am artikel))?,
      stimmt (das|die zusammenfassung)( so)?, faktencheck`,
  },
};
