/** Words that mean much the same to who asks, a group a line; `*` stands for any ending. */
export const italian = `
  cost* prezz* tariff* car* pag* spes* vale
  guadagn* stipendi* salari* reddit*
  compr* acquist* vend* vendita disponibil*
  chiu*
  apr* apert* riapr* riapert* inaugur*
  fin* smett* termin* cess* pensione lasci*
  iniz* cominci* avvi* lanc*
  contro contrari* oppos* oppon* critic* rifiut* protest*
  favor* sosten* appogg* approv*
  preoccup* tem* paura avvert* allarm*
  garanzi*
  cald* riscald* temperatur*
  bambin* alunn* ragazz* figli*
  lavor* impieg* mestier* profession* dipendent* addett*
  vinc* vinto vint* vittori* premi*
  perd* pers* perdit*
  dirig* guid* capo direttor* direttric* president*
  costru* edific* realizz* progett* invent* svilupp* fabbric*
  scriv* scritt* autor* autric*
  viv* abit* resident* popolazione
  mor* mort* decess*
  ferit* lesion*
  croll* cedut* cedimento ced* sprofond* caduta cadut*
  aument* cresc* sal* rialz*
  cal* scend* diminu* ridott* ridu*
  pes*
  rumor* silenzios* decibel*
  riunion* seduta* riun*
  decid* decis* vot* approv*
  elezion* vot* urne
  nav* barc* traghett* battell*
  auto* macchin* veicol*
  bici* ciclist*
  strad* vi*
  città comun* municip* paes*
  aziend* societ* impres* ditt*
  risparmi*
  sistem* ripar* aggiust* rifa* ricostru* restaur*
  ripar* rifa* ricostru* sistem* aggiust*
  propo* sugger* raccomand*
  permet* permess* autorizz* consent*
  viet* proib*
  problem* difficolt* difett* limit*
  vantagg* benefic*
  studi* ricerc* esperiment* sondagg*
  partecip* volontar*
  cas* famigli* alloggi* appartament*
  medic* dottor*
  color*
  acqua impermeabil*
  elettric* energia corrente
  piscin* vasc*
  iscritt* abbonat* tesserat* corsist*
  nev*
  tett* copertur*
  annu* anno
  mensil* mese
  tribunal* giudic* sentenz*
  dimiss* dimett* dimess*
  nuov*`;
