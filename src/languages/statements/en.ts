import type { StatementForms } from "../shape/statement-forms.ts";

export const english: StatementForms = {
  organisations: `
    Inc, Ltd, plc, LLC, Corp*, Compan_, Group, Holdings?, Bank, Institut*, Universit_, College, School, Council,
    Committee, Commission, Court, Ministry, Department, Office, Agency, Authority, Board, Association,
    Federation, Foundation, Union, Party, League, Club, Trust, Society, Museum, Hospital, Church, Airport,
    Airlines?, Railways?, Press, News, Newsline, Times, Post, Herald, Tribune, Gazette, Courier, Journal, Radio,
    Television, TV, Reuters, Street, Road, Park, Bridge, Lane, Square, River, Lake, Bay, Island, County, City,
    State, States, Kingdom, Republic`,
  words: {
    the: "The, An?, Each",
    says: "said, says, warned, warns, argued, argues, explained, added",
    title: "Dr, Prof, Prof., Professor, Mr, Ms, Mrs, M",
    is: "is, are, was, were, has, have, had",
    will: "will, would, can, could, must, should",
    does: "cannot, did, do",
    leads: "leads, led, runs, ran, owns, chairs, heads, manages, founded",
    costs: "costs, is priced at, sells for",
    about: `
      about, around, some, up to, between, from, nearly, almost, more than, fewer than, at least, only,
      just (over|under), over`,
    on: "on, in, from, at the end of",
    by: "by, before, after",
  },
  forms: [
    [
      String.raw`^(?<subject>(?:{the} {PHRASE}|{NAME}))(?:, [^,.;:]{3,45},)? (?<verb>\p{Ll}{3,}(?<!u)s)(?: (?<rest>(?!{COUNT}|(?:{will}|{is}|{does}) )[^,.;:“”"()]{3,35}?))? {on} {WHEN}`,
      "When does $<subject> $<verb:base> $<rest>?",
    ],
    [
      String.raw`(?:{says}|admitted|wrote) {PERSON}(?=[,.]|$| of | from )`,
      "What did $<person> say?",
    ],
    [
      String.raw`^(?:{title} )?{PERSON}(?:,[^,“”"]{3,70},)? (?:{says}|told|thinks|believes)(?!\p{L})`,
      "What did $<person> say?",
    ],
    [
      String.raw`{PERSON}, who (?<rest>(?:is|was|has|had|{leads}|\p{Ll}+s after|\p{Ll}{3,}ed) [^,.;:“”"()]{8,50})(?=[,.] |[,.]$)`,
      "Who $<rest>?",
    ],
    [
      String.raw`^(?<subject>(?:{the} {PHRASE}|{NAME})(?: (?:that|with|of|in) [^,.;:]{3,35}?)?) {costs} (?:{about} )?{MONEY}`,
      "How much does $<subject> cost?",
    ],
    [
      String.raw`^(?<subject>(?:{the} {PHRASE}|{NAME})) (?<verb>will|would|could) cost (?:{about} )?{MONEY}`,
      "How much $<verb> $<subject> cost?",
    ],
    [
      String.raw`^(?:(?:{about}|{^about}) )?{COUNT} (?<rest>(?:of (?:the|its) )?(?!{MEASURE}|times )\p{Ll}[\p{L}'’-]{2,} [^,.;:“”"()]{10,50})(?=[,;] |\.$)`,
      "How many $<rest>?",
    ],
    [
      String.raw`^(?<subject>(?:{the} {PHRASE}|{NAME})) (?<verb>{will}|{is}) (?<rest>(?!also|still|not|now)[^,.;:“”"()]{4,45}?) (?:{on}|{by}) {WHEN}`,
      "When $<verb> $<subject> $<rest>?",
    ],
    [
      String.raw`^(?<subject>(?:{the} {PHRASE}|{NAME})) (?<verb>{will}|{is}|cannot) (?<rest>[^,.;:“”"()]{4,45}?),? because `,
      "Why $<verb> $<subject> $<rest>?",
    ],
  ],
};
