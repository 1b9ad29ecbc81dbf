import type { LanguageCues } from "./cue-words.ts";

export const pl: LanguageCues = {
  event: String.raw`ogłosił\p{L}*|zgodził\p{L}* się|zdecydował\p{L}*|uchwalił\p{L}*|zatwierdził\p{L}*|odrzucił\p{L}*|nakazał\p{L}*|skazał\p{L}*|zginęł\p{L}*|zmarł\p{L}*|rann\p{L}+|zatrzyma\p{L}+|wykazał\p{L}*|znalazł\p{L}*|znalezion\p{L}*|zamknął|zamknęł\p{L}*|otworzył\p{L}*|wzrosł\p{L}*|wzrósł|spadł\p{L}*|wygrał\p{L}*|przegrał\p{L}*|podpisał\p{L}*|kupuje|przedstawił\p{L}*|zawalił\p{L}*|brakuje`,
  demand: String.raw`musi|muszą|powinn\p{L}+|powinien|należy|trzeba|żąda\p{L}*|domaga\p{L}*|apeluj\p{L}*|zaleca\p{L}*|rekomend\p{L}*|proponuj\p{L}*|czas na`,
  ahead: String.raw`będzie|będą|powstanie|powstaną|ma (?:być|wynosić|kosztować)|mają|od (?:stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia)|rusz\p{L}+|planuje|wejdzie w życie|dostaną|dostanie|w przyszłym|pochłonie`,
  limit: String.raw`ale|jednak|tylko|nie|nigdy|bez|oprócz|ostrzeg\p{L}*|ogranicz\p{L}*|ryzyko|krytyk\p{L}*|najwyżej|przeciw|chyba że`,
  offer: String.raw`kosztuje|cena|dostępn\p{L}+|gwarancj\p{L}+|waży|bezpłatn\p{L}+|za darmo|czynsz|w sprzedaży|trwa|porcji`,
  self: String.raw`ja|mnie|mi|mój|moja|moje|jestem|mam`,
  aside: String.raw`masz|napisz do nas|czytaj też|czytaj także|zapisz się|subskryb\p{L}*|obserwuj|w komentarzach|kliknij|wszelkie prawa|kontakt dla mediów|jest (?:dziennikark\p{L}+|dziennikarzem|pisark\p{L}+|pisarzem)|w tym artykule|rozmowa została|dziękujemy|znaki towarowe`,
  about: String.raw`założon\p{L}+ w|zatrudnia|finansowan\p{L}+ przez`,
  leaning: String.raw`potem|następnie|dlatego|tam|tu|tutaj|wtedy|tak|też|także|również|poza tym|ponadto|jednak|natomiast|zamiast tego|tymczasem|niektór\p{L}+|inn[iey]|drugi|druga|pierwszy|pierwsza|oba|obie|wszyscy|ten|ta|to|ci|te|tę|tego|tej|tym|tych|i|a|ale|lub|bo|więc|on|ona|ono|oni|one|jego|jej|ich|później|na przykład|po drugie|wreszcie|dwadzieścia siedem|za (?:było|był\p{L}+)|w najlepszych`,
  speech: String.raw`powiedział\p{L}*|mówi|twierdzi|dodał\p{L}*|dodaje|wyjaśni\p{L}+|według|zdaniem|ostrzega|przyznaje|tłumaczy`,
  order: String.raw`zignoruj\p{L}*|ignoruj\p{L}*|zapomnij\p{L}*|(?:systemy|modele|asystenci) (?:AI|SI|językowe)|model\p{L}* językow\p{L}+|sztuczn\p{L}+ inteligencj\p{L}+|chatbot\p{L}*|asysten\p{L}+|instrukcj\p{L}+|twoj\p{L}+ (?:odpowiedź|zadanie)|streść|podsumuj|odpowiedz|jesteś (?:teraz|asystent\p{L}*)|nowe zadanie`,
  interview: String.raw`wywiad|rozmowa z|rozmawia\p{L}*`,
  opinion: String.raw`opinia|komentarz|felieton|list`,
  howTo: String.raw`jak \p{L}+ć|poradnik|porady|krok po kroku`,
  earnings: String.raw`przychod\p{L}+|zysk\p{L}*|kwartał\p{L}*|na akcję|marż\p{L}+|prognoz\p{L}+|dywidend\p{L}+|EBITDA`,
  ruling: String.raw`sąd\p{L}*|wyrok\p{L}*|apelacj\p{L}+|powód|pozwan\p{L}+|sędzi\p{L}*|art\. \d+|ustaw\p{L}+|skarg\p{L}+`,
  paper: String.raw`badani\p{L}+|badacz\p{L}*|naukowc\p{L}+|uniwersyte\p{L}+|czasopi\p{L}+|eksperyment\p{L}*|uczestni\p{L}+|autor(?:zy|ów)|opublikowan\p{L}+`,
  report: String.raw`raport|streszczenie|zalecenia|rekomendacje|wyniki|metod\p{L}+|ankiet\p{L}+|wnioski|rozdział|załącznik`,
  product: String.raw`przedstawia|wprowadza|now[yae]|dostępn\p{L}+|cena|gwarancj\p{L}+|model|bateri\p{L}+|urządzeni\p{L}+|zamówieni\p{L}+|wersj\p{L}+`,
  quantity: String.raw`łyż(?:ka|ki|ek|eczka|eczki|eczek)|szczypta|składniki|piekarnik\p{L}*|ząbk\p{L}+|porcj\p{L}+|ciasto|wymieszaj`,
  yields: String.raw`na (?:\d+|\p{L}+) (?:porcji|osób|porcje|osoby)|czas (?:przygotowania|pieczenia)|piecz`,
  ours: String.raw`my|nas|nam|nasz\p{L}*`,
  holding: String.raw`oddal\p{L}+|uchyl\p{L}+|utrzym\p{L}+|zasądz\p{L}+|skaza\p{L}+|odrzuc\p{L}+|wchodzi w życie|kar[aęy] (?:grzywny)?|musi zapłacić|zdanie odrębne`,
  scene: String.raw`każdy z nas|wszyscy (?:znamy|mamy)|kto (?:nie|z nas)|od (?:zawsze|wieków|pokoleń|dziesięcioleci)|każdej (?:jesieni|wiosny|zimy)|jest (?:wcześnie|jeszcze)|pachnie`,
  asks: [
    [
      String.raw`(?<verb>powiedział[a]?|mówi|dodał[a]?|twierdzi|przyznaje|tłumaczy|ostrzega|wyjaśnia) (?:\p{Ll}+ )?{PERSON}(?=[,.]|$)`,
      "Co $<verb> $<person>?",
    ],
    [
      String.raw`^(?:\p{Lu}\p{Ll}+ )?{PERSON} (?<verb>powiedział[a]?|mówi|przypomniał[a]?|twierdzi|obiecuje|ostrzega|przyznaje)(?!\p{L})`,
      "Co $<verb> $<person>?",
    ],
    [String.raw`^(?<rest>{THING} [^,.;:“”"()]{8,50}), (?:ponieważ|bo|gdyż) `, "Dlaczego $<rest>?"],
    [
      String.raw`^(?<subject>{THING}) (?:kosztuje|będzie kosztować) (?:około |ponad )?{MONEY}`,
      "Ile kosztuje $<subject>?",
    ],
  ],
};
