/** Words that mean much the same to who asks, a group a line; `*` stands for any ending. */
export const french = `
  coût* prix tarif* cher* chèr* pay* vaut montant*
  gagn* salaire* rémunér* revenu* touche vers* net brut pai* pay*
  achet* achat* acquér* acquis* vend* vente* disponible* commercialis*
  ferm* clos* fermeture*
  ouvr* rouvr* ouvert* réouvert*
  arrêt* cess* fin finir termin* retraite* quitt*
  commenc* début* lanc*
  contre oppos* critiqu* refus* rejet* protest* hostile*
  pour soutien* soutenir favorable* approuv*
  inquiét* inquiet* crain* peur* redout* alert*
  garantie* garanti
  chauff* chaud* températur*
  enfant* élève* fils fille*
  travail* emploi* métier* profession* salarié* employ* ancien* infirm*
  avant ancien* auparavant autrefois
  gagn* vainqu* victoire* prix remport*
  perd* perdu* perte*
  dirig* chef* directeur* directrice* président* patron* mène menée
  construi* bâti* fabriqu* conçu* invent* développ*
  écri* auteur* autrice* rédig*
  habit* vi* vivre population résid*
  meur* mort* décè* décéd* tué*
  bless*
  augment* hausse* mont* croiss* progress* grimp*
  baiss* chut* diminu* recul* réduit* rédui*
  pès* poids pes*
  bruit* bruyant* sonore* silencieu*
  reun* réuni* séance*
  décid* décision* vot* tranch*
  élection* vot* scrutin*
  bateau* navire* péniche* ferry embarcation*
  voiture* véhicule* auto*
  vélo* cycl*
  rue* route* chemin*
  ville* commune* municipal*
  entreprise* société* compagnie* firme*
  économi* épargn*
  évit* empêch* sauv*
  propos* suggér* recommand* solution*
  autoris* permi* permett*
  interdi* prohib*
  problème* difficult* défaut* faiblesse* limite*
  avantag* bénéfi* atout*
  étude* recherche* enquête* expérience* sondage*
  particip* volontaire*
  maison* foyer* ménage* logement* appartement*
  médecin* docteur*
  couleur* coloris
  eau* étanch*
  électri* énergie* courant
  neuf neuve* neufs nouvel* nouveau*
  port* vantail vantaux
  annuel* an année
  mensuel* mois
  tribunal* juge* justice jug*
  accord* désaccord* unanim*`;
