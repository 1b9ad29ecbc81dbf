import type { Language } from "../shape/language.ts";

/** Bokmål, and what Nynorsk writes otherwise. */
export const norwegian: Language = {
  code: "no",
  quotationMarks: {
    open: "«",
    close: "»",
    within: { "«": "‘", "»": "’" },
  },
  functionWords: `av alle alt alltid andre annen annet at bare begge ble blei blir bli blitt blant da de
    dei dem den denne der deres derfor det dette disse du dere eg ei eller en enn ennå er et ett
    etter ein eit få får fikk flere for fordi fra frå før gjennom ha hadde han hans har hele henne
    hennes her hos hun ho hva hvem hver hvilke hvilken hvilket hvis hvor hvordan hvorfor i ifølge
    igjen ikke ikkje inn innen ingen intet ja jeg kan kom kommer korleis kva kven kunne man mange med
    meg meget mellom men mens mer mest min mot må måtte ned nei noe noen nok nå når og også om
    omkring opp oss over på sa samme samt selv seg sia siden sin sine sitt skal skulle som så slik
    til tross under ut uten var ved vi vil ville være vært vart vore`,
  homographs: "bare dem den hans ho inn man men mens mot ned sin",
  abbreviations: {
    titles: "Hr Fr Frk Dr Prof",
    shortForms: "aug bl ca dec des ekskl evt feb inkl jan jf kl mill mrd nov nr okt red sept tlf",
    beforeNumbers: "art kap s",
  },
  consent: {
    buttons: /godkjenn(?: alla?| alle)?.*/u,
    subject: /samtykke|personopplysninger/u,
    age: /18 år|fødselsdato/u,
  },
  dateline: "oppdatert publisert",
  related: {
    lines: /les (?:også|mer)/u,
    labels: /les (?:også|mer)|se også/u,
  },
  walls: {
    readOn: /les videre|lese videre|hele saken/u,
    pay: /lås opp|kjøp|abonnér/u,
    payPrompts: [
      /lås opp (?:saken|artikkelen)/iu,
      /(?:saken|artikkelen|artiklen|artikel) er (?:kun |bare |forbeholdt )?(?:for )?(?:våre |vores )?abonnent/iu,
      /(?:bli|kjøp|køb|få)\b.{0,20}(?:abonnent|abonnement|adgang|tilgang).{0,60}(?:lese|læse|les |læs |fortsæt|fortsett)/iu,
      /for å lese (?:videre|hele|saken)/iu,
    ],
    registerPrompts: [/logg inn for å (?:lese|fortsette)/iu],
    offers: [/(?:kun|bare) for (?:våre |vores )?abonnenter/iu, /for abonnenter/iu],
    left: /igjen/u,
    open: /som abonnent/u,
  },
  negation: {
    outright:
      /ikk(?:e|je)(?!\s(?:bare|berre|kun))|ingen|inga|ingenting|ingensteds|aldri|verken|korkje/u,
    inOtherWords: /ut[ea]n|mangle[rt]\p{L}*/u,
    reply: /nei/u,
  },
  errorPages: {
    page: /side|siden|artikkel|artikkelen|annonsen|saken/u,
    missing: /ikke funnet|finnes ikke|finner ikke|ingen tekst/u,
    removed: /ikke lenger tilgjengelig|fjernet|slettet|utløpt/u,
    server: /siden|nettstedet/u,
    trouble: /kritisk feil|vedlikehold/u,
    status: /feil/u,
    alone: /ikke funnet/u,
    fault: /noe gikk galt/u,
  },
  botChecks: {
    verify: /bekreft\w*/u,
    human: /menneske/u,
    unusual: /uvanlig\w*/u,
    traffic: /trafikk|aktivitet\w*/u,
  },
  signIn: {
    password: /passord/u,
    says: /logg inn/u,
  },
  otherPages: {
    searchResults: /søkeresultat/u,
    listTitles: /kategori/u,
  },
  offerTerms: {
    access: /ubegrenset/u,
  },
  captions: {
    picture: /foto|bilde?/u,
  },
  pageLines: {
    advertising: /annonse/u,
    talk: /kommentarer/u,
    share: /del/u,
    promotion: /nyhetsbrev|følg oss/u,
  },
  bylines: {
    by: /av/u,
    and: /og/u,
    leadIn: /(?:tekst\s+)?av\s+/u,
  },
  mail: {
    from: /fra/u,
    sent: /sendt|dato/u,
    subject: /sv|vs/u,
  },
};
