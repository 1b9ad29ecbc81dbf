import type { StatementTable } from "./statement-table.ts";

export const arabic: StatementTable = [
  ["وقالت الغواصة ليلى حداد إن الرصيف متين.", "ماذا قالت الغواصة ليلى حداد؟"],
  ["يبلغ طول الرصيف نحو 300 متر.", "كم يبلغ طول الرصيف؟"],
  ["تستغرق الرحلة حوالي 40 دقيقة.", "كم تستغرق الرحلة؟"],
  ["الطاحونة قديمة.", undefined],
];
