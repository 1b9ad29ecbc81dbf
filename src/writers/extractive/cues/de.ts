import type { LanguageCues } from "./cue-words.ts";

export const de: LanguageCues = {
  event: String.raw`beschloss(?:en)?|beschlossen|entschied(?:en)?|entschieden|stimmte[n]?|kündigte[n]?|angekündigt|eröffnet\p{L}*|schließt|geschlossen|gestorben|getötet|verletzt|festgenommen|verurteilt|abgewiesen|aufgehoben|gefunden|fanden|ergab(?:en)?|zeigt\p{L}*|stieg(?:en)?|sank(?:en)?|fiel(?:en)?|gestiegen|gesunken|wuchs|gewann(?:en)?|verlor(?:en)?|einigten|geeinigt|unterzeichnet\p{L}*|vorgestellt|übernimmt|übernommen|trat zurück|gescheitert|hört auf|ist schluss|gestrichen|gekürzt|sucht`,
  demand: String.raw`soll(?:te|ten|en)?|müss(?:en|te|ten)|muss|forder(?:n|t|te|ten)|verlang(?:t|te|en|ten)|empfehl(?:en|t|ung\p{L}*)|empfiehlt|braucht es|es ist zeit|schlage vor|schlägt vor|vorgeschlagen|plädier\p{L}*`,
  ahead: String.raw`wird|werden|soll|sollen|ab (?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)|künftig|geplant|plant|nächste[nrms]? (?:jahr|monat|woche)|bis ende|tritt in kraft|entscheiden|erwartet`,
  limit: String.raw`jedoch|allerdings|aber|nur|nicht|nie|kein\p{L}*|ohne|außer|vorsicht|warnt\p{L}*|einschränk\p{L}*|kritik\p{L}*|höchstens|trotzdem|dagegen`,
  offer: String.raw`kostet|kosten|preis|erhältlich|verfügbar|wiegt|hält|reicht|garantie|gezahlt|im handel|ideal|reif|bis zu|zuschuss|beträgt|dauert|am besten`,
  self: String.raw`ich|mir|mich|mein(?:e[nmrs]?)?`,
  aside: String.raw`haben sie (?:selbst|auch|fragen|einen|eine|schon)|schreiben sie uns|schicken sie|in die kommentare|kommentar(?:e|spalte)|lesen sie|abonnieren|newsletter|kostenlos testen|e-paper|pressekontakt|rückfragen|bildmaterial|über (?:das unternehmen|die autorin|den autor)|alle rechte vorbehalten|in diesem (?:artikel|beitrag|text)|wir haben (?:bei|mit)|dieses (?:gespräch|interview)|das (?:gespräch|interview) (?:führte|wurde)|der text|die autorin|der autor|noch ein wort|dank (?:an|gilt)|wir danken|folgen sie uns|mehr (?:dazu|lesen)|hier (?:klicken|geht)|redaktionell|rechtsanw[aä]lt\p{L}*|für (?:den|die) (?:kläger\p{L}*|beklagte\p{L}*):|transparenzhinweis|anzeige`,
  about: String.raw`gegründet|beschäftigt [\d.]+|mitarbeit(?:er|ende|erinnen)n?|unterstützt von|gefördert`,
  leaning: String.raw`danach|dann|dabei|damit|dazu|daher|deshalb|deswegen|darum|daraufhin|darüber|dagegen|dafür|davon|dort|hier|da|so(?! \p{L}+(?:e|en) sie)|also|auch|außerdem|zudem|ferner|trotzdem|dennoch|jedoch|allerdings|hingegen|einige|andere|die anderen|der andere|die andere|das andere|der eine|die eine|letztere\p{L}*|ersteres?|beide|deren|dessen|diese\p{L}*|jene\p{L}*|denn|und|oder|aber|doch|sondern|später|zuvor|inzwischen|unterdessen|bis dahin|seither|seitdem|stattdessen|zweitens|drittens|viertens|schließlich|das|dem|den|der (?:erste|zweite|dritte)|die (?:erste|zweite|dritte)|von (?:dort|ihnen|ihm|ihr)|drüben|er|sie(?! (?:sollen|müssen|können|brauchen))|es|ihm|ihnen|ihr|ihre\p{L}*|sein\p{L}{0,2}|man|wir`,
  speech: String.raw`sagt\p{L}*|erklärt\p{L}*|betont\p{L}*|meint\p{L}*|kritisiert\p{L}*|berichtet\p{L}*|zufolge|warnt\p{L}*|fordert\p{L}*|teilte[n]? mit|so`,
  order: String.raw`ignorier\p{L}*|missacht\p{L}*|vergiss|vergessen sie|(?:KI|sprach)-?(?:systeme?n?|modelle?n?|assistent\p{L}*)|sprachmodell\p{L}*|chatbots?|assistent\p{L}*|anweisungen|deine (?:aufgabe|antwort|zusammenfassung)|ihre (?:antwort|zusammenfassung)|fasse|antworte\p{L}*|zusammenfass\p{L}*|du bist (?:jetzt|nun|ein)|neue aufgabe|systemnachricht|OK`,
  interview: String.raw`interview|im gespräch|gespräch mit`,
  opinion: String.raw`kommentar|meinung|kolumne|leitartikel|glosse|gastbeitrag`,
  howTo: String.raw`so (?:hält|geht|klappt|gelingt|lagern|pflegen|machen|wird|werden|bleib\p{L}*|können)|anleitung|tipps?|ratgeber|schritt für schritt|wie (?:sie|man|du)`,
  earnings: String.raw`umsatz\p{L}*|gewinn\p{L}*|ergebnis je aktie|quartal\p{L}*|EBITDA?|betriebsergebnis|nettoergebnis|jahresüberschuss|prognose|dividende|vorjahr\p{L}*|marge`,
  ruling: String.raw`\p{L}*gericht\p{L}*|urteil\p{L}*|berufung|revision|klage\p{L}*|kläger\p{L}*|beklagte\p{L}*|richter\p{L}*|absatz \d+|§+|verfassungs\p{L}*|verordnung|gesetz\p{L}*`,
  paper: String.raw`studie\p{L}*|forsch\p{L}*|wissenschaftler\p{L}*|universität\p{L}*|fachzeitschrift|experiment\p{L}*|proband\p{L}*|teilnehm\p{L}*|autor(?:en|innen)|untersuch\p{L}*|veröffentlicht|signifikant`,
  report: String.raw`bericht|zusammenfassung|ergebnisse|empfehlungen|methodik|umfrage|schlussfolgerungen|kapitel|anhang`,
  product: String.raw`stellt vor|vorgestellt|bringt|neue[rsn]?|erhältlich|preis|garantie|modell|akku|gerät\p{L}*|handel|version|euro|hersteller`,
  quantity: String.raw`EL|TL|esslöffel|teelöffel|prise|zutaten|backofen|ofen|portionen|teig|umluft|rühren|bund|zehen?`,
  yields: String.raw`für (?:\d+|\p{L}+) (?:personen|portionen|stück)|ergibt|reicht für|zubereitungszeit|backzeit|(?:minuten|stunden) (?:backen|garen|ruhen|im ofen)|backen`,
  ours: String.raw`wir|uns|unser\p{L}*`,
  holding: String.raw`(?:wird|werden|wurde|hat) (?:\p{L}+ ){0,4}(?:abgewiesen|zurückgewiesen|aufgehoben|stattgegeben|verworfen|bestätigt|verurteilt|zugelassen)|rechtskräftig|tritt (?:\p{L}+ ){0,4}in kraft|bußgeld|geldstrafe|verpflichtet|ist (?:\p{L}+ ){0,3}(?:unzulässig|unbegründet|begründet|verboten|zulässig)|muss (?:\p{L}+ ){0,4}zahlen`,
  scene: String.raw`wir alle|jeder kennt|jede[rs]? (?:haushalt|familie)|wer kennt|wer hat nicht|kaum ein\p{L}*|seit (?:jahrzehnten|jahrhunderten|generationen|jeher)|es (?:ist (?:kurz|noch|ein|früh|kalt|still)|riecht|regnet|dämmert)|in jedem (?:haushalt|garten|dorf)|alle jahre|viele (?:menschen|leute)|über \p{L}+ der \p{L}+ hängt`,
  asks: [
    [
      String.raw`(?:sagt|sagte|erklärt|erklärte|betont|betonte|warnt|warnte|meint|meinte|kritisiert) (?:\p{Lu}\p{Ll}+ )?{PERSON}(?=[,.(]| \(| \p{Ll})`,
      "Was sagt $<person>?",
    ],
    [
      String.raw`^(?:\p{Lu}\p{Ll}+in |\p{Lu}\p{Ll}+ )?{PERSON} (?:sagt|sagte|erklärt|erklärte|warnt|warnte|will|verlangt|fordert)(?!\p{L})`,
      "Was sagt $<person>?",
    ],
    [
      String.raw`^(?<subject>{THING}) kostet (?:rund |etwa |nur |bis zu )?{MONEY}`,
      "Was kostet $<subject>?",
    ],
    [
      String.raw`^(?<subject>{THING}) (?<verb>soll|sollen|wird|werden|kann|können|muss|müssen|ist|sind|war|waren|hat|haben|darf|dürfen) (?<before>[^,.;:“”"()]{0,30}?)(?:am|im|ab|bis|bis zum|vom|zum|seit) {WHEN} (?<rest>[^,.;:“”"()]{3,40})(?=[,;] |\.$)`,
      "Wann $<verb> $<subject> $<before>$<rest>?",
    ],
    [
      String.raw`^(?<subject>{THING}) (?<verb>soll|sollen|wird|werden|kann|können|muss|müssen|ist|sind|war|waren|hat|haben|darf|dürfen) (?<rest>[^,.;:“”"()]{4,50}), weil `,
      "Warum $<verb> $<subject> $<rest>?",
    ],
    [
      String.raw`^(?:Rund |Etwa |Mehr als |Fast |Knapp |Nur |Mindestens )?{COUNT} (?<rest>(?!{MEASURE})\p{Lu}\p{Ll}{2,} (?:sind|waren|haben|hatten|werden|wurden|können|müssen|sollen|leben|arbeiten|nutzen|kamen|fahren) [^,.;:“”"()]{6,45})(?=[,;] |\.$)`,
      "Wie viele $<rest>?",
    ],
  ],
};
