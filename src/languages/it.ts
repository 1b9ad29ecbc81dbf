import type { Language } from "./shape/language.ts";

export const italian: Language = {
  code: "it",
  functionWords: `a ad agli ai al alcuna alcune alcuni alla alle allo altra altre altri altro anche
    ancora avere aveva avevano avrà c che chi ci ciò coi col come con così cosa cui d da dagli dai
    dal dall dalla dalle dallo degli dei del dell della delle dello dentro di dopo dove dunque durante
    e è ed era erano essere essi essa esso fa fino fra fu furono gli già ha hai hanno ho i il in
    infatti inoltre io l la le lei li lo loro lui ma mai me mentre meno mi mia mie miei mio molta
    molte molti molto n ne né negli nei nel nell nella nelle nello no noi non nostra nostre nostri
    nostro o ogni ora però perché perciò più poi può possono poco presso prima quale quali quando
    quanta quante quanti quanto quasi quella quelle quelli quello quel quei questa queste questi questo
    qui quindi s sarà saranno se secondo sei sempre senza si sia siano siamo sono sopra sotto sta
    stata state stati stato su sua sue sugli sui sul sull sulla sulle sullo suo suoi tra tu tutta
    tutte tutti tutto un una uno v verso vi voi`,
  homographs: "ad ai col come era mai mia mio quelle sei state sue tu",
  numbers: {
    written: `due:2 tre:3 quattro:4 cinque:5 sette:7 otto:8 nove:9 dieci:10 undici:11 dodici:12 tredici:13
      quattordici:14 quindici:15 venti:20 trenta:30 quaranta:40 cinquanta:50`,
    ordinals: `secondo:2 seconda:2 terzo:3 terza:3 quarto:4 quarta:4 quinto:5 quinta:5 sesto:6 settimo:7 ottavo:8
      nono:9 decimo:10`,
    half: /(?<!\p{L})(?:metà|mezz[ao])(?!\p{L})/u,
    scales: "mila:3 milione:6 milioni:6 miliardo:9 miliardi:9",
  },
  abbreviations: {
    titles: "Sig Sigg Dott Prof Avv Mons Geom",
    shortForms: `ago apr Arch cfr dic es feb gen giu Ing lug mag nov On ott pag pagg Sen Spett tel`,
    beforeNumbers: "art artt cap fig n nn vol",
  },
  consent: {
    buttons: /accetta.*|accetto.*/u,
    subject: /dati personali|informativa/u,
    age: /maggiorenne|data di nascita/u,
  },
  dateline: "il pubblicato aggiornato alle ore",
  related: {
    lines: /leggi anche|potrebbe interessarti/u,
    labels: /leggi anche|leggi di più|potrebbe interessarti|vedi anche/u,
    elsewhere: /(?:i |le )?più lett[ie]|articoli correlati|consigliati|ultime notizie/u,
  },
  announcement:
    /(?:ecco|di\sseguito)\s(?:\p{L}+\s){0,4}(?:riassunto|sintesi|riepilogo|punti|risposta)/u,
  walls: {
    readOn: /continua a leggere|continuare a leggere|articolo completo/u,
    pay: /abbon\w*|sblocca\w*|acquista/u,
    payPrompts: [
      /quest[oa] ?(?:contenuto|articolo|notizia).{0,30}abbonati|(?:abbonati|abbonarsi).{0,60}(?:leggere|continuare)|\bper (?:continuare a leggere|leggere (?:tutto )?l(?:'|’)articolo)|contenuto riservato agli abbonati/iu,
    ],
    registerPrompts: [/(?:registrati|accedi)\b.{0,60}(?:leggere|continuare)/iu],
    offers: [/(?:riservat[oa]|esclusiv[oa]) (?:agli|per gli) abbonati/iu, /sei già abbonato/iu],
  },
  negation: {
    outright: /non(?!-)|nessun\p{L}*|niente|nemmeno|neanche/u,
    inOtherWords: /senza/u,
    implied:
      /rifiut\p{L}*|esclu\p{L}*|neg(?:a|ato|ano)|manc\p{L}*|viet\p{L}*|evit\p{L}*|illes[oaie]|smenti\p{L}*/u,
    reply: /no/u,
  },
  errorPages: {
    page: /pagina|articolo|contenuto|indirizzo|annuncio|notizia|offerta/u,
    missing: /non trovat\w*|non esiste|non esiste più|non è stat\w* trovat\w*/u,
    removed: /non è più disponibile|rimoss\w*|eliminat\w*|scadut\w*/u,
    server: /sito/u,
    trouble: /errore critico|errore interno|manutenzione|non disponibile/u,
    status: /errore/u,
    alone: /non trovat[oa]/u,
    fault: /andato storto|si è verificato un errore/u,
    region: /non è disponibile nel tuo paese/u,
  },
  botChecks: {
    verify: /verific\w*|controll\w*/u,
    human: /persona|umano|essere umano|robot\w*/u,
    unusual: /insolit\w*|sospett\w*/u,
    traffic: /traffico|attività/u,
    says: /non sono un robot|verifica di essere umano|accesso negato/u,
  },
  signIn: {
    says: /area (?:riservata|soci)|accedi|effettua l(?:'|’)accesso/u,
  },
};
