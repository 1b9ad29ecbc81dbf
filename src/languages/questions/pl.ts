import type { QuestionLanguage } from "./question-language.ts";

export const polish: QuestionLanguage = {
  spaced: true,
  asks: {
    money: String.raw`(?:za )?ile (?:\p{L}+ ){0,5}(?:kosztu\p{L}*|kosztow\p{L}*|zarabia\p{L}*|zarobi\p{L}*|płac\p{L}*|zapłac\p{L}*|wyda\p{L}*|pieniędzy|wart\p{L}*)|jak (?:drog\p{L}*|tani\p{L}*)|jak(?:a|i|ie) (?:jest|są|będzie|był|była) (?:\p{L}+ )?(?:cen\p{L}*|koszt\p{L}*|czynsz|pensj\p{L}*|opłat\p{L}*|budżet|kar\p{L}*)|po ile`,
    age: String.raw`ile (?:ma )?lat (?:ma|mają|miał\p{L}*)|ile (?:on|ona) ma lat|w jakim wieku`,
    temperature: String.raw`(?:w )?jakiej? temperatur\p{L}*|ile stopni`,
    weight: String.raw`ile (?:\p{L}+ )?waż\p{L}*|jaka (?:jest )?waga`,
    length: String.raw`jak (?:wysok\p{L}*|głębok\p{L}*|szerok\p{L}*|daleko|dług(?:i|a|ie))|jaka (?:jest )?(?:wysokość|głębokość|odległość|szerokość|długość)`,
    speed: String.raw`jak szybko|z jaką prędkością`,
    volume: String.raw`ile (?:\p{L}+ )?(?:mieści|pomieści)\p{L}*|jaka (?:jest )?pojemność`,
    area: String.raw`jak (?:duż\p{L}*|wielk\p{L}*)|jaka (?:jest )?powierzchnia`,
    loudness: String.raw`(?:jak|czy jest) (?:głośn\p{L}*|cich\p{L}*)`,
    percent: String.raw`ile procent|jak(?:i|a) (?:procent|odsetek|część)`,
    duration: String.raw`jak długo|ile (?:sekund|minut|godzin|dni|tygodni|miesięcy|lat)|ile (?:to )?(?:trwa|potrwa|zajm)\p{L}*|ile czasu`,
    time: String.raw`kiedy|od kiedy|do kiedy|w którym (?:roku|miesiącu|wieku)|(?:o|w) (?:której|jakim) (?:godzinie|dniu|roku)|którego`,
    count: String.raw`ile|ilu|jak często|jak wiele`,
    quantity: String.raw`o ile|ile`,
    person: String.raw`kto|kogo|komu|kim|czyj\p{L}*|przez kogo|z kim`,
    reason: String.raw`dlaczego|czemu|z jakiego powodu|po co|jaki jest powód`,
  },
  units: {
    money: String.raw`zł|złot\p{L}+|groszy|euro|dolar\p{L}*|funt\p{L}*|koron\p{L}*|frank\p{L}*|pln`,
    age: String.raw`lat|lata|rok|miesięcy`,
    temperature: String.raw`stopni\p{L}*|°`,
    weight: String.raw`kg|g|kilo\p{L}*|gram\p{L}*|ton\p{L}*|dag`,
    length: String.raw`km|m|cm|mm|kilometr\p{L}*|metr\p{L}*|centymetr\p{L}*|milimetr\p{L}*|pięt\p{L}*`,
    speed: String.raw`km/h|kilometr\p{L}* na godzinę`,
    volume: String.raw`litr\p{L}*|l|ml|hektolitr\p{L}*`,
    area: String.raw`hektar\p{L}*|ha|metr\p{L}*|m²|km²|arów|cm`,
    loudness: "decybel\\p{L}*|db",
    percent: String.raw`%|procent\p{L}*|na (?:dziesięć|sto|\d+)`,
    duration: String.raw`sekund\p{L}*|minut\p{L}*|godzin\p{L}*|dni|dzień|dnia|tygodni\p{L}*|tydzień|miesi\p{L}+|lat|lata|rok|roku|nocy|wieków`,
  },
  tells: {
    money: String.raw`bezpłatn\p{L}*|darmow\p{L}*|za darmo|złotówk\p{L}*`,
    age: String.raw`urodz\p{L}*|(?<=\p{L}, )\d\d(?=,)|\d+-letni\p{L}*|\p{L}+letni\p{L}*|wieku?|od \d{4}`,
    loudness: String.raw`cich\p{L}*|głośn\p{L}*|hałas\p{L}*`,
    percent: String.raw`połow\p{L}*|(?:jedn\p{L}*|dw\p{L}*) (?:trzeci\p{L}*|piąt\p{L}*|czwart\p{L}*|dziesiąt\p{L}*)|ćwierć|jedna czwarta|większość`,
    duration: String.raw`godzinę|minutę|dobę|pół godziny|kwadrans|cał\p{L} (?:noc|dzień)|na zawsze`,
    time: String.raw`styczni\p{L}*|lut(?:y|ego|ym)|marc\p{L}*|kwie(?:cień|tni\p{L}*)|maj(?:a|u)?|czerw(?:iec|c\p{L}*)|lip(?:iec|c\p{L}*)|sierp(?:ień|ni\p{L}*)|wrze(?:sień|śni\p{L}*)|październik\p{L}*|listopad\p{L}*|grud(?:zień|ni\p{L}*)|poniedział\p{L}*|wtor\p{L}*|śro\p{L}*|czwart(?:ek|ku)|piąt(?:ek|ku)|sobot\p{L}*|niedziel\p{L}*|(?:1[5-9]|20)\d\d|o (?:godz\p{L}*|\d+)|dziś|dzisiaj|wczoraj|jutro|wiosn\p{L}*|lat(?:em|o|a)|jesie\p{L}*|zim\p{L}*|rano|wieczor\p{L}*|w nocy|w przyszłym|w zeszłym|ubiegł\p{L}*|temu|za (?:rok|miesiąc|tydzień)|gdy|podczas|wieku`,
    count:
      "nikt|dziesiątki|setki|tysiące|dwa razy|nigdy|co (?:\\p{L}+ )?(?:dni|minut|godzin|tydzień|miesiąc|rok)",
    quantity: String.raw`połow\p{L}*|dwukrotnie|nic|jedna trzecia`,
    reason: String.raw`bo|ponieważ|gdyż|dlatego|z powodu|dzięki|żeby|aby|powod\p{L}*|przyczyn\p{L}*|skoro|w wyniku|wskutek`,
  },
  numerals:
    "jeden|jedna|jedno|dwa|dwie|dwoje|dwóch|trzy|troje|trzech|cztery|czworo|czterech|pięć|pięciu|sześć|siedem|osiem|dziewięć|dziesięć|jedenaście|dwanaście|trzynaście|czternaście|czternaścioro|piętnaście|szesnaście|siedemnaście|osiemnaście|dziewiętnaście|dwadzieścia|trzydzieści|czterdzieści|pięćdziesiąt|sto|tysiąc|pół|kilka|kilku",
  fillers: `kto kogo komu kim co czego czemu jak jaki jaka jakie jakim jakiej który która które kiedy gdzie skąd dokąd dlaczego
    ile ilu czy to ten ta te tym tej jest są był była było były będzie będą być ma mają mieć można da się w we na z ze do od
    po o i a że ich jego jej tego tu tam już jeszcze teraz dokładnie około artykuł tekst mówi mówią według nazywa nazwa
    imię rok roku lat lata miesiąc dzień dni godzina godzin czas trwa procent część liczba razem dużo wiele`,
  synonyms: `koszt* cen* drog* tani* płac* zapłac* opłat* pochłon* wyda* stawk* czynsz*
    zarab* zarob* pensj* wynagrodz* płac*
    kup* zakup* naby* sprzeda* 
    zamk* zamyk* 
    otw* otwar* 
    wprowadz* zamieszk* lokator* przeprowadz* 
    koniec koń* skończ* przesta* 
    zacz* rozpocz* rusz* start*
    przeciw* sprzeciw* kryty* odrzuc* protest* 
    za popar* popier* zwolenni*
    boj* obaw* martw* ostrzeg* niepoko*
    gwarancj*
    ciepł* gorąc* temperatur* grz*
    dzieci* ucz* uczni*
    prac* zatrudn* zawod* pracown*
    wygr* zwycię* nagrod*
    przegr* strac* utrac*
    kier* szef* dyrektor* prezes* prowadz*
    zbud* budow* buduj* wznie* wynalaz* stworz* założ*
    napis* pisz* autor*
    mieszk* ludnoś* żyj*
    zmar* śmier* zgin*
    rann* rani*
    wzr* rośn* rosn* zwiększ* podwyż*
    spad* zmniejsz* obniż*
    waż* wag* cięż*
    głośn* hałas* cich*
    wynaj* czynsz* najm* lokator*
    zebra* posiedz* spotk*
    decyd* decyz* zdecyd* głosow* uchwal*
    wybor* głosow*
    statek* statk* łód* prom*
    samoch* auto* aut parkow* parking*
    rower*
    ulic* drog*
    miast* gmin* miejsc*
    firm* spółk* przedsiębior*
    oszczęd*
    powsta* budow* 
    remont* napraw* przebud*
    proponow* propozycj* zaleca*
    pozwol* zezwol*
    zakaz* zabron*
    problem* trudnoś* wad*
    badan* ankiet* eksperyment*
    dom* mieszka* rodzin*
    lekarz* doktor*
    kolor* barw*
    wod* 
    prąd* energ* elektry*
    brak* niedob*
    przedszkol* żłob*`,
  metadata: {
    byline: String.raw`kto (?:to |ten |tę |go )?(?:napisał\p{L}*|pisał\p{L}*|jest autor\p{L}*|przeprowadził\p{L}*|podpisał\p{L}*|zrobił wywiad)(?: .*(?:artykuł|tekst|wywiad|to)\p{L}*)?|(?:kto jest )?autor\p{L}*(?: (?:tekstu|artykułu|wywiadu|tego .*))?|czyj (?:to|jest ten) (?:tekst|artykuł)|przez kogo .*napisan\p{L}*`,
    publishedAt: String.raw`kiedy (?:to |ten |został |został\p{L}* |się )*(?:napisan\p{L}*|opublikowan\p{L}*|ukazał\p{L}*|wyszedł|wyszło|wyszła|pojawił\p{L}*|powstał tekst)(?: (?:się |ten |to |został )*(?:artykuł|tekst|wywiad|raport|opublikowany|napisany)*)?|kiedy (?:ten )?(?:artykuł|tekst|wywiad|raport) .*(?:się )?(?:ukazał|opublikowan|napisan|wyszedł|powstał)\p{L}*|z (?:kiedy|którego dnia|jakiego dnia) (?:jest )?(?:ten |to )?(?:artykuł|tekst)?|(?:jaka jest )?data (?:publikacji|artykułu)|z jakiej daty .*`,
    site: String.raw`(?:z|w) (?:jakiej|której|jakim|którym) (?:gazety|gazecie|czasopisma|czasopiśmie|portalu|źródła|serwisu|strony|magazynu|magazynie)(?: .*)?|(?:jakie jest )?źródło(?: .*)?|(?:jaka|która) (?:to )?gazeta(?: .*)?|skąd (?:jest|pochodzi) (?:ten|to) (?:artykuł|tekst)?|gdzie (?:się )?(?:ukazał|opublikowano)\p{L}* .*`,
    title: String.raw`(?:jaki (?:jest|ma) )?tytuł(?: .*)?|jak (?:się )?(?:nazywa|brzmi tytuł)(?: się)? (?:ten )?(?:artykuł|tekst).*|.*według tytułu.*`,
    readingTime: String.raw`(?:ile|jak długo) .*(?:czytan|przeczyta|czyta)\p{L}*.*|czas czytania|ile (?:słów|zdań) ma .*`,
    url: String.raw`(?:jaki jest |daj |podaj )?(?:link|adres|url)(?: (?:do|artykułu) ?.*)?`,
  },
  requests: {
    summary: String.raw`(?:proszę )?(?:streść|streszcz\p{L}*|podsumuj\p{L}*|streszczenie|podsumowanie)(?: .*)?|o czym (?:jest|to|mówi|traktuje)(?: .*)?|w skrócie|(?:najważniejsze|główne|kluczowe) (?:punkty|informacje|tezy)(?: .*)?|co (?:jest )?(?:najważniejsze|w artykule)|tl;? ?dr`,
    shorter: String.raw`krócej(?: .*)?|w jednym zdaniu(?: .*)?|skróć(?: .*)?|za długie`,
    more: String.raw`więcej(?: (?:szczegółów|informacji|punktów|danych))?(?: .*)?|(?:co|coś) (?:jeszcze|więcej)|dalej|kontynuuj|dłużej|szerzej`,
    bullets: String.raw`(?:w|jako|z) (?:punktach|lista|liście|wypunktowani\p{L}*|podpunktach)(?: .*)?|wypunktuj(?: .*)?|lista punktów`,
    numbers: String.raw`(?:(?:podaj|wypisz|pokaż|jakie są|wymień)(?: wszystkie)? )?(?:najważniejsze |kluczowe )?(?:liczby|dane liczbowe|statystyki|cyfry)(?: .*)?`,
    explain: String.raw`(?:proszę )?(?:wyjaśnij|wytłumacz|objaśnij)(?: (?:to|mi|artykuł|ten artykuł|prosto|prościej|proszę|jak .*))*|(?:prostymi słowami|prościej)|uprość(?: .*)?`,
    compare: String.raw`porówn\p{L}*(?: .*)?`,
    translate: String.raw`(?:proszę )?(?:przetłumacz|tłumacz\p{L}*|przełóż)(?: .*)?|po (?:angielsku|niemiecku|francusku|hiszpańsku|włosku|portugalsku|niderlandzku|rosyjsku|koreańsku|japońsku|chińsku|arabsku|polsku)(?: .*)?|(?:odpowiedz|napisz)(?: \p{L}+)* po (?:angielsku|niemiecku|francusku|hiszpańsku|włosku|portugalsku|rosyjsku|koreańsku|japońsku|chińsku|arabsku|polsku)|na (?:angielski|niemiecki|francuski|hiszpański|włoski|polski)`,
  },
};
