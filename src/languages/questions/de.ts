import type { QuestionLanguage } from "../shape/question-language.ts";

const PLEASE = "(bitte |kurz |mal )?+";

export const german: QuestionLanguage = {
  spaced: true,
  asks: {
    money: `
      was (kostet*|kosten|würde* … kosten|verdien*|zahl*|bezahl*),
      wie ?viel {6}(kost*|verdien*|zahl*|bezahl*|geld|bekomm*|ausgeb*|gibt … aus|wert),
      wie (teuer|billig|günstig),
      (welche*|was ist der|was sind die|wie hoch (ist|sind|war|waren|wird) (de[rn]|die|das)) {3}(preis*|kosten|
      miete|gehalt|lohn|gebühr*|umsatz|gewinn*|eintritt*|strafe|budget|verlust*),
      für wie ?viel, (der )?(preis|kosten)$`,
    age: "wie alt, welches alter, seit wann gibt es",
    temperature: "wie (heiß|kalt|warm), (bei )?(welche[rn]?|wie ?viele?) (temperatur*|grad)",
    weight: "wie schwer, was wieg*, wie ?viel {4}wieg*, welches gewicht",
    length: `wie (tief|breit|weit|dick), wie lang ist, welche (höhe|tiefe|breite|länge|entfernung)`,
    speed: "wie schnell, welche geschwindigkeit, welches tempo",
    volume: "wie ?viel {4}(fasst|passt|passen), welches (volumen|fassungsvermögen)",
    area: "wie groß, welche fläche",
    loudness: "wie (laut|leise), ist _ (laut|leise)",
    percent: "wie ?viel prozent, welche[rn]? (anteil|prozentsatz), um wie ?viel prozent",
    duration: `
      wie lange?,
      wie ?viele? (sekunden|minuten|stunden|tage|wochen|monate|jahre),
      wie ?viel zeit, wie spät`,
    time: `
      wann, seit wann, bis wann, ab wann, in welche[mr] (jahr|monat|jahrhundert|woche),
      (an )?welche[mrs] (jahr|datum|tag|monat|wochentag),
      um wie ?viel uhr`,
    count: "wie ?viele, wie oft, wie häufig, wie ?vielen, mit wie ?vielen",
    quantity: "wie ?viel, um wie ?viel, wie hoch",
    occupation: `was (ist|war) {1-3}von beruf, welchen beruf, was {1-4}beruflich, was arbeitet,
      was (macht|machte|tut) (er|sie)(=$), als was arbeitet, womit verdient`,
    person: `
      wer, wen, wem, wessen, von wem, mit wem,
      welche[rn]? (mann|frau|minister*|autor*|forscher*|politiker*)`,
    reason: "warum, wieso, weshalb, weswegen, aus welchem grund, wozu, was ist der grund",
  },
  asking: "artikel steht sagt",
  fillers: `wer wen wem wessen was welche welcher welches welchen welchem wann wo woher wohin warum wieso weshalb wie viel
    viele vielen lange lang oft alt groß hoch tief breit weit schnell laut teuer schwer heißt heißen eigentlich genau denn
    man muss müssen soll sollen sollte kann können darf dürfen gibt geben geht gehen macht machen tun tut getan nötig etwa
    ungefähr insgesamt noch schon jetzt heute dort hier artikel text steht sagt sagen gesagt erwähnt name namen dauert
    dauern jahr jahre jahren monat monate woche wochen tag tage stunden minuten uhr prozent anteil grund höhe zahl anzahl
    menge grad zeit mal ihr ihn ihm sie es er da dabei damit daran woran womit wofür worum gibts gab gäbe inzwischen
    mittlerweile derzeit zurzeit aktuell momentan bisher bislang eben halt überhaupt wirklich tatsächlich sonst außerdem nun
    gerade bald künftig zuletzt bekommt bekommen kriegt kriegen liegt liegen stehen kommt kommen kam bleibt bleiben läuft
    passiert passieren passierte wurde worden hieß hießen lautet fand findet finden statt nennt nannte genannt bezeichnet
    jemand spaß sache ding ganze alles etwas irgendwelche los art`,
  earlier: "vorher, zuvor, davor, früher, bisher, bislang, am (tag|abend) (vorher|zuvor)",
  joining: "und",
  metadata: {
    byline: `
      wer hat (das|diesen|den|dieses|die|es)?( (artikel|text|beitrag|bericht|interview|gespräch|kommentar|
      rezept))? ?(geschrieben|verfasst|geführt|geschrieben und …),
      wer (schreibt|schrieb|ist der autor|ist die autorin|ist (der|die) (verfasser|verfasserin|journalist|
      journalistin|reporter|reporterin))( (das|den|diesen|des|dieses|hier)( _)?)?,
      von wem (ist|stammt|kommt|wurde) (der|das|dieser|dieses|die|diese)( (artikel|text|beitrag|bericht|
      interview|gespräch|kommentar|rezept))?( (geschrieben|verfasst))?,
      (wie heißt )?(der |die )?(autor|autorin|verfasser|verfasserin)( des _)?,
      wessen (meinung|artikel|text|kommentar) ist (das|dies|es)`,
    publishedAt: `
      wann (ist|wurde|war|erschien|kam|stammt) (der|das|dieser|dieses|die|diese|es)?( ?(artikel|text|beitrag|
      bericht|interview|meldung|kommentar|rezept|studie|urteil|nachricht|mitteilung|
      pressemitteilung))?( (erschienen|geschrieben|veröffentlicht|publiziert|gedruckt|raus|online|gekommen|her|
      verfasst|herausgekommen|aktualisiert|ergangen|gestellt))?+,
      von wann (ist|stammt) (der|das|dieser|dieses|die|diese)( (artikel|text|beitrag|bericht|interview|meldung|
      nachricht))?,
      wie (alt|aktuell|neu) ist (der|dieser|das|die|diese) (artikel|text|beitrag|bericht|meldung|nachricht),
      (welches |das )?(erscheinungsdatum|veröffentlichungsdatum),
      welches datum (hat|trägt) …`,
    site: `
      (wo|in welche[rm] (zeitung|magazin|zeitschrift|medium|blatt)|auf welcher (seite|website|webseite)) (ist|
      wurde|stand|steht|erschien) (der|das|dieser|dieses|die|es)?( ?(artikel|text|beitrag|bericht|interview|
      erschienen|veröffentlicht|gedruckt))?+,
      (aus|von) welche[rm] (zeitung|magazin|zeitschrift|medium|quelle|seite|website|blatt)( (ist|stammt|
      kommt) (das|der|es|dies|dieser)( (artikel|text))?)?,
      (was ist |wie lautet )?(die )?quelle( des _)?,
      welche (zeitung|quelle|seite|zeitschrift)( (ist|war) (das|es))?,
      woher (ist|stammt|kommt) (der|das|dieser) (artikel|text|bericht)`,
    title: `
      (wie (heißt|lautet) |was ist )?(der|die|das|dieser) (artikel|text|beitrag|bericht|titel|überschrift|
      schlagzeile|rezept|studie)( (des|vom) _)?,
      (titel|überschrift|schlagzeile), welche[nr]? (titel|überschrift) …, …laut (überschrift|titel|schlagzeile)…`,
    readingTime: `
      wie lange? (dauert|braucht|brauche|liest) …(lesen|lektüre|liest|daran)…,
      (die )?lese(zeit|dauer), wie lang ist (der|dieser) (artikel|text), wie viele (wörter|sätze) hat …`,
    url: `
      (wie ist |was ist |gib mir |hast du )?(der |den |die |einen )?(link|url|adresse)( (zum|des|vom) (artikel*|
      original*|text*))?`,
  },
  requests: {
    summary: `
      ${PLEASE}zusammenfass*, ${PLEASE}fass* …40zusammen, ${PLEASE}kannst du …40zusammenfassen,
      ${PLEASE}(eine |gib mir eine )?(kurze )?zusammenfassung( …)?,
      ${PLEASE}worum (geht|handelt) ?(es|['e]s)?( sich)?( (hier|da|in dem (artikel|text)|im (artikel|text)|
      in diesem (artikel|text)|dabei))?,
      ${PLEASE}wovon handelt (der|das|dieser)…, ${PLEASE}um was geht…, ${PLEASE}kurzfassung,
      ${PLEASE}kurzversion, ${PLEASE}tl;? ?dr,
      ${PLEASE}(das |die )?(wichtigste[ns]?|kernaussage*|hauptpunkte|kernpunkte)( …)?,
      ${PLEASE}was steht (drin|da drin|im artikel|in dem artikel),
      ${PLEASE}kurz gesagt,
      ${PLEASE}was ist (das fazit|die kernaussage|die hauptaussage),
      ${PLEASE}fazit`,
    shorter: `
      (bitte |geht (es|das) |etwas |noch |mach (es|das) )?+(kürzer|knapper)( bitte)?,
      (in|mit) einem satz( …)?, ein satz( bitte)?, kürze …, zu lang`,
    more: `
      mehr,
      (mehr|weitere|noch mehr) (details?|punkte|infos?|informationen|einzelheiten)( bitte)?,
      erzähl mir mehr, weiter, was (noch|sonst)( …)?, ausführlicher, genauer, länger( bitte)?, mehr dazu,
      sonst noch etwas`,
    bullets: `
      ((als|in|mit|bitte|mach) )?+(stichpunkte*|stichworte*|aufzählung|liste|bulletpoints?|
      bullet points?)( bitte)?`,
    numbers: `
      (nenne?|liste?|zeige?|gib|was sind)( mir)?( alle)?( die)?( wichtigsten)? ?(zahlen|daten und zahlen|
      zahlen und fakten|fakten und zahlen|statistiken)( …)?,
      welche( wichtigsten)? zahlen( (gibt es|werden genannt|kommen vor|stehen …))?,
      (die |nur )?(wichtigsten )?zahlen( bitte)?`,
    explain: [
      `in einfacher sprache( …)?, in einfachen worten, einfacher( bitte)?, vereinfach*( …)?`,
      /(?:bitte )?(?:erklär\p{L}*|erläuter\p{L}*)(?: (?:mir|das|es|den|diesen|artikel|text|bitte|einfach|noch|mal|in einfache[rn] (?:sprache|worten)|so,? .*))*/u,
    ],
    compare: "vergleich*( …)?",
    translate: `
      (bitte |kannst du )?+(übersetz*|übertrag*)( …)?,
      ((auf|in) )?(englisch|deutsch|französisch|spanisch|italienisch|portugiesisch|niederländisch|russisch|
      koreanisch|japanisch|chinesisch|arabisch|polnisch)( bitte)?,
      (antworte|schreib|sag|gib)( _)?+ auf (englisch|deutsch|französisch|spanisch|italienisch|portugiesisch|
      niederländisch|russisch|koreanisch|japanisch|chinesisch|arabisch|polnisch)( bitte)?`,
  },
};
