import type { PageTable } from "./page-table.ts";

export const german: PageTable = {
  walls: [
    "Jetzt weiterlesen mit unserem Digitalabo.",
    "Dieser Artikel ist nur für Abonnenten lesbar.",
    "Um den vollständigen Artikel lesen zu können, brauchen Sie ein Abo.",
    "Diesen Artikel jetzt freischalten",
    "Mit einem Probeabo weiterlesen",
  ],
  open: [
    "Abonnieren Sie unseren kostenlosen Newsletter.",
    "Der Rat will den ganzen Bericht lesen, bevor er abstimmt.",
    "Das Deutschlandticket ist als Abo erhältlich.",
    "Der Artikel im Schaufenster kostet 20 Euro.",
  ],
  missing: [
    "Die gesuchte Seite wurde nicht gefunden.",
    "Dieser Artikel ist leider nicht mehr verfügbar.",
    "Die Seite existiert nicht.",
    "Dieser Beitrag wurde gelöscht.",
  ],
  notMissing: [
    "Der vermisste Segler wurde am Dienstag gefunden.",
    "Die Polizei hat den Täter nicht gefunden.",
    "Das Museum öffnet montags nicht mehr.",
  ],
  credits: [
    "Foto: Anna Lind",
    "Bild: dpa",
    "Foto von Tom Reed",
    "Die alte Mühle im Juni. (Foto: Stadtarchiv)",
    "Archivfoto: Stadt Elvesund",
  ],
  notCredits: [
    "Ein Foto des Bürgermeisters hing im Saal.",
    "Die Polizei veröffentlichte Bilder des Diebs.",
    "Das Bild der Stadt hat sich gewandelt.",
  ],
  bylines: [
    ["Von Anna Lind", "Anna Lind"],
    ["Von Tom Reed und Ana Prado", "Tom Reed und Ana Prado"],
    ["Text: Johanna Hügel", "Johanna Hügel"],
    ["Von Karl von der Heide", "Karl von der Heide"],
  ],
  notBylines: [
    "Von Dienstag an ist die Brücke gesperrt.",
    "Von hier bis ans Meer",
    "Texte und Bilder gingen verloren.",
  ],
};
