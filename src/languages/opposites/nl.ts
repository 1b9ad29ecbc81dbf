export const dutch = `
  meer / minder
  grootste groter* groot grote / kleinste kleiner* klein kleine
  hoogste hoger* hoog hoge / laagste lager* laag lage
  beter* beste / slechter* slechtste
  maximaal maximum hoogstens / minimaal minimum minstens
  steeg stijg* gestegen groei* gegroeid toegenomen toename / daal* gedaald afgenomen afname kromp gekrompen
  winst* overschot* / verlies* tekort*
  goedgekeurd goedkeur* keurde aangenomen instem* / verworpen verwerp* afgewezen wees weiger*
  toegestaan / verboden verbied*
  steun* geprezen prees prijst / kritiek bekritiseer* hekel* veroordeel*
  bevestig* / ontken*
  open* geopend / sluit* sloot gesloten
  begin* begon* begonnen gestart start* / eind* geëindigd stop* gestopt
  behoud* behield* houdt / vervang* afgeschaft schrap*
  gebouwd bouw* / gesloopt sloop*
  verleng* / verkort*
  versneld* / vertraagd* vertraging*
  verbeter* / verslechter*
  geslaagd slaag* succes* / mislukt* faal*
  gratis / betaald*
  openbaar openbare / privé particulier*
  vrijwillig* / verplicht*
  legaal legale / illegaal illegale
  veilig* / gevaarlijk* onveilig*
  altijd / nooit
  meerderheid / minderheid
  permanent* blijvend* / tijdelijk*
  schuldig* veroordeeld* / onschuldig* vrijgesproken*
  vol volle / leeg lege
  duur* / goedkoop* goedkope*
  sterk* / zwak*
  snel* / langzaam* langzame* traag trage
  vroeg* / laat late later
  zomer* / winter*
  noord* / zuid*
  oost* / west*
  links linker* / rechts rechter*
  oud oude ouder* / nieuw* jong*
  warm* heet hete / koud*
  voortgezet* voortzet* blijft blijven / gestopt stopt stoppen beëindig* opgeschort*`;
