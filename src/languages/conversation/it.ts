import { workdays } from "../calendar/calendar-names.ts";
import type { ConversationLanguage } from "../shape/conversation-language.ts";

const WORKDAYS = workdays("it").join("|");

export const italian: ConversationLanguage = {
  spaced: true,
  opens: `
    ((e|ma|allora|a|da|di|in|per|con|fino a) )?+(chi|che cosa|cosa|quando|dove|dov'è|perché|come|com'è|
    quant[oaie]|quant'è|quale|quali|qual),
    (ci sono|c'è|ci sono stati|è|sono|funziona|si può|hanno)(= …\\?), (il )?(prezzo|costo)~$,
    (la )?data~$, confronta, spiega, dimmi`,
  exclaims: `
    che (bello|bella|brutt[oa]|schifo|vergogna|peccato|figata|ridere|disastro|tristezza|roba|meraviglia|
    storia), chi (l'avrebbe|se ne frega|lo sa), come no, ma (dai|va), e quindi, figuriamoci`,
  amongColleagues: `
    io, mi, me, mio, mia, miei, mie, noi, ci vediamo, nostr[oaie], tu, ti, te, tuo, tua, tuoi, tue, voi,
    vostr[oaie], vi,
    (qualcuno|chi) (può|potrebbe|vuole|viene|porta|prende|fa|ha (il|la|le|visto|letto|tempo)|si occupa|
    prenota),
    (hai|avete|abbiamo|sai|sapete|vuoi|volete|puoi|potete|pensi|pensate|vieni|venite|andiamo|possiamo|
    dobbiamo|ne parliamo|pranziamo), ragazzi`,
  anybody: "(dove|come|quando|quanto) (posso|possiamo|si può|devo|bisogna), dimmi",
  smallTalk: [
    "grazie, ok(ay)?, va bene, perfetto, d'accordo",
    /ahah+/u,
    /haha+/u,
    "sì, si, no, bello, bene, ottimo, fatto, certo, capito",
  ],
  anaphors: `
    lui, lei, loro, esso, essa, lo, la, li, le, quest[oaie], quell[oaie], suo, sua, suoi, sue, ne, ciò`,
  atWork: `
    verbale, agenda, riunione, sala, caffè, pranzo, oggi, domani, ieri, dopo, (${WORKDAYS}), settimana, link, canale, squadra, ufficio, slide, presentazione, fare,
    fa, vedere, visto, leggere, letto, sapere, prossim[oa], ultim[oa], bene, male, qualcuno, porta`,
  polite: "per favore, per piacere, grazie, bot, puoi, potresti, adesso, ora",
  requests: {
    mute: [
      "zitto, stai zitto, sta' zitto, silenzio, taci",
      /sh+h/u,
      "basta, smettila, non rispondere( più)?( qui)?, muto, stop",
    ],
    unmute: `
      puoi (di nuovo |tornare a )?(parlare|rispondere)( di nuovo)?, parla( di nuovo)?,
      rispondi di nuovo, unmute, riattivati`,
    again: `
      (rileggi|rileggilo|rileggila|ricarica|aggiorna)( (l'articolo|la pagina))?,
      (leggere|rileggere|leggerl[oa]|ricaricare) (di nuovo |ancora una volta )?(l'articolo|
      la pagina)( di nuovo| un'altra volta)?,
      (leggi|leggilo|riassumi|controlla)( (l'articolo|la pagina))? (di nuovo|ancora|un'altra volta),
      (…3-50(aggiornato|cambiato|corretto|modificato)…40[\\,;:.!?-] ?)…20(rileggi*|di nuovo|ancora)…20`,
    verify: `
      (controlla|verifica)( (questo|ciò|questo (testo|riassunto|messaggio)|
      il riassunto))?( con l'articolo)?, è (giusto|corretto|vero)`,
  },
};
