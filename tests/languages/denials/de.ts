import type { DenialTable } from "./denial-table.ts";

export const german: DenialTable = {
  pairs: [
    ["Der Damm wird dieses Jahr erhöht.", "Der Damm wird dieses Jahr nicht erhöht."],
    ["Der Pilot hatte vor dem Flug geschlafen.", "Der Pilot hatte vor dem Flug nie geschlafen."],
    ["Alle im Hotel sahen den Dieb.", "Niemand im Hotel sah den Dieb."],
    ["Das Museum zeigt die Glocke noch.", "Das Museum zeigt die Glocke nicht mehr."],
    ["Koch und Kellner rauchten.", "Weder der Koch noch der Kellner rauchten."],
    ["Der Chor sang mit seinem Dirigenten.", "Der Chor sang ohne seinen Dirigenten."],
    ["Der Minister traf die Bergleute.", "Der Minister traf keinen der Bergleute."],
    ["Die Schule hat eine Bücherei.", "Die Schule hat keine Bücherei."],
    ["Der Bäcker zahlte etwas.", "Der Bäcker zahlte nichts."],
    ["Der Streik ist zu beenden.", "Der Streik ist keinesfalls zu beenden."],
    ["Die Brücke ist irgendwo gesperrt.", "Die Brücke ist nirgends gesperrt."],
    ["Manche der Briefe kamen an.", "Keiner der Briefe kam an."],
  ],
  harmless: [
    "Der Laden verkauft nicht nur Brot, sondern auch Milch.",
    "Die Fischer sind in Not geraten.",
    "Die Nichte des Bürgermeisters leitet das Amt.",
    "Sie pflanzte Keime in den Kübel.",
    "Das Niveau des Sees stieg.",
    "Der Ohnmächtige kam ins Krankenhaus.",
  ],
};
