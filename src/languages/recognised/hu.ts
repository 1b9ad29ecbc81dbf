import type { Language } from "../shape/language.ts";

export const hungarian: Language = {
  code: "hu",
  quotationMarks: {
    open: "„",
    close: "”",
    within: { "„": "»", "”": "«" },
  },
  functionWords: `a abban ahhoz ahogy ahol akik aki akkor alatt általában amely amelyek amelyet ami amit
    amíg arra arról át az azok azon azonban azt aztán azután azért be belül benne cikk csak de e egy
    egyes egyik egyéb el ellen elő először előtt én ennek és ez ezek ezen ezt ezért fel felé ha hanem
    hány hogy hogyan hol honnan hova hozzá ide így igen ill illetve ilyen is itt jó kell kellett keresztül
    ki kik kinek kit kivel közben között közül külön le legalább lehet lesz lett majd már más meg még
    mellett mely melyik mennyi mert mi miatt mikor milyen mindig minden mint mintha mit mivel miért
    most nagyon nekem neki nem nincs nélkül ő ők őket olyan ott össze pedig rá s saját sem semmi
    sok számára szerint szinte tehát több tovább új úgy után utolsó vagy vagyis valaki valami van
    vannak vele vissza volna volt voltak`,
  homographs: "fel ha ill kell ki le meg mint mit van vele",
  abbreviations: {
    titles: "Dr Prof",
    shortForms: "id ifj ill kb ld özv pl ún vö",
  },
  consent: {
    buttons: /elfogadom.*/u,
    subject: /sütik|adatkezel/u,
  },
  related: {
    lines: /olvassa el/u,
  },
  walls: {
    payPrompts: [/csak előfizető(?:k|ink)nek/iu, /előfizet.{0,40}(?:olvas|folytat)/iu],
  },
  negation: {
    outright:
      /nem(?!\scsak)|ne|nincs\p{L}*|sincs\p{L}*|sem|soha|sosem|senki\p{L}*|semmi\p{L}*|sehol/u,
    inOtherWords: /nélkül|hiányz\p{L}*/u,
    reply: /nem/u,
  },
  errorPages: {
    page: /oldal\w*|cikk\w*/u,
    missing: /nem található|nem létezik/u,
    removed: /eltávolít\w*/u,
  },
  signIn: {
    says: /bejelentkezés/u,
  },
};
