import type { StatementTable } from "./statement-table.ts";

export const german: StatementTable = [
  ["„Der Steg hält“, sagte Wanda Holt.", "Was sagt Wanda Holt?"],
  ["„Der Steg hält“, betont Taucherin Wanda Holt.", "Was sagt Wanda Holt?"],
  ["Taucherin Wanda Holt verlangt einen neuen Steg.", "Was sagt Wanda Holt?"],
  ["Eine Stunde im Boot kostet rund 40 Euro.", "Was kostet eine Stunde im Boot?"],
  ["Das neue Dach kostet 2 Millionen Euro.", "Was kostet das neue Dach?"],
  ["Das Museum soll die Glocke ab 3. Juni zeigen.", "Wann soll das Museum die Glocke zeigen?"],
  ["Die Mühle steht still.", undefined],
  ["Die Mühle darf nicht mahlen, weil der Bach trocken ist.", "Warum darf die Mühle nicht mahlen?"],
  [
    "Rund 300 Haushalte haben am Kanal keine Heizung.",
    "Wie viele Haushalte haben am Kanal keine Heizung?",
  ],
  ["40 Kilometer waren am Abend gesperrt.", undefined],
  ["Sie kostet 40 Euro.", undefined],
];
