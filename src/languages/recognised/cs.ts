import type { Language } from "../shape/language.ts";
import { anyOf } from "../shape/phrases.ts";

export const czech: Language = {
  code: "cs",
  quotationMarks: {
    open: "„",
    close: "“",
    within: { "“": "‘", "”": "’", "„": "‚" },
  },
  functionWords: `a aby ale ani ano asi až bez bude budou by byl byla byli bylo byly být co což dnes do
    další již i jak jako jaká jaké jaký je jeho jejich její jejichž jemu jen jim jimi jenom ještě ji jí jich
    jiné jsem jsme jsou k kam kde kdo kdy když ke která které kterého kterou který kterých kteří
    kolik kvůli li má mají mezi mi mnoho moc může mohou můj my mě na nad nám nás náš ne nebo nebyl
    není než nic o od on ona oni ono pak po pod podle pokud pouze proto protože proč před přes při
    s se si skoro své svého svou svůj svých ta tak také takže tam te tedy ten tento této to toho tom
    tomu tu ty už u v ve vám vás velmi více však všechny všech všichni vy z za zda ze že`,
  homographs: "ale bez jen jim tam ten",
  abbreviations: {
    titles: "Bc Dr Ing JUDr Mgr MUDr PhDr Prof RNDr Sv",
    shortForms: "čp doc gen mil nám např popř resp tel tj tzv ul",
    beforeNumbers: "č čl odst str",
  },
  consent: {
    buttons: /přijmout.*|souhlasím.*/u,
    subject: /souhlas|osobních údajů/u,
  },
  dateline: "aktualizováno publikováno",
  related: {
    lines: /čtěte (?:také|také|dále)|přečtěte si(?: také)?|mohlo by vás zajímat/u,
  },
  walls: {
    readOn: /číst dál|celý článek/u,
    pay: /předplat\w*|odemkn\w*/u,
    payPrompts: [
      /(?:článek|obsah|text).{0,30}(?:jen |pouze |určen[ýo]? |exkluzivně )?(?:pro )?(?:předplatitele|předplatné)/iu,
      /(?:předplaťte|získejte|kupte).{0,60}(?:číst|čtení|článek|pokrač)/iu,
      /pro (?:pokračování ve čtení|dočtení|přečtení)/iu,
      /článek je (?:zamčen|placen)/iu,
    ],
    offers: [/(?:jen|pouze) pro předplatitele/iu],
    open: /jako předplatitel/u,
  },
  negation: {
    outright: anyOf([
      /ne(?!\sjen)/u,
      `
        není, nejsou, nejsem, neby[lt]*, nebud*, nemá, nemají, nemě[lt]*, nemoh*, nemůž*, nelze, nechc*,
        nesm*, ne(!děl|j|st|hod|pří|vin)__[aeěiyu]l[aoiy]?, nikdo, nikdy, nikde, nikoho, nic, ničeho,
        žádn*, ani`,
    ]),
    inOtherWords: /bez|odmít\p{L}*|chyb(?:í|ěl)\p{L}*/u,
    reply: /ne/u,
  },
  errorPages: {
    page: /stránk\w*|člán\w*|obsah/u,
    missing: /nenalezen\w*|nebyl\w* nalezen\w*|neexistuje/u,
    removed: /odstraněn\w*|smazán\w*/u,
    trouble: /kritick\w* chyb\w*|údržb\w*/u,
    status: /chyba/u,
    alone: /nenalezeno/u,
    fault: /něco se pokazilo/u,
  },
  botChecks: {
    verify: /ověř\w*/u,
    human: /člověk\w*|robotem/u,
    says: /nejsem robot/u,
  },
  signIn: {
    password: /\bheslo\b/u,
    says: /přihlás(?:it|te|ení)/u,
  },
  otherPages: {
    searchResults: /výsledky (?:hledání|vyhledávání)/u,
    listTitles: /štítek/u,
    cart: /do košíku/u,
  },
  offerTerms: {
    subscription: /předplat/u,
    trial: /zkušeb/u,
    access: /neomezen/u,
  },
  pageLines: {
    advertising: /reklam[aey]?/u,
    talk: /komentáře/u,
    share: /sdílet/u,
    promotion: /odebírejte|sledujte nás/u,
  },
  bylines: {
    by: /od/u,
    leadIn: /od\s+|autor\s*[:：]\s*/u,
  },
};
