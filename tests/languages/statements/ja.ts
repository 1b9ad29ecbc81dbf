import type { StatementTable } from "./statement-table.ts";

export const japanese: StatementTable = [
  ["大森所長は「桟橋は丈夫だ」と話した。", "大森所長は何と話していますか？"],
  ["受講料は税込み4000円で、子どもは無料。", "受講料はいくらですか？"],
  ["参加者は300人で、多くは学生だった。", "参加者は何人ですか？"],
  ["桟橋の長さは約40メートルで、木造だ。", "桟橋の長さはどのくらいですか？"],
  ["水車小屋は古い。", undefined],
];
