import { workdays } from "../calendar/calendar-names.ts";
import type { ConversationLanguage } from "../shape/conversation-language.ts";

const WORKDAYS = workdays("en").join("|");

export const english: ConversationLanguage = {
  spaced: true,
  opens: `
    (wh(o|at|ere|en|y)|how)('s|'re|s),
    (wh(o|at|ere|en|y)|how)(! (i|we|you|they|he|she|it|people|everyone|everybody|this|that|the)('_)? ),
    (whose|whom),
    (what|where|when|why|how) (is|are|was|were|do|does|did|will|would|can|could|has|have|had),
    which(! (is|are|was|were|means|makes|i|we|they|he|she|it)(!_)),
    (is|are|was|were|has|can|could|will|would) (it|he|she|they|there|this|that|these|those|any*|
    some(one|body|thing)|every(one|body)|the|their|his|her|its|kids|children|people|
    ___s(! _ing me))(!_), (have|had) (they|there|the|any*|people), did(! (not|n't)),
    does(! (not|it for me)), do (they|these|those|the|people|any*|you|i|we), (can|may|could) (i|we|you),
    (is|are|was|were) (!not|so|just|really|very|nothing|about|going|still)_ _ing,
    any(= _( _)? (for|on|of|about|from|in|yet|so far)(!_)), tell me, explain, compare, list(= ),
    (and|but|so|then) (who|what|when|where|why|how|which),
    (price|cost|name|date|reason|source|number) (of|for)`,
  asks: `
    \\, (how|what|who|when|where|why|which) (_ )?(is|are|was|were|do|does|did|will|can|has|have)(!_)`,
  exclaims: `
    (seriously|really|right|huh|what|no way|wait\\,? what)~$,
    what (a|an|the _$|else is new|did any(one|body) expect|could possibly go wrong|do you expect|
    nonsense|rubbish|garbage|fun),
    how (nice|cool|great|funny|sad|awful|strange|weird|odd|lovely|sweet|annoying|embarrassing|
    convenient|ironic|typical|on earth|the _ (is|can)|is (that|this|it) even|dare|about (we|a)),
    (who|what) (knew|cares|needs|would('ve| have)|could('ve| have)|else would), who needs,
    why (am i not|would any(one|body)|even|bother|oh why|not~$),
    (is|isn't) (that|this|it) (a yes|a joke|a no|even legal|not|just me), says who, so what(=~$),
    (any|every)(one|body)(= ),
    (is|are|was|were|do|does|did|has|have)n't (that|this|it|he|she|they|these|those|there),
    when will (they|people|he|she|it) ever,
    why (do|does|is|are) (they|people|he|she|it|this|that) always, what'?s for (lunch|dinner|breakfast),
    is it (_day|lunch|over|weekend) yet,
    (do|does|did|is|are|can) …1-30 even (read|try|care|bother|know|exist|matter|listen|think|real|
    possible), what(ever|'s new| now| the _)`,
  amongColleagues: `
    (is|has|have|does|do|can|could) (any|some)(one|body),
    did (any|some)(one|body) (see|read|watch|notice|get|catch|hear|try|book|tell|check), i,
    i'(m|d|ll|ve), im, ive, me, my, mine, we, we'(re|d|ll|ve), us, our, ours, you, you'(re|d|ll|ve),
    your, yours, u, ur, y'all, let'?s, guys, folks,
    (can|could|will|would|does|do|did|has|have|is|are|shall|should|may|might) (some|any|every)(one|
    body)(= (please |here |else |of |quickly |also |maybe )?(take|taking|forward|send|share|post|put|
    add|pin|ping|call|check|look|review|join|joining|come|coming|want|up|free|have|got|know if|
    know where|still|pull|print|bring|going|else|around|book|read|seen|able|interested)),
    who('s| is| else is|s)? (in|up|with|taking|coming|joining|going|presenting|bringing|hosting|on call|
    around|free|out|driving|buying|got|wants|has time|can (take|cover|do)), how about, shall, up for,
    any (thoughts|takers|volunteers|ideas?|objections|opinions|takes|plans)`,
  anybody: `
    (where|how|when|what|by when|from when|how (much|long|often|soon|far|deep|many _( _)?)( _)?) (do|
    can|could|would|will|must|should) (i|we|you|one)(! ((all|both|guys) |really )?(think|want|mean|feel|
    know if|say|guess|reckon|prefer|meet|handle|discuss|talk|proceed|respond|react|plan|expect|like|
    remember|go|come|put|send|share|grab|even)),
    (can|could|do|must) (i|we|you|one) (all |both )?(still |also |already |only |even |actually |
    just )?(use|buy|order|wear|charge|wash|rent|visit|apply|pay|run|install|take (it|them|one)|eat|
    drink|watch (it|them)|connect|pair|return|open|swim|claim|need|have to|have the|get (it|one|them|
    a refund|the refund|tickets)|pay|subscribe|cancel|opt|register), what do we know,
    (tell|give|show) me`,
  smallTalk: [
    `
      thanks?, thank you, thx, ty, cheers, great, nice, good, cool, ok(ay)?, got it, noted, agreed,
      interesting, wow, lol`,
    /(?:ha){2,}h?/u,
    "yes, no, yep, nope, same, done, omg, ouch",
    /ew+/u,
    /ugh+/u,
    "perfect, congrats, +1",
  ],
  anaphors: "it, its, it's, they, their, them, this, these, those, he, she, his, her, him",
  atWork: `
    minutes?, agenda, stand-?ups?, retros?, sprint, deck, slides?, meetings?, jira, confluence, wiki,
    ticket, lunch, coffee, today, tomorrow, tonight, yesterday, (${WORKDAYS}), weekend, week, morning, afternoon, notes?, screen, font, page, link, channel, thread, team,
    colleagues?, boss, office, call, room, take, taking, took, make, making, think, look, looks, see,
    seen, know, want, send, share, read, time, thing, things, someone, somebody, anyone, anybody,
    everyone, really, actually, guess, one, ones, good, bad, new, next, last`,
  polite: `
    please, pls, plz, thanks, thank you, thx, now, again please, bot, briefdesk, hey, hi, ok(ay)?,
    can you, could you, would you, can i (get|have), just, a bit, sorry, but`,
  requests: {
    mute: [
      `
        mute( (this|it|yourself|this thread|the thread|the bot))?, (be |stay |keep )?(quiet|silent),
        stop( (it|that|talking|answering|replying|posting|here))?`,
      /sh+(?:ush|h)?/u,
      `
        shut (up|it)( bot)?, no more (answers|replies|posts|messages)( here| in here| in this thread)?,
        (leave us|go) (alone|away),
        (don't|do not|stop) (answer|answering|reply|replying|respond|responding)( (here|in here|to this|
        to us))?, pipe down, (that's |that is )?enough, give it a rest, zip it`,
    ],
    unmute: `
      un-?mute( (this|it|yourself|this thread|the thread|the bot))?,
      (you (can|may) )?(talk|speak|answer|come back)( again)?, wake up, come back,
      start (answering|talking) again`,
    again: [
      `
        (brief|read|check|fetch|load|try|summari[sz]e|look at)( (it|this|that|the (article|page|
        link)))?( (once|one more|another))? (again|anew|once more|one more time|time),
        re-?(read|brief|fetch|load|check)( (it|this|that|the (article|page)))?([\\,;:.!-] ?…60)?,
        (refresh|reload|update)( (it|this|that|the (briefing|summary|article)))?`,
      /(?:.{3,50}(?:updated|changed|corrected|edited|fixed).{0,40}[,;:.!?-] ?|)(?:can you |could you |please )?(?:brief|read|check|fetch|look at|re-?read)(?: (?:it|this|that|the (?:article|page|link)))? (?:again|once more|anew)(?:[?!.]*[,;:.?!-]? ?.{0,60})?/u,
    ],
    verify: `
      (check|verify|fact-?check) (this|that|it|the above|this (summary|text|message)|the (summary|text|
      message) above)( (against|with) the (article|text|page))?,
      is (this|that|this summary|that summary) (right|true|correct|accurate), fact-?check`,
  },
};
