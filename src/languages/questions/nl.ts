import type { QuestionLanguage } from "../shape/question-language.ts";

export const dutch: QuestionLanguage = {
  spaced: true,
  asks: {
    money: `
      (wat|hoeveel) {4}(kost*|verdien*|betaal*|betal*|geld),
      hoe duur,
      (wat is|wat zijn|welke) (de |het )?(prijs|prijzen|kosten|huur|loon|salaris|boete|omzet|winst),
      voor hoeveel, (de )?(prijs|kosten)$`,
    age: "hoe oud, welke leeftijd",
    temperature: "hoe (heet|warm|koud), hoeveel graden, (bij )?welke temperatuur",
    weight: "hoe zwaar, hoeveel {3}weeg*, welk gewicht",
    length: `hoe (hoog|diep|breed|ver|dik), welke (hoogte|diepte|afstand|breedte|lengte), hoe lang is (de|het)`,
    speed: "hoe snel, welke snelheid",
    volume: "hoeveel {3}(past|passen|bevat), welke inhoud",
    area: "hoe groot, welke oppervlakte",
    loudness: "hoe (luid|hard|stil)",
    percent: "hoeveel procent, welke? (percentage|deel|aandeel)",
    duration: "hoe ?lang, hoeveel (seconden|minuten|uur|uren|dagen|weken|maanden|jaar|jaren|tijd)",
    time: `wanneer, sinds wanneer, tot wanneer, in welke? (jaar|maand|eeuw), (op )?welke (dag|datum), hoe laat`,
    count: "hoeveel, hoe vaak",
    quantity: "hoeveel",
    occupation: `wat (doet|deed) {1-3}voor werk, wat is (zijn|haar) (beroep|werk|baan|vak), welk beroep, waar verdient,
      wat doet (hij|zij|ze)(=$)`,
    person: "wie, wiens, door wie, van wie, met wie",
    reason: "waarom, hoezo, om welke reden, waardoor",
  },
  asking: "staat zegt",
  fillers: `wie wat welke welk wanneer waar waarom hoe hoeveel lang vaak oud groot hoog diep breed ver snel duur zwaar heet
    heten kan kunnen moet moeten mag gaat gaan doet doen gedaan is zijn was waren wordt worden heeft hebben artikel tekst
    staat zegt volgens naam jaar jaren maand week dag dagen uur tijd keer procent deel reden aantal nog al nu precies
    ongeveer duurt men er daar hier toen dan nou eigenlijk echt altijd ook andere ander zelf alle alles iets iemand ergens
    zo blijft blijven bleef komt komen kwam krijgt krijgen kreeg zal zullen zou zouden werd werden geweest gehad had hadden
    kon konden moest moesten mocht zit zitten ligt liggen gebeurt gebeuren gebeurde vindt soort heette genoemd momenteel
    inmiddels vandaag straks`,
  earlier: "daarvoor, ervoor, voorheen, vroeger, eerder, tot nu toe",
  joining: "en",
  metadata: {
    byline: [
      "(de )?auteur( …)?, van wie is (dit|het) (artikel|stuk)",
      /wie (?:heeft|schreef) (?:dit|het|de|deze)(?: (?:artikel|stuk|tekst|interview|recensie|recept|bericht|verhaal|column|opinie\p{L}*))?(?: geschreven| gemaakt| afgenomen)?|wie is (?:de|hier de) (?:auteur|schrijver|schrijfster|journalist)(?: .*)?/u,
    ],
    publishedAt: `
      wanneer (is|werd|verscheen) (dit|het|de)( (artikel|stuk|tekst|bericht|interview))?( (geschreven|
      verschenen|gepubliceerd|geplaatst))?,
      hoe (oud|recent) is (dit|het) (artikel|stuk|bericht),
      (de )?publicatiedatum`,
    site: `
      (in|uit|van) welke? (krant|tijdschrift|medium|site|bron)( …)?,
      (wat is )?de bron( …)?, welke krant( …)?`,
    title: "(wat is |hoe luidt )?(de )?(titel|kop)( …)?, hoe heet (dit|het) (artikel|stuk)",
    readingTime: "hoe lang …lezen…, (de )?leestijd",
    url: "(wat is |geef( me| mij)? )?(de |een )?(link|url)( …)?",
  },
  requests: {
    summary: `
      (kun je |graag )?+(vat … samen|samenvatt*|samenvatting)( …)?,
      waar (gaat|handelt) …over…, (de )?(hoofdpunten|kernpunten|kern)( …)?, in het kort, kort(om)?, tl;? ?dr`,
    shorter: "korter( …)?, in één zin( …)?, te lang",
    more: `meer( (details|punten|informatie))?( …)?, vertel meer, ga door, wat nog meer, uitgebreider`,
    bullets: "(in|als|met) (punten|opsomming|opsommingstekens|lijst|bullets?)( …)?",
    numbers: `((geef|noem|toon|wat zijn)( me)?( alle)? )?(de )?(belangrijkste )?(cijfers|getallen|statistieken)( …)?`,
    explain: "(leg … uit|uitleg|leg uit)( …)?, in eenvoudige (woorden|taal), eenvoudiger",
    compare: "vergelijk*( …)?",
    translate: `
      (vertaal|vertalen|vertaling)( …)?,
      in het (engels|duits|frans|spaans|italiaans|portugees|nederlands|russisch|koreaans|japans|chinees|
      arabisch|pools)( …)?`,
  },
};
