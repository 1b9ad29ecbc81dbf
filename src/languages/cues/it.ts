import type { LanguageCues } from "../shape/cue-words.ts";

export const italian: LanguageCues = {
  spaced: true,
  event: `
    ha (annunciato|deciso|approvato|respinto|ordinato|condannato|rivelato|chiuso|aperto|firmato|perso|vinto|
    presentato|lanciato|detto|mostrato),
    hanno (annunciato|deciso|approvato|respinto|rivelato|trovato|firmato|escluso|votato),
    annuncia, approva, lancia, presenta, crolla, è crollat[oa], sono mort[ie], è mort[oa], ferit[oi],
    arrestat[oi],
    è (salit|sces|cresciut|aumentat|calat|diminuit)[oa],
    sono (salit|sces|cresciut|aumentat|calat|diminuit)[ie],
    aveva fatto, ha aperto, a cedere`,
  demand: `
    deve, devono, dovrebbe, dovrebbero, bisogna, occorre, chied(e|ono|iamo), propon(e|go|gono|iamo), raccomand*,
    esig*, vuole, è ora di, serve, servono`,
  ahead: `
    sarà, saranno, avrà, avranno, entro, a partire da, dal #, prossim[oaie], prevede, previst[oaie], riaprirà,
    aprirà, chiuderà, entrerà in vigore, controlleranno`,
  limit: `
    ma, però, tuttavia, solo, soltanto, non, mai, senza, tranne, salvo, avvert*, limit*, rischi*, al massimo,
    critic*, anche se, attenzione`,
  offer: `
    costa, costano, prezzo, disponibil[ei], garanzia, pesa, dura, gratis, gratuit[oaie], in vendita,
    per # persone`,
  self: "io, mi, mio, mia, miei, mie, ho, sono",
  aside: `
    segui(ci| la| il), seguiteci, iscriviti, abbonati, scrivici, scriveteci, nei commenti, condividi,
    leggi anche, clicca, riproduzione riservata, diritti riservati, ufficio stampa, contatti stampa,
    suo ultimo libro, è (giornalista|scrittrice|scrittore), in questo articolo, questa intervista, ringrazi*,
    marchi registrati, e voi`,
  about: "fondat[oa] nel, è stat[oa] fondat[oa], dipendenti, finanziat[oa] da",
  leaning: `
    così, per questo, per ciò, inoltre, anche, allora, poi, dopo, quindi, perciò, dunque, per esempio, invece, al contrario,
    tuttavia, però, lì, qui, là, intanto, il (primo|secondo|terzo|resto), la (prima|seconda),
    l['’](altro|altra|ultimo|ultima), gli altri, le altre, alcuni, alcune, altri, altre, entrambi, nessuno,
    tutti, e, ed, ma, o, né, perché, questo, questa, questi, queste, quello, quella, quelli, lui, lei, loro,
    egli, essa, essi, ciò, suo, sua, suoi, sue, a quel punto, quella sera`,
  speech: `
    ha detto, dice, ha spiegato, spiega, ha aggiunto, aggiunge, sostiene, secondo, afferma, ha ammesso, replica,
    avverte`,
  order: `
    ignora(re|te)?, dimentica(re|te)?,
    (sistemi|modelli|assistenti) (di IA|linguistici|di intelligenza),
    IA, intelligenza artificiale, chatbot, assistent[ei], istruzioni, la tua (risposta|sintesi),
    il tuo (compito|riassunto), riassum*, rispond(i|ete|ere), sei (ora|un), nuovo compito`,
  interview: "intervista",
  opinion: "opinione, editoriale, commento, rubrica",
  howTo: "come _(are|ere|ire|rre|rsi), guida, consigli, passo dopo passo, trucchi",
  earnings: `ricavi, utile, utili, fatturato, trimestre, per azione, margine, previsioni, dividendo, esercizio, EBITDA`,
  ruling: `
    tribunale, corte, sentenza, ricorso, appello, ricorrente, giudic[ei], articolo #, legge, decreto,
    imputat[oai]`,
  paper: `
    studio, studi, ricercator[ie], ricerca, università, rivista, esperiment[oi], partecipanti, autori,
    pubblicat[oa] (su|da), risultati`,
  report: `rapporto, sintesi, raccomandazioni, risultati, metodologia, indagine, conclusioni, capitolo, allegato`,
  product: `lancia, presenta, nuov[oa], disponibile, prezzo, garanzia, modello, batteria, dispositivo, ordini, versione`,
  quantity: `cucchiai(o|ni|no)?, pizzico, ingredienti, forno, spicchi?o?, per # persone, preriscald*, mescol*, impasto`,
  yields: `
    (per|dosi per) (#|_) (persone|porzioni), tempo di (preparazione|cottura), infornate, cuocete,
    (minuti|ore) (in forno|di cottura|di preparazione)`,
  ours: "noi, nostr[oaie], abbiamo",
  holding: `
    (respin_|accol_|annull_|conferm_|condann_|rigett_),
    entra in vigore, multa, sanzione, dovrà (pagare|risarcire)`,
  scene: `
    tutti (abbiamo|conosciamo), chi non, da (sempre|secoli|decenni|generazioni),
    ogni (autunno|primavera|estate|inverno|famiglia|anno),
    quante volte, c[’']è odore, sono le _ del`,
  asks: "D",
  answers: "R",
  numbered: "Articolo #",
  cookingUnits: "cucchiai*",
};
