export const polish = `
  więcej bardziej / mniej
  większ* / mniejsz*
  wyższ* wysok* / niższ* nisk*
  lepsz* lepiej / gorsz* gorzej
  maksym* / minim*
  wzrost* wzrosł* rośnie zwiększ* / spadek spadku spadł* zmniejsz* obniż*
  zysk* nadwyżk* / strat* deficyt*
  zatwierdz* zaakcept* poparł* / odrzuc* odmów*
  zezwol* pozwol* dozwol* / zakaz* zabron*
  popier* pochwal* / krytyk* sprzeciw* potępi*
  potwierdz* / zaprzecz*
  otwar* otwor* otwier* / zamkn* zamyk*
  rozpocz* zacz* zaczyna* / zakończ* skończ* przerwa*
  zachow* utrzym* / zastąp* usun* zlikwid*
  zbudow* wybudow* / zburz* rozebr* zniszcz*
  przedłuż* wydłuż* / skróc*
  przyspiesz* / spowoln* opóźni*
  popraw* / pogorsz*
  bezpłatn* darmow* / płatn*
  publiczn* / prywatn*
  dobrowoln* / obowiązkow*
  legaln* / nielegaln*
  bezpieczn* / niebezpieczn*
  zawsze / nigdy
  większość większości / mniejszość mniejszości
  tymczasow* / stał*
  uniewinni* / skazan*
  zatrudni* / zwolni*
  siln* / słab*
  wcześnie* / późn*
  latem / zimą
  północ* / południ*
  ciepł* gorąc* / zimn*
  kontynu* / przerwa* zaprzesta* wstrzyma*`;
