import type { StatementTable } from "./statement-table.ts";

export const english: StatementTable = [
  ["The night train leaves Marrow in March.", "When does the night train leave Marrow?"],
  [
    "The harbour office closes the counter at the end of 2026.",
    "When does the harbour office close the counter?",
  ],
  ["“The pier holds,” said Wanda Holt.", "What did Wanda Holt say?"],
  ["“The pier holds,” warned Wanda Holt of the harbour.", "What did Wanda Holt say?"],
  ["Wanda Holt, a diver from Marrow, says the pier holds.", "What did Wanda Holt say?"],
  ["Prof Wanda Holt told the hearing about the pier.", "What did Wanda Holt say?"],
  [
    "The nets belong to Wanda Holt, who has dived here since childhood.",
    "Who has dived here since childhood?",
  ],
  ["A lesson with two boats costs about $40.", "How much does a lesson with two boats cost?"],
  ["A new roof would cost around £2 million.", "How much would a new roof cost?"],
  [
    "Nearly 300 households along the canal lost the heating.",
    "How many households along the canal lost the heating?",
  ],
  [
    "Forty swimmers crossed the bay before breakfast.",
    "How many swimmers crossed the bay before breakfast?",
  ],
  ["The museum will show the bell from 3 June.", "When will the museum show the bell?"],
  ["Marrow Hall was sold to the tenants in 1998.", "When was Marrow Hall sold to the tenants?"],
  ["The mill has stood still because the stream is dry.", "Why has the mill stood still?"],
  ["The mill is old.", undefined],
  ["40 kilometres of coast were cleaned by hand.", undefined],
  ["She closes the counter in March.", undefined],
  ["The harbour closes its counter in March.", undefined],
];
