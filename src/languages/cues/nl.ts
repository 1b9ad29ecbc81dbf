import type { LanguageCues } from "../shape/cue-words.ts";

export const dutch: LanguageCues = {
  spaced: true,
  event: `
    kondigde*, aangekondigd, besloot, besloten, stemde*, keurde*, goedgekeurd, verwierp, oordeelde, veroordeeld,
    gesloten, sluit, geopend, overleden, omgekomen, gewond, aangehouden, gevonden, blijkt, bleek, steeg, stegen,
    daalde, daalden, groeide, won, verloor, tekende, presenteert, gepresenteerd, lanceert, geschrapt`,
  demand: `
    moet, moeten, zou moeten, zouden moeten, eist, eisen, vraagt, vragen om, beveelt aan, aanbevel*, pleit,
    stelt voor, voorstel, het is tijd`,
  ahead: `
    zal, zullen, gaat, vanaf, volgend jaar, volgende (maand|week), naar verwachting, gepland, verwacht,
    van kracht, tot eind`,
  limit: `maar, echter, alleen, niet, nooit, geen, zonder, behalve, waarschuw*, beperk*, kritiek, hoogstens, wel`,
  offer: `kost, kosten, prijs, verkrijgbaar, beschikbaar, weegt, garantie, gratis, duurt, te koop, personen`,
  self: "ik, mij, me, mijn",
  aside: `
    abonneer, nieuwsbrief, volg ons, laat het ons weten, in de reacties, schrijf ons, lees ook, klik,
    alle rechten, perscontact, zijn laatste boek, haar laatste boek,
    is (journalist|columnist|schrijver|schrijfster),
    in dit artikel, dit interview, met dank aan, geregistreerde merken`,
  about: "opgericht in, werknemers, medewerkers, gefinancierd door",
  leaning: `
    dan, daarna, daarom, daardoor, daarbij, daarmee, daarvoor, daar, hier, zo, dus, ook, bovendien, toch,
    echter, intussen, ondertussen, sommige, andere, de andere, het andere, de (eerste|tweede|derde), beide,
    deze, dit, die, dat, en, of, maar, want, later, sindsdien, tot dan, ten tweede, tenslotte, hij, zij, ze,
    het, hun, haar, zijn, men`,
  speech: "zei, zegt, aldus, volgens, verklaarde, legt uit, voegde toe, waarschuwt",
  order: `
    negeer, vergeet, (AI|taal)-?(systemen|modellen?|assistent*), chatbots?, assistent*, instructies,
    je (antwoord|samenvatting|taak), vat samen, antwoord, je bent (nu|een), nieuwe taak`,
  interview: "interview, in gesprek met",
  opinion: "opinie, column, commentaar, ingezonden",
  howTo: `zo (maak|bewaar|houd|doe|krijg|werkt)*, handleiding, tips, stap voor stap, hoe (je|u)`,
  earnings: "omzet, winst, kwartaal, per aandeel, marge, verwachting, dividend, boekjaar, EBITDA",
  ruling: "rechtbank, rechter*, vonnis, arrest, beroep, eiser*, gedaagde, artikel #, wet, hof",
  paper: `
    studie, onderzoek*, wetenschapper*, universiteit, tijdschrift, experiment*, deelnemers, auteurs,
    gepubliceerd`,
  report: `rapport, samenvatting, aanbevelingen, bevindingen, methode, enquête, conclusies, hoofdstuk, bijlage`,
  product: `presenteert, lanceert, nieuwe?, verkrijgbaar, prijs, garantie, model, accu, apparaat, bestel*, versie`,
  quantity: `el, tl, eetlepels?, theelepels?, snufje, ingrediënten, oven, teentjes?, personen, verwarm, deeg`,
  yields: `voor (#|_) personen, bereidingstijd, oventijd, bak, (minuten|uur) (in de oven|bakken)`,
  ours: "wij, we, ons, onze",
  holding: `
    (verwerpt|vernietigt|bekrachtigt|veroordeelt|wijst {3}af),
    afgewezen, toegewezen, treedt in werking, boete, moet {3}betalen`,
  scene: `
    iedereen kent, wie kent, we hebben allemaal, al (eeuwen|decennia|generaties),
    elke (herfst|lente|zomer|winter), het (ruikt|is (nog|vroeg|koud|stil)|regent), buiten kraait`,
};
