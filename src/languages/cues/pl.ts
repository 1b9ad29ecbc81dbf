import type { LanguageCues } from "../shape/cue-words.ts";

export const polish: LanguageCues = {
  spaced: true,
  event: `
    ogłosił*, zgodził* się, zdecydował*, uchwalił*, zatwierdził*, odrzucił*, nakazał*, skazał*, zginęł*, zmarł*,
    rann_, zatrzyma_, wykazał*, znalazł*, znalezion*, zamknął, zamknęł*, otworzył*, wzrosł*, wzrósł, spadł*,
    wygrał*, przegrał*, podpisał*, kupuje, przedstawił*, zawalił*, brakuje`,
  demand: `
    musi, muszą, powinn_, powinien, należy, trzeba, żąda*, domaga*, apeluj*, zaleca*, rekomend*, proponuj*,
    czas na`,
  ahead: `
    będzie, będą, powstanie, powstaną, ma (być|wynosić|kosztować), mają,
    od (stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia),
    rusz_, planuje, wejdzie w życie, dostaną, dostanie, w przyszłym, pochłonie`,
  limit: `
    ale, jednak, tylko, nie, nigdy, bez, oprócz, ostrzeg*, ogranicz*, ryzyko, krytyk*, najwyżej, przeciw,
    chyba że`,
  offer: `kosztuje, cena, dostępn_, gwarancj_, waży, bezpłatn_, za darmo, czynsz, w sprzedaży, trwa, porcji`,
  self: "ja, mnie, mi, mój, moja, moje, jestem, mam",
  aside: `
    masz, napisz do nas, czytaj też, czytaj także, zapisz się, subskryb*, obserwuj, w komentarzach, kliknij,
    wszelkie prawa, kontakt dla mediów,
    jest (dziennikark_|dziennikarzem|pisark_|pisarzem),
    w tym artykule, rozmowa została, dziękujemy, znaki towarowe`,
  about: "założon_ w, zatrudnia, finansowan_ przez",
  leaning: `
    potem, następnie, dlatego, tam, tu, tutaj, wtedy, tak, też, także, również, poza tym, ponadto, jednak,
    natomiast, zamiast tego, tymczasem, niektór_, inn[iey], drugi, druga, pierwszy, pierwsza, oba, obie,
    wszyscy, ten, ta, to, ci, te, tę, tego, tej, tym, tych, i, a, ale, lub, bo, więc, on, ona, ono, oni, one,
    jego, jej, ich, później, na przykład, po drugie, wreszcie, dwadzieścia siedem, za (było|był_), w najlepszych`,
  speech: `powiedział*, mówi, twierdzi, dodał*, dodaje, wyjaśni_, według, zdaniem, ostrzega, przyznaje, tłumaczy`,
  order: `
    zignoruj*, ignoruj*, zapomnij*, (systemy|modele|asystenci) (AI|SI|językowe), model* językow_,
    sztuczn_ inteligencj_, chatbot*, asysten_, instrukcj_, twoj_ (odpowiedź|zadanie), streść, podsumuj,
    odpowiedz, jesteś (teraz|asystent*), nowe zadanie`,
  interview: "wywiad, rozmowa z, rozmawia*",
  opinion: "opinia, komentarz, felieton, list",
  howTo: "jak _ć, poradnik, porady, krok po kroku",
  earnings: "przychod_, zysk*, kwartał*, na akcję, marż_, prognoz_, dywidend_, EBITDA",
  ruling: "sąd*, wyrok*, apelacj_, powód, pozwan_, sędzi*, art. #, ustaw_, skarg_",
  paper: `badani_, badacz*, naukowc_, uniwersyte_, czasopi_, eksperyment*, uczestni_, autor(zy|ów), opublikowan_`,
  report: `raport, streszczenie, zalecenia, rekomendacje, wyniki, metod_, ankiet_, wnioski, rozdział, załącznik`,
  product: `przedstawia, wprowadza, now[yae], dostępn_, cena, gwarancj_, model, bateri_, urządzeni_, zamówieni_, wersj_`,
  quantity: `łyż(ka|ki|ek|eczka|eczki|eczek), szczypta, składniki, piekarnik*, ząbk_, porcj_, ciasto, wymieszaj`,
  yields: "na (#|_) (porcji|osób|porcje|osoby), czas (przygotowania|pieczenia), piecz",
  ours: "my, nas, nam, nasz*",
  holding: `
    oddal_, uchyl_, utrzym_, zasądz_, skaza_, odrzuc_, wchodzi w życie, kar[aęy] (grzywny)?, musi zapłacić,
    zdanie odrębne`,
  scene: `
    każdy z nas, wszyscy (znamy|mamy), kto (nie|z nas), od (zawsze|wieków|pokoleń|dziesięcioleci),
    każdej (jesieni|wiosny|zimy), jest (wcześnie|jeszcze), pachnie`,
  asks: "P",
  answers: "O",
  cookingUnits: "łyż_",
};
