import type { PagePhrases } from "../shape/page-phrases.ts";

export const englishPages: PagePhrases = {
  consent: {
    buttons:
      /accept|agree|allow|consent|i agree|i accept|got it|accept all.*|agree (?:and|&) (?:continue|proceed|close).*|accept (?:and|&) (?:continue|close).*|allow all.*|yes, i agree|continue with ads.*/u,
    subject:
      /cookie|consent|tracking|personali[sz]ed ads|advertising partners|\bour (?:\d+ )?partners|vendors|privacy|gdpr|\b\d{2,4} partner\p{L}*/u,
    age: /age (?:verification|check|gate)|legal (?:drinking |smoking )?age|(?:are you|must be|over|at least) (?:over |at least )?(?:1[68]|21)\b|date of birth/u,
    choices: /(?:accept|reject|manage|allow)(?: all| cookies| preferences)*/u,
  },
  related: {
    lines:
      /related|read(?: also| more| next)?|also read|see also|more on this|don'?t miss|recommended|you may also like|up next|trending|most read|watch(?: also| now)?|listen/u,
    labels:
      /related(?: (?:stories|articles|news|content|coverage|links))?|related internet links|read (?:also|more|next|this next)|also read|see also|more on this(?: story)?|more/u,
    elsewhere:
      /most (?:read|popular|viewed|shared)|top (?:stories|news|\d+)|trending|popular|latest(?: news)?|editors?['’]? picks|staff picks|(?:you )?(?:may|might) also like|recommended(?: for you)?/u,
    begins: /(?:read also|also read|see also|read more|related|more on this(?: story)?)\s*[:：]/u,
    hints: /relat|more|read|also|recommend|story|stories/u,
    inviting:
      /more|also|buy|order|related|read|see|watch|subscribe|click|get|download|sign|don'?t miss|next|previous/u,
  },
  walls: {
    elsewhere:
      /more (?:like this|content|stories|articles|news|from)|newsletter|(?:free|weekly|daily) letter|to (?:leave a )?comment|donat(?:e|ion)|support (?:us|our)|to (?:save|bookmark|download)/u,
    readOn:
      /continue reading|keep reading|read on|reading on|read the rest|read the full|full article|full story|full text|full version|whole article|whole story|every lesson|every story/u,
    pay: /subscrib\w*|subscription|membership|become a member|unlock\w*|trial|in the app|in our app|buy|purchase|pay|get access|full access|upgrade/u,
    payPrompts: [
      /\b(?:subscri(?:be|bing|ption)|become a (?:paid |paying )?(?:member|subscriber|supporter)|start (?:your|a) (?:free )?trial|unlock|upgrade)\b.{0,80}\b(?:(?:continue|keep|finish|go on) reading|read (?:the (?:rest|full)|this|more|on\b)|(?:the )?full (?:article|story)|this (?:article|story|post))/iu,
      /\b(?:to|and) (?:continue|keep) reading,? .{0,40}\b(?:subscribe|become a|join)|\b(?:continue|keep|finish) reading (?:this (?:article|story|post) )?(?:with|for (?:free|just|only|as little|\p{Sc}|\d)|by (?:subscribing|becoming)|after|.{0,20}subscri)|\bunlock (?:this|the full|the rest)|\bsubscribe (?:to read|for full access)\b/iu,
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
    left: /left|remaining/u,
    open: /\bas a (?:subscriber|member)\b/u,
    remaining: [
      /(?:remaining|left to read).{0,12}?(\d{1,2}) ?%/iu,
      /(\d{1,2}) ?% of (?:this|the) (?:article|story) (?:remains|is left)/iu,
    ],
  },
  offerTerms: {
    subscription: /subscri/u,
    per: /a|per/u,
    period: /week|month|year/u,
    cancel: /\bcancel\b/u,
    trial: /\btrial\b/u,
    access: /(?:full|unlimited|digital|complete)(?: \w+)? access/u,
    renewal:
      /renews? automatically|automatically renew|billed|auto-?renew|first (?:month|year|\d+ (?:weeks|months))/u,
    choice:
      /\b(?:choose|select|see|pick) (?:your|a|our) (?:plan|subscription|offer)|\bplans?\b|e-?paper|any device|every device|\bapp\b|newsletters?\b/u,
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
  otherPages: {
    searchResults: /search results|results for/u,
    listTitles: /tags?|topic|category|archives?|author/u,
    parked:
      /(?:domain|website) (?:is|may be) for sale|buy this domain|domain (?:has )?expired|this domain is parked|future home of something/u,
    cart: /add to (?:cart|bag|basket)/u,
  },
  captions: {
    picture: /photo(?:graph)?|picture|image|illustration|graphic|video/u,
    courtesy: /courtesy|handout|credits?/u,
    credit: /credits?|file photo/u,
    by: /by/u,
    begins: /photo(?:graph)? by|picture by/u,
    mark: /photo/u,
    label:
      /(?:photo|image|picture|video|credit|source|file|illustration)(?: ?credits?| by| courtesy.*)?/u,
    lines: [
      /\((?:photo|image|credit|pic|picture)(?: by| credit|s)?\s*[:：][^)]{0,100}\)$/iu,
      /^\(?(?:reporting|editing|writing|additional reporting) by\b/iu,
      /\bcontributed (?:reporting|to this (?:report|story|article))\b.{0,60}$/iu,
    ],
    ends: [
      /(?:[—–-]|\.)\s*(?:picture|photo|photograph|image|foto)s?(?: by| courtesy| via|:)\s.{2,60}$/iu,
    ],
  },
  pageLines: {
    advertising:
      /advert(?:isement|ising)?s?|ads?|sponsored(?: content)?|advertisement\W.*continue.*/u,
    continues:
      /(?:continue reading|article continues|story continues|scroll to continue)(?: below.*)?/u,
    talk: /comments?|\d+ comments?|leave a (?:comment|reply)|post (?:a )?comment.*|(?:show|view|read) (?:all )?(?:\d+ )?comments|join the (?:conversation|discussion).*|add a comment/u,
    share:
      /share|tweet|pin|email|print|facebook|twitter|x|whatsapp|linkedin|reddit|telegram|copy link|save|bookmark|follow us|share (?:this|on).{0,40}|share this (?:article|story|post).*/u,
    subscribe:
      /subscribe(?: now| today)?[.!]?|sign (?:in|up)|log ?in|register|newsletters?|get the .{0,60}newsletter.*|subscribe to .{0,80}|sign up (?:for|to) .{0,120}|click here to .{0,80}|.{0,60}\b(?:by )?clicking here\.?|follow .{0,60} on (?:twitter|facebook|instagram|youtube).{0,60}/u,
    controls:
      /home|back to top|top|menu|close|next|previous|loading\.*|image|caption|enlarge(?: image)?|view (?:full|image|gallery).{0,20}|\d+ of \d+|skip to (?:\w+ )?content|skip (?:ad|advertisement)|article content|table of contents|listen to (?:this )?article.{0,20}|\d+[ -]min(?:ute)?s?\.?(?: (?:read|ago))?|\d+ sec (?:read|ago)|(?:first )?(?:published|updated|posted|last (?:updated|modified)|modified)(?: on| at)?\s*[:：].*/u,
    readingTime: /reading time/u,
    tailHeadings:
      /comments?|\d+ comments?|related(?: (?:stories|articles|news|content|posts|topics|reading))?|more (?:from|on|stories|news|in)\b.{0,40}|about the author|recommended(?: for you)?|you (?:may|might) (?:also )?like.{0,20}|most (?:read|popular|viewed)|trending(?: now)?|latest news|recent (?:articles|posts|news)|read (?:more|next)|popular this week|leave a (?:comment|reply)|share this.*|sign up.*|newsletter/u,
    promotion:
      /subscribe|newsletter|sign up|affiliate (?:commission|links?)|follow us|join us|click here|download (?:the|our) app|for more (?:stories|news|information)|all rights reserved|this (?:article|material) (?:may|is)|subject to copyright|enjoyed this (?:article|story)|support our|become a member|our (?:newsletter|channel|app)/u,
    rights: /\bcopyright\s*(?:by\b|\(c\)|(?:19|20)\d\d)|all rights reserved/u,
    behindHolder: /all rights/u,
    begins: /skip to|jump to|by (?:staff|our|the) \p{L}+/u,
    ourSite: /we|this (?:site|website|page)|our (?:site|website)/u,
    tools: /print|e-?mail|listen|listen to this article|text size|font size|a\s?a\s?a/u,
    tags: /filed under|tags?|topics?/u,
    source: /source/u,
    invitations:
      /subscribe|sign up|join (?:our|us)|follow us|download (?:the|our) app|support (?:our|independent)|become a (?:member|subscriber)|get (?:the|our) .{0,40}newsletter|this (?:article|story) is (?:for subscribers|free)/u,
    comments: /comments?/u,
  },
  bylines: {
    offices:
      /(?:(?:staff|senior|chief|special|guest|contributing|political|science|business|sports?|foreign|associate|managing) )*(?:writer|reporter|correspondent|editor|columnist|contributor|critic)s?/u,
    by: /by|written by|story by|words by/u,
    and: /and/u,
    work: /words|text|story|interview|report|recipe|review|analysis|reporting|interviewed/u,
    role: /(?:lead |first |corresponding )?author|reporter|correspondent/u,
    leadIn:
      /(?:(?:written|posted|reported|published|words|text|story|article)\s+)?by\s+|(?:text|author|words|reporter)\s*[:：]\s*/u,
  },
  imprint: {
    seasons: /spring|summer|autumn|fall|winter/u,
    noPaper:
      /press release|news release|comment|opinion|analysis|interview|updated?|published|posted/u,
    on: /on/u,
  },
  mail: {
    answer: /re/u,
    notices:
      /(?:intended|addressed) (?:solely |only )?(?:for|to) the|intended recipient|consider the environment|unsubscribe|you(?: are|’re|'re)? (?:receiv(?:ed?|ing)|getting) this (?:e-?mail|newsletter|message|because)|view (?:this |it |the )?(?:e-?mail |message )?in (?:your|a|the) browser|(?:manage|update) (?:your )?(?:e-?mail )?preferences|add us to your address book/u,
    wrote: /on .{5,120} wrote:|-{2,}\s*original message\s*-{2,}/u,
    forwarded: /forwarded message/u,
    from: /from/u,
    sent: /sent|date/u,
    subject: /re|fwd?/u,
  },
  documents: {
    page: /page|p\./u,
    ofPages: /of/u,
    subject: /re|ref|subject/u,
    floats: /table|tab\.|figure|fig\.|chart|box/u,
    contents: /(?:table of )?contents/u,
  },
};
