import { monthsInFull, weekdays } from "../calendar/calendar-names.ts";
import type { AnswerLanguage } from "../shape/answer-language.ts";

/** “May” is far more often a verb: it takes more to be a month. */
const MONTHS = monthsInFull("en")
  .filter((name) => name !== "may")
  .join("|");
const WEEKDAYS = weekdays("en").join("|");

export const english: AnswerLanguage = {
  units: {
    money: `
      dollars?, euros?, pounds?, cents?, pence, crowns?, francs?, yen, won, yuan, pesos?, rupees?, kron_, usd,
      eur, gbp, chf, grand, quid`,
    age: "years?[ -]olds?, years? of age, months?[ -]old",
    temperature: "degrees?, ° ?c, ° ?f, °, celsius, fahrenheit",
    weight: `
      kg, g, mg, kilos?, kilograms?, kilogrammes?, grams?, grammes?, tons?, tonnes?, pounds?, lbs?, ounces?, oz,
      stone`,
    length: `
      km, m, cm, mm, kilomet(er|re)s?, met(er|re)s?, centimet(er|re)s?, millimet(er|re)s?, miles?, yards?, feet,
      foot, ft, inch(es)?, stor(e?y|ies|eys)`,
    speed: `
      km/h, kph, mph, m/s, knots?,
      (kilomet(er|re)s|miles|met(er|re)s) (an|per|a) (hour|second),
      mbit*, gbit*`,
    volume: "lit(er|re)s?, l, ml, cl, gallons?, cubic _, barrels?, cups?, pints?",
    area: `
      hectares?, ha, acres?, square _, m², km², sq, lit(er|re)s?, met(er|re)s?, feet, cm, mm, inch(es)?,
      kilomet(er|re)s?`,
    loudness: "decibels?, db",
    percent: [
      `
        %, per ?cent, percentage points?,
        in (ten|three|four|five|six|seven|eight|nine|#|a hundred),
        out of`,
      /of the (?=\d)/u,
    ],
    duration: `
      milliseconds?, ms, seconds?, secs?, minutes?, mins?, hours?, hrs?, days?, weeks?, months?, years?,
      nights?, decades?, centur(y|ies), fortnights?`,
  },
  tells: {
    money: `
      (for|is|are|be|entry|admission|entirely) free,
      free of charge, at no (extra )?(charge|cost), for nothing`,
    age: [
      `
        aged?, born, centur(y|ies) old,
        in (his|her|their) {1}(teens|twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties),
        (founded|built|opened|established|dates?) {1}(in|from|to) ####,
        since ####`,
      /(?<=\p{L}, )\d\d?(?=[,;.)](?!\d))/u,
      /(?:is|was|turns|turned|turning) \d\d?(?=[,;.](?!\d)| and(?! a half))/u,
      /(?<=\p{L} )\(\d\d\)/u,
    ],
    loudness: "silent, inaudible, quiet*, noise*, loud*",
    percent: `
      (a|one|two|three) (half|third|quarter|fifth|sixth|tenth|thirds|quarters|fifths),
      half, thirds?, quarters?, tenths?, most of, majority`,
    duration: `
      an hour,
      a (second|minute|day|week|month|year|night|decade|century),
      overnight, all (day|night|week|year), lifetime, forever, permanent*, indefinite*`,
    time: [
      `
        (${MONTHS}),
        (jan|feb|aug|sept?|oct|nov|dec)., (in|by|since|until|late|early|mid) may,
        (${WEEKDAYS})s?, o'clock, noon, midnight, today, yesterday, tomorrow,
        tonight, spring, summer, autumn, fall of, winter, morning, afternoon, evening,
        (next|last|this|every|each) (year|month|week|day|night|weekend|decade|century|term|season),
        centur(y|ies),
        (years?|months?|weeks?|days?|hours?|minutes?) (ago|later|earlier|before|after|from now),
        within (#|a|_) (hours?|days?|weeks?|months?|years?), in the (next|coming) {1}(hours|days|weeks|months|years),
        ago, already, immediately, now, at once, easter, christmas, during, while`,
      /may (?=\d)/u,
      /(?<=\d )may/u,
      /\d{1,2}(?::\d\d)? ?[ap]\.?m\.?/u,
      /\d{1,2}:\d\d/u,
      /\d0s/u,
    ],
    count: `
      none, nobody, no one, dozens of, hundreds of, thousands of, millions of, once, twice,
      every {1}(day|week|month|year|hour|minutes|days)`,
    quantity: "half, twice, double, triple, nothing, none, a (third|quarter|fifth|tenth)",
    occupation: `(is|was|been|as|being|became|become) an?, works? (as|for|at|in), worked (as|for|at), working (as|for|at), by (trade|profession|day),
      (runs|leads|heads|teaches|manages), former, retired, trained as`,
    reason: [
      `
        because, due to, owing to, thanks to, so that, in order to, to blame, reasons?, caus(e|es|ed|ing),
        results? (of|from), resulted from, as a result, therefore, for fear, blam*, led to, lest, on account of,
        which is why, that is why, that's why, for lack, hence, driven by, prevent*,
        to (save|avoid|keep|protect|prevent|stop|reduce|cut|clean|help|make|let|allow|ensure|improve|fight|finance|raise|
        free|repair|encourage),
        (sent|fined|jailed|arrested|sacked|fired|praised|criticised|criticized|banned|punished|convicted|suspended|
        penalised|penalized|booked|sued|thanked|apologi_) {2}for`,
      /since (?!\d|\p{L}+ \d|then)/u,
      /as (?:it|they|he|she) /u,
    ],
  },
  numerals: `
    one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, thirteen, fourteen, fifteen,
    sixteen, seventeen, eighteen, nineteen, twenty, thirty, forty, fifty, sixty, seventy, eighty, ninety,
    hundred, thousand, dozen, half, several, few, couple of`,
  firstPerson: "I, we",
  anybody: "people, persons?, ppl, times",
  one: "one",
  ofThem: "of (them|us)",
};
