import { german as answers } from "./answers/de.ts";
import { german as conversation } from "./conversation/de.ts";
import { german as cues } from "./cues/de.ts";
import { german as opposites } from "./opposites/de.ts";
import { german as questions } from "./questions/de.ts";
import { german as statements } from "./statements/de.ts";
import { german as synonyms } from "./synonyms/de.ts";
import { germanPages } from "./pages/de.ts";
import type { Language } from "./shape/language.ts";
import { anyOf } from "./shape/phrases.ts";

export const german: Language = {
  code: "de",
  capitalisesNouns: true,
  lists: { answers, conversation, cues, opposites, questions, statements, synonyms },
  letters: "ßäöü",
  quotationMarks: {
    open: "„",
    close: "“",
    within: { "“": "‘", "”": "’", "„": "‚" },
  },
  functionWords: `ab aber alle allem allen aller alles als also am an andere anderem anderen anderer
    anderes auch auf aus bei beim bin bis da dabei damit dann daran darauf daraus darin darüber das
    dass davon dazu dein deine dem den denen denn der deren des dessen die dies diese diesem diesen
    dieser dieses doch dort du durch ein eine einem einen einer eines einige einigen einiger er es
    etwa etwas euch für gegen gewesen hab habe haben hat hatte hatten hätte hätten hier hin hinter
    ich ihm ihn ihnen ihr ihre ihrem ihren ihrer ihres im in indem ins ist ja jede jedem jeden jeder
    jedes jedoch jene jenem jenen jener jenes jetzt kann kein keine keinem keinen keiner keines
    können könnte konnte konnten man manche mein meine mehr mich mir mit muss müssen musste mussten
    nach nicht nichts noch nun nur ob oder ohne sehr sei seien sein seine seinem seinen seiner seines
    seit selbst sich sie sind so sogar soll sollen sollte sollten sondern sowie über um und uns unser
    unsere unter viel viele vielen vom von vor während wann war waren warum was weder weil welche
    welchem welchen welcher welches wem wen wenn wer werde werden wessen wie wieder wieso will wir
    wird wo wobei woher wohin wollen wollte worden wurde wurden würde würden zu zum zur zwar zwischen`,
  homographs: "ab also bin dort hab hin man mich",
  numbers: {
    ordinals: `zweite:2 zweiten:2 zweiter:2 zweites:2 dritte:3 dritten:3 drittes:3 vierte:4 vierten:4 fünfte:5 fünften:5
      sechste:6 sechsten:6 siebte:7 siebten:7 achte:8 achten:8 neunte:9 neunten:9 zehnte:10 zehnten:10`,
    within: "ein:1 eine:1 einen:1 einer:1 einem:1 eins:1",
    joint: "und",
    joined: true,
    unitsFirst: true,
    half: /(?<!\p{L})(?:halb|hälfte|halbier)/u,
    fractions: "hälfte:2 drittel:3 viertel:4 fünftel:5 sechstel:6 achtel:8 zehntel:10",
    points: "punkte punkten prozentpunkte prozentpunkten",
    afternoon: /(?<hour>\d{1,2})(?:[:.]\d\d)?\suhr\s(?:abends|nachmittags|nachts)/u,
    written: `zwei:2 drei:3 vier:4 fünf:5 sechs:6 sieben:7 acht:8 neun:9 zehn:10 elf:11 zwölf:12
      dreizehn:13 vierzehn:14 fünfzehn:15 sechzehn:16 siebzehn:17 achtzehn:18 neunzehn:19
      zwanzig:20 dreißig:30 vierzig:40 fünfzig:50 sechzig:60 siebzig:70 achtzig:80 neunzig:90 hundert:100 tausend:1000 zweimal:2
      dreimal:3 viermal:4 fünfmal:5 zehnmal:10 dutzend:12`,
    scales: `tausend:3 million:6 millionen:6 mio:6 milliarde:9 milliarden:9 mrd:9 billion:12 billionen:12`,
    about: /gut(?=\s\d)|rund|etwa|fast|knapp|mehr als|über/u,
    percent: /prozent/u,
  },
  prepositions: `dem den einem einen mit in im an am auf bei beim nach vor von vom zu zum zur aus für durch ohne gegen um über unter zwischen seit bis laut trotz wegen während innerhalb außerhalb`,
  relatives: "der die das den dem denen deren dessen",
  pronouns: `er sie es ihn ihm ihr ihre ihren ihrem ihrer ihres sein seine seinen seinem seiner dieser
    diese dieses diesem diesen beide beiden ich wir mein unser uns dessen deren`,
  anaphora: /Er|Sie|Es|Ihr\p{L}{0,2}|Sein\p{L}{0,2}|Dies\p{L}*|Dabei|Damit|Dazu|Aber|Doch/u,
  reported:
    /(?<!\p{L})(?:sei(?:en)?|habe|hätten?|werde|würden?|solle|müsse|könne|dürfe|wolle|gebe|komme|stehe|bleibe|liege|fehle|brauche|verliere)(?!\p{L})/u,
  negation: {
    notYet: /(?<!\p{L})(?:noch\s(?:nicht|kein\p{L}*|nie\p{L}*))/u,
    hints: anyOf(
      `nur, lediglich, höchstens, maximal, erst, kostenlos*, gratis, umsonst, verlier*, verlor*, verlust*, gleich, unverändert*, bleib*, blieb*, offen*, unklar*, zweifel*, ungewiss*, unentschieden*, geschlossen*, abgelaufen, läuft aus, weniger, unter, unterhalb, statt, stattdessen, anstatt, schwer*, schwierig*, begrenz*, verlass*, verschoben, verschieb*, gegen, dagegen, halb*, hälfte, vorerst, mangel*, zurückgezogen, gestrichen, entfällt, entfiel*, meid*, hindern*, behindern*`,
    ),
    bounds:
      /vor(?=\s\d|\s\p{Lu})|mehr\sals|länger\sals|später\sals|über|bevor|übersteig\p{L}*|überschreit\p{L}*/u,
    outright:
      /(?<!mehr\s)nicht(?!\snur)|nichts|kein\p{L}*|niemand\p{L}*|nirgend\p{L}*|nie|niemals|weder/u,
    inOtherWords: /ohne/u,
    nobody: /niemand/u,
    implied: anyOf(
      ` verzicht*, abgelehnt, lehn(t|te|ten), verweiger*, bestr(eite|itte)*, dementier*, schl(oss|ießt|ossen)*, (scheiter|misslang|misslung|untersag|verhinder|vermeid|vermied)*, verb(ietet|ieten|ot|oten)*, unmöglich*, ausgeschlossen*, Ausnahmen?, außer, torlos*, null, fehl(t|te|ten|ende*), ausgeblieben, kaum, frühestens`,
    ),
    excepts: /aber|sondern|jedoch|wohl|außer|sehr\swohl|lediglich|nur/u,
    reply: /nein/u,
  },
  claims: {
    ahead:
      /(?:wird|werden)(?!\s(?:[^\s.!?]+\s){0,8}(?:ge\p{L}+(?:t|en)|\p{L}+iert)(?!\p{L}))|würden?|sollen?|soll|sollte[n]?|will|wollen|plan(?:t|en|te|ten)|geplant\p{L}*|beabsichtig\p{L}*|vorgesehen|vorhat|erwart(?:et|en)|prognostizier\p{L}*|rechne(?:t|n)|forder(?:t|n|te|ten)|verlang(?:t|en|te|ten)|kündig(?:t|te|ten|en)|hoff(?:t|en)|nächst(?:e[nrsm]?)\s(?:Jahr\p{L}*|Monat\p{L}*|Woche|Frühjahr|Herbst|Sommer|Winter)/u,
    past: /hat|haben|hatten?|wurden?|bereits|schon|war|waren|(?:ist|sind)(?=\s(?:[\p{L}\d.]+\s){0,5}(?:ge\p{L}+|ver\p{L}+|be\p{L}+|er\p{L}+)(?:t|en)(?!\p{L}))/u,
    done: [
      [/wird|werden|würden?/u, /hat|haben|hatten?/u],
      [/soll(?:en)?|will|wollen/u, /hat|haben|hatten?|wurden?|ist|sind/u],
    ],
    says: anyOf(`
      sag(t|te|en|ten), erklär(t|te|en|ten), mein(t|te|en|ten), beton(t|te|en|ten), warn(t|te|en|ten),
      berichte(t|te|n|ten), behaupte(t|te|n|ten), erwider(t|te|n|ten), entgegne(t|te|n|ten),
      antworte(t|te|n|ten), füg(t|te|en|ten), teil(t|te|en|ten), schr(eibt|ieb|eiben|ieben),
      versicher(t|te|n|ten), äußer(t|te|n|ten), argumentier(t|te|en|ten), kündig(t|te|en|ten),
      mahn(t|te|en|ten)`),
    possible: anyOf([
      "könnten?, möglich*, vielleicht, eventuell, womöglich, vermutlich",
      /wahrscheinlich(?!\s(?:nach|vor|seit|um|im|ab))/u,
      "dürften?, prüf(t|en), geprüft, erwäg(t|en), erwogen",
      /im\sGespräch/u,
    ]),
    tentative: anyOf([
      `
        kann, angeblich, mutmaßlich, würden?, können, soll(en|te|ten)?, plan(t|en), will, wollen,
        hoff(t|en), erwart*, ob, falls, wenn, Aussicht, überleg*, verhandel*, vorgeschlagen, schlägt,
        schlagen, denkbar, offen, droh(t|en|te)`,
      /bis\szu/u,
      "Möglichkeit",
    ]),
    every: anyOf([
      "alle[nrsm]?",
      /jede[nrsm]?(?!\s(?:Jahr|Tag|Woche|Monat|Nacht|Stunde|Saison))/u,
      // “Immer noch” is “still”, “immer mehr” more and more.
      /(?<!noch\s)immer(?!\s(?:noch|wieder|\p{L}+er(?!\p{L})|mehr))/u,
      "sämtliche*, ganze[nrsm]?, gesamte?[nrsm]?, vollständig",
    ]),
    because: /weil|deshalb|deswegen|daher|infolge|verursacht\p{L}*/u,
    grounds: anyOf([
      "da, denn, wegen, grund, gründe, aufgrund",
      /um(?=\s[^,.;]*\szu\s)/u,
      "nachdem",
      /so\sdass/u,
      `
        sodass, ursache, begründe*, begründung, führt*, angesichts, dank, damit, dadurch, bemängel*,
        zurückzuführen, zurückgeht, zurückging*, (zu)?schreib*, belaste*, begünstig*,
        kritisier*, zwing*, zwang, deshalb, daher, darum, deswegen, erklär*, verhinder*, ermöglich*`,
    ]),
    order: [
      [
        /bevor|vor(?=\s(?:dem|der|den|\p{L}+\s(?:19|20)\d\d))/u,
        /vor\p{L}*|bevor|zuvor|früher|bis|ehe|bereits|schon|zunächst|erst|bisher\p{L}*/u,
      ],
      [
        /nachdem|nach(?!\s(?:(?:den|eigenen|ersten|seinen|ihren)\s)?(?:Angaben?|Ansicht|Meinung|Auskunft|Einschätzung|Worten|Darstellung|Überzeugung|Aussagen?|Berechnung\p{L}*|Schätzung\p{L}*|Informationen|Messungen))(?=\s(?:dem|der|den|\p{L}))/u,
        anyOf(`
          nach*, seit*, später, danach, dann, als, infolge, wegen, ab, folg*, laut, zufolge,
          anschließend, schließlich, damals, zuerst`),
      ],
    ],
    agent: /von|vom|durch|laut/u,
    admits:
      /bestätig\p{L}*|eingeräumt|räum(?:t|te|ten|en)(?=\s(?:\p{L}+\s){0,5}ein(?!\p{L}))|g(?:aben?|ab|ibt)(?=\s(?:\p{L}+\s){0,4}zu,)|gesteh\p{L}*|gestand|zugegeben/u,
    speaker:
      /(?<!\p{L})(?:laut|nach\sAngaben)\s(?:de[rsmn]\s|einer\s|eines\s|von\s)?(?<source>\p{L}[\p{L}-]*)|^(?:Der|Die|Das|Ein|Eine)\s(?<subject>\p{Lu}[\p{L}-]*)\s(?:sagt\p{L}*|nennt|erklärt\p{L}*|meint\p{L}*|kritisiert\p{L}*|warnt\p{L}*|behauptet\p{L}*|fordert\p{L}*|wirft|sieht|betont\p{L}*)/u,
  },
  sentenceInitial: `welche welcher welches welchen wer wie was wann wo warum obwohl trotz während dabei damit
    jedoch außerdem zudem laut seit bisher nun dort hier heute gestern morgen insgesamt zuvor
    danach dann sein seine seinen seiner ihr ihre ihren ihrer unser unsere dies diese dieser
    dieses diesen viele einige mehrere alle beide kein keine nachdem bevor sowohl`,
  abbreviations: {
    titles: "Hr Hrn Fr Frl Dr Prof Dipl Mag",
    shortForms: `Abs Aufl bzgl Fa Bhf Bd bspw bzw Dez evtl exkl Febr geb gegr gest ggf ggü Hbf Hg Hrsg inkl Ing jew lt max
      min Mio Mrd Nr Okt rd Red sog stellv Str stv Tel Univ urspr verh vgl zit zzgl`,
    beforeNumbers: String.raw`Abb Abschn Anm Art Az Di Do Fr Kap Mi Mo Rdnr Rn Rz Sa So Tab Ziff \p{L}+str`,
  },
  beforeOrdinal: `am ans beim das dem den der des die diesem diesen dieser dieses ihre ihrem ihren ihrer im
    ins jede jedem jeden jeder seine seinem seinen seiner unsere unserem unseren unserer vom zum zur`,
  sentenceStarters: `Der Die Das Ein Eine Er Sie Es Wir Ich Man Aber Auch Dann Danach Dort Hier Doch Nun So
    Damit Dabei Dazu Dies Diese Dieser In Im Am An Auf Bei Für Mit Nach Seit Vor Und Wer Was Wie Wo Wenn
    Als Ihr Ihre Sein Seine Niemand`,
  afterOrdinal: `Januar Februar März April Mai Juni Juli August September Oktober November Dezember
    Jan Feb Okt Nov Dez Absatz Arrondissement Auflage Bezirk Etage Geburtstag Grad Halbjahr Hälfte Jahrestag
    Jahrhundert Klasse Lebensjahr Legislaturperiode Liga Mal Minute Monat Platz Quartal Rang Runde
    Saison Semester Spielminute Spieltag Staffel Stock Tag Teil Weltkrieg Woche`,
  questions: {
    asksAgain: /sicher|wirklich/u,
    pressing:
      /sicher|wirklich|bitte|rate(?: doch| mal)?|einfach|doch|nochmal|noch einmal|schätze?/u,
    polite: /bitte|kannst du|können sie/u,
    compare: /vergleich\p{L}*/u,
    difference: /vergleich\p{L}*|unterschei\p{L}*|unterschied\p{L}*|gemeinsam\p{L}*/u,
    articles: /beide\p{L}*|artikel\p{L}*|texte\p{L}*|diese|sie/u,
  },
  dateline: "uhr um von am stand erstellt aktualisiert veröffentlicht zuletzt vom",
  announcement:
    /(?:hier\s(?:ist|sind|kommt|kommen|folgt|folgen)|(?:nachfolgend|im\sfolgenden))\s(?:\p{L}+\s){0,4}(?:zusammenfassung|überblick|punkte|kernpunkte|fakten|antwort)|(?:der|dieser|das|dieses)\s(?:text|artikel|bericht|beitrag)\s(?:\p{L}+\s){0,2}(?:enthält|beschreibt|behandelt|nennt|umfasst)(?=[^:]*:\s*$)/u,
  names: {
    common: `Abend Bilanz Lizenz Tendenz Distanz Instanz Substanz Allianz Absatz Absicht Abstand Abteilung Aktion Alltag Alter Amt Analyse Anfang Angabe Angebot Angriff Angst
      Anlage Anlass Annahme Anruf Ansatz Ansicht Anspruch Anstieg Anteil Antrag Antwort Anwendung Anzahl Anzeige
      Arbeit Arm Art Arzt Aufbau Aufgabe Aufnahme Auftrag Auge Ausbau Ausdruck Ausgabe Auskunft Ausland Aussage
      Aussehen Auswahl Ausweg Auto Autor Bahn Band Bau Beamte Bedarf Befehl Begriff Behörde Beispiel Beitrag Bereich
      Bericht Beruf Bescheid Beschluss Besitz Besuch Beteiligte Betrag Betreiber Betrieb Betroffene Bett Beweis
      Bewohner Bezirk Bezug Bild Bitte Blatt Blick Boden Brief Brücke Buch Bund Bürger Büro Chance Chef Dach Dank
      Daten Dauer Decke Dienst Ding Dorf Druck Ebene Ehe Eigentum Einfluss Eingang Einrichtung Einsatz Einsicht
      Eintritt Einwohner Eltern Ende Energie Erde Erfolg Ergebnis Erlaubnis Ersatz Ertrag Fach Fahrer Fahrt Fahrzeug
      Fall Familie Farbe Fehler Feld Fenster Ferien Figur Film Firma Fläche Fluss Folge Form Frage Frau Freiheit
      Freude Freund Frist Gang Gast Gebäude Gebiet Gebühr Gedanke Gefahr Gefühl Gegend Gegner Gegensatz Gegenstand
      Gehalt Geist Geld Gelände Gemeinde Gemeinschaft Genehmigung Gerät Gericht Geschäft Geschichte Gesellschaft
      Gesetz Gesicht Gespräch Gestalt Gewalt Gewicht Gewinn Glas Glück Grad Gramm Grenze Größe Grund Grundlage Gruppe
      Gutachten Hafen Halle Hand Handel Haus Haushalt Heft Heimat Herz Hersteller Hilfe Himmel Hinweis Höhe Holz
      Hunger Hinsicht Idee Inhalt Inhaber Insel Interesse Jahr Jahrhundert Jahrzehnt Kampf Karte Kasse Kauf Kenntnis
      Kilo Kilogramm Kilowattstunde Kind Kirche Klage Kläger Klasse Königreich Kommission Konflikt Kontakt Kontrolle
      Kopf Körper Kosten Krankheit Krankenhaus Kreis Krieg Kritik Kritiker Kunde Kunst Kurs Lage Lager Land Länge Last
      Lauf Leben Lehrer Leiter Leser Leute Licht Lied Linie Liste Liter Lösung Luft Macht Mal Mangel Mann Marke Markt
      Maschine Masse Maß Maßnahme Material Medien Meer Mehrheit Meinung Menge Mensch Miete Mieter Minderheit Minute
      Mitarbeiter Mitglied Mitte Mittel Mittag Mond Motor Mutter Nachbar Nachfrage Nachricht Nacht Nachteil Nähe Name
      Natur Netz Niederlage Norden Not Notiz Nummer Nutzen Nutzer Objekt Ordnung Ort Osten Paar Partei Partner Pause
      Person Pflanze Pflicht Plan Platz Preis Problem Produkt Programm Projekt Prozess Prüfung Publikum Punkt Rahmen
      Rand Rat Raum Recht Rede Regel Regen Region Regierung Reihe Reise Rest Richtung Risiko Rolle Route Rücken
      Rückkehr Ruf Ruhe Saal Sache Satz Schaden Schiff Schluss Schritt Schule Schüler Schutz Schwester See Seite
      Sekunde Sicherheit Sicht Sieg Sinn Sitz Sohn Sonne Sorge Speise Spiel Spieler Sport Sprache Spur Staat Stadt
      Stand Stelle Steuer Stimme Stoff Straße Strafe Strecke Streit Strom Struktur Stück Stunde Student Suche Süden
      System Szene Tag Tat Täter Tatsache Teil Teilnehmer Text Thema Tier Tisch Tochter Tod Ton Tote Träger Traum
      Treffen Treppe Trend Tür Turm Typ Übergang Umfang Umgebung Umsatz Umstand Umwelt Unfall Unterlagen Unternehmen
      Unterricht Unterschied Unterstützung Ursache Urteil Vater Verbot Verband Verbrechen Verein Verfahren Verfassung
      Vergleich Verhältnis Verkauf Verkehr Verlag Verlauf Verletzte Verlust Vermieter Vermögen Versuch Verteidigung
      Vertrag Vertreter Verwendung Volk Vorfall Vorgang Vorhaben Vorjahr Vorschlag Vorschrift Vorstand Vorstellung
      Vorteil Vorwurf Waffe Wahl Wand Ware Wasser Weg Weise Welt Werk Wert Wesen Westen Wetter Widerstand Wille Wind
      Wirkung Wirtschaft Wissen Wissenschaft Woche Wohnung Wort Wunsch Zahl Zeichen Zeit Zeitpunkt Zeitraum Zelle
      Zentrum Zeuge Ziel Zimmer Zinsen Zug Zukunft Zusammenhang Zustand Zuständigkeit Zustimmung Zweck Zweifel Ankunft
      Abfahrt Rückgang Rückstand Widerspruch Einspruch Ablehnung Anerkennung`,
    beforeNoun:
      /(?:^|[^\p{L}])(?:(?:de[rnms]|die|das|dessen|deren|[mdsk]?eine?[mnrs]?|kein(?:e[mnrs]?)?|ihr(?:e[mnrs]?)?|unser(?:e[mnrs]?)?|dies(?:e[mnrs]?)?|jede[mnrs]?|welche[mnrs]?|i[mn]s?|a[mn]s?|vom|beim|zu[mr]|alle[nr]?|viele[nr]?|mehr|einige[nr]?|trotz|wegen|aufgrund|infolge|mangels|zwecks|angesichts|innerhalb|außerhalb|per|\d[\d.,]*|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn)|\p{Ll}{2,}e[mnrs]?)\s$/u,
    commonEnding:
      /(?:ung|ungen|heit|heiten|keit|keiten|schaft|schaften|tion|tionen|tät|täten|nis|nisse|ismus|ment|mente|(?<=\p{L}{5})enz|(?<=\p{L}{5})anz|jahre?n?|monate?n?|wochen?|tage?n?|uhr|prozent|euro|millionen|milliarden|meter|kilometer|menschen)$/u,
  },
  ...germanPages,
};
