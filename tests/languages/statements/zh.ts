import type { StatementTable } from "./statement-table.ts";

export const chinese: StatementTable = [
  ["负责人韩雪表示，码头很结实。", "负责人韩雪说了什么？"],
  ["码头全长为300米。", "码头全长为多少米？"],
  ["水磨从周二起停止转动，因为小溪干了。", "为什么水磨从周二起停止转动？"],
  ["码头很旧，去年接待游客3万人。", "去年接待游客多少人？"],
  ["水磨很旧。", undefined],
];
