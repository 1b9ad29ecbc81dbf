import { english as answers } from "./answers/en.ts";
import { english as conversation } from "./conversation/en.ts";
import { english as cues } from "./cues/en.ts";
import { english as opposites } from "./opposites/en.ts";
import { english as questions } from "./questions/en.ts";
import { english as statements } from "./statements/en.ts";
import { english as synonyms } from "./synonyms/en.ts";
import { englishPages } from "./pages/en.ts";
import type { Language } from "./shape/language.ts";
import { anyOf } from "./shape/phrases.ts";

export const english: Language = {
  code: "en",
  lists: { answers, conversation, cues, opposites, questions, statements, synonyms },
  quotationMarks: {
    open: "“",
    close: "”",
    within: { "“": "‘", "”": "’", "„": "‚" },
  },
  functionWords: `a about above after again against all also am an and any are as at be because been
    before being below between both but by can could did do does doing down during each few for from
    further had has have having he her here hers him his how i if in into is it its itself just me
    more most my no nor not of off on once only or other our out over own said same say says she
    should so some such than that the their them then there these they this those through to too
    under until up upon us very was we were what when where which while who whom whose why will
    with would you your mr mrs ms new one two may many much however whether`,
  numbers: {
    ordinals: `second:2 third:3 fourth:4 fifth:5 sixth:6 seventh:7 eighth:8 ninth:9 tenth:10 eleventh:11
      twelfth:12 thirteenth:13 fifteenth:15 twentieth:20 thirtieth:30 fiftieth:50 hundredth:100`,
    within: "one:1",
    article: "a an",
    joint: "and",
    half: /\b(?:half|halves|halved|halving)\b/u,
    fractions: "half:2 third:3 quarter:4 fifth:5 sixth:6 eighth:8 tenth:10",
    points: "points point",
    afternoon:
      /half\spast\s(?<hour>\p{L}+)|(?<hour>\d{1,2})(?:[:.]\d\d)?\s?(?:p\.?\s?m\b|in\sthe\s(?:afternoon|evening)|at\snight)/u,
    written: `two:2 three:3 four:4 five:5 six:6 seven:7 eight:8 nine:9 ten:10 eleven:11 twelve:12 thirteen:13 fourteen:14
      fifteen:15 sixteen:16 seventeen:17 eighteen:18 nineteen:19 twenty:20 thirty:30 forty:40 fifty:50 sixty:60
      seventy:70 eighty:80 ninety:90 dozen:12 third:3 fourth:4 fifth:5 twice:2 double:2`,
    scales: `hundred:2 thousand:3 k:3 million:6 mn:6 m:6 billion:9 bn:9 trillion:12 tn:12`,
    about:
      anyOf(`about, around, approximately, circa, nearly, almost, roughly, some, over, more than, at least, under,
      less than, up to`),
    percent: /per ?cent/u,
  },
  prepositions: `with in on at by for from to of after before during under over without between among according despite
    since until through against about`,
  relatives: "who which that whose",
  pronouns: `he she they him her them his hers their theirs it its who this these those such former latter
    both i we my our me us you your`,
  anaphora: anyOf(`
    He, She, It, They, This, That, These, Those, His, Her, Its, Their, Such, Both, But, And, So,
    However, Meanwhile, Moreover, Significantly, An? _ one, Another one, The (latter|former), The other, Neither, Either`),
  negation: {
    notYet: /(?<!\p{L})(?:not\s(?:\p{L}+\s){0,6}yet(?!\p{L})|has\syet\sto|yet\sto\sbe)/u,
    bounds:
      /until|till|before|more\sthan|later\sthan|earlier\sthan|longer\sthan|fewer\sthan|less\sthan|exceed\p{L}*/u,
    outright:
      /not(?!\sonly)|no\slonger|no(?!-|\sconfidence)|never|none|nor|neither|nobody|nothing/u,
    inOtherWords: anyOf(
      "without, den(y|ied|ies|ying), refus_, fail(ed|s|ing)?(!-), reject*, unable, unlikely, lack*",
    ),
    implied: anyOf([
      `
        (no|non)-(!gaap)_, _-free, (!regard|nonethe|neverthe|doubt)___less, avoid*, prevent*,
        declin(ed|es|ing), ban(s|ned|ning)?, prohibit*, forb(id_?|ade), outlaw*, illegal*, unlawful*,
        except*, (goal|score)less, nil, zero`,
      /(?<![\d.,])0(?![\d.,])/u,
      /rul(?:e[sd]?|ing)\sout|turn(?:s|ed|ing)?\sdown|stop(?:s|ped|ping)?\sshort|at\sthe\searliest/u,
      `
        drop(s|ped|ping)?, cancel*, rather, hardly, barely, rarely, seldom, scarcely, impossible, incompetent, reluctan_,
        un(willing|clear|known|aware|success*|harmed|injured|hurt)`,
    ]),
    pronouns: /none|neither|nor|nobody|nothing/u,
    turned: /miss|lose|prevent|stop|avoid|deny|denied|refuse|fail|reject|lack|without/u,
    qualified:
      /until|yet|just|to\smention|least|all|every\p{L}*|necessarily|far|fewer|less|more|before/u,
    excepts: /but|though|although|except|apart\sfrom|save\sfor|only|while|whereas|(?<=^\s)for/u,
    reply: /no/u,
  },
  claims: {
    ahead:
      /will|would|shall|(?:is|are|was|were)\s(?:due|set|scheduled|about|expected|supposed|likely)\sto|(?:is|are)\sto|plan(?:s|ned|ning)?|intend(?:s|ed)?|expect(?:s|ed)?|anticipat(?:e|es|ed|ing)|project(?:s|ed)|forecast(?:s|ed)?|predict(?:s|ed)?|could|might|hop(?:e|es|ed|ing)|wants?|wanted|aim(?:s|ed)?|seek(?:s|ing)?|propos(?:e|es|ed|al)|call(?:s|ed)?\sfor|demand(?:s|ed)?|urg(?:e|es|ed)|ask(?:s|ed)?\s(?:for|that)|next\s(?:year|month|week|spring|summer|autumn|winter)/u,
    past: /(?:ha[sd]|have)(?=\s(?:\p{L}+\s){0,2}\p{L}+(?:ed|en|wn|ght|ld|nt|pt|st|ade|one|ung|un|ut|et|it|ed)(?!\p{L}))|was|were|already|(?<!(?:is|are|be|being|as)\s(?:\p{L}+ly\s)?)(?!need|embed|indeed|exceed|speed|proceed|succeed)\p{L}{2,}ed|built|met|found|paid|won|lost|began|sold|bought|gave|took|made|went|came|rose|fell|held|kept|sent|spent|drew|broke|became/u,
    done: [
      [/(?:is|are|was|were)\s(?:due|set|scheduled|about)\sto|will|would/u, /ha[sd]|have|\p{L}+ed/u],
    ],
    says: anyOf(`
      sa(id|ys|y), t(old|ells?), argue[sd]?, warn(s|ed)?, explain(s|ed)?, insist(s|ed)?, stress(es|ed)?,
      claim(s|ed)?, not(es|ed), add(s|ed), stat(es|ed), wr(ites?|ote), repl(y|ies|ied), answer(s|ed)?,
      assert(s|ed)?, caution(s|ed)?, comment(s|ed)?, contend(s|ed)?, declare[sd]?, maintain(s|ed)?,
      mention(s|ed)?, observe[sd]?, point(s|ed) out, remark(s|ed)?, report(s|ed)?, respond(s|ed)?, rul(es|ed), held,
      announce[sd]?`),
    possible:
      /(?<!(?:in|of|since|until|by|on|from|last|this|early|late|mid|before|after)\s)may(?=\s(?!\d)\p{L})|might|could|possib(?:ly|le)|perhaps|potential(?:ly)?|(?:is|are|was|were)\sconsidering|consider(?:s|ed|ing)\s\p{L}+ing|weigh(?:s|ed|ing)|(?:is|are|was|were)\ssaid\sto|(?:likely|probably)(?!\s(?:after|before|since|around|in|by|because))|in\stalks/u,
    tentative: anyOf([
      /(?<!(?:the|an?|this|that|its|his|her|their|our|new)\s)plans?/u,
      `
        can, would, reportedly, allegedly, should, expect*, plann(ed|ing), propos*, believ*,
        suspect*, hop(es?|ed|ing), wants?, wanted, seek(s|ing)?, sought, ask(s|ed|ing)?,
        offer(s|ed|ing)?, promis*, estimat*, puts?, negotiat*, aim(s|ed)?, whether, if, unless, risk,
        interest, open, yet to, up to, prepar*, suggest*, appear*, seem*, intend*, hint*, allow*, let, chance, option, consider*,
        discuss*`,
    ]),
    every:
      /(?<!(?:after|above|of)\s|at\s(?!all\s(?:its|the|of|their|his|her|our|\d)))all(?=\s(?:of|\d+|\p{L}+)\s)(?!\s(?:year|day|week|month|night|time|new|\p{L}+\s(?:wants?|needs?|asks?)|the\s(?:same|way|time)|about))|every(?!\s(?:years?|days?|weeks?|months?|hours?|nights?|mornings?|time|season|other))|everyone|everybody|whole(?!\snew)|(?<!if\s)any(?!\sgiven)/u,
    because: /because|as\sa\sresult|cause(?=\s\p{L}+\sto)|led\sto|therefore/u,
    grounds: anyOf([
      /(?<!(?:such|same|well|long|soon|far)\s)as(?=\s(?:the\s|its\s|his\s|her\s|their\s)?\p{L}+\s(?:had|has|have|was|were|is|are|could|would))/u,
      "after, caus*, since, so",
      /due\sto/u,
      `
        blam*, reasons?, result*, led, lead(s|ing)?, thanks, owing, saying, amid, why, mean(s|t)?,
        mak(e|es|ing), made, help(ed|s|ing)?, explain*, hence, thus, where`,
      /under\swhich/u,
      "driven, drove, fuel*, reflect*, stem(s|med|ming)?, attribut*, pinn(ed|ing), down to, triggered?, over, given, forc*, who, which",
    ]),
    order: [
      [
        /before/u,
        anyOf([
          "before, earlier, previous*, ago, prior, until, till, ahead, first",
          /not\syet/u,
          "precede*, by, then, later, after*, eve",
        ]),
      ],
      [
        /after/u,
        anyOf(`
          after*, follow*, since, later, then, when, once, subsequent*, post, upon, over, as, amid,
          because, earlier, before, until, had, for`),
      ],
      [
        /since/u,
        /since|from|ago|after|unchanged|last|first|began|start\p{L}*|because|as|ever|again|for/u,
      ],
    ],
    agent: /by|according/u,
    admits:
      /confirm(?:s|ed)|(?:admits?|admitted)(?!\s(?:in)?to\s\p{L}*\s?(?:hospital|school|uni))|acknowledge[sd]?(?!\sas)|concede[sd]?/u,
    speaker:
      /according\sto\s(?:the\s|a\s|an\s)?(?<source>\p{L}[\p{L}'-]*(?:\s\p{L}[\p{L}'-]*){0,2})|^(?:the\s|a\s|an\s)?(?<subject>\p{L}[\p{L}'-]*(?:\s(?:of\sthe\s|of\s)?\p{L}[\p{L}'-]*){0,2}?)\s(?:said|says|say|claims?|claimed|argues?|argued|warns?|warned|told|explained|insisted|stressed)/u,
  },
  contrasts: anyOf(`
    most, least, fewest, old, older, oldest, new, newer, newest, young*, open*, clos*, men, women, man,
    woman, males?, females?, beg[aiu]n*, start*, end, ends, ended, ending, stop*, cease*, fast*, slow*`),
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
    beforeNumbers: "No Nos Art Fig Figs Sec Sect Vol Vols Ch Chap Para p pp",
    mayClose: "Inc Ltd Co Corp Bros Jr Sr etc al",
  },
  sentenceStarters: `The This That These Those A An He She It They We I You His Her Its Their In On At
    But And For As If When While After Before There`,
  attribution:
    /(?:\p{Lu}[\p{L}.’'-]*\s|(?:of|the|a|an|one|old|young|local)\s|\p{Ll}+\s(?=asked|shouted|said)){1,5}(?:said|says|asked|asks|wondered|shouted|cried|replied|wrote|added|exclaimed|called|yelled)(?!\p{L})/u,
  questions: {
    asksAgain:
      /are you sure|you sure|really|just guess|guess|try again|come on|please just|your best guess/u,
    pressing: anyOf(`
      are you (really )?(sure|certain|positive), you sure, sure about (that|this|it), really, seriously,
      just, please, come on, try (again|harder), again, think (again|harder|about it), take a, make a,
      have a, (best|wild|educated)? ?guess(es|ing)?, speculate, anyway, your, any idea, check again,
      look (again|closer|harder), i insist, answer (me|it|the question), no matter what, then, so,
      ok(ay)?, and, but, what about`),
    polite: /please|pls|plz|can you|could you|would you/u,
    compare: /compare|contrast/u,
    difference: /compar\p{L}*|differ\p{L}*|contrast\p{L}*|versus|vs|agree|disagree|have in common/u,
    articles: anyOf(`
      these, those, both, them, they, the two, two (of )?(them|articles?|stories|texts|pieces|reports),
      articles?, stories, texts, pieces, reports, sources, each other, one another`),
  },
  dateline: `posted published updated last first modified on at by st nd rd th am pm a.m p.m est edt pst
    pdt cst cdt et gmt bst utc cet cest ist jst kst sast ago hour hours minute minutes min mins
    day days today yesterday`,
  announcement:
    /(?:sure|certainly|of course)?\W*(?:here(?:'s|\sis|\sare)|below\s(?:is|are)|these\sare|the\sfollowing\s(?:is|are)|(?:based|drawing)\s[^:]*\b(?:offer|give|provide))\s(?:\p{L}+\s){0,4}(?:summary|overview|briefing|points?|takeaways|facts|answer)|(?:the|this)\s(?:provided\s)?(?:passage|article|text|story|report|piece)\s(?:\p{L}+\s){0,2}(?:contains?|describes?|discusses|covers?|makes?|tells?|consists?)(?=[^:]*:\s*$)/u,
  names: {
    afterName: anyOf(`
      said, says, told, announced, warned, claimed, argued, wrote, added, explained, insisted, admitted,
      joined, won, scored, bought, sold, launched, resigned, died, plans, wants, hopes, believes,
      denied, called, signed, agreed, founded, led, beat, defeated, was born, was arrested, was elected,
      was appointed, will, has`),
    commonEnding: /(?:ly|ing|ed|ers|ists|ments|tions|ness|ity|ance|ence|ism)$/u,
  },
  ...englishPages,
};
