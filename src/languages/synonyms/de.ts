/** Words that mean much the same to who asks, a group a line; `*` stands for any ending. */
export const german = `
  kost* preis* teuer* billig* günstig* gebühr* eintritt* zahl* bezahl* euro
  verdien* gehalt* lohn* brutto netto bezahl* gezahlt* vergüt* einkommen
  kauf* gekauft* erwerb* erworben* verkauf* bestell* erhältlich angebot* lieferbar
  schließ* geschlossen* schluss zu sperr* gesperrt* dicht
  öffn* eröffn* geöffnet* aufmach*
  aufhör* hört schluss ende* beend* ruhestand rente aufgab* aufgeben
  beginn* begann* anfang* anfäng* start* los
  gegen dagegen ablehn* lehnt kritik* kritisier* widerspr* protest* wehr* widerstand einwänd* gegner*
  dafür unterstütz* befürwort* zustimm* begrüß*
  sorg* angst fürcht* befürcht* warn* bang*
  garantie* gewähr*
  heiz* warm* heiß* temperatur* grad
  kind* schüler*
  arbeit* beruf* job* beschäftig* angestellt* mitarbeit* personal
  gewinn* gewann* gewonnen* sieg* preis* auszeichn*
  verlier* verlor* verloren* verlust*
  leit* chef* führ* direktor* vorsitz*
  bau* gebaut* errichte* erricht* konstruier* entwickel* erfind* erfunden
  schreib* schrieb* geschrieben* autor* verfass*
  wohn* einwohn* leb* bewohn* bevölker*
  sterb* starb* gestorben* tot tote* tod
  verletz* verwund*
  wachs* steig* stieg* gestiegen* zunehm* zunahm* erhöh*
  sink* sank* fall* fiel* gefallen* schrumpf* rückgang* abnahm* weniger
  wieg* gewicht* schwer*
  laut* lärm* leise* geräusch* dezibel
  reif* ernte*
  wasch* abwasch* reinig* putz* spül*
  lager* aufbewahr* halt* hält haltbar*
  einfrier* gefrier* tiefkühl*
  prüf* kontroll* nachseh* untersuch*
  treff* trifft sitzung* tag*
  entscheid* entschied* beschließ* beschluss* beschloss* abstimm*
  wahl* wähl* stimm*
  unterschrift* unterschreib* unterzeichn*
  fahr* fährt fuhr überfahrt verkehr*
  auto* wagen pkw fahrzeug*
  rad* fahrrad* radfahr*
  schiff* boot* fähr*
  stadt* gemeinde* ort* kommun*
  firma* firmen* unternehm* betrieb* hersteller*
  spar* erspar* einspar*
  plan* vorhab* beabsichtig* will wollen
  vorschlag* vorschlägt empfehl* empfiehl*
  erlaub* dürf* zuläss* genehmig*
  verbot* verbiet* untersag*
  nachfolg* ersatz* ersetz*
  problem* schwierig* mangel* mängel* nachteil* schwäch*
  vorteil* nutzen* stärk*
  studie studien untersuchung* forsch* experiment* umfrage*
  teilnehm* teilnahm* teilgenommen mitmach* beteilig*
  haus* wohnung* haushalt* famil*
  arzt* ärzt*
  farbe* farbig*
  wasser* nass
  strom* energie* elektr*
  besitz* gehör* eigentüm* inhaber*
  neu* erstmals
  jährlich* jahr
  monatlich* monat
  gericht* richter* urteil*
  streit* konflikt*
  fehler* schuld* versag* panne*`;
