import type { QuestionLanguage } from "../shape/question-language.ts";

export const italian: QuestionLanguage = {
  spaced: true,
  asks: {
    money: `
      quanto {4}(cost*|guadagn*|paga*|vale|spend*|incass*|soldi),
      (qual è|quali sono|quale) (il |lo |la |i )?(prezz[oi]|stipendio|costo|costi|tariffa|multa|affitto|budget|
      spesa),
      a (che|quale) prezzo, (il )?prezzo$, quanti soldi, quanto ci vuole per`,
    age: "quanti anni ha*, (che|quale|qual è la sua) età",
    temperature: "(a )?(che|quale|qual è la) temperatura, quanti gradi",
    weight: "quanto pesa*, (qual è il|che) peso",
    length: `
      quant(o|a) è (alt[oa]|profond[oa]|lung[oa]|larg[oa]|lontan[oa]),
      (quale|qual è la|che) (altezza|profondità|lunghezza|distanza|larghezza),
      quanto dista`,
    speed: "(a )?(che|quale|qual è la) velocità, quanto è veloce",
    volume: "(qual è la|che) capacità, quanto contiene",
    area: "quanto è grande, (qual è la|che) (superficie|dimensione)",
    loudness: "(è|fa) (molto )?(rumoros[oa]|rumore), quanto rumore",
    percent: "(che|quale|qual è la) (percentuale|quota|parte)",
    duration: `
      quanto tempo, quanto (dura*|ci (vuole|mette)),
      quant[ie] (secondi|minuti|ore|giorni|settimane|mesi|anni),
      per quanto, da quanto`,
    time: `
      quando, da quando, fino a quando,
      (in |a )?(che|quale) (anno|mese|secolo|data|giorno|ora)`,
    count: "quant[ie], in quanti, ogni quanto",
    quantity: "quant[oa], di quanto, che quantità",
    occupation: `che (lavoro|mestiere|professione), di (che )?cosa si occupa*, qual è (il suo|la sua) (lavoro|mestiere|professione),
      cosa fa nella vita`,
    person: "chi, di chi, da chi, a chi, con chi, quale (uomo|donna|ministr[oa]|autore)",
    reason: `perché, per quale motivo, come mai, per quale ragione, qual è (il motivo|la causa|la ragione)`,
  },
  asking: "articolo",
  fillers: `chi che cosa quale quali quando dove perché come quanto quanta quanti quante è sono era erano fu ha hanno avere
    essere fa fanno fare fatto può possono deve devono si ci ne va vanno dice dire secondo articolo testo nome chiama volta
    volte anno anni mese mesi giorno giorni ora ore settimana tempo dura durare vuole percentuale parte numero totale
    esattamente circa ancora già adesso più meno succede successo persone persona gente età motivo bisogna serve costa
    attualmente oggi finalmente davvero sempre anche altro altra altri altre stesso stessa tutto tutta tutti tutte qualche
    qualcosa qualcuno qui lì così proprio sarà saranno stato stata stati state aveva avevano avrà posso potrebbe potrà dovrà
    sta stanno viene vengono resta trova trovano tipo chiamato chiamata`,
  earlier: "prima, prima di (questo|ciò|allora|adesso), in precedenza, in passato, finora",
  joining: "e",
  metadata: {
    byline: `
      chi (ha (scritto|firmato|condotto|fatto|realizzato|redatto)|firma|scrive|è l'autore|
      è l'autrice)( …40(articolo|testo|intervista|pezzo|ricetta|questo|l'intervista))?,
      di chi è (l'|il|questo|quest'|la) ?(articolo|testo|pezzo|intervista),
      (chi è )?l'aut(ore|rice)( …)?, da chi è stat[oa] scritt[oa]…, chi l'ha scritto`,
    publishedAt: `
      quando (è|è stat[oa]|fu|usc*)?( ?(uscit[oa]|pubblicat[oa]|scritt[oa]|apparso|apparsa))?( ?(l'|il|questo|
      quest'|la|questa) ?(articolo|testo|pezzo|intervista|notizia|studio|comunicato|
      sentenza))?( (è stat[oa] )?(pubblicat[oa]|scritt[oa]|uscit[oa]))?,
      di quando è …,
      a quando risale (l'|questo|quest'|il) ?(articolo|testo)…,
      (qual è )?la data (di pubblicazione|dell'articolo),
      data di pubblicazione`,
    site: `
      (su|in|da|di) (che|quale) (giornale|quotidiano|rivista|testata|sito)( …)?,
      (qual è )?la fonte( …)?,
      (che|quale) (giornale|quotidiano|rivista|testata|fonte)( …)?,
      da dove (viene|arriva) (l'|questo|quest') ?articolo,
      dove è (uscito|stato pubblicato) …`,
    title: `
      (qual è )?il titolo( …)?,
      come (si chiama|si intitola|s'intitola) (l'|il|questo|quest'|la) ?(articolo|testo|pezzo|ricetta|studio)…,
      …secondo il titolo…`,
    readingTime: `
      quanto (tempo )?…(legger*|lettura)…, (qual è )?il tempo di lettura, tempo di lettura,
      quante (parole|frasi) ha …`,
    url: "(qual è |dammi |hai )?(il |l'|un )?(link|url|indirizzo)( (dell'|all'|del) ?…)?",
  },
  requests: {
    summary: `
      (puoi |per favore )?+(riassum*|riassunt*|sintetizz*)( …)?,
      (un |fammi un )?(riassunto|sommario)( …)?,
      di (che|cosa|che cosa) (parla|si tratta|tratta)( …)?,
      in (breve|sintesi|poche parole),
      (quali sono )?i punti (chiave|principali)( …)?,
      l'essenziale, cosa dice (l'articolo|il testo), tl;? ?dr`,
    shorter: `più (corto|breve|conciso)( …)?, in una (sola )?frase( …)?, accorcia*( …)?, troppo lungo`,
    more: `
      (di più|altro|ancora),
      (più|altri|altre) (dettagli|punti|informazioni)( …)?,
      dimmi di più, continua, vai avanti, cos'altro, che altro, qualcos'altro, più lungo`,
    bullets: "(in|per|con|come) (punti|elenco( puntato)?|elenchi|lista)( …)?, elenco puntato",
    numbers: `
      ((dammi|elenca|mostra|quali sono)( tutti| tutte)? )?(i |le )?(principali )?(numeri|cifre|statistiche|
      dati)( chiave| principali| importanti)?( …)?`,
    explain: `
      (puoi )?spieg*( (questo|l'articolo|il testo|in modo semplice|per favore|come se …))?+,
      in parole semplici, più semplice, semplific*( …)?`,
    compare: "(confront|paragon)*( …)?",
    translate: `
      (puoi |per favore )?+(traduc*|traduzione)( …)?,
      in (inglese|tedesco|francese|spagnolo|italiano|portoghese|olandese|russo|coreano|giapponese|cinese|arabo|
      polacco)( …)?,
      (rispondi|scrivi)( _)?+ in (inglese|tedesco|francese|spagnolo|italiano|portoghese|olandese|russo|coreano|
      giapponese|cinese|arabo|polacco)`,
  },
};
