import { monthsInFull, weekdays } from "../calendar/calendar-names.ts";
import type { LanguageCues } from "../shape/cue-words.ts";

const DAYS_AND_MONTHS = [...weekdays("de"), ...monthsInFull("de")].join("|");

export const german: LanguageCues = {
  spaced: true,
  event: `
    beschloss(en)?, beschlossen, entschied(en)?, entschieden, stimmte[n]?, kündigte[n]?, angekündigt, eröffnet*,
    schließt, geschlossen, gestorben, getötet, verletzt, festgenommen, verurteilt, abgewiesen, aufgehoben,
    gefunden, fanden, ergab(en)?, zeigt*, stieg(en)?, sank(en)?, fiel(en)?, gestiegen, gesunken, wuchs,
    gewann(en)?, verlor(en)?, einigten, geeinigt, unterzeichnet*, vorgestellt, übernimmt, übernommen,
    trat zurück, gescheitert, hört auf, ist schluss, gestrichen, gekürzt, sucht`,
  demand: `
    soll(te|ten|en)?, müss(en|te|ten), muss, forder(n|t|te|ten), verlang(t|te|en|ten), empfehl(en|t|ung*),
    empfiehlt, braucht es, es ist zeit, schlage vor, schlägt vor, vorgeschlagen, plädier*`,
  ahead: `
    wird, werden, soll, sollen,
    ab (${DAYS_AND_MONTHS}),
    künftig, geplant, plant, nächste[nrms]? (jahr|monat|woche), bis ende, tritt in kraft, entscheiden, erwartet`,
  limit: `
    jedoch, allerdings, aber, nur, nicht, nie, kein*, ohne, außer, vorsicht, warnt*, einschränk*, kritik*,
    höchstens, trotzdem, dagegen`,
  offer: `
    kostet, kosten, preis, erhältlich, verfügbar, wiegt, hält, reicht, garantie, gezahlt, im handel, ideal,
    reif, bis zu, zuschuss, beträgt, dauert, am besten`,
  self: "ich, mir, mich, mein(e[nmrs]?)?",
  aside: `
    haben sie (selbst|auch|fragen|einen|eine|schon),
    schreiben sie uns, schicken sie, in die kommentare, kommentar(e|spalte), lesen sie, abonnieren, newsletter,
    kostenlos testen, e-paper, pressekontakt, rückfragen, bildmaterial,
    über (das unternehmen|die autorin|den autor), alle rechte vorbehalten, in diesem (artikel|beitrag|text),
    wir haben (bei|mit), dieses (gespräch|interview), das (gespräch|interview) (führte|wurde), der text,
    die autorin, der autor, noch ein wort, dank (an|gilt), wir danken, folgen sie uns, mehr (dazu|lesen),
    hier (klicken|geht), redaktionell, rechtsanw[aä]lt*, für (den|die) (kläger*|beklagte*):, transparenzhinweis,
    anzeige`,
  about: [
    "gegründet",
    /beschäftigt [\d.]+/u,
    "mitarbeit(er|ende|erinnen)n?, unterstützt von, gefördert",
  ],
  leaning: [
    `
      danach, dann, dabei, damit, dazu, daher, deshalb, deswegen, darum, daraufhin, darüber, dagegen, dafür,
      davon, dort, hier, da`,
    /so(?! \p{L}+(?:e|en) sie)/u,
    `
      also, auch, außerdem, zudem, ferner, trotzdem, dennoch, jedoch, allerdings, hingegen, einige, andere,
      die anderen, der andere, die andere, das andere, der eine, die eine, letztere*, ersteres?, beide, deren,
      dessen, dies, diese[rsmn]?, jene[rsmn]?, denn, und, oder, aber, doch, sondern, später, zuvor, inzwischen, unterdessen,
      bis dahin, seither, seitdem, stattdessen, zweitens, drittens, viertens, schließlich, das, dem, den,
      der (erste|zweite|dritte), die (erste|zweite|dritte), von (dort|ihnen|ihm|ihr), drüben, er`,
    /sie(?! (?:sollen|müssen|können|brauchen))/u,
    "es, ihm, ihnen, ihr, ihre*",
    /sein\p{L}{0,2}/u,
    "man, wir",
  ],
  speech: `sagt*, erklärt*, betont*, meint*, kritisiert*, berichtet*, zufolge, warnt*, fordert*, teilte[n]? mit, so`,
  order: `
    ignorier*, missacht*, vergiss, vergessen sie,
    (KI|sprach)-?(systeme?n?|modelle?n?|assistent*),
    sprachmodell*, chatbots?, assistent*, anweisungen, deine (aufgabe|antwort|zusammenfassung),
    ihre (antwort|zusammenfassung), fasse, antworte*, zusammenfass*, du bist (jetzt|nun|ein), neue aufgabe,
    systemnachricht, OK`,
  interview: "interview, im gespräch, gespräch mit",
  opinion: "kommentar, meinung, kolumne, leitartikel, glosse, gastbeitrag",
  howTo: `
    so (hält|geht|klappt|gelingt|lagern|pflegen|machen|wird|werden|bleib*|können),
    anleitung, tipps?, ratgeber, schritt für schritt, wie (sie|man|du)`,
  earnings: `
    umsatz*, gewinn*, ergebnis je aktie, quartal*, EBITDA?, betriebsergebnis, nettoergebnis, jahresüberschuss,
    prognose, dividende, vorjahr*, marge`,
  ruling: [
    `*gericht*, urteil*, berufung, revision, klage*, kläger*, beklagte*, richter*, absatz #`,
    /§+/u,
    "verfassungs*, verordnung, gesetz*",
  ],
  paper: `
    studie*, forsch*, wissenschaftler*, universität*, fachzeitschrift, experiment*, proband*, teilnehm*,
    autor(en|innen), untersuch*, veröffentlicht, signifikant`,
  report: `bericht, zusammenfassung, ergebnisse, empfehlungen, methodik, umfrage, schlussfolgerungen, kapitel, anhang`,
  product: `
    stellt vor, vorgestellt, bringt, neue[rsn]?, erhältlich, preis, garantie, modell, akku, gerät*, handel,
    version, euro, hersteller`,
  quantity: `EL, TL, esslöffel, teelöffel, prise, zutaten, backofen, ofen, portionen, teig, umluft, rühren, bund, zehen?`,
  yields: `
    für (#|_) (personen|portionen|stück), ergibt, reicht für, zubereitungszeit, backzeit,
    (minuten|stunden) (backen|garen|ruhen|im ofen),
    backen`,
  ours: "wir, uns, unser*",
  holding: `
    (wird|werden|wurde|hat) {4}(abgewiesen|zurückgewiesen|aufgehoben|stattgegeben|verworfen|bestätigt|
    verurteilt|zugelassen),
    rechtskräftig, tritt {4}in kraft, bußgeld, geldstrafe, verpflichtet,
    ist {3}(unzulässig|unbegründet|begründet|verboten|zulässig),
    muss {4}zahlen`,
  scene: `
    wir alle, jeder kennt, jede[rs]? (haushalt|familie), wer kennt, wer hat nicht, kaum ein*,
    seit (jahrzehnten|jahrhunderten|generationen|jeher),
    es (ist (kurz|noch|ein|früh|kalt|still)|riecht|regnet|dämmert),
    in jedem (haushalt|garten|dorf), alle jahre, viele (menschen|leute), über _ der _ hängt`,
  pageLine: "lesen sie auch, mehr zum thema, anzeige, foto:",
  asks: "F",
  answers: "A",
  numbered: "Artikel #",
  cookingUnits: "EL, TL",
};
