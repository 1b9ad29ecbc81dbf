import type { QuestionLanguage } from "../shape/question-language.ts";

export const english: QuestionLanguage = {
  spaced: true,
  asks: {
    money: [
      `
        how much {6}(costs?|pay|pays|paid|earn|earns|earned|charges?|charged|spend|spends|spent|worth|money|
        budget|owes?|lose money|invest*|raise),
        (what|which)('?s)? {4}(costs?|prices?|salary|wages?|fees?|fare|rent|fines?|ransom|budget|revenues?|profits?|
        income|debts?|pay),
        what (does|do|did|will|would) {1-6}(costs?|charge|earn|pay|spend),
        how (expensive|cheap|pricey|costly), (price|cost)s?[- ]?wise`,
      /how much (?:is|are|was|were|will) (?:an?|the|one|it|each|they|this|that|these)(?: \p{L}+){0,3}(?: be)?$/u,
      "how much (for|to), at what price, (the )?(price|costs?)$",
    ],
    age: "how old, what age, (his|her|their|_'s) age",
    temperature:
      "how (hot|cold|warm), (what|which)('s the)? temperatures?, how many degrees, at what heat",
    weight:
      "how heavy, weight[- ]?wise, how much {5}weighs?, what {5}weighs?, (what|which)('s the)? weight",
    length: `
      how (tall|high|deep|wide|far|thick),
      how much (further|farther|longer|wider|higher|deeper),
      what (distance|height|depth|width),
      how long (is|are|was|were) (the|a|an|its|their) {2}(wall|bridge|tunnel|road|route|path|trail|river|line|rope|
      cable|pipe|track|fence|coast|beach|cord|chain|table|hall|building|room|pool|ship|boat|ferry|train|tram|car|
      bus|truck|stage|pitch|runway|pier|dam|dyke|canal|ditch|blade|knife|tail|wings?|sofa|bed)s?`,
    speed: "how (fast|quick), what speed",
    volume: "how much {5}(hold|contain), what capacity",
    area: "how (big|large|spacious) (is|are|was), what size, what is the (area|size)",
    loudness: "how (loud|noisy|quiet), (is|are) (it|they) (loud|noisy|quiet)",
    percent: `
      what (percent*|per cent|share|proportion|fraction|part),
      how many per ?cent, by what percent*`,
    duration: `
      how long,
      how many (seconds|minutes|hours|days|weeks|months|years|nights|decades),
      for what period, how much time, how late, how much (later|earlier|sooner)`,
    time: `
      when, since when, until when, by when,
      (what|which) (year|month|day|date|time|century|decade|season|week|weekday|hour),
      (any|a|the) (date|time|timeline|deadline) (for|yet|when|set), by what date`,
    count: "how many, what number of, how often, how many times",
    quantity: "how much, by how much, what amount",
    occupation: `what (does|do|did) {1-3}(do|work as|work) (for a living|for work|professionally|as a job),
      what (does|did) (he|she) do, what (is|was) (his|her|their|_'s) (job|profession|occupation|trade|work),
      what {1}(job|profession|occupation|trade) (does|do|did|has|have)`,
    person: `
      who, whom, whose,
      which (person|man|woman|minister|author|researchers?|scientists?|doctor|professor)`,
    reason: `why, how come, for what reason, what('s| is| was| are| were) the (reasons?|causes?), what (caused|causes|led to), what for,
      what (did|does|do|has|have) {1-5}(die|dies|died) (of|from)`,
  },
  asking: `what which who whom whose when where why how many much did does do was were is are name type kind
    long often tell me please article say said according happen called term refer mentioned`,
  fillers: `whats hows whens wheres whos whys what which who whom whose when where why how much many long old far often big
    large high deep wide tall heavy fast loud hot expensive late soon get gets got getting getting go goes went do does did
    done doing make makes take takes taken took come comes happen happens happened happening thing things people person
    someone anyone anybody somebody there exactly actually currently really still already now ever about regarding
    concerning name named call called kind sort type number amount percent percentage share part way ways mean means tell
    tells know think please article author say says said saying told talk text story piece post report according mention
    mentioned let give given need needs want wants able possible plan planned will would could should can may might must
    going able use used uses using altogether total overall least most main exact rough roughly approximately average last
    lasts time times year years month months week weeks day days hour hours minute minutes second seconds date reason
    reasons cause causes caused per each every one ones ppl pls plz thx btw gonna wanna gotta okay hey anyway else too also
    only just even yet again see sees saw seen good bad compare wise kinda bit lot lots quite very seem seems supposed`,
  earlier:
    "before, before (this|that|then|it|now)( one)?, previously, formerly, beforehand, in the past, the (day|night|week|month|year) before",
  joining: "and",
  metadata: {
    byline: `
      who (wrote|writes|has written|authored|penned|conducted|interviewed|reported|is the author|
      is the {1}(writer|journalist|reporter|columnist|interviewer)|are the authors|is (it|this) by|signed this|
      published)( (this|the|that))?( (article|text|story|piece|post|report|column|recipe|review|interview|
      conversation|blog|it|this))?+,
      (by whom|who) (is|was) (this|it|the _) (written|by|authored),
      whose (opinion|article|text|words|column|byline|piece|view)( (is|are) (this|it|these))?,
      (what is |what's )?(the )?(author|writer|journalist|reporter|columnist|byline|interviewer)('s name)?,
      who is the (lead |main |first )?(author|writer|journalist|reporter|columnist|interviewer),
      who did the interview,
      name of the (author|writer|journalist|reporter)`,
    publishedAt: `
      when (was|is|were|did) (this|it|the|that)( (article|text|story|piece|post|report|column|recipe|review|
      interview|blog|release|press release|study|paper|judgment|judgement|ruling|announcement|page|news|
      statement|letter|document|edition))?+( (get|come|go))? ?(written|published|posted|released|issued|printed|
      appear|out|put (up|online)|from|dated|updated|given|handed down|online|made public|come out),
      how (old|recent|new) is (this|the) (article|text|story|piece|post|report|news|column|recipe|information),
      (what is |what's )?(the )?(publication date|date of (publication|the article|this article|the report|
      the release)|(article|release|report)('s)? date),
      what date (is|was) (this|it|the article)( from| on| published| written)?,
      how long ago was (this|it|the article) (written|published|posted),
      is this (article )?(recent|new|old|up to date)`,
    site: `
      (where|in (which|what) (paper|newspaper|magazine|journal|outlet|publication|site|website|blog)) (did|was|
      is|does) (this|it|the (article|text|story|piece|post|report|interview|recipe))( (article|text|story|piece|
      interview))?( (appear*|come|published|posted|printed|run|from|taken from|out))?+,
      (which|what) (paper|newspaper|magazine|journal|outlet|publication|site|website|blog|source|news ?site|
      publisher|medium)( (is|was|did|does|published|ran|printed|posted|wrote|has)( (this|it|the (article|text|
      story|piece|post|report|interview)))?( (appear|come|published|from|appear in|run|run in|in|by|this|
      it))?+)?,
      (what is |what's |who is )?(the )?(source|publisher|outlet)( of (this|the) (article|text|story|piece|post|
      report))?,
      who published (this|it|the article), where is (this|it) from`,
    title: `
      (what is|what's|what was|give me|tell me)? ?(the )?(headline|title)( (of|say*) ?((this|the) (article|text|
      story|piece|post|report))?)?,
      what (is|are) (the )?(article|text|story|piece|post|report|dish|case|study|recipe|column|
      book review) (called|titled|entitled),
      what is (it|this) (called|titled|entitled), …according to the (headline|title)…,
      what does the (headline|title) say…`,
    readingTime: `
      how long (does|will|would) it take (me )?to read( (this|it|the article|the text))?,
      how long is (this|the) (article|text|story|piece|post|report|read)( to read)?,
      (what is |what's )?(the )?reading time,
      how many (words|sentences) (does|is|are|has) …,
      how many minutes to read…`,
    url: `
      (what is |what's |give me |send me |do you have |can i have |share )?(the |a )?(link|url|
      web ?address)( (to|of|for) (this|the|it)( (article|text|story|page|original))?)?,
      where (is|can i (find|read)) the (original|full article|article itself)`,
  },
  requests: {
    summary: `
      summari[sz]e…, summary, sum (it|this|that) up,
      (give|write|send|make|can i (have|get))…20(summary|overview|gist|recap)…,
      the gist, recap, tl;? ?dr,
      (what are )?the (main|key) (points?|takeaways?|ideas?|messages?)( of …)?,
      (main|key) (points?|takeaways?)( please)?, in short, in a nutshell, bottom line,
      what('s| is| was) (it|this|that|((this|that|the) )?(article|text|story|piece|page|report|
      post)) (all )?about,
      what does (it|this|the article|the text) say`,
    shorter: `
      (make (it|this|that) |can you make (it|this) |even |a bit |much |please )?+(shorter|briefer|more concise|
      more briefly),
      in (one|a single|1) (sentence|line),
      one[- ](sentence|liner|line)( (summary|version|please))?,
      (too long|shorten)…, condense…, (in )?one sentence please`,
    more: `
      more, tell me more,
      (more|further|some more|any more|give me more) (details?|points?|information|info)( please)?,
      go on, continue, what else…, anything else, elaborate, expand( on (this|that|it))?, longer( please)?,
      in more detail`,
    bullets: `
      ((as|in|with|using|make it|give me|put (it|this|that) (in|into)) )?+(a )?(bullet(s| points?| ?list)?|
      bulleted list|list form)( points?)?( please)?`,
    numbers: `
      (list|show|give|extract|pull out|what are|collect|gather)( me)?( all)?( (of )?the)?( (key|main|important|
      most important))? (numbers|figures|statistics|stats|data|facts and figures|data points|
      dates and numbers)( (in|of|from) …)?,
      (just )?(the )?(numbers|figures|statistics|stats)( please)?`,
    explain: `
      (please )?(explain|eli5|break (it|this) down)( (this|it|that|the (article|text|story)|like i'?m (five|5)|
      to me|in simple (terms|words)|simply|again|please))?+,
      in (simple|plain|easy) (words|terms|english|language),
      simplify( …)?`,
    compare: "compare …, compare",
    translate: `
      (please |can you |could you |now )?+(translate|translation|render)( …)?,
      ((in|into|to) )?(english|german|french|spanish|italian|portuguese|dutch|russian|korean|japanese|chinese|
      arabic|polish)( please)?,
      (say|answer|write|give|repeat|tell me)( (it|this|that|me|the _))?+ in (english|german|french|spanish|
      italian|portuguese|dutch|russian|korean|japanese|chinese|arabic|polish)( please)?`,
  },
};
