/** Words that mean much the same to who asks, a group a line; `*` stands for any ending. */
export const dutch = `
  kost* prijs* prijzen duur* betaal* betal* tarief*
  verdien* loon salaris* inkomen
  kop* gekocht koopt verkoop* verkocht beschikbaar
  sluit* gesloten dicht sluiting
  open* geopend heropen*
  stop* einde eindig* pensioen*
  begin* begon* start*
  tegen bezwaar* kritiek protest* verzet*
  voor steun*
  zorg* vrees* bang waarschuw*
  werk* baan personeel medewerk*
  win* won gewonnen prijs
  leid* hoofd directeur* voorzit*
  bouw* gebouwd ontwerp* ontworpen
  schrijf* schreef geschreven auteur*
  woon* inwoner* bewoner*
  sterf* stierf doden overle*
  gewond*
  stijg* steeg groei* toenam*
  daal* daling dalen
  weeg* gewicht
  besluit* beslis*`;
