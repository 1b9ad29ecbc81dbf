import type { Language } from "../shape/language.ts";

export const danish: Language = {
  code: "da",
  quotationMarks: {
    open: "“",
    close: "”",
    within: { "“": "‘", "”": "’", "„": "‚" },
  },
  functionWords: `ad af aldrig alle alt altid anden andet andre at bare begge blandt blev blive bliver
    da de dem den denne der deres derfor det dette dig din disse dit dog du efter ej eller en end
    endnu er et få får fik flere for fordi fra før gennem ham han hans har havde have hele hende
    hendes her hun hvad hvem hver hvilke hvilken hvilket hvis hvor hvordan hvorfor hvornår i ifølge
    igen ikke imellem ind inden ingen intet jeg jer jo kan kom kommer kun kunne lige man mange med
    meget mellem men mens mere mest mig min mod må måtte ned nej ni nogen noget nogle nok nu når og
    også om omkring op os over på sagde samme samt selv ser siden sig sin sine sit skal skulle som
    stadig så sådan til trods ud uden under var ved vi vil ville være været`,
  homographs: "bare dem den dig ham hans kun man men mens mere mod ned sin sit",
  abbreviations: {
    titles: "Hr Fr Frk Dr Prof",
    shortForms: "aug bl ca dec ekskl evt feb inkl jan jf kl mia mio nov nr okt red sept sml tlf",
    beforeNumbers: "art kap s stk",
  },
  consent: {
    buttons: /godkend(?: alla?| alle)?.*|accepter(?: alle)?|tillad alle.*/u,
    subject: /informationskapsl/u,
    age: /18 år|fødselsdato/u,
  },
  dateline: "opdateret publiceret kl den",
  related: {
    lines: /læs (?:også|mere)/u,
    labels: /læs (?:også|mere)/u,
    elsewhere: /mest læste/u,
  },
  walls: {
    readOn: /læs videre|læse videre|hele artiklen/u,
    pay: /lås op|køb/u,
    payPrompts: [/lås op for artiklen/iu, /for at læse (?:videre|hele|artiklen)/iu],
    registerPrompts: [/log ind for at (?:læse|fortsætte)/iu],
    left: /tilbage/u,
    open: /som abonnent/u,
  },
  negation: {
    outright: /ikke(?!\s(?:bare|kun|alene))|ingen|intet|ingenting|ingensteds|aldrig|hverken/u,
    inOtherWords: /uden|mangle[rd]\p{L}*/u,
    reply: /nej/u,
  },
  errorPages: {
    page: /side|siden|artiklen|annoncen/u,
    missing: /blev ikke fundet|ikke fundet|findes ikke|fandt ikke|ingen tekst/u,
    removed: /ikke længere tilgængelig|fjernet|slettet|udløbet/u,
    server: /siden|hjemmesiden/u,
    trouble: /kritisk fejl|vedligehold\w*/u,
    status: /fejl/u,
    alone: /ikke fundet/u,
    fault: /noget gik galt/u,
  },
  botChecks: {
    verify: /bekræft\w*/u,
    human: /menneske/u,
    unusual: /usædvanlig\w*/u,
    traffic: /trafik|aktivitet\w*/u,
  },
  signIn: {
    password: /adgangskode/u,
    says: /log ind/u,
  },
  otherPages: {
    listTitles: /kategori/u,
  },
  offerTerms: {
    access: /ubegrænset/u,
  },
  captions: {
    picture: /foto|billede/u,
  },
  pageLines: {
    advertising: /annonce/u,
    talk: /kommentarer/u,
    share: /del/u,
    promotion: /nyhedsbrev|følg os/u,
  },
  bylines: {
    by: /af/u,
    and: /og/u,
    leadIn: /(?:tekst\s+)?af\s+/u,
  },
  mail: {
    from: /fra/u,
    sent: /sendt|dato/u,
    subject: /sv|vs/u,
  },
};
