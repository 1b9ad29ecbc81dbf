import type { PagePhrases } from "../shape/page-phrases.ts";
import { anyOf } from "../shape/phrases.ts";

export const italianPages: PagePhrases = {
  consent: {
    buttons: /accetta.*|accetto.*/u,
    subject: /dati personali|informativa/u,
    age: /maggiorenne|data di nascita/u,
  },
  related: {
    lines: /leggi anche|potrebbe interessarti/u,
    labels: /leggi anche|leggi di più|potrebbe interessarti|vedi anche/u,
    elsewhere: /(?:i |le )?più lett[ie]|articoli correlati|consigliati|ultime notizie/u,
    begins: /leggi anche/u,
  },
  walls: {
    elsewhere: anyOf(`
      altri articoli, più articoli, newsletter, commentare, commento, dona(re|zione), sostienici, aiutaci,
      salvare, scaricare`),
    readOn: /continua a leggere|continuare a leggere|articolo completo/u,
    pay: /abbon\w*|sblocca\w*|acquista/u,
    payPrompts: [
      anyOf(
        [
          `
          quest[oa] ?(contenuto|articolo|notizia)…30abbonati,
          (abbonati|abbonarsi)…60(leggere|continuare)`,
          /\bper (?:continuare a leggere|leggere (?:tutto )?l(?:'|’)articolo)/u,
          "contenuto riservato agli abbonati",
        ],
        "iu",
      ),
    ],
    registerPrompts: [/(?:registrati|accedi)\b.{0,60}(?:leggere|continuare)/iu],
    offers: [/(?:riservat[oa]|esclusiv[oa]) (?:agli|per gli) abbonati/iu, /sei già abbonato/iu],
    left: /rimast[iae]/u,
    open: /come abbonat/u,
  },
  offerTerms: {
    per: /al/u,
    period: /mese|anno/u,
    cancel: /disdi/u,
    trial: /prova|gratuit/u,
    access: /accesso (?:illimitato|a tutt)/u,
  },
  errorPages: {
    page: /pagina|articolo|contenuto|indirizzo|annuncio|notizia|offerta/u,
    missing: /non trovat\w*|non esiste|non esiste più|non è stat\w* trovat\w*/u,
    removed:
      /non è più disponibile|non (?:è )?disponibile|ritirat\w*|rimoss\w*|eliminat\w*|scadut\w*/u,
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
  otherPages: {
    searchResults: /risultati (?:di|per)/u,
    listTitles: /categoria|archivio/u,
    cart: /aggiungi al carrello/u,
  },
  captions: {
    picture: /foto|immagine/u,
    by: /di/u,
    label: /immagine/u,
  },
  pageLines: {
    advertising: /pubblicità/u,
    talk: /commenti/u,
    share: /condividi/u,
    subscribe: /iscriviti/u,
    signOff:
      /se (?:ti|vi|le) è piaciut[oa] (?:questo|questa|l(?:'|’)) ?(?:articolo|post|testo|storia)|questo articolo è (?:stato pubblicato|apparso|uscito)/u,
    promotion: /iscriviti|seguici/u,
    rights: /tutti i diritti riservati/u,
    ourSite: /questo sito/u,
    tools: /stampa|condividi/u,
    source: /fonte/u,
    published: /pubblicato/u,
    invitations: /iscriviti/u,
    comments: /commenti/u,
  },
  bylines: {
    offices: /giornalist[aei]|corrispondent[ei]|redattor[ei]|inviat[oa]|redazione/u,
    by: /di/u,
    and: /e/u,
    work: /testo|intervista/u,
    role: /autore|autrice|intervista a cura di|a cura di/u,
    leadIn: /(?:testo\s+)?d[ia]\s+|autore\s*[:：]\s*/u,
  },
  imprint: {
    seasons: /primavera|estate|autunno|inverno/u,
    noPaper: /comunicato/u,
    on: /il/u,
  },
  mail: {
    wrote: /il .{5,120} ha scritto:/u,
    answer: /r/u,
    notices: anyOf(`
      destinatario (previsto|indicato), esclusivamente al destinatario, pensa all[’']ambiente,
      annulla l[’']iscrizione, disiscriv_, hai ricevuto questa (e-?mail|newsletter),
      visualizza (questa e-?mail )?nel browser`),
    from: /da/u,
    sent: /inviato|data/u,
    subject: /rif/u,
  },
  documents: {
    page: /pagina/u,
    ofPages: /di/u,
    subject: /oggetto/u,
    floats: /tabella|grafico|figura/u,
    contents: /indice/u,
  },
};
