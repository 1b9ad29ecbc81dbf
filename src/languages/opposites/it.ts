export const italian = `
  più maggior* / meno minor*
  elevat* alto alta alti alte / basso bassa bassi basse
  grande grandi / piccol*
  miglior* / peggior*
  massim* / minim*
  aument* cresc* cresciut* crescit* salit* salgono rialz* / diminu* calo cala calano calat* ridu* ridott* scend* sces* ribass*
  utile utili guadagn* avanzo / perdita perdite deficit disavanzo
  approv* accett* accolt* / respin* bocci* rifiut*
  permes* permett* autorizz* consent* / vieta* proib* divieto
  sosten* sostien* appogg* favorevol* elogi* / oppo* contrari* critic* contest*
  conferm* / smenti* nega negato negano
  aperto aperta aperti aperte apre aprono riapr* / chius* chiud*
  inizi* cominci* / finisc* finit* termin* conclu* cessat*
  mantien* manten* conserv* / sostitu* elimin* abol* abbandon*
  costrui* costru* / demol* abbatt* distru*
  prolung* allung* / accorci*
  acceler* / rallent* ritard*
  migliora* / peggiora* aggrav*
  success* riusc* riesce riescono / fallit* fallisc* fallimento
  gratis gratuit* / pagamento
  pubblic* / privat*
  volontari* facoltativ* / obbligator*
  legale legali lecit* / illegal* illecit*
  sicuro sicura sicuri sicure / pericolos*
  sempre / mai
  maggioranza / minoranza
  permanent* definitiv* / temporane* provvisori*
  colpevol* / innocent* assolt*
  assun* assunt* / licenzi*
  pieno piena pieni piene / vuot*
  ricco ricca ricchi ricche / pover*
  costos* / economic*
  fort* / debol*
  veloc* rapid* / lent*
  lungo lunga lunghi lunghe / corto corta corti corte breve brevi
  presto / tardi
  estate estiv* / inverno invernal*
  nord / sud
  sinistra / destra
  vecch* antic* / nuov* giovan*
  caldo calda caldi calde / fredd*
  vantagg* / svantagg*
  continu* prosegu* / cess* interrott* interromp* sospe*`;
