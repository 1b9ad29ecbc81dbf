/** Words that mean much the same to who asks, a group a line; `*` stands for any ending. */
export const spanish = `
  cuesta* cost* precio* tarifa* caro* cara* vale valen paga* pago*
  gana* sueldo* salario* cobra* ingreso* nómina paga*
  compr* adquir* vend* venta* disponible*
  cerr* cierr* clausur* cierre*
  abr* abier* reabr* inaugur* apertura
  acab* termin* fin final* ces* dej* jubil*
  empez* empiez* comenz* comienz* inici* inicio lanz*
  contra opon* opus* critic* crític* rechaz* protest* opos*
  apoy* favor* respald* aprob*
  preocup* tem* miedo* advier* advirt* alert*
  garantí*
  calient* calor* temperatura*
  niñ* alumn* hij* escolar*
  trabaj* emple* oficio* profesión* plantilla*
  gan* venc* victoria* premi*
  perd* pierd* pérdida*
  dirig* jef* director* president* encabez* lidera*
  constru* edific* fabric* diseñ* invent* desarroll*
  escrib* escrit* autor* firm*
  viv* habit* vecin* residen* población
  mur* muer* falleci*
  herid* lesion*
  aument* sub* crec* increment* alza
  baj* ca* descend* disminu* reduc* caíd*
  pesa* peso*
  ruido* silencios* decibel*
  reun* sesión* pleno*
  decid* decisión* aprob* vot*
  eleccion* vot* comicio* urna*
  barco* buque* ferri* naviera*
  coche* vehículo* auto* carro*
  bici* cicl*
  calle* carretera* vía
  ciudad* municipi* localidad* pueblo*
  empresa* compañía* firma* fabricante*
  ahorr*
  recort* suprim* reduc* elimin*
  suprim* elimin* recort* quita*
  pide* ped* propon* propuesta* exig* reclam* solicit* demanda*
  propon* suger* recomend* propuesta*
  permit* autoriz*
  prohib*
  problema* dificultad* defecto* debilidad* limitacion*
  ventaja* benefici*
  estudi* investig* experiment* encuesta* sondeo*
  particip* voluntari*
  habl* convers* entrevist* pregunt*
  casa* hogar* famili* vivienda* piso*
  médic* doctor*
  color*
  agua* impermeable*
  eléctric* energía luz
  aparcamiento* parking garaje* estacionamiento*
  autobús* bus buses autobuses
  viaj* trayect*
  anual* año
  mensual* mes
  tribunal* juez* juici* sentencia*
  huelga* paro*
  nuev*
  otr*`;
