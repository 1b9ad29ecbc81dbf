import { monthsInFull, weekdays } from "../calendar/calendar-names.ts";
import type { LanguageCues } from "../shape/cue-words.ts";

const DAYS_AND_MONTHS = [...weekdays("en"), ...monthsInFull("en")].join("|");

export const english: LanguageCues = {
  spaced: true,
  event: `
    announced?, agreed, approved, ordered, decided, voted, ruled, found, finds, showed?, shows, suggests?,
    revealed, rejected, refused, dismissed, granted, upheld, overturned, banned, broke off, broke out,
    collapsed, closed, closes, shuts?, opened, died, killed, injured, arrested, charged, sued, resigned,
    appointed, elected, won, lost, loses?, fell, falls, rose, rises, dropped, declined, grew, increased,
    acquired?, to acquire, merged, signed, launched, introduced, unveiled, reported, withdrew, walked out,
    left the table, reached, turned out, reduced, cut`,
  demand: `
    should, must, shall, ought to, needs? to, have to, recommends?, we propose, proposes?, proposed, calls? for,
    called for, demand(s|ed|ing)?, urges?, urged, it is time, it['’]s time, let us, require[sd]?`,
  ahead: `
    will, expects? to, expected to, is due, are due, due to, plans to,
    from (${DAYS_AND_MONTHS}),
    next (year|month|week|spring|summer|autumn|winter),
    expires?, reopen, take effect, in force, by (20##|next), outlook, forecast`,
  limit: `
    however, only, except, unless, but, not recommended, do(es)? not, do(es)?n['’]t, cannot, can['’]t, limits?,
    limited, limitations?, caution(ed)?, warn(s|ed|ing)?, without, critics?, criticised, object(s|ed|ion)?,
    no longer, harder, dissent*, instead of, never, risks?`,
  offer: `
    costs?, price[ds]?, available, holds, weighs, reaches, comes with, warranty, lasts, runs for, measures,
    starts at, goes on sale, on sale, free, subscription, can be, works with, works without, takes, best time,
    serves, makes`,
  self: "I, I['’](m|ve|d|ll), my, me, myself, mine",
  aside: [
    `
      this (conversation|interview|article|story|text|post|newsletter|column) (has been|was|is|first|
      originally),
      edited (and condensed|for length), forward-looking statements?, undertakes? no obligation, trademarks?,
      press (contact|office|release),
      (high-resolution )?(images|photographs|recordings) (are|can be),
      available on request, notes? to editors, conference call, a replay, webcast, host a call,
      investor (relations|website), declare[sd]? no (competing|conflict), competing interests,
      conflicts? of interest, had no (role|influence), errors are ours, may be reproduced, reproduced with,
      does not form part, prepared by the (registry|press), instructed by,
      for the (appellant|respondent|claimant|defendant),
      additional reporting, travelled (at|as), at (her|his|their) own expense, guest of,
      writes (every|a|for|about),
      is a (columnist|writer|journalist|freelance*|staff writer|contributor)`,
    /(?:her|his|their) (?:latest |new |first )?book[^.]{0,60} is/u,
    `is out (now|in paperback), thank you, we thank, (the )?authors? thank, special thanks`,
    /thanks (?:go )?to (?=\p{Lu}|every|all|our)/u,
    `
      we['’]re hiring, we are hiring, join us, our openings, tag us, let us know, tell us, write to us,
      email (us|the), message us, contact us, your (comments?|story|thoughts), in the comments, do you have,
      have you, sign up, subscribe, follow us, read (more|also|on), click (here|on), embargoed,
      original publication`,
    /annex(?:es)? [A-Z\d]/u,
    `
      a word (on|about),
      in this (article|post|piece|report|section|chapter),
      as (shown|described|discussed) (above|below|in),
      see (chapter|section|annex|figure|table), full report, about the (author|institute|company),
      drafts? of this, if you take one, has been (edited|condensed), keep reading, stay tuned, more on this,
      we hope`,
  ],
  about: [
    "founded in, was founded, headquartered, is backed by",
    /employs [\d,]+/u,
    `(is|was) (funded|supported|sponsored) by, is (an? )?(independent|leading|non-profit)`,
  ],
  leaning: [
    "he, she, they",
    /it(?! (?:is|was) (?:\p{L}+ ){1,4}(?:that|to|who)\b)/u,
    "his, her, its, their",
    /this(?! (?:report|article|act|paper|study|summary|audit|appeal|post|document|spring|year|summer|autumn|winter|week|month|morning))/u,
    `
      that, these, those, such, but, and, or, however, both, significantly, then, thus, hence, so, yet, also,
      neither, others?, another, instead, still, otherwise, nor, for (example|instance),
      in (addition|contrast|response|turn|return|that|those|this|these),
      by (contrast|then|comparison), as a result, at (the same|that) (time|point|rate),
      the (first|second|third|fourth|fifth|former|latter|others?|rest|remainder|same)`,
    /(?:second|third|fourth|fifth|last|first)(?:ly)?,/u,
    `
      one of (them|these|those), some, most, none, each,
      all (of (it|them|these|those)|three|four|five),
      incidentally, afterwards, later, among (them|these|the three), here, now, either way, similarly, likewise,
      furthermore, moreover, besides, indeed, nevertheless, nonetheless, therefore, consequently, finally,
      meanwhile, too, that['’]s, it['’]s, he['’]s, she['’]s, they['’](re|ve), we['’](re|ve), even so,
      until then, since then, after (that|this|which), before (that|this), him, them, who, which,
      because of (this|that), despite (this|that), with (this|that|these|those), to (this|that) end,
      not (so|everything|all), what['’]s more, if so, if not, when (he|she|they|it), though,
      although (he|she|they|it), nobody, nothing, everybody, everyone`,
  ],
  speech: `
    said, says, told, added, adds, explained, asked, argued, argues, warned, warns, wrote, writes, according to,
    claimed, noted, insisted, admitted`,
  order: `
    (ignore|disregard|forget|override) (all |any |the |your |my )?+(previous|prior|above|earlier|preceding|
    other|instructions?|prompts?|rules?|directions?|articles?|text),
    (AI|language|large language) (systems?|models?|assistants?|agents?|bots?),
    (chat)?bots?, assistants?, LLMs?, GPT, system prompt,
    your (instructions?|prompt|task|summary|answer|response|reply|output|briefing),
    (summari[sz]e|when (you )?summari[sz]ing|in (your|the|any|every) (summary|response|reply|answer|briefing)),
    (end|begin|start) (your|each|every), respond, reply (only|with), answer (only|in|with), you are (now|an?),
    new (task|instructions?), system( ?:| mode), maintenance mode, developer mode, jailbreak,
    do not (summari[sz]e|mention|tell), this (sentence|line|paragraph)`,
  interview: "interview, in conversation, Q&A, Q & A",
  opinion: "comment, opinion, column, editorial, op-ed, viewpoint, letters?",
  howTo: "how to, a guide to, guide, step by step, tips, tutorial, checklist",
  earnings: `
    revenues?, net (income|loss|profit|sales), operating (income|profit|margin|loss), per (diluted )?share,
    diluted, EBITDA?, quarter(ly)?, fiscal, outlook, guidance, free cash flow, dividend, year-on-year,
    year on year, full-year, same period`,
  ruling: `
    courts?, judgment, judgement, appeal, appellant, respondent, claimant, defendant, plaintiff, judge, justice,
    tribunal, dismissed, section #, article #, ruling, counsel, statute, hereby, pursuant, shall`,
  paper: `
    study, studies, researchers?, scientists?, journal, university, experiments?, participants?,
    published (today )?in, authors?, trial, sample, professor, peer-reviewed, findings?, hypothes[ie]s,
    significant(ly)?`,
  report: `
    (executive )?summary, key findings, findings, recommendations?, methodology, report, survey, conclusions?,
    chapter, annex, appendix`,
  product: `
    announced, introduces?, launch(es|ed)?, unveil(s|ed)?, available, price, warranty, model, generation,
    battery, device, orders?, customers?, subscription, edition, version, release[ds]?, weighs, charge`,
  quantity: `
    tsps?, tbsps?, teaspoons?, tablespoons?, cups?, pinch, handful, cloves?, tins?, oven, preheat, serves,
    simmer, bake, stir, whisk, dough, ingredients`,
  yields: `
    serves,
    makes (#|_) (servings|portions|pieces|cookies|rolls|loaves),
    yields?, (minutes|hours?) to (prepare|make), prep(aration)? time, cook(ing)? time,
    takes? (about |around )?# minutes, bake, roast`,
  ours: "we, our, ours, us",
  holding: `
    (is|are|was|were|be) (hereby )?(dismissed|allowed|upheld|quashed|granted|refused|set aside|overturned|
    affirmed|reversed|struck (down|out)),
    must fail, dissent*, held that, sentenced, comes? into force, in force, fined?, penalty, imprisonment,
    must pay,
    (appeal|claim|application) (is|succeeds|fails)`,
  scene: `
    we all, all of us, everyone (knows|has), everybody, who (has not|hasn[’']t|among us), many (people|of us),
    for (decades|centuries|generations|as long as),
    since time,
    every (few|year|autumn|spring|summer|winter|morning|family|home),
    there (is|are) (few|nothing|hardly), once upon, somebody would, it smells, you smell`,
  pageLine: [
    `
      read (also|more|next|:), also read, see also, related, more:, advertisement, sign up, subscribe, follow us,
      story continues, click here, photo, image, picture, watch:, listen:, share this, copyright,
      all rights reserved, ©, last updated`,
    /by [\p{Lu}]/u,
    /(?:first |originally )?(?:published|posted|updated)\b.{0,80}\b\d{4}\W*$/u,
  ],
  rights: "all rights reserved",
  asks: "Q",
  answers: "A",
  numbered: "Art.? #, Article #",
  cookingUnits: "oz, lbs?, tsps?, tbsps?, cups?",
};
