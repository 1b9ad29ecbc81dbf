import type { SynonymRow } from "./synonym-table.ts";

export const german: readonly SynonymRow[] = [
  [
    "Wem gehört die Mühle?",
    "Eigentümerin der Mühle ist Ada Bruck.",
    "Die Mühle hat vier Stockwerke.",
  ],
  [
    "Warum ist die Straße zu?",
    "Die Straße ist gesperrt, weil ein Rohr geplatzt ist.",
    "Die Straße stammt von 1970.",
  ],
  ["Wie teuer ist eine Karte?", "Ein Ticket kostet 14 Euro.", "Das Stück hat zwei Akte."],
  [
    "Wer ist der Chef der Brauerei?",
    "Die Brauerei leitet Ivo Hardt.",
    "Die Brauerei hat eine Katze.",
  ],
  ["Wie viele Schüler gibt es?", "An der Schule lernen 120 Kinder.", "Die Schule hat 9 Fenster."],
  [
    "Wie viel verdient ein Wärter?",
    "Das Gehalt eines Wärters beträgt 31.000 Euro.",
    "Ein Wärter trägt Blau.",
  ],
  [
    "Wann wurde die Brücke repariert?",
    "Die Brücke wurde 2018 saniert.",
    "Die Brücke ist aus Eisen.",
  ],
  ["Wie schwer ist die Glocke?", "Die Glocke wiegt 900 Kilogramm.", "Die Glocke läutet um 12 Uhr."],
  [
    "Wie viele Menschen leben auf der Insel?",
    "Die Insel hat 340 Einwohner.",
    "Die Insel hat 3 Strände.",
  ],
  [
    "Wann beginnt der Markt?",
    "Der Markt öffnet um sieben Uhr.",
    "Auf dem Platz steht ein Brunnen.",
  ],
  [
    "Wer ist zurückgetreten?",
    "Die Kassiererin Ann Moll legte ihr Amt nieder.",
    "Das Büro ist rot gestrichen.",
  ],
];
