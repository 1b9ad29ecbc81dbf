import type { briefings as english } from "../en/briefings.ts";
import { translationOf } from "../template/translation.ts";

export const briefings = translationOf<typeof english>()({
  attachedFile: "Angehängte Datei",
  pastedText: "Eingefügter Text",
  readingTime: "{minutes} Min. Lesezeit",
  writtenExtractively: "extraktiv: Sätze des Artikels, ohne Sprachmodell",
  writtenBy: "geschrieben von {model}",
  writtenInstead: "{writer} ({reason})",
  readShare: "{share} gelesen: {reason}",
  coverage: "aus {share} des Textes",
  briefedBefore: "hier schon zusammengefasst",
  kindDocumentation: "Dokumentation",
  kindDiscussion: "Diskussion",
  kindEncyclopaedia: "Lexikoneintrag",
  kindProduct: "Produktseite",
  kindListing: "Liste",
  kindMail: "E-Mail",
  kindPaper: "Fachartikel",
  kindLegal: "Rechtstext",
  kindRecipe: "Rezept",
  kindInterview: "Interview",
  kindTranscript: "Mitschrift",

  restUnread: "der Rest war nicht zu lesen",
  partPaywall: "Bezahlschranke",
  partSignIn: "Anmeldung nötig",
  partLeftOut: "weiterer Text der Seite gehört vielleicht dazu",
  partTooLong: "zu lang, um alles zu lesen",
  partTorn: "der Text bricht mitten im Satz ab, was folgt, ist nicht bekannt",
  partDamaged: "beschädigte Datei, {read} von {all} Seiten",
  partFirstPages: "die ersten {read} von {all} Seiten",
  partOnePage: "Seite {page} von {all}",

  sources: "Quellen",
  useful: "Hilfreich",
  notUseful: "Nicht hilfreich",
  pointsAndSources: "Kernpunkte und Quellen",
  tryAgain: "Noch einmal versuchen",
  giveText: "Text einreichen",

  alreadyBriefed: "Hier schon zusammengefasst:",
  briefedAbove: "Dieser Artikel ist weiter oben in diesem Thread zusammengefasst.",
  unchanged:
    "Die Seite hat sich nicht geändert, seit ich sie gelesen habe. Die Zusammenfassung oben gilt weiter.",
  pageChanged: "Die Seite hat sich seit dem {date} geändert: {share} ihrer Sätze sind noch da.",
  changeNew: "Neu: {text}",
  changeGone: "Entfallen: {text}",
  changeBefore: "Vorher: {text}",
  changeNow: "Jetzt: {text}",
  moreChanges: { one: "und eine weitere Änderung", other: "und {count} weitere Änderungen" },

  digestTitle: "Überblick · {date}",
  digestArticles: {
    one: "{count} Artikel seit {since}",
    other: "{count} Artikel seit {since}",
  },
  digestLate: "verspätet: er war früher fällig",
  digestNothingNew: "Nichts Neues seit {since}.",
  moreStories: { one: "und ein weiterer", other: "und {count} weitere" },
  storyUpdate: "Neues dazu",
  storyChange: "jetzt {now}, vorher {was}",
  digestInThread: {
    one: "{count} weiteres Thema steht im Thread",
    other: "{count} weitere Themen stehen im Thread",
  },
  digestMore: "Außerdem gepostet:",
  storyAlso: "auch:",

  promptTitle: "Fragen Sie mich zu einem Artikel",
  promptOnScreen: "Fasse zusammen, was ich gerade ansehe",
  promptLast: "Was ist das Wichtigste im letzten Artikel?",
  promptHelp: "Wie funktioniert das hier?",
  nothingOnScreen:
    "Ich sehe nicht, was Sie gerade ansehen. Öffnen Sie die Nachricht mit dem Artikel neben unserer Unterhaltung und fragen Sie noch einmal, oder schicken Sie mir den Link.",
  help: "Posten Sie einen Link, fügen Sie einen Artikel ein oder hängen Sie eine Datei an: Ich antworte im Thread mit den Kernpunkten, jeder mit dem Satz, auf dem er beruht. Fragen können Sie gleich im Thread stellen. `/brief <Link>` fasst auf Wunsch zusammen, `/digest on 09:00` schickt täglich einen Überblick. `mute` in einem Thread macht mich dort still, `unmute` hebt das auf.",
  seenLate: "Verspätet: Ich habe diese Nachricht erst jetzt gesehen.",
  couldNotRead: "{what} konnte ich nicht lesen.",
  nothingToReadAgain:
    "Was hier eingefügt oder angehängt wurde, habe ich so gelesen, wie es mir gegeben wurde. Posten Sie den neuen Text, dann fasse ich ihn zusammen.",
  articleNotKept:
    "Der Artikel dieses Threads ist nicht mehr gespeichert. Posten Sie ihn noch einmal und fragen Sie dann.",
  verified: "Vom Artikel belegt: {borneOut} von {sentences} Sätzen",
  verifiedHow:
    "✓ der Wortlaut des Artikels belegt es · ✗ etwas weicht ab · ~ andere Sprache. Verglichen wurde der Wortlaut, nicht der Sinn.",
  nothingToAsk:
    "In diesem Thread steht kein Artikel, den ich lesen konnte. Posten Sie hier einen Link, den Text oder die Datei und fragen Sie dann noch einmal.",
  firstOfPost: {
    one: "Ich fasse die ersten {most} von {all} zusammen. Posten Sie den letzten in einer eigenen Nachricht.",
    other:
      "Ich fasse die ersten {most} von {all} zusammen. Posten Sie die übrigen {count} in einer eigenen Nachricht.",
  },

  isReading: "liest den Artikel …",
  isWriting: "schreibt die Zusammenfassung …",
  isLooking: "sucht im Artikel …",
  isBusy: {
    one: "ist beschäftigt: noch {count} vor Ihnen",
    other: "ist beschäftigt: noch {count} vor Ihnen",
  },

  discussion: "Ein Thread mit {messages} Nachrichten von {names}",
  somebody: "Jemand",
  linkRemoved: "[Link entfernt]",
});
