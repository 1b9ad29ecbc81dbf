import type { LanguageCues } from "./cue-words.ts";

export const en: LanguageCues = {
  event: String.raw`announced?|agreed|approved|ordered|decided|voted|ruled|found|finds|showed?|shows|suggests?|revealed|rejected|refused|dismissed|granted|upheld|overturned|banned|broke off|broke out|collapsed|closed|closes|shuts?|opened|died|killed|injured|arrested|charged|sued|resigned|appointed|elected|won|lost|loses?|fell|falls|rose|rises|dropped|declined|grew|increased|acquired?|to acquire|merged|signed|launched|introduced|unveiled|reported|withdrew|walked out|left the table|reached|turned out|reduced|cut`,
  demand: String.raw`should|must|shall|ought to|needs? to|have to|recommends?|we propose|proposes?|proposed|calls? for|called for|demand(?:s|ed|ing)?|urges?|urged|it is time|it['’]s time|let us|require[sd]?`,
  ahead: String.raw`will|expects? to|expected to|is due|are due|due to|plans to|from (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december)|next (?:year|month|week|spring|summer|autumn|winter)|expires?|reopen|take effect|in force|by (?:20\d\d|next)|outlook|forecast`,
  limit: String.raw`however|only|except|unless|but|not recommended|do(?:es)? not|do(?:es)?n['’]t|cannot|can['’]t|limits?|limited|limitations?|caution(?:ed)?|warn(?:s|ed|ing)?|without|critics?|criticised|object(?:s|ed|ion)?|no longer|harder|dissent\p{L}*|instead of|never|risks?`,
  offer: String.raw`costs?|price[ds]?|available|holds|weighs|reaches|comes with|warranty|lasts|runs for|measures|starts at|goes on sale|on sale|free|subscription|can be|works with|works without|takes|best time|serves|makes`,
  self: String.raw`I|I['’](?:m|ve|d|ll)|my|me|myself|mine`,
  aside: String.raw`this (?:conversation|interview|article|story|text|post|newsletter|column) (?:has been|was|is|first|originally)|edited (?:and condensed|for length)|forward-looking statements?|undertakes? no obligation|trademarks?|press (?:contact|office|release)|(?:high-resolution )?(?:images|photographs|recordings) (?:are|can be)|available on request|notes? to editors|conference call|a replay|webcast|host a call|investor (?:relations|website)|declare[sd]? no (?:competing|conflict)|competing interests|conflicts? of interest|had no (?:role|influence)|errors are ours|may be reproduced|reproduced with|does not form part|prepared by the (?:registry|press)|instructed by|for the (?:appellant|respondent|claimant|defendant)|additional reporting|travelled (?:at|as)|at (?:her|his|their) own expense|guest of|writes (?:every|a|for|about)|is a (?:columnist|writer|journalist|freelance\p{L}*|staff writer|contributor)|(?:her|his|their) (?:latest |new |first )?book[^.]{0,60} is|is out (?:now|in paperback)|thank you|we thank|(?:the )?authors? thank|special thanks|thanks (?:go )?to (?=\p{Lu}|every|all|our)|we['’]re hiring|we are hiring|join us|our openings|tag us|let us know|tell us|write to us|email (?:us|the)|message us|contact us|your (?:comments?|story|thoughts)|in the comments|do you have|have you|sign up|subscribe|follow us|read (?:more|also|on)|click (?:here|on)|embargoed|original publication|annex(?:es)? [A-Z\d]|a word (?:on|about)|in this (?:article|post|piece|report|section|chapter)|as (?:shown|described|discussed) (?:above|below|in)|see (?:chapter|section|annex|figure|table)|full report|about the (?:author|institute|company)|drafts? of this|if you take one|has been (?:edited|condensed)|keep reading|stay tuned|more on this|we hope`,
  about: String.raw`founded in|was founded|headquartered|is backed by|employs [\d,]+|(?:is|was) (?:funded|supported|sponsored) by|is (?:an? )?(?:independent|leading|non-profit)`,
  leaning: String.raw`he|she|they|it(?! (?:is|was) (?:\p{L}+ ){1,4}(?:that|to|who)\b)|his|her|its|their|this(?! (?:report|article|act|paper|study|summary|audit|appeal|post|document|spring|year|summer|autumn|winter|week|month|morning))|that|these|those|such|but|and|or|however|both|significantly|then|thus|hence|so|yet|also|neither|others?|another|instead|still|otherwise|nor|for (?:example|instance)|in (?:addition|contrast|response|turn|return|that|those|this|these)|by (?:contrast|then|comparison)|as a result|at (?:the same|that) (?:time|point|rate)|the (?:first|second|third|fourth|fifth|former|latter|others?|rest|remainder|same)|(?:second|third|fourth|fifth|last|first)(?:ly)?,|one of (?:them|these|those)|some|most|none|each|all (?:of (?:it|them|these|those)|three|four|five)|incidentally|afterwards|later|among (?:them|these|the three)|here|now|either way|similarly|likewise|furthermore|moreover|besides|indeed|nevertheless|nonetheless|therefore|consequently|finally|meanwhile|too|that['’]s|it['’]s|he['’]s|she['’]s|they['’](?:re|ve)|we['’](?:re|ve)|even so|until then|since then|after (?:that|this|which)|before (?:that|this)|him|them|who|which|because of (?:this|that)|despite (?:this|that)|with (?:this|that|these|those)|to (?:this|that) end|not (?:so|everything|all)|what['’]s more|if so|if not|when (?:he|she|they|it)|though|although (?:he|she|they|it)|nobody|nothing|everybody|everyone`,
  speech: String.raw`said|says|told|added|adds|explained|asked|argued|argues|warned|warns|wrote|writes|according to|claimed|noted|insisted|admitted`,
  order: String.raw`(?:ignore|disregard|forget|override) (?:all |any |the |your |my )*(?:previous|prior|above|earlier|preceding|other|instructions?|prompts?|rules?|directions?|articles?|text)|(?:AI|language|large language) (?:systems?|models?|assistants?|agents?|bots?)|(?:chat)?bots?|assistants?|LLMs?|GPT|system prompt|your (?:instructions?|prompt|task|summary|answer|response|reply|output|briefing)|(?:summari[sz]e|when (?:you )?summari[sz]ing|in (?:your|the|any|every) (?:summary|response|reply|answer|briefing))|(?:end|begin|start) (?:your|each|every)|respond|reply (?:only|with)|answer (?:only|in|with)|you are (?:now|an?)|new (?:task|instructions?)|system(?:\s?:| mode)|maintenance mode|developer mode|jailbreak|do not (?:summari[sz]e|mention|tell)|this (?:sentence|line|paragraph)`,
  interview: String.raw`interview|in conversation|Q&A|Q & A`,
  opinion: String.raw`comment|opinion|column|editorial|op-ed|viewpoint|letters?`,
  howTo: String.raw`how to|a guide to|guide|step by step|tips|tutorial|checklist`,
  earnings: String.raw`revenues?|net (?:income|loss|profit|sales)|operating (?:income|profit|margin|loss)|per (?:diluted )?share|diluted|EBITDA?|quarter(?:ly)?|fiscal|outlook|guidance|free cash flow|dividend|year-on-year|year on year|full-year|same period`,
  ruling: String.raw`courts?|judgment|judgement|appeal|appellant|respondent|claimant|defendant|plaintiff|judge|justice|tribunal|dismissed|section \d+|article \d+|ruling|counsel|statute|hereby|pursuant|shall`,
  paper: String.raw`study|studies|researchers?|scientists?|journal|university|experiments?|participants?|published (?:today )?in|authors?|trial|sample|professor|peer-reviewed|findings?|hypothes[ie]s|significant(?:ly)?`,
  report: String.raw`(?:executive )?summary|key findings|findings|recommendations?|methodology|report|survey|conclusions?|chapter|annex|appendix`,
  product: String.raw`announced|introduces?|launch(?:es|ed)?|unveil(?:s|ed)?|available|price|warranty|model|generation|battery|device|orders?|customers?|subscription|edition|version|release[ds]?|weighs|charge`,
  quantity: String.raw`tsps?|tbsps?|teaspoons?|tablespoons?|cups?|pinch|handful|cloves?|tins?|oven|preheat|serves|simmer|bake|stir|whisk|dough|ingredients`,
  yields: String.raw`serves|makes (?:\d+|\p{L}+) (?:servings|portions|pieces|cookies|rolls|loaves)|yields?|(?:minutes|hours?) to (?:prepare|make)|prep(?:aration)? time|cook(?:ing)? time|takes? (?:about |around )?\d+ minutes|bake|roast`,
  ours: String.raw`we|our|ours|us`,
  holding: String.raw`(?:is|are|was|were|be) (?:hereby )?(?:dismissed|allowed|upheld|quashed|granted|refused|set aside|overturned|affirmed|reversed|struck (?:down|out))|must fail|dissent\p{L}*|held that|sentenced|comes? into force|in force|fined?|penalty|imprisonment|must pay|(?:appeal|claim|application) (?:is|succeeds|fails)`,
  scene: String.raw`we all|all of us|everyone (?:knows|has)|everybody|who (?:has not|hasn[’']t|among us)|many (?:people|of us)|for (?:decades|centuries|generations|as long as)|since time|every (?:few|year|autumn|spring|summer|winter|morning|family|home)|there (?:is|are) (?:few|nothing|hardly)|once upon|somebody would|it smells|you smell`,
  asks: [
    [
      String.raw`^(?<subject>{SUBJECT})(?:, [^,.;:]{3,45},)? (?<verb>\p{Ll}{3,}(?<!u)s)(?: (?<rest>(?!{COUNT}|(?:cannot|can|will|would|could|must|should|is|are|was|were|has|have|had|did|do) )[^,.;:“”"()]{3,35}?))? (?:on|in|from|at the end of) {WHEN}`,
      "When does $<subject> $<verb:base> $<rest>?",
    ],
    [
      String.raw`(?:said|says|warned|warns|argued|argues|explained|added|admitted|wrote) {PERSON}(?=[,.]|$| of | from )`,
      "What did $<person> say?",
    ],
    [
      String.raw`^(?:Dr |Prof(?:essor|\.)? |M[rs]s? )?{PERSON}(?:,[^,“”"]{3,70},)? (?:said|says|told|warned|warns|argued|argues|explained|thinks|believes|added)(?!\p{L})`,
      "What did $<person> say?",
    ],
    [
      String.raw`{PERSON}, who (?<rest>(?:is|has|had|was|leads|led|runs|ran|owns|chairs|heads|manages|\p{Ll}+s after|\p{Ll}{3,}ed|founded) [^,.;:“”"()]{8,50})(?=[,.] |[,.]$)`,
      "Who $<rest>?",
    ],
    [
      String.raw`^(?<subject>{SUBJECT}(?: (?:that|with|of|in) [^,.;:]{3,35}?)?) (?:costs|is priced at|sells for) (?:about |around |some |up to |between |from )?{MONEY}`,
      "How much does $<subject> cost?",
    ],
    [
      String.raw`^(?<subject>{SUBJECT}) (?<verb>will|would|could) cost (?:about |around |some |up to |between )?{MONEY}`,
      "How much $<verb> $<subject> cost?",
    ],
    [
      String.raw`^(?:(?:[Aa]bout|[Aa]round|[Ss]ome|[Nn]early|[Aa]lmost|[Mm]ore than|[Ff]ewer than|[Aa]t least|[Oo]nly|[Uu]p to|[Jj]ust (?:over|under)|[Oo]ver) )?{COUNT} (?<rest>(?:of (?:the|its) )?(?!{MEASURE})\p{Ll}[\p{L}'’-]{2,} [^,.;:“”"()]{10,50})(?=[,;] |\.$)`,
      "How many $<rest>?",
    ],
    [
      String.raw`^(?<subject>{SUBJECT}) (?<verb>will|would|can|could|must|should|is|are|was|were|has|have|had) (?<rest>(?!also|still|not|now)[^,.;:“”"()]{4,45}?) (?:on|in|from|by|before|after|at the end of) {WHEN}`,
      "When $<verb> $<subject> $<rest>?",
    ],
    [
      String.raw`^(?<subject>{SUBJECT}) (?<verb>will|would|can|could|must|should|is|are|was|were|has|have|had|cannot) (?<rest>[^,.;:“”"()]{4,45}?),? because `,
      "Why $<verb> $<subject> $<rest>?",
    ],
  ],
};
