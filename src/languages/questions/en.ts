import type { QuestionLanguage } from "./question-language.ts";

const MONTHS =
  "january|february|march|april|june|july|august|september|october|november|december|(?:jan|feb|aug|sept?|oct|nov|dec)\\.";
const DAYS = "(?:mon|tues|wednes|thurs|fri|satur|sun)days?";

export const english: QuestionLanguage = {
  spaced: true,
  asks: {
    money: String.raw`how much (?:\p{L}+ ){0,6}(?:costs?|pay|pays|paid|earn|earns|earned|charges?|charged|spend|spends|spent|worth|money|budget|owes?|lose money|invest\p{L}*|raise)|(?:what|which) (?:\p{L}+ ){0,4}(?:costs?|prices?|salary|wages?|fees?|fare|rent|fines?|ransom|budget|revenues?|profits?|income|debts?|pay)|what (?:does|do|did|will|would) (?:\p{L}+ ){1,6}(?:costs?|charge|earn|pay)|how (?:expensive|cheap|pricey|costly)|how much (?:is|are|was|were|will) (?:an?|the|one|it|each|they|this|that|these)(?: \p{L}+){0,3}(?: be)?$|how much (?:for|to)|at what price`,
    age: String.raw`how old|what age|(?:his|her|their|\p{L}+'s) age`,
    temperature: String.raw`how (?:hot|cold|warm)|(?:what|which) temperatures?|how many degrees|at what heat`,
    weight: String.raw`how heavy|how much (?:\p{L}+ ){0,5}weighs?|what (?:\p{L}+ ){0,5}weighs?|(?:what|which) weight`,
    length: String.raw`how (?:tall|high|deep|wide|far|thick)|how much (?:further|farther|longer|wider|higher|deeper)|what (?:distance|height|depth|width)|how long (?:is|are|was) (?:the|a|an) (?:\p{L}+ )?(?:wall|bridge|tunnel|road|route|path|trail|river|line|rope|cable|pipe|track|fence|coast|beach|cord|chain|table)`,
    speed: String.raw`how (?:fast|quick)|what speed`,
    volume: String.raw`how much (?:\p{L}+ ){0,5}(?:hold|contain)|what capacity`,
    area: String.raw`how (?:big|large|spacious) (?:is|are|was)|what size|what is the (?:area|size)`,
    loudness: String.raw`how (?:loud|noisy|quiet)|(?:is|are) (?:it|they) (?:loud|noisy|quiet)`,
    percent: String.raw`what (?:percent\p{L}*|per cent|share|proportion|fraction|part)|how many per ?cent|by what percent\p{L}*`,
    duration: String.raw`how long|how many (?:seconds|minutes|hours|days|weeks|months|years|nights|decades)|for what period|how much time|how late|how much (?:later|earlier|sooner)`,
    time: String.raw`when|since when|until when|by when|(?:what|which) (?:year|month|day|date|time|century|decade|season|week|weekday|hour)`,
    count: String.raw`how many|what number of|how often|how many times`,
    quantity: String.raw`how much|by how much|what amount`,
    person: String.raw`who|whom|whose|which (?:person|man|woman|minister|author|researchers?|scientists?|doctor|professor)`,
    reason: String.raw`why|how come|for what reason|what (?:is|was|are|were) the reasons?|what (?:caused|causes|led to)|what for`,
  },
  units: {
    money: String.raw`dollars?|euros?|pounds?|cents?|pence|crowns?|francs?|yen|won|yuan|pesos?|rupees?|kron\p{L}+|usd|eur|gbp|chf|grand|quid`,
    age: String.raw`years?[\s-]olds?|years? of age|months?[\s-]old`,
    temperature: String.raw`degrees?|° ?c|° ?f|°|celsius|fahrenheit`,
    weight: String.raw`kg|g|mg|kilos?|kilograms?|kilogrammes?|grams?|grammes?|tons?|tonnes?|pounds?|lbs?|ounces?|oz|stone`,
    length: String.raw`km|m|cm|mm|kilomet(?:er|re)s?|met(?:er|re)s?|centimet(?:er|re)s?|millimet(?:er|re)s?|miles?|yards?|feet|foot|ft|inch(?:es)?|stor(?:e?y|ies|eys)`,
    speed: String.raw`km/h|kph|mph|m/s|knots?|(?:kilomet(?:er|re)s|miles|met(?:er|re)s) (?:an|per|a) (?:hour|second)|mbit\p{L}*|gbit\p{L}*`,
    volume: String.raw`lit(?:er|re)s?|l|ml|cl|gallons?|cubic \p{L}+|barrels?|cups?|pints?`,
    area: String.raw`hectares?|ha|acres?|square \p{L}+|m²|km²|sq|lit(?:er|re)s?|met(?:er|re)s?|feet|cm|mm|inch(?:es)?|kilomet(?:er|re)s?`,
    loudness: "decibels?|db",
    percent: String.raw`%|per ?cent|percentage points?|in (?:ten|three|four|five|six|seven|eight|nine|\d+|a hundred)|out of|of the (?=\d)`,
    duration: String.raw`milliseconds?|ms|seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?|nights?|decades?|centur(?:y|ies)|fortnights?`,
  },
  tells: {
    money: String.raw`(?:for|is|are|be|entry|admission|entirely) free|free of charge|at no (?:extra )?(?:charge|cost)|for nothing`,
    age: String.raw`aged?|born|centur(?:y|ies) old|(?<=\p{L}, )\d\d?(?=,)|(?<=\p{L} )\(\d\d\)|in (?:his|her|their) (?:\p{L}+ )?(?:teens|twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)|(?:founded|built|opened|established|dates?) (?:\p{L}+ )?(?:in|from|to) \d{4}|since \d{4}`,
    loudness: "silent|inaudible|quiet\\p{L}*|noise\\p{L}*|loud\\p{L}*",
    percent: String.raw`(?:a|one|two|three) (?:half|third|quarter|fifth|sixth|tenth|thirds|quarters|fifths)|half|thirds?|quarters?|tenths?|most of|majority`,
    duration: String.raw`an hour|a (?:second|minute|day|week|month|year|night|decade|century)|overnight|all (?:day|night|week|year)|lifetime|forever|permanent\p{L}*|indefinite\p{L}*`,
    time: String.raw`${MONTHS}|may (?=\d)|(?<=\d )may|(?:in|by|since|until|late|early|mid) may|${DAYS}|(?:1[5-9]|20)\d\d|\d{1,2}(?::\d\d)? ?[ap]\.?m\.?|\d{1,2}:\d\d|o'clock|noon|midnight|today|yesterday|tomorrow|tonight|spring|summer|autumn|fall of|winter|morning|afternoon|evening|(?:next|last|this|every|each) (?:year|month|week|day|night|weekend|decade|century|term|season)|centur(?:y|ies)|(?:years?|months?|weeks?|days?|hours?|minutes?) (?:ago|later|earlier|before|after|from now)|ago|already|immediately|now|at once|easter|christmas|\d0s|during|while`,
    count:
      "none|nobody|no one|dozens of|hundreds of|thousands of|millions of|once|twice|every (?:\\p{L}+ )?(?:day|week|month|year|hour|minutes|days)",
    quantity: String.raw`half|twice|double|triple|nothing|none|a (?:third|quarter|fifth|tenth)`,
    reason: String.raw`because|due to|owing to|thanks to|so that|in order to|to blame|reasons?|caus(?:e|es|ed|ing)|results? (?:of|from)|resulted from|as a result|therefore|for fear|blam\p{L}*|led to|lest|on account of|which is why|that is why|that's why|for lack|hence|driven by|prevent\p{L}*|since (?!\d|\p{L}+ \d|then)|as (?:it|they|he|she) |to (?:save|avoid|keep|protect|prevent|stop|reduce|cut)`,
  },
  numerals:
    "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|dozen|half|several|few|couple of",
  fillers: `what which who whom whose when where why how much many long old far often big large high deep wide tall
    heavy fast loud hot expensive late soon get gets got getting getting go goes went do does did done doing make makes take takes taken
    took come comes happen happens happened happening thing things people person someone anyone anybody somebody there
    exactly actually currently really still already now ever about regarding concerning name named call called kind sort
    type number amount percent percentage share part way ways mean means tell tells know think please article author say
    says said saying told talk text story piece post report according mention mentioned let give given need needs want wants
    able possible plan planned will would could should can may might must going able use used uses using
    altogether total overall least most main exact rough roughly approximately average
    last lasts time times year years month months week weeks day days hour hours minute minutes second seconds date
    reason reasons cause causes caused per each every one ones`,
  synonyms: `cost* price* priced pricing charge* fee fees expensive cheap* afford* fare spend* spent pay pays paid
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
    safe* secur* danger*`,
  metadata: {
    byline: String.raw`who (?:wrote|writes|has written|authored|penned|conducted|interviewed|reported|is the author|is the (?:\p{L}+ )?(?:writer|journalist|reporter|columnist|interviewer)|are the authors|is (?:it|this) by|signed this|published)(?: (?:this|the|that))?(?: (?:article|text|story|piece|post|report|column|recipe|review|interview|conversation|blog|it|this))*|(?:by whom|who) (?:is|was) (?:this|it|the \p{L}+) (?:written|by|authored)|whose (?:opinion|article|text|words|column|byline|piece|view)(?: (?:is|are) (?:this|it|these))?|(?:what is |what's )?(?:the )?(?:author|writer|journalist|reporter|columnist|byline|interviewer)(?:'s name)?|who is the (?:lead |main |first )?(?:author|writer|journalist|reporter|columnist|interviewer)|who did the interview|name of the (?:author|writer|journalist|reporter)`,
    publishedAt: String.raw`when (?:was|is|were|did) (?:this|it|the|that)(?: (?:article|text|story|piece|post|report|column|recipe|review|interview|blog|release|press release|study|paper|judgment|judgement|ruling|announcement|page|news|statement|letter|document|edition))*(?: (?:get|come|go))? ?(?:written|published|posted|released|issued|printed|appear|out|put (?:up|online)|from|dated|updated|given|handed down|online|made public|come out)|how (?:old|recent|new) is (?:this|the) (?:article|text|story|piece|post|report|news|column|recipe|information)|(?:what is |what's )?(?:the )?(?:publication date|date of (?:publication|the article|this article|the report|the release)|(?:article|release|report)(?:'s)? date)|what date (?:is|was) (?:this|it|the article)(?: from| on)?|how long ago was (?:this|it|the article) (?:written|published|posted)|is this (?:article )?(?:recent|new|old|up to date)`,
    site: String.raw`(?:where|in (?:which|what) (?:paper|newspaper|magazine|journal|outlet|publication|site|website|blog)) (?:did|was|is|does) (?:this|it|the (?:article|text|story|piece|post|report|interview|recipe))(?: (?:article|text|story|piece|interview))?(?: (?:appear\p{L}*|come|published|posted|printed|run|from|taken from|out))*|(?:which|what) (?:paper|newspaper|magazine|journal|outlet|publication|site|website|blog|source|news ?site|publisher|medium)(?: (?:is|was|did|does|published|ran|printed|posted|wrote|has)(?: (?:this|it|the (?:article|text|story|piece|post|report|interview)))?(?: (?:appear|come|published|from|appear in|run|run in|in|by|this|it))*)?|(?:what is |what's |who is )?(?:the )?(?:source|publisher|outlet)(?: of (?:this|the) (?:article|text|story|piece|post|report))?|who published (?:this|it|the article)|where is (?:this|it) from`,
    title: String.raw`(?:what is|what's|what was|give me|tell me)? ?(?:the )?(?:headline|title)(?: (?:of|say\p{L}*) ?(?:(?:this|the) (?:article|text|story|piece|post|report))?)?|what (?:is|are) (?:the )?(?:article|text|story|piece|post|report|dish|case|study|recipe|column|book review) (?:called|titled|entitled)|what is (?:it|this) (?:called|titled|entitled)|.*according to the (?:headline|title).*|what does the (?:headline|title) say.*`,
    readingTime: String.raw`how long (?:does|will|would) it take (?:me )?to read(?: (?:this|it|the article|the text))?|how long is (?:this|the) (?:article|text|story|piece|post|report|read)|(?:what is |what's )?(?:the )?reading time|how many (?:words|sentences) (?:does|is|are|has) .*|how many minutes to read.*`,
    url: String.raw`(?:what is |what's |give me |send me |do you have |can i have |share )?(?:the |a )?(?:link|url|web ?address)(?: (?:to|of|for) (?:this|the|it)(?: (?:article|text|story|page|original))?)?|where (?:is|can i (?:find|read)) the (?:original|full article|article itself)`,
  },
  requests: {
    summary: String.raw`summari[sz]e.*|summary|sum (?:it|this|that) up|(?:give|write|send|make|can i (?:have|get)).{0,20}(?:summary|overview|gist|recap).*|the gist|recap|tl;? ?dr|(?:what are )?the (?:main|key) (?:points?|takeaways?|ideas?|messages?)(?: of .*)?|(?:main|key) (?:points?|takeaways?)(?: please)?|in short|in a nutshell|bottom line|what(?:'s| is| was) (?:it|this|that|(?:(?:this|that|the) )?(?:article|text|story|piece|page|report|post)) (?:all )?about|what does (?:it|this|the article|the text) say`,
    shorter: String.raw`(?:make (?:it|this|that) |can you make (?:it|this) |even |a bit |much |please )*(?:shorter|briefer|more concise|more briefly)|in (?:one|a single|1) (?:sentence|line)|one[- ](?:sentence|liner|line)(?: (?:summary|version|please))?|(?:too long|shorten).*|condense.*|(?:in )?one sentence please`,
    more: String.raw`more|tell me more|(?:more|further|some more|any more|give me more) (?:details?|points?|information|info)(?: please)?|go on|continue|what else.*|anything else|elaborate|expand(?: on (?:this|that|it))?|longer(?: please)?|in more detail`,
    bullets: String.raw`(?:(?:as|in|with|using|make it|give me|put (?:it|this|that) (?:in|into)) )*(?:a )?(?:bullet(?:s| points?| ?list)?|bulleted list|list form)(?: points?)?(?: please)?`,
    numbers: String.raw`(?:list|show|give|extract|pull out|what are|collect|gather)(?: me)?(?: all)?(?: (?:of )?the)?(?: (?:key|main|important|most important))? (?:numbers|figures|statistics|stats|data|facts and figures|data points|dates and numbers)(?: (?:in|of|from) .*)?|(?:just )?(?:the )?(?:numbers|figures|statistics|stats)(?: please)?`,
    explain: String.raw`(?:please )?(?:explain|eli5|break (?:it|this) down)(?: (?:this|it|that|the (?:article|text|story)|like i'?m (?:five|5)|to me|in simple (?:terms|words)|simply|again|please))*|in (?:simple|plain|easy) (?:words|terms|english|language)|simplify(?: .*)?`,
    compare: String.raw`compare .*|compare`,
    translate: String.raw`(?:please |can you |could you |now )*(?:translate|translation|render)(?: .*)?|(?:(?:in|into|to) )?(?:english|german|french|spanish|italian|portuguese|dutch|russian|korean|japanese|chinese|arabic|polish)(?: please)?|(?:say|answer|write|give|repeat|tell me)(?: (?:it|this|that|me|the \p{L}+))* in (?:english|german|french|spanish|italian|portuguese|dutch|russian|korean|japanese|chinese|arabic|polish)(?: please)?`,
  },
};
