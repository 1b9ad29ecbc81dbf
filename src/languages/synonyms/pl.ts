/** Words that mean much the same to who asks, a group a line; `*` stands for any ending. */
export const polish = `
  koszt* cen* drog* tani* płac* zapłac* opłat* pochłon* wyda* stawk* czynsz*
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
  przedszkol* żłob*`;
