import type { LanguageCues } from "./cue-words.ts";

export const it: LanguageCues = {
  event: String.raw`ha (?:annunciato|deciso|approvato|respinto|ordinato|condannato|rivelato|chiuso|aperto|firmato|perso|vinto|presentato|lanciato|detto|mostrato)|hanno (?:annunciato|deciso|approvato|respinto|rivelato|trovato|firmato|escluso|votato)|annuncia|approva|lancia|presenta|crolla|è crollat[oa]|sono mort[ie]|è mort[oa]|ferit[oi]|arrestat[oi]|è (?:salit|sces|cresciut|aumentat|calat|diminuit)[oa]|sono (?:salit|sces|cresciut|aumentat|calat|diminuit)[ie]|aveva fatto|ha aperto|a cedere`,
  demand: String.raw`deve|devono|dovrebbe|dovrebbero|bisogna|occorre|chied(?:e|ono|iamo)|propon(?:e|go|gono|iamo)|raccomand\p{L}*|esig\p{L}*|vuole|è ora di|serve|servono`,
  ahead: String.raw`sarà|saranno|avrà|avranno|entro|a partire da|dal \d+|prossim[oaie]|prevede|previst[oaie]|riaprirà|aprirà|chiuderà|entrerà in vigore|controlleranno`,
  limit: String.raw`ma|però|tuttavia|solo|soltanto|non|mai|senza|tranne|salvo|avvert\p{L}*|limit\p{L}*|rischi\p{L}*|al massimo|critic\p{L}*|anche se|attenzione`,
  offer: String.raw`costa|costano|prezzo|disponibil[ei]|garanzia|pesa|dura|gratis|gratuit[oaie]|in vendita|per \d+ persone`,
  self: String.raw`io|mi|mio|mia|miei|mie|ho|sono`,
  aside: String.raw`segui(?:ci| la| il)|seguiteci|iscriviti|abbonati|scrivici|scriveteci|nei commenti|condividi|leggi anche|clicca|riproduzione riservata|diritti riservati|ufficio stampa|contatti stampa|suo ultimo libro|è (?:giornalista|scrittrice|scrittore)|in questo articolo|questa intervista|ringrazi\p{L}*|marchi registrati|e voi`,
  about: String.raw`fondat[oa] nel|è stat[oa] fondat[oa]|dipendenti|finanziat[oa] da`,
  leaning: String.raw`così|inoltre|anche|allora|poi|dopo|quindi|perciò|dunque|per esempio|invece|al contrario|tuttavia|però|lì|qui|là|intanto|il (?:primo|secondo|terzo|resto)|la (?:prima|seconda)|l['’](?:altro|altra|ultimo|ultima)|gli altri|le altre|alcuni|alcune|altri|altre|entrambi|nessuno|tutti|e|ed|ma|o|né|perché|questo|questa|questi|queste|quello|quella|quelli|lui|lei|loro|egli|essa|essi|ciò|suo|sua|suoi|sue|a quel punto|quella sera`,
  speech: String.raw`ha detto|dice|ha spiegato|spiega|ha aggiunto|aggiunge|sostiene|secondo|afferma|ha ammesso|replica|avverte`,
  order: String.raw`ignora(?:re|te)?|dimentica(?:re|te)?|(?:sistemi|modelli|assistenti) (?:di IA|linguistici|di intelligenza)|IA|intelligenza artificiale|chatbot|assistent[ei]|istruzioni|la tua (?:risposta|sintesi)|il tuo (?:compito|riassunto)|riassum\p{L}*|rispond(?:i|ete|ere)|sei (?:ora|un)|nuovo compito`,
  interview: String.raw`intervista`,
  opinion: String.raw`opinione|editoriale|commento|rubrica`,
  howTo: String.raw`come (?:\p{L}+(?:are|ere|ire|rre|rsi))|guida|consigli|passo dopo passo|trucchi`,
  earnings: String.raw`ricavi|utile|utili|fatturato|trimestre|per azione|margine|previsioni|dividendo|esercizio|EBITDA`,
  ruling: String.raw`tribunale|corte|sentenza|ricorso|appello|ricorrente|giudic[ei]|articolo \d+|legge|decreto|imputat[oai]`,
  paper: String.raw`studio|studi|ricercator[ie]|ricerca|università|rivista|esperiment[oi]|partecipanti|autori|pubblicat[oa] (?:su|da)|risultati`,
  report: String.raw`rapporto|sintesi|raccomandazioni|risultati|metodologia|indagine|conclusioni|capitolo|allegato`,
  product: String.raw`lancia|presenta|nuov[oa]|disponibile|prezzo|garanzia|modello|batteria|dispositivo|ordini|versione`,
  quantity: String.raw`cucchiai(?:o|ni|no)?|pizzico|ingredienti|forno|spicchi?o?|per \d+ persone|preriscald\p{L}*|mescol\p{L}*|impasto`,
  yields: String.raw`(?:per|dosi per) (?:\d+|\p{L}+) (?:persone|porzioni)|tempo di (?:preparazione|cottura)|infornate|cuocete|(?:minuti|ore) (?:in forno|di cottura|di preparazione)`,
  ours: String.raw`noi|nostr[oaie]|abbiamo`,
  holding: String.raw`(?:respin\p{L}+|accol\p{L}+|annull\p{L}+|conferm\p{L}+|condann\p{L}+|rigett\p{L}+)|entra in vigore|multa|sanzione|dovrà (?:pagare|risarcire)`,
  scene: String.raw`tutti (?:abbiamo|conosciamo)|chi non|da (?:sempre|secoli|decenni|generazioni)|ogni (?:autunno|primavera|estate|inverno|famiglia|anno)|quante volte|c[’']è odore|sono le \p{L}+ del`,
  asks: [
    [
      String.raw`(?:ha detto|dice|ha spiegato|spiega|sostiene|afferma|ha ammesso|secondo|avverte|replica) (?:il \p{Ll}+ |la \p{Ll}+ |l['’]\p{Ll}+ )?{PERSON}(?=[,.]|$)`,
      "Che cosa dice $<person>?",
    ],
    [
      String.raw`^(?:Il \p{Ll}+ |La \p{Ll}+ )?{PERSON} (?:ha detto|dice|ha spiegato|spiega|sostiene)(?!\p{L})`,
      "Che cosa dice $<person>?",
    ],
    [
      String.raw`^(?<subject>{THING}) (?:costa|costerà) (?:circa |quasi |fino a )?{MONEY}`,
      "Quanto costa $<subject>?",
    ],
    [String.raw`^(?<rest>{THING} [^,.;:“”"«»()]{8,50}),? (?:perché|poiché) `, "Perché $<rest>?"],
    [
      String.raw`^(?:Circa |Oltre |Quasi |Più di |Almeno )?{COUNT} (?<rest>(?!{MEASURE})\p{Ll}{3,}i [^,.;:“”"«»()]{8,50})(?=[,;] |\.$)`,
      "Quanti $<rest>?",
    ],
  ],
};
