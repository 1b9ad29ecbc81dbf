import { arabic as answers } from "./answers/ar.ts";
import { arabic as conversation } from "./conversation/ar.ts";
import { arabic as cues } from "./cues/ar.ts";
import { arabic as questions } from "./questions/ar.ts";
import { arabic as statements } from "./statements/ar.ts";
import { arabic as synonyms } from "./synonyms/ar.ts";
import { arabicPages } from "./pages/ar.ts";
import type { Language } from "./shape/language.ts";

export const arabic: Language = {
  code: "ar",
  lists: { answers, conversation, cues, questions, statements, synonyms },
  joinsWords: true,
  /** As papers print them: these turn with the direction of the text, and CLDR's do not. */
  quotationMarks: {
    open: "«",
    close: "»",
    within: { "«": "“", "»": "”" },
  },
  functionWords: `من في فى على إلى الى عن مع أن ان إن لا لم لن ما ماذا هذا هذه ذلك تلك هؤلاء التي الذي
    الذين اللذين اللتين اللواتي هو هي هم هن هما أنا نحن أنت أو ام أم ثم لكن ولكن بل قد لقد كان كانت
    كانوا كما يكون تكون يكن تكن ليس ليست كل بعض غير بين بعد قبل عند حتى منذ حول خلال ضد دون تحت فوق أمام وراء
    إذا اذا إذ حيث حين عندما بينما كي لكي لأن لان أي اي أية هل متى أين اين كيف كم لماذا لما فيه فيها
    منه منها منهم عنه عنها عليه عليها عليهم إليه إليها له لها لهم به بها بهم وهو وهي وهم وفي ومن وعلى
    وقد وكان وكانت وأن وإن ولا ولم ولن وهذا وهذه وذلك نحو سوى أيضا ايضا هناك هنا`,
  numbers: {
    half: /نصف/u,
    written: `ثلاثة:3 ثلاث:3 أربعة:4 أربع:4 خمسة:5 خمس:5 ستة:6 ست:6 سبعة:7 سبع:7 ثمانية:8 ثماني:8 تسعة:9
      تسع:9 عشرة:10 عشر:10 عشرين:20 عشرون:20 ثلاثين:30 ثلاثون:30 أربعين:40 أربعون:40 خمسين:50
      خمسون:50 ستون:60 ستين:60 سبعون:70 سبعين:70 ثمانون:80 ثمانين:80 تسعون:90 تسعين:90 مئة:100 مائة:100
      مئتان:200 مئتين:200 مئتي:200 ثلاثمئة:300 خمسمئة:500 ألفان:2000 ألفين:2000 ألفي:2000
      مليونان:2000000 مليونين:2000000 مليوني:2000000`,
    joint: "و",
    unitsFirst: true,
    scales: "ألفا:3 مليونا:6 مليارا:9 ألف:3 آلاف:3 الف:3 مليون:6 ملايين:6 مليار:9 مليارات:9",
    about: /حوالي|نحو/u,
    percent: /بالمئة|في المئة/u,
  },
  anaphora: /(?:وهو|وهي|لكن|كما|هذا|هذه)(?!\p{L})/u,
  negation: {
    outright:
      /[وف]?(?:لا(?!\s(?:سيما|[يت]زال|بد))|ل[من](?=\s(?!ال)[يتنأا])|ليس\p{L}*|غير(?!\s[أا]ن))/u,
    inOtherWords: /ب?دون/u,
    implied: /رفض\p{L}*|نف(?:ى|ت|وا)|منع\p{L}*|حظر\p{L}*|ألغ\p{L}*/u,
    reply: /لا/u,
  },
  claims: {
    possible:
      /قد(?=\s[يتنأ])|ربما|لعل|(?:من\s)?(?:المحتمل|الممكن|المرجح)|[يت]حتمل|[يت]درس|[يت]بحث|[يت]مكن/u,
    tentative:
      /[يت]عتزم|[يت]خطط|[يت]أمل|[يت]نوي|[يت]توقع|إذا|لو|اقترح\p{L}*|[يت]قترح|[يت]سعى|وعد\p{L}*|خطة|حتى/u,
    every: /جميع|كل(?=\s(?!عام|يوم|أسبوع|شهر|ليلة|ساعة|مرة|من))|كافة|كامل|دائما/u,
    because: /بسبب|لأن\p{L}*|نظرا\sل|نتيجة|لذلك|جراء/u,
    grounds: /إذ|بعد|سبب|نتيجة|نظرا|أد[ىت]|من\sأجل|بفضل|مع|كي|دفع\p{L}*|ما\sجعل/u,
    admits: /اعترف\p{L}*|أقر(?:ت|وا)?|[يت]عترف|أكد(?:ت|وا)?|[يت]ؤكد/u,
  },
  abbreviations: {
    shortForms: "أ د م ت ص",
  },
  questions: {
    pressing: /هل أنت متأكد|متأكد|حقا|خمن|من فضلك|مرة أخرى/u,
    compare: /قارن/u,
    difference: /الفرق|يختلف/u,
    articles: /المقال/u,
  },
  announcement: /(?:إليك|فيما\sيلي)\s.{0,25}(?:ملخص|النقاط|نقاط|الإجابة)/u,
  ...arabicPages,
};
