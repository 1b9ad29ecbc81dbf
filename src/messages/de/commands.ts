import type { commands as english } from "../en/commands.ts";
import { translationOf } from "../template/translation.ts";

export const commands = translationOf<typeof english>()({
  onIt: "Bin dabei. Die Zusammenfassung erscheint gleich hier.",
  onItInThread: "Bin dabei. Die Zusammenfassung erscheint im Thread der Nachricht.",
  verifyingInThread: "Bin dabei. Was ich finde, erscheint im Thread.",
  nothingToVerify:
    "Ich habe keinen Text gefunden, den ich prüfen könnte. Schreiben Sie „prüf das“ darunter in den Thread oder den Text hinter einen Doppelpunkt: „prüf das: …“.",
  ownMessage: "Das ist eine Nachricht von mir. Wählen Sie die mit dem Artikel.",
  notStored: "Das ging gerade nicht. Bitte versuchen Sie es in einer Minute noch einmal.",
  notHere:
    "Ich bin nicht in dieser Unterhaltung und kann hier nicht antworten. Laden Sie mich mit `/invite` ein oder schreiben Sie mir eine Direktnachricht.",
  thanks: "Danke, ist notiert.",
  forgetting:
    "Was Sie gepostet, gefragt und zu Zusammenfassungen gemeint haben, wird gelöscht. Löschen Sie einen Ihrer Posts, um auch seine Zusammenfassung aus dem Thread zu entfernen.",

  briefUsage:
    "`/brief <Link oder Text>` fasst ihn hier zusammen\n`/brief length brief|standard|deep` · wie lang Zusammenfassungen in diesem Channel sind\n`/brief language article|en|ko|…` · in welcher Sprache sie geschrieben sind\n`/brief language me article|en|ko|…|off` · dasselbe für alles, was Sie posten und fragen, in jedem Channel\n`/brief mode auto|asked|off` · wann ich in diesem Channel spreche: zu geposteten Artikeln, auf Anfrage oder nur nach Befehlen\n`/brief audience <für wen>|off` · `/brief style <Stilwünsche Ihres Teams>|off`\n`/brief settings` · `/brief usage` · `/brief forget me` · `/brief help`",
  nothingToBrief: "Darin habe ich weder einen Link noch einen Artikel gefunden.",
  settingsOfChannel: "Zusammenfassungen in diesem Channel: Länge `{length}`, auf {language}.",
  settingsOfChannelAsArticle:
    "Zusammenfassungen in diesem Channel: Länge `{length}`, in der Sprache des Artikels.",
  settingsAudience: "Für: {audience}",
  settingsModeAsked:
    "In diesem Channel spreche ich, wenn mich jemand fragt: mit einer Erwähnung, `/brief`, dem Kurzbefehl oder einer Reaktion.",
  settingsModeOff:
    "In diesem Channel bin ich ausgeschaltet: Ich antworte nur auf Befehle und den Kurzbefehl.",
  settingsStyle: "Stil: {style}",
  settingsOfPerson: "Was Sie posten und fragen, beantworte ich in jedem Channel auf {language}.",
  settingsOfPersonAsArticle:
    "Was Sie posten und fragen, beantworte ich in jedem Channel in der Sprache des Artikels.",
  settingsIdle:
    "Es ist kein Sprachmodell eingerichtet: Zusammenfassungen bestehen aus Sätzen des Artikels, gleich welche Sprache, Leserschaft oder welcher Stil eingestellt ist.",
  didYouMean: "Meinten Sie `{meant}`?",
  optionArticle: "die Sprache des Artikels",
  notAnOption: "„{value}“ gibt es hier nicht. Möglich: {options}.",
  notALanguage:
    "„{value}“ ist keine Sprache, die ich kenne. Schreiben Sie `article` für die des Artikels oder einen Code wie `en`, `ko`, `de`.",
  sayAudience:
    "Schreiben Sie dazu, für wen die Zusammenfassungen sind: `/brief audience Ingenieure`.",
  sayStyle:
    "Schreiben Sie dazu, wie die Zusammenfassungen klingen sollen: `/brief style einfache Wörter, keine Adjektive`.",
  wishTooLong: "Das sind {length} Zeichen; höchstens {most} passen.",

  usageWithoutModel:
    "Es ist kein Sprachmodell eingerichtet: Zusammenfassungen bestehen aus Sätzen des Artikels und kosten nichts.",
  usageDay: "Nutzung des Sprachmodells in den letzten 24 Stunden:",
  usageMonth: "In den letzten 30 Tagen:",
  usageYou: "Sie: {spent}",
  usageChannel: "Dieser Channel: {spent}",
  usageTeam: "Der Workspace: {spent}",
  requests: { one: "{count} Anfrage", other: "{count} Anfragen" },
  requestsOf: { one: "{spent} von {count} Anfrage", other: "{spent} von {count} Anfragen" },
  tokens: { one: "{count} Token", other: "{count} Token" },
  tokensOf: { one: "{spent} von {count} Token", other: "{spent} von {count} Token" },
  moneyOf: "{spent} von {most}",

  digestUsage:
    "`/digest now` · `/digest on 09:00 [weekdays|daily|weekly [monday…sunday]] [Area/City]` · `/digest off` · `/digest status` · `/digest quiet on|off`",
  digestUnknownVerb: "„{word}“ kenne ich nicht.",
  digestUnknownWord:
    "„{word}“ kenne ich nicht: weder als Tage (`weekdays`, `daily`, `weekly`) noch als Zeitzone (`Europe/Berlin`).",
  digestSayQuiet:
    "Schreiben Sie `/digest quiet on`, um an Tagen ohne Neues nichts zu posten, oder `/digest quiet off`, um es in einer Zeile zu sagen.",
  digestSayWhen: "Schreiben Sie dazu, wann: `/digest on 09:00`.",
  digestNotATime: "„{time}“ ist keine Uhrzeit. Schreiben Sie `09:00`.",
  digestNoValue: "„{value}“ ist kein Wert, den `{setting}` haben kann.",
  digestNone: "In diesem Channel gibt es keinen Überblick. `/digest on 09:00` richtet einen ein.",
  digestNeverDue:
    "Ohne einen Wochentag käme er nie: Wählen Sie mindestens einen, oder schalten Sie ihn ab.",
  digestOnItsWay: "Der Überblick ist unterwegs.",
  digestIsOff: "Der Überblick dieses Channels ist abgeschaltet.",
  digestSaysNothingNew: "An Tagen ohne Neues sagt der Überblick das in einer Zeile.",
  digestStaysQuiet: "An Tagen ohne Neues bleibt der Überblick aus.",
  digestDaily: "Der Überblick kommt täglich um {at} Uhr ({zone}). Nächster: {next}.",
  digestWeekdays: "Der Überblick kommt werktags um {at} Uhr ({zone}). Nächster: {next}.",
  digestWeekly: "Der Überblick kommt jeden {day} um {at} Uhr ({zone}). Nächster: {next}.",

  sourcesTitle: "Quellen",
  sourcesNotKept:
    "Ich habe Ihnen hier keine Quellen zu zeigen: Die Zusammenfassung ist nicht mehr gespeichert, oder sie steht dort, wo Sie nicht mitlesen dürfen. Lassen Sie den Artikel noch einmal zusammenfassen, um sie zu sehen.",
  sourcesMore: "Es gibt mehr Sätze, als hier Platz haben.",
  openOnPage: "auf der Seite öffnen",
  translate: "Auf {language} übersetzen",
  translating: "Wird auf {language} übersetzt …",
  translated:
    "Vom Sprachmodell auf {language} übersetzt und nicht geprüft; in Anführungszeichen stehen die Worte des Artikels.",
  notTranslated: "Nicht übersetzt.",
  translationBroke: "Bei mir ist etwas schiefgegangen. Bitte versuchen Sie es noch einmal.",

  close: "Schließen",
  cancel: "Abbrechen",
  send: "Senden",
  skip: "Überspringen",
  reasonTitle: "Was war nicht gut?",
  reason: "Grund",
  reasonWrong: "Etwas darin ist falsch",
  reasonIncomplete: "Das Wichtige fehlt",
  reasonTooLong: "Sie ist zu lang",
  reasonNoArticle: "Da war kein Artikel zum Zusammenfassen",
  inYourWords: "In Ihren Worten",
  pasteTitle: "Text einreichen",
  briefIt: "Zusammenfassen",
  pasteArticle: "Artikel einfügen",
  pasteHint:
    "Länger als {most} Zeichen? Hängen Sie ihn unten an oder fügen Sie ihn im Thread ein und erwähnen Sie mich.",
  orAttach: "oder als Datei anhängen",
  pasteOrAttach: "Fügen Sie den Text ein oder hängen Sie eine Datei an.",
  mayNotRead:
    "Sie können diese Unterhaltung nicht lesen, deshalb wird dort nichts zusammengefasst.",

  channelNotYours:
    "Sie können diesen Channel nicht mehr lesen, deshalb werden seine Einstellungen nicht gezeigt.",
  homeNotDrawn:
    "Was hierher gehört, konnte ich gerade nicht nachsehen. Öffnen Sie diesen Tab in einer Minute noch einmal.",
  homeInvite:
    "Laden Sie mich in einen Channel ein: Ich fasse die Artikel, die dort gepostet werden, jeweils im Thread zusammen.",
  homeSend:
    "Schicken Sie mir einen Link, einen eingefügten Artikel oder eine Datei als Direktnachricht.",
  homeAsk:
    "Stellen Sie Fragen im Thread einer Zusammenfassung. Ohne Erwähnung antworte ich, wo es im Artikel steht; erwähnen Sie mich, dann sage ich auch, wenn es nicht darin steht.",
  homeShortcut: "„Brief this“ im Menü einer Nachricht fasst auch ältere Posts zusammen.",
  reactionHint:
    "Mit {reactions} auf einer Nachricht fasse ich in ihrem Thread zusammen, was darin steht.",
  homeCommands: "`/brief help` und `/digest status` in einem Channel zeigen den Rest.",
  homeUnread: "Was ich nicht lesen konnte",
  homeArticles: "Ihre letzten Artikel",
  homeDigests: "Überblicke",
  homeDaily: "täglich um {at} Uhr, {zone}",
  homeWeekdays: "werktags um {at} Uhr, {zone}",
  homeWeekly: "jeden {day} um {at} Uhr, {zone}",
  homeWrittenBy: "Geschrieben von: {writer}",
  homeRequests: {
    one: "{count} Anfrage in den letzten 30 Tagen",
    other: "{count} Anfragen in den letzten 30 Tagen",
  },

  // What is missing where a scope was not granted.
  withoutFiles: "Dateien, die jemand postet, werden nicht gelesen.",
  withoutPrivateChannels: "Private Channels werden nicht gelesen.",
  withoutGroupMessages: "Gruppennachrichten werden nicht gelesen.",
  withoutReactions: "Reaktionen bewirken nichts.",
  withoutSigns: "An Nachrichten werden keine Zeichen gesetzt.",

  // Settings, in dialogs and in the Home tab.
  settingsTitle: "Einstellungen",
  save: "Speichern",
  settingMode: "Wann ich hier spreche",
  modeAuto: "Zu geteilten Artikeln und auf Anfrage",
  modeAsked: "Auf Anfrage",
  modeOff: "Nur auf Befehle",
  settingLength: "Länge",
  lengthBrief: "Kurz",
  lengthStandard: "Mittel",
  lengthDeep: "Ausführlich",
  settingLanguage: "Sprache der Zusammenfassungen",
  settingAudience: "Für wen",
  settingStyle: "Stil",
  settingMyLanguage: "Meine Sprache, in allen Kanälen",
  optionChannel: "Wie im jeweiligen Kanal",
  settingsChanged: "{who} hat geändert, wie ich hier arbeite: {what}.",
  settingValue: "{setting}: {value}",
  settingDigest: "Überblick",
  digestDays: "Tage",
  digestAt: "Uhrzeit",
  digestZone: "Zeitzone",
  digestOn: "An",
  digestOff: "Aus",
  digestNoNews: "An Tagen ohne Neues",
  digestQuiet: "Nichts posten",
  digestSaySo: "In einer Zeile darauf hinweisen",
  valueNone: "keine Angabe",
  mayChangeAdmins:
    "Das dürfen hier nur Admins des Workspace ändern und wer den Kanal angelegt hat.",
  mayChangeNamed: "Das dürfen hier nur {who} ändern.",
  mayChangeNotGuests: "Gäste können keine Einstellungen ändern.",
  rolesOnlyAdmins: "Nur Admins des Workspace legen fest, wer Einstellungen ändern darf.",
  rolesNow: "Einstellungen von Kanälen dürfen ändern: {who}.",
  rolesEveryone: "alle im Kanal",
  rolesCreator: "wer den Kanal angelegt hat, und Admins",
  lastChanges: "Letzte Änderungen",
  homeChannels: "Kanäle, in denen ich bin",
  homeEdit: "Bearbeiten",
  homeMine: "Meine Einstellungen",
  homeNothingYet:
    "Noch nichts: Teilen Sie einen Link in einem Kanal, in dem ich bin, oder schicken Sie mir einen.",
  settingRoles: "Wer Einstellungen ändern darf",
});
