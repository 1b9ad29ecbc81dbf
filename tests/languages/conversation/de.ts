import type { ConversationTable } from "./conversation-table.ts";

export const german: ConversationTable = {
  questions: [
    "Wann wird der neue Damm eröffnet?",
    "wie viele Häuser standen unter Wasser",
    "Wer bezahlt die Reparatur?",
    "gibt es schon einen Termin für die Wahl",
    "Und was sagt die Bürgermeisterin?",
    "Warum wurde die Brücke gesperrt",
    "Welche Orte sind betroffen?",
    "Wo kann ich das kaufen?",
    "läuft das mit Batterien?",
    "seit wann gilt das Verbot",
    "Hat der Minister zugestimmt?",
    "Wie hoch ist die Strafe?",
  ],
  asides: [
    "Kann jemand den Raum für Donnerstag buchen?",
    "Wer kommt mit zum Essen?",
    "Was für ein Chaos!",
    "Wie schön für die.",
    "Habt ihr den ganzen Bericht gelesen?",
    "sollen wir das Treffen verschieben?",
    "Könntest du mir die Folien schicken?",
    "wer hätte das gedacht",
    "Was meint ihr dazu?",
    "Machst du das Protokoll?",
  ],
  smallTalk: ["Danke dir!", "super, danke", "haha", "Genau.", "alles klar", "Schade"],
  mute: ["Sei bitte still.", "Ruhe!", "stumm", "hör auf", "Nicht mehr antworten hier"],
  unmute: ["Du darfst wieder reden.", "Stummschaltung aufheben", "wach auf", "Antworte wieder"],
  again: [
    "Lies es bitte noch einmal",
    "aktualisieren",
    "Kannst du den Artikel noch mal lesen?",
    "Der Artikel wurde aktualisiert, bitte noch einmal lesen",
  ],
};
