export const portuguese = `
  mais maior* / menos menor*
  elevad* alto alta altos altas / baixo baixa baixos baixas
  grande* / pequen*
  melhor* / pior*
  máxim* / mínim*
  aument* sobe* subi* cresc* / diminu* reduz* redução reduções caiu caíram cai caem queda* baixou baixaram desce* desceu
  lucro* superávit excedente* / prejuízo* défice* déficit*
  aprov* aceit* / rejeit* recus* chumb*
  permit* autoriz* / proíb* proib* vetou vetar*
  apoi* elogi* / opõe* opôs opor critic* conden*
  confirm* / desment* nega negou negam
  abre abrem abriu abriram abrir* abert* reabr* / fech* encerr*
  começ* inici* arranc* / termin* acab* cess*
  mant* conserv* preserv* / substitu* elimin* aboli* abandon* retir*
  constru* ergue* / demol* derrub* destru*
  prolong* alarg* / encurt*
  aceler* / abrand* atras* desaceler*
  melhor* / pior* agrav*
  êxito* sucesso* consegu* / fracass* falh*
  gratuit* grátis / pago pagos paga pagas pagar* cobr*
  público pública públicos públicas / privad*
  voluntári* facultativ* / obrigatóri*
  legal legais / ilega*
  seguro segura seguros seguras / perigos*
  sempre / nunca jamais
  maioria / minoria
  permanente* definitiv* / temporári* provisóri*
  culpad* / inocente* absolv*
  contrata* contratou / demit* desped*
  cheio cheia cheios cheias / vazi*
  rico rica ricos ricas / pobre*
  caro caros caras / barat*
  forte fortes / frac*
  rápid* / lent*
  longo longa longos longas / curto curta curtos curtas
  cedo / tarde
  verão / inverno
  norte / sul
  esquerd* / direita
  velh* antig* / novo nova novos novas jovem jovens
  quente* / frio fria frios frias
  vantage* / desvantage*
  continu* prossegu* / cess* interromp* suspend* suspens*`;
