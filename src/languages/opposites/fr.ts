export const french = `
  plus / moins
  grand* / petit*
  élevé* / bas basse*
  meilleur* mieux / pire*
  maximum maximal* / minimum minimal*
  augment* progress* hausse* grimp* croissance croît accru* / diminu* baiss* recul* chut* réduit* réduction* repli*
  bénéfice* excédent* / perte* déficit*
  approuv* adopt* accept* valid* / rejet* refus* repouss*
  permet* autoris* / interdi*
  souten* soutien* favorable* salu* félicit* / oppos* critiqu* dénonc* défavorable*
  confirm* / dément* nie nient
  ouvre* ouvert* ouvrir* rouvr* rouvert* / fermer* fermé* fermeture*
  commenc* début* démarr* / finir* termin* achev* cess*
  conserv* gardé* garder* maintien* maintenu* maintenir* préserv* / remplac* supprim* abandonn* retir* aboli*
  constru* bâtir / démol* détrui* rasé* raser*
  prolong* allong* / raccourci* écourt*
  accélér* / ralenti* retard*
  amélior* / aggrav* détérior* empir*
  réuss* succès / échou* échec*
  gratuit* / payant* payante*
  public publique* publics / privé*
  volontaire* facultati* / obligatoire*
  légal* licite* / illégal* illicite*
  toujours / jamais
  majorité / minorité
  permanent* définiti* / provisoire* temporaire*
  coupable* / innocent* acquitt* relax*
  embauch* recrut* / licenci*
  riche* / pauvre*
  rapide* / lent*
  long longue* / court courte*
  tôt / tard
  nord / sud
  gauche / droite
  entrée* / sortie*
  vieux vieil vieille* ancien* / jeune* nouveau* nouvelle*
  chaud* / froid*
  avantage* / inconvénient*
  continu* poursui* / cess* stopp* interromp* suspend*`;
