import type { QuestionLanguage } from "../shape/question-language.ts";

export const polish: QuestionLanguage = {
  spaced: true,
  asks: {
    money: `
      (za )?ile {5}(kosztu*|kosztow*|zarabia*|zarobi*|płac*|zapłac*|wyda*|pieniędzy|wart*),
      jak (drog*|tani*),
      jak(a|i|ie) (jest|są|będzie|był|była) {1}(cen*|koszt*|czynsz|pensj*|opłat*|budżet|kar*),
      po ile, (cena|koszt)$`,
    age: "ile (ma )?lat (ma|mają|miał*), ile (on|ona) ma lat, w jakim wieku",
    temperature: "(w )?jakiej? temperatur*, ile stopni",
    weight: "ile {1}waż*, jaka (jest )?waga",
    length: `
      jak (wysok*|głębok*|szerok*|daleko|dług(i|a|ie)),
      jaka (jest )?(wysokość|głębokość|odległość|szerokość|długość)`,
    speed: "jak szybko, z jaką prędkością",
    volume: "ile {1}(mieści|pomieści)*, jaka (jest )?pojemność",
    area: "jak (duż*|wielk*), jaka (jest )?powierzchnia",
    loudness: "(jak|czy jest) (głośn*|cich*)",
    percent: "ile procent, jak(i|a) (procent|odsetek|część)",
    duration: `
      jak długo,
      ile (sekund|minut|godzin|dni|tygodni|miesięcy|lat),
      ile (to )?(trwa|potrwa|zajm)*, ile czasu`,
    time: `
      kiedy, od kiedy, do kiedy, w którym (roku|miesiącu|wieku), (o|w) (której|jakim) (godzinie|dniu|roku),
      którego`,
    count: "ile, ilu, jak często, jak wiele",
    quantity: "o ile, ile",
    occupation: `czym {1-3}zajmuje, jaki {1-2}zawód, kim {1-3}z zawodu, gdzie pracuje, jako kto pracuje, co robi zawodowo`,
    person: "kto, kogo, komu, kim, czyj*, przez kogo, z kim",
    reason: "dlaczego, czemu, z jakiego powodu, po co, jaki jest powód",
  },
  fillers: `kto kogo komu kim co czego czemu jak jaki jaka jakie jakim jakiej który która które kiedy gdzie skąd dokąd
    dlaczego ile ilu czy to ten ta te tym tej jest są był była było były będzie będą być ma mają mieć można da się w we na z
    ze do od po o i a że ich jego jej tego tu tam już jeszcze teraz dokładnie około artykuł tekst mówi mówią według nazywa
    nazwa imię rok roku lat lata miesiąc dzień dni godzina godzin czas trwa procent część liczba razem dużo wiele znów znowu
    ją je nią nim niej nich mu im obecnie dziś dzisiaj właściwie naprawdę zawsze też także inny inna inne sam sama wszystko
    wszyscy coś ktoś gdzieś więc trzeba powinien powinna mógł mogła mogą może został została zostało zostały zostanie
    zostaną staje stało dzieje dalej wciąż nadal rodzaj dla przez`,
  earlier: "wcześniej, przedtem, dawniej, poprzednio, do tej pory, dotychczas",
  joining: "i, oraz",
  metadata: {
    byline: `
      kto (to |ten |tę |go )?(napisał*|pisał*|jest autor*|przeprowadził*|podpisał*|zrobił wywiad)( …(artykuł|
      tekst|wywiad|to)*)?,
      (kto jest )?autor*( (tekstu|artykułu|wywiadu|tego …))?,
      czyj (to|jest ten) (tekst|artykuł), przez kogo …napisan*`,
    publishedAt: `
      kiedy (to |ten |został |został* |się )?+(napisan*|opublikowan*|ukazał*|wyszedł|wyszło|wyszła|pojawił*|
      powstał tekst)( (się |ten |to |został )?+(artykuł|tekst|wywiad|raport|opublikowany|napisany)?+)?,
      kiedy (ten )?(artykuł|tekst|wywiad|raport) …(się )?(ukazał|opublikowan|napisan|wyszedł|powstał)*,
      z (kiedy|którego dnia|jakiego dnia) (jest )?(ten |to )?(artykuł|tekst)?,
      (jaka jest )?data (publikacji|artykułu), z jakiej daty …`,
    site: `
      (z|w) (jakiej|której|jakim|którym) (gazety|gazecie|czasopisma|czasopiśmie|portalu|źródła|serwisu|strony|
      magazynu|magazynie)( …)?,
      (jakie jest )?źródło( …)?, (jaka|która) (to )?gazeta( …)?,
      skąd (jest|pochodzi) (ten|to) (artykuł|tekst)?,
      gdzie (się )?(ukazał|opublikowano)* …`,
    title: `
      (jaki (jest|ma) )?tytuł( …)?,
      jak (się )?(nazywa|brzmi tytuł)( się)? (ten )?(artykuł|tekst)…,
      …według tytułu…`,
    readingTime: "(ile|jak długo) …(czytan|przeczyta|czyta)*…, czas czytania, ile (słów|zdań) ma …",
    url: "(jaki jest |daj |podaj )?(link|adres|url)( (do|artykułu) ?…)?",
  },
  requests: {
    summary: `
      (proszę )?(streść|streszcz*|podsumuj*|streszczenie|podsumowanie)( …)?,
      o czym (jest|to|mówi|traktuje)( …)?, w skrócie,
      (najważniejsze|główne|kluczowe) (punkty|informacje|tezy)( …)?,
      co (jest )?(najważniejsze|w artykule), tl;? ?dr`,
    shorter: "krócej( …)?, w jednym zdaniu( …)?, skróć( …)?, za długie",
    more: `
      więcej( (szczegółów|informacji|punktów|danych))?( …)?,
      (co|coś) (jeszcze|więcej), dalej, kontynuuj, dłużej, szerzej`,
    bullets: `
      (w|jako|z) (punktach|lista|liście|wypunktowani*|podpunktach)( …)?,
      wypunktuj( …)?, lista punktów`,
    numbers: `
      ((podaj|wypisz|pokaż|jakie są|wymień)( wszystkie)? )?(najważniejsze |kluczowe )?(liczby|dane liczbowe|
      statystyki|cyfry)( …)?`,
    explain: `
      (proszę )?(wyjaśnij|wytłumacz|objaśnij)( (to|mi|artykuł|ten artykuł|prosto|prościej|prostymi słowami|proszę|jak …))?+,
      (prostymi słowami|prościej), uprość( …)?`,
    compare: "porówn*( …)?",
    translate: `
      (proszę )?(przetłumacz|tłumacz*|przełóż)( …)?,
      po (angielsku|niemiecku|francusku|hiszpańsku|włosku|portugalsku|niderlandzku|rosyjsku|koreańsku|japońsku|
      chińsku|arabsku|polsku)( …)?,
      (odpowiedz|napisz)( _)?+ po (angielsku|niemiecku|francusku|hiszpańsku|włosku|portugalsku|rosyjsku|
      koreańsku|japońsku|chińsku|arabsku|polsku),
      na (angielski|niemiecki|francuski|hiszpański|włoski|polski)`,
  },
};
