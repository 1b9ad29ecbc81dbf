import type { Language } from "../shape/language.ts";

export const swedish: Language = {
  code: "sv",
  quotationMarks: {
    open: "”",
    close: "”",
    within: { "“": "‘", "”": "’", "„": "‚" },
  },
  functionWords: `alla allt alltid andra annan annat att av bara blev blir bli blivit bland både båda
    de dem den denna deras dess dessa det detta dig din ditt du där därför då efter eller en ett
    enligt era er finns fick fått flera fler från få får för före genom ha hade han hans har hela henne
    hennes hon honom hur här i igen ibland in inför inga ingen inget innan inom inte ja jag kan kom
    kommer kunde kunna man med medan mellan men mer mest mot mycket måste ni nog nu någon något några
    när och också om oss på redan sa sade samma samt sedan sig sin sina sitt själv ska skall skulle
    som så sådan till trots under upp ut utan vad var varför varit vara vars varje vem vems vi vid
    vilka vilken vilket vill ännu är även över`,
  homographs: "bland dem den dig era hans man men mer sin till",
  abbreviations: {
    titles: "Hr Fr Frk Dr Prof",
    shortForms: "aug bl ca dec dvs ev exkl febr inkl jan jfr kl nov nr okt resp sept sk tel tfn",
    beforeNumbers: "art kap s sid",
  },
  consent: {
    buttons: /godkänn(?: alla?| alle)?.*|acceptera.*/u,
    subject: /samtycke|\bkakor\b|annons|lagrar/u,
    age: /18 år|födelsedatum/u,
  },
  dateline: "publicerad uppdaterad",
  related: {
    lines: /läs (?:också|även|mer)/u,
    labels: /läs (?:också|även|mer)|se även/u,
    elsewhere: /mest läs(?:ta|t)/u,
  },
  walls: {
    readOn: /läsa vidare|läs vidare|hela artikeln/u,
    pay: /prenumer\w*|lås upp|köp/u,
    payPrompts: [
      /lås upp artikel/iu,
      /artikeln är (?:låst|exklusiv|öppen för prenumeranter|endast)|(?:bli|teckna)\b.{0,20}(?:prenumerant|prenumeration).{0,60}(?:läs|fortsätt)|för att läsa (?:vidare|hela|artikeln)/iu,
    ],
    registerPrompts: [/logga in för att (?:läsa|fortsätta)/iu],
    offers: [/(?:enbart|endast|bara) för (?:våra )?prenumeranter/iu, /för prenumeranter/iu],
    left: /kvar/u,
    open: /som (?:prenumerant|abonnent)/u,
  },
  negation: {
    outright: /inte(?!\sbara|\sendast)|ingen|inga|inget|ingenting|ingenstans|aldrig|varken/u,
    inOtherWords: /(?<!(?:inte|ingen|inget|inga|aldrig)\s[^.!?]{0,60})utan|sakna[rdst]\p{L}*/u,
    reply: /nej/u,
  },
  errorPages: {
    page: /sida|sidan|artikeln|annonsen|saken|innehållet/u,
    missing: /hittades inte|hittades ej|finns inte|finns ej|inte hittas|hittar inte|ingen text/u,
    removed: /inte längre tillgänglig|tagits bort|borttagen|avpublicerad/u,
    server: /webbplatsen/u,
    trouble: /kritiskt fel|underhåll/u,
    status: /fel/u,
    alone: /hittades inte/u,
    fault: /något gick fel/u,
  },
  botChecks: {
    verify: /bekräfta/u,
    human: /människa/u,
    unusual: /ovanlig\w*/u,
    traffic: /trafik|aktivitet\w*/u,
  },
  signIn: {
    password: /lösenord/u,
    says: /logga in/u,
  },
  otherPages: {
    searchResults: /sökresultat/u,
    listTitles: /kategori/u,
    cart: /lägg i (?:varukorgen|kundvagn)/u,
  },
  offerTerms: {
    subscription: /prenum|abonn/u,
    period: /månad/u,
    cancel: /avsluta/u,
    access: /obegränsad/u,
  },
  captions: {
    picture: /foto|bild/u,
  },
  pageLines: {
    advertising: /annons/u,
    talk: /kommentarer/u,
    share: /dela/u,
    promotion: /nyhetsbrev|följ oss/u,
  },
  bylines: {
    by: /av/u,
    and: /och/u,
    leadIn: /(?:text\s+)?av\s+/u,
  },
  mail: {
    from: /från/u,
    sent: /skickat/u,
    subject: /sv/u,
  },
};
