/** Each line is what readers ask for in other words than the text has; its name is the same in all languages. */
export const english = {
  begin:
    "begin* began begun beginning start* commence* launch* onset inaugurat* kick-off underway open* reopen*",
  end: "end ends ended ending stop* quit* halt* cease* finish* conclu* final* terminat* end* retire* give give-up",
  open: "open* reopen* inaugurat* launch* unveil*",
  close: "clos* shut* shutter* lock* seal*",
  delay: "delay* postpon* late later behind overdue wait* defer* held-up setback* late*",
  last: "last* take takes took taken run runs duration span*",
  change: "chang* alter* adapt* amend* convert* reform* revis* switch*",
  move: "move* moving relocat* transfer* shift* resettl*",
  leave: "leav* left quit* depart* withdraw* withdrew exit* abandon* walk*",
  arrive: "arriv* reach* come comes came land lands landed get-there access*",
  build: "build* built construct* erect* creat* develop* design* invent* made wrote",
  repair: "repair* fix* mend* renovat* restor* refurbish* replac* overhaul* work works",
  demolish: "demolish* demolition torn tear* dismantl* destroy* destruct* raze* knock*",
  collapse: "collaps* fell fall* crash* cave* gave crumbl*",
  damage: "damag* crack* broke* break* wreck* ruin* fault* corro* defect* rust*",
  replace: "replac* substitut* swap* instead exchang* alternative*",
  use: "use uses used user* using usage utili* operat*",
  make: "mak* made produc* manufactur* maker* assembl* craft* prepar* yield* generat* give*",
  sell: "sell* sold sale sales seller* market* retail* available",
  buy: "buy* bought purchas* acquir* acquisition* order* sale available sold shop* takeover sell* get",
  rent: "rent* let lease* tenan* hire* letting respondent",
  pay: "pay pays paid payment* spend* spent fund* financ* bear* foot* sponsor* cost*",
  cost: "cost* price* priced pricing fee fees expens* cheap* charge charges charged fare fares pay pays paid afford* worth spend* spent bill bills charge*",
  earn: "earn* salar* wage* pay pays paid income profit* makes made gross net",
  save: "sav* economi* cut* reduc* spar*",
  lose: "los* loss* deficit* forfeit*",
  win: "win wins won winning winner* victor* triumph* beat* award* succeed* success* upheld allow* win* prize*",
  increase:
    "increas* grow* grew rise* rose rising risen climb* jump* gain* surg* higher doubl* soar*",
  decrease:
    "decreas* fall* fell drop* declin* shrink* shrank shrunk lower* reduc* cut* sank less fewer halv* slump* dwindl* lost",
  weigh: "weigh* weight* heav* light lighter grams kilo*",
  contain: "contain* hold holds held capacit* ingredient* includ*",
  store: "stor* keep keeps kept preserv* refrigerat* fridge shelf",
  freeze: "freez* frozen froze",
  cook: "cook* bak* roast* fry* fried boil* simmer* oven grill* heat*",
  clean: "clean* wash* dishwasher* rins* wip* scrub* launder*",
  eat: "eat* ate feed* fed meal* diet* food* graz*",
  serve: "serv* portion* feed* people guests",
  boss: "boss* chief* director* head headed heads manager* leader* led lead leads chair* president* ceo run runs ran captain* executive* lead* head*",
  owner: "owns owned owner* ownership belong* landlord* proprietor* possess* appellant",
  worker:
    "worker* employ* staff* work works worked workforce job jobs colleague* crew* personnel labour* labor*",
  hire: "hir* recruit* employ* appoint* take-on",
  dismiss: "dismiss* fired sack* laid layoff* redundan* job-losses cut-jobs axed",
  retire: "retir* pension* stop* quit*",
  resign: "resign* step* quit* stepped left leave*",
  successor: "successor* succeed* replac* takes-over take-over inherit* follow*",
  child:
    "child* kid kids pupil* boy* girl* youngster* toddler* baby babies son daughter kid* student*",
  parent: "parent* mother* father* mum* mom* dad*",
  spouse: "spouse* wife wives husband* married marry* partner* wedding*",
  family: "famil* household* relative* home homes",
  inhabitant:
    "inhabit* resident* live lives lived living population citizen* islander* villager* people live*",
  visitor: "visit* guest* tourist* traveller* attend* crowd* audience* spectator* people",
  customer: "customer* client* shopper* buyer* consumer* user*",
  pupil: "pupil* student* schoolchild* learner* class children",
  teacher: "teach* tutor* professor* lecturer* instructor*",
  doctor: "doctor* physician* surgeon* medic* vet vets nurse*",
  police: "police* officer* constable* detective* investigator*",
  judge: "judge* court* magistrate* tribunal* justice justice*",
  lawyer: "lawyer* solicitor* barrister* attorney* counsel",
  farmer: "farm* grower* agricultur* shepherd*",
  researcher: "researcher* scientist* academic* author* biologist* expert* scholar* team*",
  author: "author* writ* wrote pen penned byline novelist* pen*",
  person: "person* people man men woman women human* individual*",
  say: "tell* told state* comment* remark* call* claim* explain* argu* defen* contend*",
  announce: "announc* declar* reveal* unveil* publish* disclos*",
  demand: "demand* want* ask* call* request* insist* urg* requir* seek* sought need*",
  propose: "propos* suggest* idea* offer* put-forward recommend*",
  plan: "plan* intend* intention* want* aim* hope* going project* propos*",
  decide: "decid* decision* ruled ruling* vote* voted resolv* determin* chose choos* verdict*",
  approve: "approv* agree* accept* consent* authori* backed adopt* passed permi* unanim* dissent*",
  oppose:
    "oppos* object* reject* protest* resist* critic* disagree* contra dissent* scepti* skeptic* veto* complain*",
  support:
    "support* favour* favor* welcome* back backs backed backing prais* endors* advocat* back*",
  criticise: "critic* blam* accus* attack* condemn* slam* complain* unhappy",
  praise: "prais* applaud* welcom* excellen* commend* like* best",
  fear: "fear* worr* concern* afraid anxious anxiet* scare* dread* risk* warn* threat* danger*",
  warn: "warn* caution* alarm* alert* threat*",
  expect: "expect* forecast* predict* anticipat* estimat* project* outlook likely",
  complain:
    "complain* complaint* annoy* angry anger* cross irritat* furious unhappy upset* bother* mind",
  recommend: "recommend* advis* suggest* tip tips would-buy",
  vote: "vot* poll* elect* ballot* referend*",
  deny: "den* reject* refus* dispute* disput*",
  die: "die dies died dead dying death* kill* fatal* casualt* perish* drown* mortality die*",
  injure: "injur* hurt wound* harm* burn* bruis* fractur*",
  ill: "ill illness* sick* diseas* infect* patient* suffer* symptom*",
  accident: "accident* crash* collision* incident* disaster* mishap* derail*",
  fire: "fire* blaze* burn* flame* burnt",
  flood: "flood* inundat* deluge* overflow* submerg* under-water",
  rescue: "rescu* sav* evacuat* recover* freed pulled",
  vanish: "vanish* disappear* missing lost extinct*",
  find: "find* found discover* detect* spot* locat* notic* show*",
  steal: "steal* stole* theft* thief thieves rob* burgl* loot*",
  arrest: "arrest* detain* custody jail* prison* imprison* caught",
  punish: "punish* penalt* fine fines fined sentenc* sanction* jail*",
  sue: "lawsuit* claim* court* case plaintiff* complain* accus*",
  rule: "rul* judgment* judgement* verdict* held decid* decision* found",
  appeal: "appeal* challeng* contest* overturn* higher-court",
  home: "home* hous* flat flats dwelling* apartment* resid* accommodation household* famil* flat*",
  building: "building* premises house* tower* hall* structure* site*",
  company:
    "compan* firm firms business* maker* manufacturer* corporation* group operator* startup* enterprise* firm* corporat*",
  shop: "shop* store stores retail* supermarket* trader* market*",
  factory: "factor* plant plants mill mills works site*",
  hospital: "hospital* clinic* ward surgery",
  school: "school* college* class* kindergarten* nursery",
  town: "town* cit* village* municipal* borough* place communit*",
  country: "countr* nation* state states land abroad state*",
  road: "road* street* route* way lane* path* motorway* highway* track*",
  station: "station* stop stops terminal* platform*",
  car: "car cars vehicle* motor* driv* drove automobile* car*",
  bus: "bus buses coach* shuttle* tram*",
  train: "train trains rail* railway* line*",
  bicycle: "bike* bicycl* cycl* rider*",
  ship: "ship* boat* vessel* ferry ferries tanker* sail*",
  plane: "plane* aircraft airplane* flight* flew fly* jet* helicopter*",
  water: "water* river* lake* sea* flood*",
  wet: "waterproof* wet rain* splash* swim* water-resistant moist* damp humid*",
  energy: "energ* electric* power* fuel* gas",
  battery: "batter* charge charges charged charging rechargeab* accumulator*",
  charge: "charg* recharg* socket* plug*",
  animal:
    "animal* dog dogs cat cats bird birds horse* cow* beast* species wildlife creature* sheep bat bats",
  plant: "plant* tree* flower* shrub* crop* vegetab* seed*",
  food: "food* meal* dish* eat* snack* menu*",
  meat: "meat* bacon beef pork chicken sausage* ham lamb",
  drink: "drink* beverage* wine* beer* juice* tea coffee",
  device: "device* appliance* machine* gadget* unit* tool* instrument*",
  computer: "computer* laptop* pc server* tablet*",
  program: "program* software* app apps application* code*",
  account: "account* regist* sign-up log-in login* subscri*",
  book: "book* novel* volume* read reader* publish*",
  film: "film* movie* cinema* documentar*",
  music: "music* song* concert* album* orchestr* band*",
  picture: "picture* photo* image* paint* camera*",
  sport: "sport* match* game* team* player* tournament* league*",
  prize: "prize* award* medal* trophy honour*",
  money: "money* fund* cash sum sums dollar* euro* pound* million* donat*",
  tax: "tax* levy levies duty duties",
  budget: "budget* fund* spending financ* kitty",
  profit: "profit* earn* income net gain* surplus*",
  revenue: "revenue* sales turnover income takings",
  debt: "debt* owe* borrow* loan* liabilit* credit*",
  grant: "grant* fund* subsid* financ* sponsor* donat* paid backed support* pay pays money invest*",
  large: "large* big* huge size* great giant* spacious measur* area dimension*",
  small: "small* tiny little compact mini*",
  long: "long* length*",
  wide: "wid* width across broad*",
  tall: "tall* high* height*",
  deep: "deep* depth*",
  fast: "fast* quick* speed* rapid* swift* accelerat*",
  loud: "loud* nois* sound* decibel* quiet* silent* audible volume",
  hot: "hot* heat* warm* temperature* degree* reach*",
  cold: "cold* cool* freez* chill* frost* ice*",
  old: "old* age aged ages born years ancient histor*",
  new: "new* novel latest recent* modern* change* differ* improv* compar*",
  free: "free gratis complimentary no-charge",
  advantage: "advantage* benefit* strength* plus pro pros best good merit*",
  disadvantage:
    "disadvantage* weak* limit* drawback* downside* shortcoming* fault* flaw* problem* worst bad lacks missing trouble* wrong",
  safe: "safe* secur* protect* harmless danger*",
  dangerous: "danger* risk* hazard* unsafe threat* harm*",
  easy: "eas* simpl* effortless* convenient*",
  difficult: "difficult* hard* tough* trick* challeng* complicat*",
  colour: "colour* color* black white red green blue grey gray yellow shade*",
  material: "material* made fabric* wood* steel* cotton* plastic* leather",
  study:
    "stud* research* investigat* experiment* survey* report* test* examin* paper analys* trial*",
  result: "result* finding* found outcome* show* conclu* discover* reveal*",
  participant:
    "participa* part took involv* volunteer* subject* respondent* sample* tracked tested",
  cause: "caus* reason* due led origin* trigger* blame* explain* account*",
  effect: "effect* consequence* impact* result* outcome* affect* influenc*",
  compare: "compar* differ* unlike versus",
  average: "average* mean median typical* normal* usual*",
  law: "law laws legal* legislat* act rule rules regulat* bill bills ordinance*",
  government: "government* ministr* cabinet administration authorit* state",
  minister: "minister* secretar* politician*",
  mayor: "mayor* mayoress",
  council: "council* committee* assembly board town-hall parliament*",
  election: "elect* vot* poll* ballot* campaign*",
  treaty: "treat* agreement* accord* pact* deal deals contract*",
  war: "war wars fight* battle* conflict* invasion* attack* invad*",
  army: "army armies militar* soldier* troop* navy fleet*",
  ban: "ban bans banned prohibit* forbid* forbad* outlaw* not-allowed ban*",
  allow: "allow* permi* let lets authori* licen*",
  expire: "expir* ends end run-out runs-out elaps* lapse*",
  next: "next upcoming following coming future plan*",
  previous: "previous* former* predecessor* earlier past last old ago old*",
  abroad: "abroad foreign* oversea* export* international* import*",
  guarantee: "guarant* warrant*",
  deliver: "deliver* ship shipped shipping dispatch* suppl*",
  refund: "refund* reimburs* money-back return* repay* repaid compensat* back",
  discount: "discount* reduc* cheap* rebate* cut* bargain*",
  reserve: "reserv* book booked booking* order* pre-order*",
  ticket: "ticket* admission* entry entrance pass passes",
  meet: "meet* met gather* conven* session* conference* assembl*",
  negotiate: "negotiat* talk* discuss* bargain* mediat*",
  travel: "travel* journey* trip* tour* commut* rode ride* get-to",
  walk: "walk* hike* foot pedestrian* footpath* march*",
  sleep: "sleep* slept wake* woke awake bed nap* rest*",
  learn: "learn* train* stud* lesson* cours* taught teach*",
  help: "help* assist* aid* support* volunteer*",
  attract: "attract* draw* drew lure* appeal*",
  avoid: "avoid* bypass* detour* diver* reroute* evad* steer* turn-away skip*",
  hide: "hid* hidden conceal* secret* cover*",
  light: "light* lamp* lit bright* shin* illuminat* glow* led",
  noise: "noise* nois* sound* hum humming buzz* loud*",
  rain: "rain* weather* storm* snow* wind* climate*",
  waste: "waste* rubbish* trash* garbage* litter* recycl* leak*",
  limit: "limit* cap caps maximum minimum least restrict* threshold*",
  besides: `
    like* love* prefer* enjoy*
    work* job* employ* staff* worker* employee* labour* occupation* living profession* career
    contract* job deal order tender
    far distance* further kilomet* mile*
    detour* diversion* way route* round
    compromis* propos* solution*
    wrong fail* mistake* error* incident* bug* problem*
    notice* mind* bother*
    before ahead advance prior earlier
    dairy milk cheese butter cream
    internet online web wifi
    shareholder* investor* stockholder* dividend*
    visit* tour* come*
    room* bed* hotel* accommodation* night
    recogni* identif* detect* know*
    annual* year* yearly
    month* monthly
    kind* type* sort* variet*
    best top leading highest finest ideal
    worst lowest poorest
    guidance outlook forecast* target* prospect*
    stock* share shares
    stake* shareholding* share shares hold holds held own owns
    turnover revenue* sales takings
    merger* takeover* acquisition* deal
    lawsuit* sue sues sued claim* case* court
    jail* prison* sentenc* custody
    coach* trainer* manager*
    match* game* fixture* tie
    side* team* squad* club*
    injur* hurt wounded casualt*
    funded funding financ* sponsor* paid grant*
    limitation* shortcoming* weakness* caveat* drawback*
    participant* volunteer* subject* patient* sample*
    compensation refund* reimburs* redress*
    strike* walkout* stoppage* industrial
    waterproof splash-proof water-resistant
    dishwasher-safe dishwasher* washable
    warranty guarantee* guaranteed
    app apps application* software
    allerg* intoleran* gluten* nut nuts
    leftover* keep keeps fridge
    parking park parks car-park
    premises shop* store building*
    ferry boat* ship* crossing*
    blaze* fire* burn*
    storm* hurricane* gale* wind*
    quake* earthquake* tremor*
    drought* dry rain*
    suspect* accused arrest* detain* charged
    witness* testif* testimony
    spokes* press office*`,
};
