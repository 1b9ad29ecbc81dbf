/** Words that mean much the same to who asks, a group a line; `*` stands for any ending. */
export const english = `
  cost* price* priced pricing charge* fee fees expensive cheap* afford* fare spend* spent pay pays paid
  earn* salary salaries wage wages pay paid income gross net profit*
  revenue* sales turnover income
  buy* bought purchas* acquir* acquisition order* sale available sold sell* shop* get
  sell* sold sale sales market*
  fund* financ* paid pay pays sponsor* grant* money backed donat* invest*
  close* closed closing closure shut* lock*
  open* reopen* start* begin* began launch* inaugurat*
  open* again
  stop* end* ended ending quit* halt* retire* cease* give give-up
  start* begin* began launch* commence*
  against oppos* critic* object* reject* protest* resist* disagree* contra dissent* sceptic* skeptic*
  for support* favour* favor* welcome* back* prais*
  worr* fear* concern* warn* anxious threat* risk* danger*
  like* love* prefer* enjoy*
  annoy* cross anger* angry irritat* furious complain* bother* upset*
  guarantee* warrant*
  heat* hot warm* temperature* reach*
  feed* serve* serving* portion*
  freez* frozen freezer
  kid* child* pupil* student* youngster* boy* girl*
  work* job* employ* staff* worker* employee* labour* occupation* living profession* career
  hire* recruit* employ*
  contract* job deal order tender
  win* won victor* award* prize* succeed*
  lose* lost loss* losing
  lead* led head* headed chair* run runs leader
  invent* develop* design* creat* built build* made
  build* built construct* erect* creat* wrote
  writ* wrote author* pen*
  live* lives living resident* inhabitant* population inhabit*
  die* died dead death* kill* fatal* casualt*
  hurt injur* wound* harm*
  grow* grew increas* rise* rose rising risen climb* jump* gain* up surge*
  fall* fell drop* declin* decreas* shrink* shrank lower* reduc* cut* down sank
  big* large* huge size* measur*
  wide width across broad*
  high height tall
  deep depth
  long length
  heavy weigh* weight*
  loud noise* noisy sound* decibel*
  quick* fast* speed* rapid*
  far distance* further kilomet* mile*
  detour* diversion* way route* round
  begin* start*
  move* relocat* transfer*
  meet* meeting* gather* convene* session*
  vote* poll* elect* election* ballot*
  expire* end ends run-out
  leave* left quit* withdraw* depart* walk* abandon*
  negotiat* talk* discuss*
  suggest* propos* recommend* idea*
  compromis* propos* solution*
  plan* intend* intention* propos*
  allow* permi* let
  forbid* ban* prohibit*
  next upcoming following coming future
  previous* former* predecessor* old* earlier before
  new* novel latest
  differ* compar* change*
  problem* weakness* limit* drawback* downside* shortcoming* fault* trouble* wrong
  wrong fail* mistake* error* incident* bug* problem*
  advantage* benefit* strength*
  find* found discover* detect* show*
  stud* research* investigat* experiment* survey* report* test* examin*
  participa* part took involv* volunteer* subject*
  notice* mind* bother*
  house* home* household* famil* flat* dwelling* apartment*
  doctor* physician*
  car* vehicle* motor* drive* driving
  bike* bicycle* cycl*
  street* road*
  prepar* assembl*
  before ahead advance prior earlier
  dairy milk cheese butter cream
  wash* clean* dishwasher rinse*
  internet online web wifi
  colour* color* shade*
  country nation* state*
  ship* vessel* boat* ferry
  town* cit* municipal* communit*
  shareholder* investor* stockholder* dividend*
  company compan* firm* business* corporat* manufacturer* maker*
  boss chief head executive ceo director
  judge* justice* court*
  agree* unanim* dissent* consent*
  argu* defen* claim* contend*
  landlord* appellant owner*
  tenant* renter* respondent
  repay* return* refund* back
  delay* late* postpone*
  wait* delay*
  journey* trip travel* ride* get-to
  visit* tour* come*
  room* bed* hotel* accommodation* night
  produc* yield* make* manufactur* generat* give*
  recogni* identif* detect* know*
  annual* year* yearly
  month* monthly
  kind* type* sort* variet*
  electric* power* energy
  save* saving* spare*
  explain* reason* account* due
  best top leading highest finest ideal
  worst lowest poorest
  safe* secur* danger*`;
