import type { QuestionLanguage } from "./question-language.ts";

export const german: QuestionLanguage = {
  spaced: true,
  asks: {
    money: String.raw`was (?:kostet\p{L}*|kosten|würde\p{L}* .* kosten|verdien\p{L}*|zahl\p{L}*|bezahl\p{L}*)|wie ?viel (?:\p{L}+ ){0,6}(?:kost\p{L}*|verdien\p{L}*|zahl\p{L}*|bezahl\p{L}*|geld|bekomm\p{L}*|ausgeb\p{L}*|gibt .* aus|wert)|wie (?:teuer|billig|günstig)|(?:welche\p{L}*|was ist der|was sind die|wie hoch (?:ist|sind|war|waren|wird) (?:de[rn]|die|das)) (?:\p{L}+ ){0,3}(?:preis\p{L}*|kosten|miete|gehalt|lohn|gebühr\p{L}*|umsatz|gewinn\p{L}*|eintritt\p{L}*|strafe|budget|verlust\p{L}*)|für wie ?viel`,
    age: String.raw`wie alt|welches alter|seit wann gibt es`,
    temperature: String.raw`wie (?:heiß|kalt|warm)|(?:bei )?(?:welche[rn]?|wie ?viele?) (?:temperatur\p{L}*|grad)`,
    weight: String.raw`wie schwer|was wieg\p{L}*|wie ?viel (?:\p{L}+ ){0,4}wieg\p{L}*|welches gewicht`,
    length: String.raw`wie (?:tief|breit|weit|dick)|wie lang ist|welche (?:höhe|tiefe|breite|länge|entfernung)`,
    speed: String.raw`wie schnell|welche geschwindigkeit|welches tempo`,
    volume: String.raw`wie ?viel (?:\p{L}+ ){0,4}(?:fasst|passt|passen)|welches (?:volumen|fassungsvermögen)`,
    area: String.raw`wie groß|welche fläche`,
    loudness: String.raw`wie (?:laut|leise)|ist \p{L}+ (?:laut|leise)`,
    percent: String.raw`wie ?viel prozent|welche[rn]? (?:anteil|prozentsatz)|um wie ?viel prozent`,
    duration: String.raw`wie lange?|wie ?viele? (?:sekunden|minuten|stunden|tage|wochen|monate|jahre)|wie ?viel zeit|wie spät`,
    time: String.raw`wann|seit wann|bis wann|ab wann|in welche[mr] (?:jahr|monat|jahrhundert|woche)|(?:an )?welche[mrs] (?:jahr|datum|tag|monat|wochentag)|um wie ?viel uhr`,
    count: String.raw`wie ?viele|wie oft|wie häufig|wie ?vielen|mit wie ?vielen`,
    quantity: String.raw`wie ?viel|um wie ?viel|wie hoch`,
    person: String.raw`wer|wen|wem|wessen|von wem|mit wem|welche[rn]? (?:mann|frau|minister\p{L}*|autor\p{L}*|forscher\p{L}*|politiker\p{L}*)`,
    reason: String.raw`warum|wieso|weshalb|weswegen|aus welchem grund|wozu|was ist der grund`,
  },
  units: {
    money: String.raw`euro|cent|franken|dollar\p{L}*|pfund|kronen|rubel|yen|eur|chf|mark`,
    age: String.raw`jahren?|-?jährig\p{L}*`,
    temperature: String.raw`grad|° ?c|°`,
    weight: String.raw`kg|g|mg|kilo\p{L}*|gramm|tonnen?|zentner|pfund|t`,
    length: String.raw`km|m|cm|mm|kilometern?|metern?|zentimetern?|millimetern?|meilen|stockwerke\p{L}*|etagen`,
    speed: String.raw`km/h|stundenkilometern?|kilometer (?:pro|in der|je) stunde|mbit\p{L}*|knoten`,
    volume: String.raw`litern?|l|ml|hektolitern?|kubikmetern?|fässer`,
    area: String.raw`hektar|ha|quadrat\p{L}+|m²|km²|metern?|zentimetern?|cm|mm|litern?|kilometern?`,
    loudness: "dezibel|db",
    percent: String.raw`%|prozent|prozentpunkte\p{L}*|von hundert`,
    duration: String.raw`sekunden?|minuten?|stunden?|tagen?|tage|wochen?|monaten?|monate|jahren?|jahre|jahrzehnte?n?|nächten?|viertelstunden?`,
  },
  tells: {
    money: String.raw`kostenlos\p{L}*|umsonst|gratis|kostenfrei|nichts`,
    age: String.raw`\p{L}+jährige?[nrms]?|geboren\p{L}*|(?<=\p{L}, )\d\d?(?=[,)])|(?<=\p{L} )\(\d\d\)|jahrhundert\p{L}*|seit \d{4}`,
    loudness: String.raw`leise\p{L}*|laut\p{L}*|lärm\p{L}*|geräusch\p{L}*`,
    percent: String.raw`(?:die )?hälfte|(?:ein|zwei|drei) (?:drittel|viertel|fünftel|zehntel)|drittel|viertel|jede[rs]? (?:zweite|dritte|vierte|fünfte|zehnte)|mehrheit`,
    duration: String.raw`(?:halbe?n?|eine) (?:stunde|minute|woche)|ein(?:en)? (?:tag|monat|jahr)|über nacht|lebenslang|dauerhaft|unbegrenzt`,
    time: String.raw`januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|jänner|(?:mon|diens|donners|frei|sams)tage?s?|mittwochs?|sonntage?s?|sonnabende?s?|(?:1[5-9]|20)\d\d|\d{1,2}(?:[.:]\d\d)? uhr|heute|gestern|morgen|vorgestern|abends?|nachts?|mittags?|frühjahr|frühling|sommer|herbst|winter|ostern|weihnachten|(?:nächste|kommende|vorige|vergangene|letzte|diese)[mnrs]? (?:jahr|monat|woche|jahres)|vor \p{L}+ (?:jahren|monaten|wochen|tagen)|wenn|während|sobald|jahrhundert\p{L}*|\d0er\p{L}*`,
    count:
      "niemand|keiner|dutzende|hunderte|tausende|einmal|zweimal|dreimal|täglich|wöchentlich|monatlich|jährlich|alle (?:zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|\\d+)|jede[nrs]? (?:tag|woche|monat|jahr)",
    quantity: String.raw`hälfte|doppelt\p{L}*|dreimal|nichts|drittel|viertel`,
    reason: String.raw`weil|denn|wegen|deshalb|darum|daher|damit|aufgrund|dank|grund|gründe\p{L}*|ursache\p{L}*|sonst|nämlich|infolge|deswegen|verursach\p{L}*|schuld|sodass|so dass|deren \p{L}+ lässt`,
  },
  numerals:
    "ein|eine|einen|einem|einer|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|dreizehn|vierzehn|fünfzehn|sechzehn|siebzehn|achtzehn|neunzehn|zwanzig|dreißig|vierzig|fünfzig|sechzig|siebzig|achtzig|neunzig|hundert|tausend|halbe[nr]?|anderthalb|eineinhalb|zweieinhalb|dutzend|mehrere",
  fillers: `wer wen wem wessen was welche welcher welches welchen welchem wann wo woher wohin warum wieso weshalb wie viel viele
    vielen lange lang oft alt groß hoch tief breit weit schnell laut teuer schwer heißt heißen eigentlich genau denn man muss
    müssen soll sollen sollte kann können darf dürfen gibt geben geht gehen macht machen tun tut getan nötig etwa ungefähr
    insgesamt noch schon jetzt heute dort hier artikel text steht sagt sagen gesagt erwähnt name namen dauert dauern
    jahr jahre jahren monat monate woche wochen tag tage stunden minuten uhr prozent anteil grund höhe zahl anzahl menge
    grad zeit mal ihr ihn ihm sie es er da dabei damit daran woran womit wofür worum`,
  synonyms: `kost* preis* teuer* billig* günstig* gebühr* eintritt* zahl* bezahl* euro
    verdien* gehalt* lohn* brutto netto bezahl* gezahlt* vergüt* einkommen
    kauf* gekauft* erwerb* erworben* verkauf* bestell* erhältlich angebot* lieferbar
    schließ* geschlossen* schluss zu sperr* gesperrt* dicht
    öffn* eröffn* geöffnet* aufmach*
    aufhör* hört schluss ende* beend* ruhestand rente aufgab* aufgeben
    beginn* begann* anfang* anfäng* start* los
    gegen dagegen ablehn* lehnt kritik* kritisier* widerspr* protest* wehr* widerstand einwänd* gegner*
    dafür unterstütz* befürwort* zustimm* begrüß*
    sorg* angst fürcht* befürcht* warn* bang*
    garantie* gewähr*
    heiz* warm* heiß* temperatur* grad
    kind* schüler*
    arbeit* beruf* job* beschäftig* angestellt* mitarbeit* personal
    gewinn* gewann* gewonnen* sieg* preis* auszeichn*
    verlier* verlor* verloren* verlust*
    leit* chef* führ* direktor* vorsitz*
    bau* gebaut* errichte* erricht* konstruier* entwickel* erfind* erfunden
    schreib* schrieb* geschrieben* autor* verfass*
    wohn* einwohn* leb* bewohn* bevölker*
    sterb* starb* gestorben* tot tote* tod
    verletz* verwund*
    wachs* steig* stieg* gestiegen* zunehm* zunahm* erhöh*
    sink* sank* fall* fiel* gefallen* schrumpf* rückgang* abnahm* weniger
    wieg* gewicht* schwer*
    laut* lärm* leise* geräusch* dezibel
    reif* ernte*
    wasch* abwasch* reinig* putz* spül*
    lager* aufbewahr* halt* hält haltbar*
    einfrier* gefrier* tiefkühl*
    prüf* kontroll* nachseh* untersuch*
    treff* trifft sitzung* tag*
    entscheid* entschied* beschließ* beschluss* beschloss* abstimm*
    wahl* wähl* stimm*
    unterschrift* unterschreib* unterzeichn*
    fahr* fährt fuhr überfahrt verkehr*
    auto* wagen pkw fahrzeug*
    rad* fahrrad* radfahr*
    schiff* boot* fähr*
    stadt* gemeinde* ort* kommun*
    firma* firmen* unternehm* betrieb* hersteller*
    spar* erspar* einspar*
    plan* vorhab* beabsichtig* will wollen
    vorschlag* vorschlägt empfehl* empfiehl*
    erlaub* dürf* zuläss* genehmig*
    verbot* verbiet* untersag*
    nachfolg* ersatz* ersetz*
    problem* schwierig* mangel* mängel* nachteil* schwäch*
    vorteil* nutzen* stärk*
    studie studien untersuchung* forsch* experiment* umfrage*
    teilnehm* teilnahm* teilgenommen mitmach* beteilig*
    haus* wohnung* haushalt* famil*
    arzt* ärzt*
    farbe* farbig*
    wasser* nass
    strom* energie* elektr*
    besitz* gehör* eigentüm* inhaber*
    neu* erstmals
    jährlich* jahr
    monatlich* monat
    gericht* richter* urteil*
    streit* konflikt*
    fehler* schuld* versag* panne*`,
  metadata: {
    byline: String.raw`wer hat (?:das|diesen|den|dieses|die|es)?(?: (?:artikel|text|beitrag|bericht|interview|gespräch|kommentar|rezept))? ?(?:geschrieben|verfasst|geführt|geschrieben und .*)|wer (?:schreibt|schrieb|ist der autor|ist die autorin|ist (?:der|die) (?:verfasser|verfasserin|journalist|journalistin|reporter|reporterin))(?: (?:das|den|diesen|des|dieses|hier)(?: \p{L}+)?)?|von wem (?:ist|stammt|kommt|wurde) (?:der|das|dieser|dieses|die|diese)(?: (?:artikel|text|beitrag|bericht|interview|gespräch|kommentar|rezept))?(?: (?:geschrieben|verfasst))?|(?:wie heißt )?(?:der |die )?(?:autor|autorin|verfasser|verfasserin)(?: des \p{L}+)?|wessen (?:meinung|artikel|text|kommentar) ist (?:das|dies|es)`,
    publishedAt: String.raw`wann (?:ist|wurde|war|erschien|kam|stammt) (?:der|das|dieser|dieses|die|diese|es)?(?: ?(?:artikel|text|beitrag|bericht|interview|meldung|kommentar|rezept|studie|urteil|nachricht|mitteilung|pressemitteilung))?(?: (?:erschienen|geschrieben|veröffentlicht|publiziert|gedruckt|raus|online|gekommen|her|verfasst|herausgekommen|aktualisiert|ergangen|gestellt))*|von wann (?:ist|stammt) (?:der|das|dieser|dieses|die|diese)(?: (?:artikel|text|beitrag|bericht|interview|meldung|nachricht))?|wie (?:alt|aktuell|neu) ist (?:der|dieser|das|die|diese) (?:artikel|text|beitrag|bericht|meldung|nachricht)|(?:welches |das )?(?:erscheinungsdatum|veröffentlichungsdatum)|welches datum (?:hat|trägt) .*`,
    site: String.raw`(?:wo|in welche[rm] (?:zeitung|magazin|zeitschrift|medium|blatt)|auf welcher (?:seite|website|webseite)) (?:ist|wurde|stand|steht|erschien) (?:der|das|dieser|dieses|die|es)?(?: ?(?:artikel|text|beitrag|bericht|interview|erschienen|veröffentlicht|gedruckt))*|(?:aus|von) welche[rm] (?:zeitung|magazin|zeitschrift|medium|quelle|seite|website|blatt)(?: (?:ist|stammt|kommt) (?:das|der|es|dies|dieser)(?: (?:artikel|text))?)?|(?:was ist |wie lautet )?(?:die )?quelle(?: des \p{L}+)?|welche (?:zeitung|quelle|seite|zeitschrift)(?: (?:ist|war) (?:das|es))?|woher (?:ist|stammt|kommt) (?:der|das|dieser) (?:artikel|text|bericht)`,
    title: String.raw`(?:wie (?:heißt|lautet) |was ist )?(?:der|die|das|dieser) (?:artikel|text|beitrag|bericht|titel|überschrift|schlagzeile|rezept|studie)(?: (?:des|vom) \p{L}+)?|(?:titel|überschrift|schlagzeile)|welche[nr]? (?:titel|überschrift) .*|.*laut (?:überschrift|titel|schlagzeile).*`,
    readingTime: String.raw`wie lange? (?:dauert|braucht|brauche|liest) .*(?:lesen|lektüre|liest|daran).*|(?:die )?lese(?:zeit|dauer)|wie lang ist (?:der|dieser) (?:artikel|text)|wie viele (?:wörter|sätze) hat .*`,
    url: String.raw`(?:wie ist |was ist |gib mir |hast du )?(?:der |den |die |einen )?(?:link|url|adresse)(?: (?:zum|des|vom) (?:artikel\p{L}*|original\p{L}*|text\p{L}*))?`,
  },
  requests: {
    summary: String.raw`(?:bitte |kurz |mal )*(?:zusammenfass\p{L}*|fass\p{L}* .{0,40}zusammen|kannst du .{0,40}zusammenfassen|(?:eine |gib mir eine )?(?:kurze )?zusammenfassung(?: .*)?|worum (?:geht|handelt) ?(?:es|['e]s)?(?: sich)?(?: (?:hier|da|in dem (?:artikel|text)|im (?:artikel|text)|in diesem (?:artikel|text)|dabei))?|wovon handelt (?:der|das|dieser).*|um was geht.*|kurzfassung|kurzversion|tl;? ?dr|(?:das |die )?(?:wichtigste[ns]?|kernaussage\p{L}*|hauptpunkte|kernpunkte)(?: .*)?|was steht (?:drin|da drin|im artikel|in dem artikel)|kurz gesagt|was ist (?:das fazit|die kernaussage|die hauptaussage)|fazit)`,
    shorter: String.raw`(?:bitte |geht (?:es|das) |etwas |noch |mach (?:es|das) )*(?:kürzer|knapper)(?: bitte)?|(?:in|mit) einem satz(?: .*)?|ein satz(?: bitte)?|kürze .*|zu lang`,
    more: String.raw`mehr|(?:mehr|weitere|noch mehr) (?:details?|punkte|infos?|informationen|einzelheiten)(?: bitte)?|erzähl mir mehr|weiter|was (?:noch|sonst)(?: .*)?|ausführlicher|genauer|länger(?: bitte)?|mehr dazu|sonst noch etwas`,
    bullets: String.raw`(?:(?:als|in|mit|bitte|mach) )*(?:stichpunkte\p{L}*|stichworte\p{L}*|aufzählung|liste|bulletpoints?|bullet points?)(?: bitte)?`,
    numbers: String.raw`(?:(?:nenne?|liste?|zeige?|gib|was sind|welche)(?: mir)?(?: alle)?(?: die)?(?: wichtigsten)?) ?(?:zahlen|daten und zahlen|zahlen und fakten|fakten und zahlen|statistiken)(?: .*)?|(?:die |nur )?(?:wichtigsten )?zahlen(?: bitte)?`,
    explain: String.raw`(?:bitte )?(?:erklär\p{L}*|erläuter\p{L}*)(?: (?:mir|das|es|den|diesen|artikel|text|bitte|einfach|noch|mal|so,? .*))*|in einfacher sprache(?: .*)?|in einfachen worten|einfacher(?: bitte)?|vereinfach\p{L}*(?: .*)?`,
    compare: String.raw`vergleich\p{L}*(?: .*)?`,
    translate: String.raw`(?:bitte |kannst du )*(?:übersetz\p{L}*|übertrag\p{L}*)(?: .*)?|(?:(?:auf|in) )?(?:englisch|deutsch|französisch|spanisch|italienisch|portugiesisch|niederländisch|russisch|koreanisch|japanisch|chinesisch|arabisch|polnisch)(?: bitte)?|(?:antworte|schreib|sag|gib)(?: \p{L}+)* auf (?:englisch|deutsch|französisch|spanisch|italienisch|portugiesisch|niederländisch|russisch|koreanisch|japanisch|chinesisch|arabisch|polnisch)(?: bitte)?`,
  },
};
