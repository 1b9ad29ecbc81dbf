import { polish as answers } from "../answers/pl.ts";
import { polish as cues } from "../cues/pl.ts";
import { polish as opposites } from "../opposites/pl.ts";
import { polish as questions } from "../questions/pl.ts";
import { polish as statements } from "../statements/pl.ts";
import { polish as synonyms } from "../synonyms/pl.ts";
import type { Language } from "../shape/language.ts";
import { anyOf } from "../shape/phrases.ts";

export const polish: Language = {
  code: "pl",
  lists: { answers, cues, opposites, questions, statements, synonyms },
  quotationMarks: {
    open: "„",
    close: "”",
    within: { "“": "‘", "”": "’", "„": "‚" },
  },
  functionWords: `a aby albo ale ani aż bardzo bez będą będzie bo by być był była było były bywa choć
    chociaż co coś czego czemu czy czyj czyja czyje czym dla dlaczego dlatego do dokąd gdy gdyby
    gdzie go i ich ile im inna inne inny innych iż ja jak jaka jaki jakie jako jednak jego jej jemu
    jest jestem jeszcze jeśli jeżeli już każda każde każdy kiedy kilka kim kogo komu która które
    którego której który których którym którzy kto ku lecz lub ma mają mi między mimo mnie może
    mogą można mój my na nad nam nas nasz nasza nawet nią nic nich nie niech nim niż no o obok od
    około on ona one oni ono oraz po pod podczas ponad ponieważ poza przed przede przez przy raz są
    sam sama się skąd sobie swoich swoje swoją swój ta tak taka taki takie także tam te tego tej ten
    też to tobie tu twój ty tych tylko tym u w wam was we według wiele więc więcej wobec wszystko
    wszyscy wszystkie z za zanim zaś ze że żaden żadna żeby`,
  homographs: "ale pod raz sam tam ten",
  abbreviations: {
    titles: "Dr Prof Inż Mgr Gen Płk Kpt Ks Bp Abp Św",
    shortForms: "al godz im gm np nr os por pow red str tel tj tzw ul ur wg woj zm zob",
    beforeNumbers: "art pkt poz ust",
  },
  consent: {
    buttons: /(?:ak|za)ceptuj.*|przejdź do serwisu/u,
    subject:
      /zgod[aęy]|dan(?:ych|e) osobow\p{L}*|\brodo\b|zaufan\p{L}+ partner\p{L}*|wyrażenie zgody/u,
    age: /ukończon\p{L}+ 18|data urodzenia/u,
  },
  dateline: "opublikowano aktualizacja",
  related: {
    lines: /czytaj (?:też|także|więcej)|zobacz (?:też|także|również)|polecamy/u,
    labels: /(?:czytaj|zobacz|przeczytaj) (?:też|także|również|więcej)/u,
    elsewhere: /najczęściej czytane|najnowsze|polecamy/u,
  },
  walls: {
    readOn: /czytaj dalej|czytać dalej|cały artykuł|całość artykułu/u,
    pay: /subskry\w*|wykup|kup|odblokuj/u,
    payPrompts: [
      anyOf(
        [
          `
          (tylko|wyłącznie|dostępn[ya] (tylko )?) ?dla (naszych )?(subskrybentów|prenumeratorów|
          abonentów), (aby|żeby) (czytać dalej|przeczytać (całość|cały)|kontynuować czytanie),
          (wykup|kup|uzyskaj) (dostęp|subskrypcję|prenumeratę)…60(czyta|artykuł|dalej)`,
          /pozostało.{0,12}\d{1,2} ?% (?:treści|artykułu|tekstu)/u,
        ],
        "iu",
      ),
    ],
    registerPrompts: [/(?:zaloguj|zarejestruj) się.{0,40}(?:czyta|kontynu)/iu],
    offers: [/treść premium/iu],
    left: /pozostał\p{L}*/u,
    open: /jako (?:subskrybent|prenumerator)/u,
    remaining: [/pozostało.{0,12}?(\d{1,2}) ?%/iu],
  },
  negation: {
    outright:
      /nie(?!\stylko)|żad(?:en|n\p{L}{1,3})|nikt|nikogo|nikomu|nic|niczego|nigdy|nigdzie|ani/u,
    inOtherWords: /bez/u,
    implied: /odm[óo]w\p{L}*|odrzuc\p{L}*|zaprzecz\p{L}*|wyklucz\p{L}*|zakaz\p{L}*|brak\p{L}*/u,
    excepts: /ale|lecz|jednak|oprócz|poza|natomiast/u,
    reply: /nie/u,
  },
  errorPages: {
    page: /stron\w*|artykuł\w*|treś\w*|ogłoszeni\w*/u,
    missing: /nie istnieje|nie została znaleziona|nie znaleziono|nie odnaleziono|nie ma tekstu/u,
    removed: /usunięt\w*|nie jest już dostępn\w*|niedostępn\w*|wygasł\w*/u,
    server: /serwer\w*|strona|serwis/u,
    trouble: /błąd krytyczny|wystąpił błąd|przerwa techniczna|niedostępn\w*/u,
    status: /błąd/u,
    alone: /nie znaleziono/u,
    fault: /coś poszło nie tak/u,
  },
  botChecks: {
    verify: /potwierd\w*|sprawdz\w*/u,
    human: /człowiek\w*|robotem/u,
    unusual: /nietypow\w*|podejrzan\w*/u,
    traffic: /ruch\w*|aktywnoś\w*/u,
    says: /nie jestem robotem/u,
  },
  signIn: {
    password: /\bhasł[oa]\b/u,
    says: /strefa (?:klienta|członk\p{L}+)|zaloguj|logowanie/u,
  },
  otherPages: {
    searchResults: /wyniki wyszukiwania/u,
    listTitles: /kategoria/u,
    cart: /dodaj do koszyka/u,
  },
  offerTerms: {
    subscription: /subskry|prenum/u,
    cancel: /anuluj/u,
    trial: /okres próbny/u,
    access: /bez limitu/u,
  },
  captions: {
    picture: /foto|fot|zdjęcie|zdj/u,
    label: /zdjęcie/u,
  },
  pageLines: {
    advertising: /reklam[aey]?/u,
    talk: /komentarze/u,
    share: /udostępnij/u,
    promotion: /zapisz się|obserwuj nas/u,
  },
  bylines: {
    by: /od/u,
    and: /i/u,
    work: /tekst|wywiad/u,
    role: /autor(?:k[ai])?|rozmawiała?/u,
    leadIn: /od\s+|autor\s*[:：]\s*/u,
  },
  imprint: {
    seasons: /wiosna|lato|jesień|zima/u,
  },
  mail: {
    from: /od/u,
    sent: /wysłano|data/u,
    subject: /odp|pd/u,
  },
};
