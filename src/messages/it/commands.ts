import type { commands as english } from "../en/commands.ts";
import { translationOf } from "../template/translation.ts";

export const commands = translationOf<typeof english>()({
  onIt: "Ci penso io. Il riassunto comparirà qui tra un momento.",
  onItInThread: "Ci penso io. Il riassunto comparirà nel thread del messaggio.",
  verifyingInThread: "Ci penso io. Il risultato comparirà nel thread.",
  nothingToVerify:
    "Non ho trovato alcun testo da verificare. Scrivi «verifica questo» sotto di esso nel thread, oppure il testo dopo i due punti: «verifica questo: …».",
  ownMessage: "Quello è un mio messaggio. Scegli quello con l’articolo.",
  notStored: "In questo momento non ci sono riuscito. Riprova tra un minuto.",
  notHere:
    "Non sono in questa conversazione, quindi non potrei rispondere. Invitami con `/invite`, o scrivimi in un messaggio diretto.",
  thanks: "Grazie, annotato.",
  forgetting:
    "Sto cancellando ciò che hai pubblicato, chiesto e pensato dei riassunti. Elimina un tuo messaggio per togliere dal thread anche il suo riassunto.",
  briefUsage:
    "`/brief <link o testo>` lo riassume qui\n`/brief length brief|standard|deep` · la lunghezza dei riassunti in questo canale\n`/brief language article|en|ko|…` · la lingua in cui sono scritti\n`/brief language me article|en|ko|…|off` · lo stesso per ciò che pubblichi e chiedi, in ogni canale\n`/brief mode auto|asked|off` · quando parlo in questo canale: sugli articoli pubblicati, su richiesta o solo dopo i comandi\n`/brief audience <per chi>|off` · `/brief style <desideri del tuo team>|off`\n`/brief settings` · `/brief usage` · `/brief forget me` · `/brief help`",
  nothingToBrief: "Non ci ho trovato né un link né un articolo.",
  settingsOfChannel: "Riassunti in questo canale: lunghezza `{length}`, in {language}.",
  settingsOfChannelAsArticle:
    "Riassunti in questo canale: lunghezza `{length}`, nella lingua dell’articolo.",
  settingsAudience: "Per: {audience}",
  settingsModeAsked:
    "In questo canale parlo quando qualcuno me lo chiede: con una menzione, `/brief`, la scorciatoia o una reazione.",
  settingsModeOff: "In questo canale sono spento: rispondo solo ai comandi e alla scorciatoia.",
  settingsStyle: "Stile: {style}",
  settingsOfPerson: "A ciò che pubblichi e chiedi rispondo in {language}, in ogni canale.",
  settingsOfPersonAsArticle:
    "A ciò che pubblichi e chiedi rispondo nella lingua dell’articolo, in ogni canale.",
  settingsIdle:
    "Nessun modello è configurato: i riassunti sono frasi dell’articolo, quali che siano lingua, pubblico o stile.",
  didYouMean: "Intendevi `{meant}`?",
  optionArticle: "la lingua dell’articolo",
  notAnOption: "«{value}» non è tra le scelte. Scrivi {options}.",
  notALanguage:
    "«{value}» non è una lingua che conosco. Scrivi `article` per quella dell’articolo, o un codice come `en`, `ko`, `de`.",
  sayAudience: "Scrivi per chi sono i riassunti: `/brief audience ingegneri`.",
  sayStyle:
    "Scrivi come devono suonare i riassunti: `/brief style parole semplici, niente aggettivi`.",
  wishTooLong: "Sono {length} caratteri; al massimo {most}.",
  usageWithoutModel:
    "Nessun modello è configurato: i riassunti sono frasi dell’articolo e non costano nulla.",
  usageDay: "Uso del modello nelle ultime 24 ore:",
  usageMonth: "Negli ultimi 30 giorni:",
  usageYou: "Tu: {spent}",
  usageChannel: "Questo canale: {spent}",
  usageTeam: "L’area di lavoro: {spent}",
  requests: { one: "{count} richiesta", other: "{count} richieste" },
  requestsOf: { one: "{spent} su {count} richiesta", other: "{spent} su {count} richieste" },
  tokens: "{count} token",
  tokensOf: "{spent} su {count} token",
  moneyOf: "{spent} su {most}",
  digestUsage:
    "`/digest now` · `/digest on 09:00 [weekdays|daily|weekly [monday…sunday]] [Area/City]` · `/digest off` · `/digest status` · `/digest quiet on|off`",
  digestUnknownVerb: "Non conosco «{word}».",
  digestUnknownWord:
    "Non conosco «{word}»: non sono giorni (`weekdays`, `daily`, `weekly`) né un fuso orario (`Europe/Rome`).",
  digestSayQuiet:
    "Scrivi `/digest quiet on` per non pubblicare nulla nei giorni senza novità, `/digest quiet off` per dirlo in una riga.",
  digestSayWhen: "Scrivi quando: `/digest on 09:00`.",
  digestNotATime: "«{time}» non è un orario. Scrivilo così: `09:00`.",
  digestNoValue: "«{value}» non è un valore possibile di `{setting}`.",
  digestNone: "In questo canale non c’è una rassegna. `/digest on 09:00` ne avvia una.",
  digestOnItsWay: "La rassegna è in arrivo.",
  digestIsOff: "La rassegna di questo canale è disattivata.",
  digestSaysNothingNew: "Nei giorni senza novità la rassegna lo dice in una riga.",
  digestStaysQuiet: "Nei giorni senza novità la rassegna non arriva.",
  digestDaily: "La rassegna arriva ogni giorno alle {at} ({zone}). Prossima: {next}.",
  digestWeekdays: "La rassegna arriva nei giorni feriali alle {at} ({zone}). Prossima: {next}.",
  digestWeekly: "La rassegna arriva ogni {day} alle {at} ({zone}). Prossima: {next}.",
  sourcesTitle: "Fonti",
  sourcesNotKept:
    "Non ho fonti da mostrarti qui: il riassunto non è più conservato, oppure si trova dove non puoi leggere. Fai riassumere di nuovo l’articolo per vederle.",
  sourcesMore: "Ci sono più frasi di quante ne stiano qui.",
  openOnPage: "apri nella pagina",
  translate: "Traduci in {language}",
  translating: "Traduzione in {language}…",
  translated:
    "Tradotto in {language} dal modello, senza verifica; tra virgolette ci sono le parole dell’articolo.",
  notTranslated: "Non tradotto.",
  translationBroke: "Qualcosa è andato storto da parte mia. Riprova.",
  close: "Chiudi",
  cancel: "Annulla",
  send: "Invia",
  skip: "Salta",
  reasonTitle: "Che cosa non va?",
  reason: "Motivo",
  reasonWrong: "Contiene un errore",
  reasonIncomplete: "Manca la cosa importante",
  reasonTooLong: "È troppo lungo",
  reasonNoArticle: "Non c’era un articolo da riassumere",
  inYourWords: "Con parole tue",
  pasteTitle: "Dammi il testo",
  briefIt: "Riassumi",
  pasteArticle: "Incolla l’articolo",
  pasteHint: "Più di {most} caratteri? Allegalo qui sotto, o incollalo nel thread e menzionami.",
  orAttach: "o allegalo come file",
  pasteOrAttach: "Incolla il testo o allega un file.",
  mayNotRead: "Non puoi leggere quella conversazione, quindi lì non viene riassunto nulla.",
  homeInvite:
    "Invitami in un canale: riassumo gli articoli che vi si pubblicano, ciascuno nel suo thread.",
  homeSend: "Mandami un link, un articolo incollato o un file in un messaggio diretto.",
  homeAsk:
    "Fai domande nel thread di un riassunto. Senza menzione rispondo dove l’articolo lo dice; se mi menzioni, dico anche quando non lo dice.",
  homeShortcut: "«Brief this», nel menu di un messaggio, riassume un post precedente.",
  reactionHint:
    "Reagisci a un messaggio con {reactions}: riassumo nel suo thread quello che contiene.",
  homeCommands: "`/brief help` e `/digest status` in un canale mostrano il resto.",
  homeUnread: "Che cosa non ho potuto leggere",
  homeArticles: "I tuoi ultimi articoli",
  homeDigests: "Rassegne",
  homeDaily: "ogni giorno alle {at}, {zone}",
  homeWeekdays: "nei giorni feriali alle {at}, {zone}",
  homeWeekly: "ogni {day} alle {at}, {zone}",
  homeWrittenBy: "Scrittura: {writer}",
  homeRequests: {
    one: "{count} richiesta negli ultimi 30 giorni",
    other: "{count} richieste negli ultimi 30 giorni",
  },

  // What is missing where a scope was not granted.
  withoutFiles: "I file pubblicati non vengono letti.",
  withoutPrivateChannels: "I canali privati non vengono letti.",
  withoutGroupMessages: "I messaggi di gruppo non vengono letti.",
  withoutReactions: "Le reazioni non chiedono nulla.",
  withoutSigns: "Sui messaggi non vengono messi segni.",
});
