/** Words that mean much the same to who asks, a group a line; `*` stands for any ending. */
export const portuguese = `
  cust* preç* tarif* car* pag* gast* vale fica valor*
  gast* cust* total soma fica
  ganh* salári* receb* renda
  compr* adquir* vend* disponíve*
  fech* encerr*
  abr* abert* reabr* inaugur* funcion* horário
  acab* termin* fim cess* par* aposent*
  começ* inici* lanç*
  contra opõ* opos* critic* rejeit* protest* recus*
  apoi* favor* defend* aprov*
  preocup* tem* medo* alert*
  garantia*
  quent* calor* temperatura*
  crianç* alun* filh* estudant*
  trabalh* empreg* ofício* profiss* funcionári*
  ganh* venc* vitória* prêmi*
  perd* perda*
  dirig* chef* diretor* president* lider* comand*
  constru* edific* fabric* projet* invent* desenvolv*
  escrev* escrit* autor* assin*
  viv* mora* habit* morador* população
  morr* mort* falec*
  ferid* lesion* machuc*
  aument* sub* cresc* alta
  ca* baix* diminu* reduz* qued*
  pes*
  barulh* ruíd* silencios* decib*
  reuni* sessão*
  decid* decis* vot* aprov*
  eleiç* vot* urna*
  barco* navio* balsa*
  carro* veículo* auto*
  bici* ciclist* bike*
  rua* estrada* via
  cidade* municípi* localidade*
  empresa* companhia* firma*
  econom* poup*
  consert* repar* arrum* recuper*
  rachad* racha* quebrad* trinc*
  oficina*
  lav* limp* mergulh*
  propõ* suger* recomend* propost*
  permit* autoriz*
  proib*
  problema* dificuldade* defeito* limitaç*
  vantage* benefíci*
  estud* pesquis* experiment*
  particip* voluntári*
  casa* lar* famíli* apartament*
  médic* doutor*
  cor cores
  água impermeáve*
  elétric* energia
  pneu*
  anua* ano
  mensa* mês
  tribuna* juiz* sentença*
  nov*`;
