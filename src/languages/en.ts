import type { Language } from "./shape/language.ts";

export const english: Language = {
  code: "en",
  functionWords: `a about above after again against all also am an and any are as at be because been
    before being below between both but by can could did do does doing down during each few for from
    further had has have having he her here hers him his how i if in into is it its itself just me
    more most my no nor not of off on once only or other our out over own said same say says she
    should so some such than that the their them then there these they this those through to too
    under until up upon us very was we were what when where which while who whom whose why will
    with would you your mr mrs ms new one two may many much however`,
  numbers: {
    ordinals: `second:2 third:3 fourth:4 fifth:5 sixth:6 seventh:7 eighth:8 ninth:9 tenth:10 eleventh:11
      twelfth:12 thirteenth:13 fifteenth:15 twentieth:20 thirtieth:30 fiftieth:50 hundredth:100`,
    one: "one",
    joint: "-",
    half: /\b(?:half|halves|halved|halving)\b/u,
    afternoon:
      /half\spast\s(?<hour>\p{L}+)|(?<hour>\d{1,2})(?:[:.]\d\d)?\s?(?:p\.?\s?m\b|in\sthe\s(?:afternoon|evening)|at\snight)/u,
    written: `two:2 three:3 four:4 five:5 six:6 seven:7 eight:8 nine:9 ten:10 eleven:11 twelve:12
      thirteen:13 fourteen:14 fifteen:15 sixteen:16 seventeen:17 eighteen:18 nineteen:19 twenty:20
      thirty:30 forty:40 fifty:50 sixty:60 seventy:70 eighty:80 ninety:90 dozen:12 third:3
      fourth:4 fifth:5 twice:2 double:2`,
    scales: `hundred:2 thousand:3 k:3 million:6 mn:6 m:6 billion:9 bn:9 trillion:12 tn:12`,
    about:
      /about|around|approximately|circa|nearly|almost|roughly|some|over|more than|at least|under|less than|up to/u,
    percent: /per ?cent/u,
  },
  pronouns: `he she they him her them his hers their theirs it its who this these those such former latter
    both i we my our me us you your`,
  anaphora:
    /He|She|It|They|This|That|These|Those|His|Her|Its|Their|Such|Both|But|And|So|However|Meanwhile|Moreover|Significantly/u,
  negation: {
    outright:
      /not(?!\sonly)|no\slonger|no(?!-|\sconfidence)|never|none|nor|neither|nobody|nothing/u,
    inOtherWords:
      /without|den(?:y|ied|ies|ying)|refus\p{L}+|fail(?:ed|s|ing)?(?!-)|reject\p{L}*|unable|unlikely|lack\p{L}*/u,
    implied:
      /(?:no|non)-\p{L}+|\p{L}+-free|(?!regard|nonethe|neverthe|doubt)\p{L}{3,}less|avoid\p{L}*|prevent\p{L}*|declin(?:ed|es|ing)|rul(?:e[sd]?|ing)\sout|drop(?:s|ped|ping)?|turn(?:s|ed|ing)?\sdown|stop(?:s|ped|ping)?\sshort|cancel\p{L}*|rather|hardly|barely|rarely|seldom|scarcely|impossible|incompetent|reluctan\p{L}+|un(?:willing|clear|known|aware|success\p{L}*|harmed|injured|hurt)/u,
    pronouns: /none|neither|nor|nobody|nothing/u,
    turned: /miss|lose|prevent|stop|avoid|deny|denied|refuse|fail|reject|lack|without/u,
    qualified:
      /until|yet|just|to\smention|least|all|every\p{L}*|necessarily|far|fewer|less|more|before/u,
    reply: /no/u,
  },
  opposites: `
    increas* rise rises rose risen rising grow* grew gain* / decreas* fall falls fell fallen falling declin* shrink* shrank
    first / second third
    more / fewer less
    most / least fewest
    highest higher high / lowest lower low
    upper / lower
    largest larger large biggest bigger big / smallest smaller small
    longest longer long / shortest shorter short
    oldest older old / youngest younger young newest newer new
    earliest earlier early / latest later late
    strongest stronger strong / weakest weaker weak
    richest richer rich wealth* / poorest poorer poor
    fastest faster fast / slowest slower slow
    easiest easier easy simple* / hardest harder difficult* complex complicated
    best better / worst worse
    major / minor
    majority / minority
    maximum / minimum
    success* succeed* / fail*
    begin* began begun start* / end ends ended ending stop* ceas*
    open opens opened opening / close closes closed closing
    accept* approv* / reject* refus*
    allow* permit* / ban bans banned prohibit* forbid* forbad* forbidden
    legal* / illegal*
    support* / oppos*
    agree* / disagree*
    import* / export*
    ally allies allied friend* / enem*
    north northern / south southern
    east eastern / west western
    inside internal* inner / outside external* outer
    domestic / foreign
    public* / private*
    men man male males / women woman female females
    positive* / negative*
    direct directly / indirect*
    common commonly / rare rarely
    always / never
    creat* build* built / destroy* demolish*
    includ* / exclud*
    encourag* / discourag*
    advantag* / disadvantag*
    ancient / modern
    expensive / cheap*
    same similar* / different*
    heaviest heavier heavy / lightest lighter
    hottest hotter hot warm* / coldest colder cold
    widest wider wide broad / narrow*
    deepest deeper deep / shallow*
    born birth / died death`,
  contrasts:
    /most|least|fewest|old|older|oldest|new|newer|newest|young\p{L}*|open\p{L}*|clos\p{L}*|men|women|man|woman|males?|females?|beg[aiu]n\p{L}*|start\p{L}*|end|ends|ended|ending|stop\p{L}*|cease\p{L}*|fast\p{L}*|slow\p{L}*/u,
  sentenceInitial: `although though despite whereas meanwhile moreover furthermore additionally instead yet still
    neither either none both several many some various another each every nearly almost around
    overall finally currently originally eventually later earlier today yesterday tomorrow
    following according among amid alongside aside beyond besides within without unlike until
    unless whether even ever never perhaps maybe thus hence therefore otherwise nonetheless
    nevertheless nobody everyone everybody someone somebody anyone anybody nothing everything
    something anything whatever having being given compared based located known once twice half
    most least less fewer plenty police government company president minister ministers mayor
    council chairman court committee parliament congress senate members people staff experts
    critics supporters officials researchers scientists investors authorities leaders workers
    residents analysts lawyers doctors teachers parents children women men students families
    victims witnesses neighbours neighbors local national international former current new old
    young big small major minor additional further recent early late high low strong weak intense
    work traffic demand inflation growth research evidence data construction production education
    money time life death`,
  abbreviations: {
    titles: `Mr Mrs Ms Mx Dr Prof Rev Hon Gen Sen Rep Gov Lt Col Maj Capt Cmdr Sgt Adm St Mt Ft Jr Sr`,
    shortForms: `vs Inc Ltd Co Corp Bros approx est etc cf ca al Tel Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct
      Nov Dec`,
    beforeNumbers: "No Nos Art Fig Sec Vol Ch p pp",
    mayClose: "Inc Ltd Co Corp Bros Jr Sr etc al",
  },
  sentenceStarters: `The This That These Those A An He She It They We I You His Her Its Their In On At
    But And For As If When While After Before There`,
  questions: {
    asksAgain:
      /are you sure|you sure|really|just guess|guess|try again|come on|please just|your best guess/u,
    pressing:
      /are you (?:really )?(?:sure|certain|positive)|you sure|sure about (?:that|this|it)|really|seriously|just|please|come on|try (?:again|harder)|again|think (?:again|harder|about it)|take a|make a|have a|(?:best|wild|educated)? ?guess(?:es|ing)?|speculate|anyway|your|any idea|check again|look (?:again|closer|harder)|i insist|answer (?:me|it|the question)|no matter what|then|so|ok(?:ay)?|and|but|what about/u,
    polite: /please|can you|could you|would you/u,
    compare: /compare|contrast/u,
    difference: /compar\p{L}*|differ\p{L}*|contrast\p{L}*|versus|vs|agree|disagree|have in common/u,
    articles:
      /these|those|both|them|they|the two|two (?:of )?(?:them|articles?|stories|texts|pieces|reports)|articles?|stories|texts|pieces|reports|sources|each other|one another/u,
  },
  consent: {
    buttons:
      /accept|agree|allow|consent|i agree|i accept|got it|accept all.*|agree (?:and|&) (?:continue|proceed|close).*|accept (?:and|&) (?:continue|close).*|allow all.*|yes, i agree|continue with ads.*/u,
    subject:
      /cookie|consent|tracking|personali[sz]ed ads|advertising partners|\bour (?:\d+ )?partners|vendors|privacy|gdpr|\b\d{2,4} partner\p{L}*/u,
    age: /age (?:verification|check|gate)|legal (?:drinking |smoking )?age|(?:are you|must be|over|at least) (?:over |at least )?(?:1[68]|21)\b|date of birth/u,
  },
  dateline: `posted published updated last first modified on at by st nd rd th am pm a.m p.m est edt pst
    pdt cst cdt et gmt bst utc cet cest ist jst kst sast ago hour hours minute minutes min mins
    day days today yesterday`,
  related: {
    lines:
      /related|read(?: also| more| next)?|also read|see also|more on this|don'?t miss|recommended|you may also like|up next|trending|most read|watch(?: also| now)?|listen/u,
    labels:
      /related(?: (?:stories|articles|news|content|coverage|links))?|related internet links|read (?:also|more|next|this next)|also read|see also|more on this(?: story)?|more/u,
    elsewhere:
      /most (?:read|popular|viewed|shared)|top (?:stories|news|\d+)|trending|popular|latest(?: news)?|editors?['’]? picks|staff picks|(?:you )?(?:may|might) also like|recommended(?: for you)?/u,
  },
  announcement:
    /(?:sure|certainly|of course)?\W*(?:here(?:'s|\sis|\sare)|below\s(?:is|are)|these\sare|the\sfollowing\s(?:is|are))\s(?:\p{L}+\s){0,4}(?:summary|overview|briefing|points?|takeaways|facts|answer)/u,
  walls: {
    readOn:
      /continue reading|keep reading|read on|reading on|read the rest|read the full|full article|full story|full text|full version|whole article|whole story|every lesson|every story/u,
    pay: /subscrib\w*|subscription|membership|become a member|unlock\w*|trial|in the app|in our app|buy|purchase|pay|get access|full access|upgrade/u,
    payPrompts: [
      /\b(?:subscri(?:be|bing|ption)|become a (?:paid |paying )?(?:member|subscriber|supporter)|start (?:your|a) (?:free )?trial|unlock|upgrade)\b.{0,80}\b(?:(?:continue|keep|finish|go on) reading|read (?:the (?:rest|full)|this|more|on\b)|(?:the )?full (?:article|story)|this (?:article|story|post))/iu,
      /\b(?:to|and) (?:continue|keep) reading,? .{0,40}\b(?:subscribe|become a|join)|\b(?:continue|keep|finish) reading (?:this (?:article|story|post) )?(?:with|for|by (?:subscribing|becoming)|after|.{0,20}subscri)|\bunlock (?:this|the full|the rest)|\bsubscribe (?:to read|for full access)\b/iu,
      /\b(?:this|the) (?:article|story|content|post|piece|report|episode|issue) is (?:reserved |exclusive(?:ly)? |available |free |only )*(?:for|to) (?:our )?(?:paid |paying |premium |digital |print |registered )*(?:subscribers|members|customers)|\bthe rest of this (?:article|story|post) is/iu,
      /\b(?:reached|used|read|hit) (?:all of )?(?:your|the|all) .{0,40}(?:free (?:articles|stories)|article limit|limit of)|you(?: have|(?:'|’)ve) (?:\w+ )?(?:no|0) (?:more )?free articles?|\b(?:to|and) read the (?:full|rest of the|whole|complete) (?:article|story|post)|while we verify (?:your )?access|(?:log|sign) ?in(?:to)? (?:to )?your .{0,30}account,? or subscribe/iu,
      /\b(?:this|the) (?:article|story|content|post|piece|report|episode|issue|text) is (?:only |reserved |exclusive(?:ly)? |available )*(?:for|to) [^.]{0,40}\b(?:subscribers|members|customers)\b|\b(?:read|used|viewed) (?<read>\d+) (?:of|out of) (?:your )?\k<read> .{0,20}(?:free|complimentary)|\b(?:to|and) (?:continue|keep) reading,? .{0,40}\b(?:choose|pick|select|start|get|buy|sign up for) /iu,
    ],
    registerPrompts: [
      /\b(?:register|sign up|sign in|log in|create (?:a |an |your )?(?:free )?account)\b.{0,50}\b(?:to|and) (?:continue|keep reading|(?:read|access|view|unlock|see) (?:this|the (?:full|rest|whole)|more))|\b(?:to|and) (?:continue|keep) reading.{0,60}(?:register|sign (?:in|up)|log in|free account)|\b(?:this|the) (?:article|story|content) is (?:only )?(?:for|available to) registered/iu,
    ],
    offers: [
      /\b(?:subscriber|member|premium)s?[- ](?:only|exclusive)\b|exclusive(?:ly)? (?:to|for) (?:our )?(?:paid |premium )?(?:subscribers|members)|\b(?:full|unlimited|complete)(?: digital)? access\b|already a (?:subscriber|member)\b|\bfree trial\b|cancel (?:at )?any ?time/iu,
    ],
  },
  errorPages: {
    page: /page|pages|webpage|article|story|post|content|document|file|url|link|address|listing|video|release|job|position|vacancy|offer|auction|item|product|property/u,
    missing:
      /not found|not be found|can't be found|can’t be found|cannot be found|couldn't find|couldn’t find|could not find|cannot find|can't find|can’t find|unable to find|doesn't exist|doesn’t exist|does not exist|no longer exists|never existed|has moved|has left|went missing|got lost|no text|does not have/u,
    removed:
      /removed|been deleted|was deleted|withdrawn|taken down|unpublished|no longer available|no longer online|is not available anymore|has expired|expired|closed/u,
    server: /server|website|web site|site|service|page|system|database/u,
    trouble:
      /critical error|internal error|server error|unexpected error|is down|unavailable|temporarily unavailable|overloaded|maintenance/u,
    notFound:
      /(?:sorry|oops|uh-?oh|whoops|oh no)\b.{0,40}(?:page|lost)|404.{0,20}(?:not found|page)/u,
    status: /error|status/u,
    alone:
      /not found|nothing (?:was )?found(?: here)?|page unavailable|content not available|(?:this|that) (?:page|content|post|video) isn(?:'|’)t available.*/u,
    fault:
      /\b50[0234]\b.{0,30}(?:error|unavailable|gateway|time-?out|bad)|internal server error|bad gateway|service (?:temporarily )?unavailable|gateway time-?out|error establishing a database connection|(?:down for|scheduled|under) maintenance|maintenance mode|we(?:'|’)?ll be (?:right )?back|temporarily (?:offline|unavailable)|something went wrong|technical difficulties|application error/u,
    region:
      /(?:not|un)available (?:in|to) (?:your|(?:most )?european|the e\.?u|the european|visitors)|not available in your (?:region|country|location|area)|isn(?:'|’)t available in your|(?:unavailable|blocked).{0,60}(?:european economic area|GDPR|general data protection regulation)/u,
  },
  botChecks: {
    verify: /verify\w*|confirm\w*|check\w*|prove|make sure|making sure/u,
    human: /human|person|robot|bot/u,
    unusual: /unusual|suspicious|abnormal/u,
    traffic: /traffic|activity|requests|access/u,
    says: /just a moment|checking (?:if the site connection is secure|your browser)|verif(?:y|ying) (?:that )?you(?:'re| are) (?:a )?human|verify you are not a (?:ro)?bot|are you a (?:ro)?bot|(?:i'm|i am) not a robot|not a robot|you(?:'ve| have) been blocked|access (?:to this page )?(?:has been )?denied|access denied|request blocked|unusual (?:traffic|activity)|automated (?:access|requests|queries)|human verification|bot (?:detection|verification)|security check|complete the (?:captcha|security check)|pardon our interruption|please enable (?:js|javascript) and (?:disable any ad blocker|cookies)|press (?:&|and) hold|you (?:have been|are being) rate limited|banned you temporarily|too many requests/u,
  },
  signIn: {
    password: /\bpass(?:word|code|phrase)/u,
    says: /\b(?:sign|log)[ -]?in\b(?! .{0,10}(?:failed|page))|log(?:ged)? in to (?:continue|view|see|read)|you (?:must|need to) (?:be (?:logged|signed) in|(?:log|sign) in)|please (?:log|sign) in|join .{1,30} to (?:see|view|read)|members only|unauthori[sz]ed to view|(?:select|choose|find) your (?:institution|organi[sz]ation|university|school)|you need (?:access|permission)|request access|access needed|private (?:page|group|profile|account|repository)|authentication required|single sign-on|enter your (?:password|username|credentials)/u,
  },
};
