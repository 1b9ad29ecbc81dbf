import type { QuestionTable } from "./question-table.ts";

export const arabic: QuestionTable = {
  types: [
    ["كم سعر التذكرة؟", "money"],
    ["كم عمر القبطان؟", "age"],
    ["كم تبلغ درجة حرارة الفرن؟", "temperature"],
    ["كم وزن الجرس؟", "weight"],
    ["كم عمق الميناء؟", "length"],
    ["كم تستغرق الرحلة؟", "duration"],
    ["متى بنيت الطاحونة؟", "time"],
    ["كم بقرة بيعت؟", "count"],
    ["ما النسبة التي صوتت بنعم؟", "percent"],
    ["من يقود الجوقة؟", "person"],
    ["ما مهنتها؟", "occupation"],
    ["لماذا أغلق المخبز؟", "reason"],
  ],
  requests: [
    ["لخص المقال من فضلك", "summary"],
    ["أقصر", "shorter"],
    ["مزيد من التفاصيل", "more"],
    ["على شكل نقاط", "bullets"],
    ["اذكر الأرقام", "numbers"],
    ["اشرح ببساطة", "explain"],
    ["ترجم إلى الإنجليزية", "translate"],
  ],
  metadata: [
    ["من كتب المقال؟", "byline"],
    ["متى نشر المقال؟", "publishedAt"],
    ["ما المصدر؟", "site"],
    ["ما العنوان؟", "title"],
    ["أعطني الرابط", "url"],
  ],
  toTheText: ["من كتب الأغنية؟", "ما الأرقام التي ذكرها العمدة؟"],
};
