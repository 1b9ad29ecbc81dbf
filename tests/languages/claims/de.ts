import type { ClaimTable } from "./claim-table.ts";

export const german: ClaimTable = {
  certain: [
    [
      "Die Stadt könnte das alte Theater im nächsten Jahr verkaufen.",
      "Die Stadt verkauft im nächsten Jahr das alte Theater.",
    ],
    [
      "Vermutlich rammte der Kutter ein gesunkenes Wrack.",
      "Der Kutter rammte ein gesunkenes Wrack.",
    ],
    ["Das Museum zieht vielleicht in den alten Bahnhof.", "Das Museum zieht in den alten Bahnhof."],
    ["Der Verein prüft ein neues Stadion am Fluss.", "Der Verein baut am Fluss ein neues Stadion."],
    [
      "Der Brand entstand wahrscheinlich durch eine Kerze in der Kapelle.",
      "Eine Kerze in der Kapelle löste den Brand aus.",
    ],
  ],
  all: [
    ["Mehrere Lehrer des Bezirks streikten.", "Alle Lehrer des Bezirks streikten."],
    ["Die meisten Läden am Markt blieben zu.", "Sämtliche Läden am Markt blieben zu."],
    [
      "Ein Teil der Ernte ging durch Hagel verloren.",
      "Die gesamte Ernte ging durch Hagel verloren.",
    ],
  ],
  cause: [
    [
      "Die Brauerei schloss im März. Gerste war teuer geworden.",
      "Die Brauerei schloss, weil Gerste teuer geworden war.",
    ],
    [
      "Die Fähre kam am Montag zu spät. Auf See lag Nebel.",
      "Die Fähre kam zu spät, weil auf See Nebel lag.",
    ],
  ],
  admits: [
    [
      "Der Direktor sagte, der Tresor sei offen gewesen.",
      "Der Direktor räumte ein, dass der Tresor offen war.",
    ],
    [
      "Der Direktor sagte, der Tresor sei offen gewesen.",
      "Der Direktor bestätigte, dass der Tresor offen war.",
    ],
    [
      "Die Firma schrieb, zwei Schiffe hätten Lecks.",
      "Die Firma hat eingeräumt, dass zwei Schiffe Lecks haben.",
    ],
  ],
  same: [
    [
      "Die Stadt könnte das alte Theater verkaufen.",
      "Möglicherweise verkauft die Stadt das alte Theater.",
    ],
    [
      "Die Brauerei schloss, denn Gerste war teuer.",
      "Die Brauerei schloss, weil Gerste teuer war.",
    ],
    ["Jeder Lehrer streikte.", "Alle Lehrer streikten."],
    [
      "Der Direktor gab zu, dass der Tresor offen war.",
      "Der Direktor räumte ein, dass der Tresor offen war.",
    ],
    ["Kein Lehrer kam zur Arbeit.", "Alle Lehrer blieben der Arbeit fern."],
    ["Der Markt öffnet jede Woche.", "Der Markt öffnet jede Woche."],
  ],
};
