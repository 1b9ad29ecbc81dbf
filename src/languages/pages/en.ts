import type { PagePhrases } from "../shape/page-phrases.ts";
import { anyOf } from "../shape/phrases.ts";
import { englishWalls } from "./en-walls.ts";

export const englishPages: PagePhrases = {
  consent: {
    buttons: anyOf(`
      accept, agree, allow, consent, i agree, i accept, got it, accept all…,
      agree (and|&) (continue|proceed|close)…, accept (and|&) (continue|close)…, allow all…,
      yes\\, i agree, continue with ads…`),
    subject: anyOf([
      "cookie, consent, tracking, personali[sz]ed ads, advertising partners",
      /\bour (?:\d+ )?partners/u,
      "vendors, privacy, gdpr",
      /\b\d{2,4} partner\p{L}*/u,
    ]),
    age: anyOf([
      "age (verification|check|gate), legal (drinking |smoking )?age",
      /(?:are you|must be|over|at least) (?:over |at least )?(?:1[68]|21)\b/u,
      "date of birth",
    ]),
    choices: /(?:accept|reject|manage|allow)(?: all| cookies| preferences)*/u,
  },
  related: {
    lines: anyOf(`
      related, read( also| more| next)?, also read, see also, more on this, don'?t miss, recommended,
      you may also like, up next, trending, most read, watch( also| now)?, listen`),
    labels: anyOf(`
      related( (stories|articles|news|content|coverage|links))?, related internet links,
      read (also|more|next|this next), also read, see also, more on this( story)?, more`),
    elsewhere: anyOf(`
      most (read|popular|viewed|shared), top (stories|news|#), trending, popular, latest( news)?,
      editors?['’]? picks, staff picks, (you )?(may|might) also like, recommended( for you)?`),
    begins: /(?:read also|also read|see also|read more|related|more on this(?: story)?)\s*[:：]/u,
    hints: /relat|more|read|also|recommend|story|stories/u,
    inviting: anyOf(`
      more, also, buy, order, related, read, see, watch, subscribe, click, get, download, sign,
      don'?t miss, next, previous`),
  },
  ...englishWalls,
  errorPages: {
    page: anyOf(`
      page, pages, webpage, article, story, post, content, document, file, url, link, address, listing,
      video, release, job, position, vacancy, offer, auction, item, product, property`),
    missing: anyOf(`
      not found, not be found, can't be found, can’t be found, cannot be found, couldn't find,
      couldn’t find, could not find, cannot find, can't find, can’t find, unable to find, doesn't exist,
      doesn’t exist, does not exist, no longer exists, never existed, has moved, has left, went missing,
      got lost, no text, does not have`),
    removed: anyOf(`
      removed, been deleted, was deleted, withdrawn, taken down, unpublished, no longer available,
      no longer online, is not available anymore, has expired, expired, closed`),
    server: /server|website|web site|site|service|page|system|database/u,
    trouble: anyOf(`
      critical error, internal error, server error, unexpected error, is down, unavailable,
      temporarily unavailable, overloaded, maintenance`),
    notFound:
      /(?:sorry|oops|uh-?oh|whoops|oh no)\b.{0,40}(?:page|lost)|404.{0,20}(?:not found|page)/u,
    status: /error|status/u,
    alone: anyOf(`
      not found, nothing (was )?found( here)?, page unavailable, content not available,
      (this|that) (page|content|post|video) isn('|’)t available…`),
    fault: anyOf([
      /\b50[0234]\b.{0,30}(?:error|unavailable|gateway|time-?out|bad)/u,
      `
        internal server error, bad gateway, service (temporarily )?unavailable, gateway time-?out,
        error establishing a database connection, (down for|scheduled|under) maintenance,
        maintenance mode, we('|’)?ll be (right )?back, temporarily (offline|unavailable),
        something went wrong, technical difficulties, application error`,
    ]),
    region: anyOf(`
      (not|un)available (in|to) (your|(most )?european|the e.?u|the european|visitors),
      not available in your (region|country|location|area), isn('|’)t available in your,
      (unavailable|blocked)…60(european economic area|GDPR|general data protection regulation)`),
  },
  botChecks: {
    verify: /verify\w*|confirm\w*|check\w*|prove|make sure|making sure/u,
    human: /human|person|robot|bot/u,
    unusual: /unusual|suspicious|abnormal/u,
    traffic: /traffic|activity|requests|access/u,
    says: anyOf(`
      just a moment, checking (if the site connection is secure|your browser),
      verif(y|ying) (that )?you('re| are) (a )?human, verify you are not a (ro)?bot, are you a (ro)?bot,
      (i'm|i am) not a robot, not a robot, you('ve| have) been blocked,
      access (to this page )?(has been )?denied, access denied, request blocked,
      unusual (traffic|activity), automated (access|requests|queries), human verification,
      bot (detection|verification), security check, complete the (captcha|security check),
      pardon our interruption, please enable (js|javascript) and (disable any ad blocker|cookies),
      press (&|and) hold, you (have been|are being) rate limited, banned you temporarily,
      too many requests`),
  },
  signIn: {
    password: /\bpass(?:word|code|phrase)/u,
    says: anyOf([
      /\b(?:sign|log)[ -]?in\b(?! .{0,10}(?:failed|page))/u,
      `
        log(ged)? in to (continue|view|see|read),
        you (must|need to) (be (logged|signed) in|(log|sign) in), please (log|sign) in,
        join …1-30 to (see|view|read), members only, unauthori[sz]ed to view,
        (select|choose|find) your (institution|organi[sz]ation|university|school),
        you need (access|permission), request access, access needed,
        private (page|group|profile|account|repository), authentication required, single sign-on,
        enter your (password|username|credentials)`,
    ]),
  },
  otherPages: {
    searchResults: /search results|results for/u,
    listTitles: /tags?|topic|category|archives?|author/u,
    parked: anyOf(`
      (domain|website) (is|may be) for sale, buy this domain, domain (has )?expired,
      this domain is parked, future home of something`),
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
    talk: anyOf(`
      comments?, # comments?, leave a (comment|reply), post (a )?comment…,
      (show|view|read) (all )?(# )?comments, join the (conversation|discussion)…, add a comment`),
    share: anyOf(`
      share, tweet, pin, email, print, facebook, twitter, x, whatsapp, linkedin, reddit, telegram,
      copy link, save, bookmark, follow us, share (this|on)…40, share this (article|story|post)…`),
    subscribe: anyOf([
      /subscribe(?: now| today)?[.!]?/u,
      `
        sign (in|up), log ?in, register, newsletters?, get the …60newsletter…, subscribe to …80,
        sign up (for|to) …120, click here to …80`,
      /.{0,60}\b(?:by )?clicking here\.?/u,
      "follow …60 on (twitter|facebook|instagram|youtube)…60",
    ]),
    controls: anyOf([
      "home, back to top, top, menu, close, next, previous",
      /loading\.*/u,
      "image, caption, enlarge( image)?, view (full|image|gallery)…20, # of #",
      /skip to (?:\w+ )?content/u,
      `
        skip (ad|advertisement), article content, table of contents, listen to (this )?article…20,
        #[ -]min(ute)?s?.?( (read|ago))?, # sec (read|ago)`,
      /(?:first )?(?:published|updated|posted|last (?:updated|modified)|modified)(?: on| at)?\s*[:：].*/u,
    ]),
    readingTime: /reading time/u,
    tailHeadings: anyOf([
      "comments?, # comments?, related( (stories|articles|news|content|posts|topics|reading))?",
      /more (?:from|on|stories|news|in)\b.{0,40}/u,
      `
        about the author, recommended( for you)?, you (may|might) (also )?like…20,
        most (read|popular|viewed), trending( now)?, latest news, recent (articles|posts|news),
        read (more|next), popular this week, leave a (comment|reply), share this…, sign up…, newsletter`,
    ]),
    signOff:
      /if you (?:like|enjoy|lov)e?d? (?:this|the|my) (?:story|article|post|piece|essay)|this (?:story|article|report|piece) (?:was |has )?(?:been )?(?:originally |first )(?:appeared|published|aired|broadcast|ran)/u,
    promotion: anyOf(`
      subscribe, newsletter, sign up, affiliate (commission|links?), follow us, join us, click here,
      download (the|our) app, for more (stories|news|information), all rights reserved,
      this (article|material) (may|is), subject to copyright, enjoyed this (article|story), support our,
      become a member, our (newsletter|channel|app)`),
    rights: /\bcopyright\s*(?:by\b|\(c\)|(?:19|20)\d\d)|all rights reserved/u,
    behindHolder: /all rights/u,
    begins: /skip to|jump to|by (?:staff|our|the) \p{L}+/u,
    ourSite: /we|this (?:site|website|page)|our (?:site|website)/u,
    tools: /print|e-?mail|listen|listen to this article|text size|font size|a\s?a\s?a/u,
    tags: /filed under|tags?|topics?/u,
    source: /source/u,
    invitations: anyOf(`
      subscribe, sign up, join (our|us), follow us, download (the|our) app, support (our|independent),
      become a (member|subscriber), get (the|our) …40newsletter,
      this (article|story) is (for subscribers|free)`),
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
    notices: anyOf(`
      (intended|addressed) (solely |only )?(for|to) the, intended recipient, consider the environment,
      unsubscribe,
      you( are|’re|'re)? (receiv(ed?|ing)|getting) this (e-?mail|newsletter|message|because),
      view (this |it |the )?(e-?mail |message )?in (your|a|the) browser,
      (manage|update) (your )?(e-?mail )?preferences, add us to your address book`),
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
