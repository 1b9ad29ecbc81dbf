export const spanish = `
  más mayor* / menos menor*
  grande* / pequeñ*
  mejor* / peor*
  máxim* / mínim*
  aument* sube* subi* crec* increment* / disminu* redu* bajó bajar* bajan bajaron cae caen cayó cayeron caída* descen*
  beneficio* ganancia* superávit / pérdida* déficit
  aprob* acept* apruebe* aprueba* / rechaz* deneg* denieg* vetó vetar*
  permit* autoriz* / prohib* prohíb*
  apoy* respald* elogi* / opon* opus* critic* conden*
  confirm* / desmient* desmint* niega* negó negaron
  abre abren abrió abrieron abrir* abiert* reabr* / cerr* cierr*
  comenz* empez* empiez* comienz* inici* / termin* finaliz* cesó cesar*
  mantien* mantuv* manten* conserv* / reemplaz* sustitu* suprim* elimin* abandon* retir*
  constru* / derrib* demol* destru*
  prolong* alarg* / acort* recort*
  aceler* / ralentiz* retras* fren*
  mejor* / empeor* agrav*
  éxito* logr* / fracas*
  gratis gratuit* / pago pagos pagar* paga pagan cobr*
  público pública públicos públicas / privad*
  voluntari* / obligatori*
  legal* / ilegal*
  siempre / nunca jamás
  mayoría / minoría
  permanente* definitiv* indefinid* / temporal temporales provisional*
  culpable* / inocente* absuelt* absolv*
  contrata* contrató / despid* desped*
  llen* / vací*
  rico rica ricos ricas / pobre*
  caro caros caras / barat* asequible*
  fuert* / débil*
  rápid* / lent*
  largo larga largos largas / corto corta cortos cortas
  temprano / tarde
  verano / invierno
  norte / sur
  izquierd* / derecha
  viej* antigu* / nuevo nueva nuevos nuevas joven jóvenes
  caliente* cálid* / frío fría fríos frías
  ventaja* / desventaja* inconveniente*
  continú* continu* sigue siguen siguió siguieron / cesó cesaron cesan detuv* detien* interrump* suspend*`;
