export const german = `
  mehr / weniger
  größte* größer* groß* / kleinste* kleiner* klein kleine
  höchste* höher* hoch / niedrigste* niedriger* niedrig
  älteste* älter* / jüngste* jünger* neueste*
  stärkste* stärker* / schwächste* schwächer*
  längste* länger* / kürzeste* kürzer*
  schnellste* schneller* schnell / langsamste* langsamer* langsam
  früher früheste* / später späteste*
  bessere* besser / schlechtere* schlechter schlimmer*
  teurer* teuer / billiger* billig günstiger*
  wärmer* heißer* / kälter* kühler*
  leichter* / schwerer* schwieriger*
  maximal höchstens / minimal mindestens
  steig* stieg* gestiegen zunahm* zugenommen wachs* wuchs* gewachsen erhöh* anstieg* / sink* sank* gesunken fiel fielen gefallen abnahm* abgenommen schrumpf* geschrumpft verringer* rückgang* gesenkt*
  gewinn* überschuss* / verlust* defizit*
  plus / minus
  zugestimmt zustimm* stimmte gebilligt* genehmig* befürwort* / lehn* abgelehnt* ablehn* verwarf* verworfen* verweiger* untersag*
  erlaub* gestatt* zulässig* / verbot* verbiet* untersag* unzulässig*
  unterstütz* begrüß* lobt* lobe* gelobt* würdig* / kritisier* bemängel* tadel* verurteil* rügt* gerügt* beanstand*
  bestätig* / bestreit* bestritt* dementier* widerleg*
  geöffnet* eröffn* öffn* / geschlossen* schließt schließen schloss schließung*
  beginn* begann* begonnen gestartet* startet* / endet* beendet* gestoppt* stoppt* eingestellt*
  behalten behält behielt* beibehalt* bewahr* / ersetz* abgeschafft* abschaff* entfern* aufgegeben* ausgetauscht*
  gebaut* errichte* / abgerissen* abriss* abreiß* zerstör*
  verlänger* / verkürz*
  beschleunig* / verlangsam* verzöger* gebremst*
  verbesser* / verschlechter*
  gelang* gelungen erfolgreich* / scheiter* gescheitert* misslang* misslungen*
  kostenlos* gratis kostenfrei* unentgeltlich* / kostenpflichtig* gebührenpflichtig*
  öffentlich* / privat* nichtöffentlich*
  freiwillig* / verpflichtend* vorgeschrieben*
  legal* rechtmäßig* / illegal* rechtswidrig* unrechtmäßig*
  sicher ungefährlich* / gefährlich* unsicher*
  immer stets / nie niemals
  mehrheit / minderheit
  dauerhaft* unbefristet* / vorübergehend* befristet* zeitweise*
  unschuldig* freigesprochen* / schuldig*
  gesund gesunde* / krank kranke*
  zufrieden* / unzufrieden*
  sommer* / winter*
  tagsüber / nachts
  norden nördlich* / süden südlich*
  osten östlich* / westen westlich*
  links linke* / rechts rechte*
  inland* inländisch* / ausland* ausländisch*
  vorteil* / nachteil*
  fortgesetzt* fortsetz* weiterhin / gestoppt* stoppt* eingestellt* beendet* unterbroch*`;
