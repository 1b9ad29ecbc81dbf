import type { StatementTable } from "./statement-table.ts";

export const korean: StatementTable = [
  ["한가람 교수는 부두가 튼튼하다고 말했다.", "한가람 교수는 뭐라고 했나요?"],
  ["수업료는 약 4만 원이다.", "수업료는 얼마인가요?"],
  ["탱크의 용량은 최대 20리터이다.", "탱크의 용량은 얼마나 되나요?"],
  ["방앗간은 낡았다.", undefined],
];
