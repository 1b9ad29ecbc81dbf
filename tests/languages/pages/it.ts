import type { PageTable } from "./page-table.ts";

export const italian: PageTable = {
  walls: [
    "Abbonati per continuare a leggere.",
    "Questo articolo è riservato agli abbonati.",
    "Per leggere l’articolo completo, abbonati.",
    "Questo contenuto è disponibile solo per gli abbonati",
    "Sblocca l’articolo completo",
  ],
  open: [
    "Iscriviti alla nostra newsletter.",
    "Il consiglio vuole leggere il rapporto prima di votare.",
    "L’abbonamento del tram costa 40 euro al mese.",
    "L’articolo 5 della legge è cambiato.",
  ],
  missing: [
    "La pagina richiesta non è stata trovata.",
    "Questo articolo non è più disponibile.",
    "La pagina non esiste.",
    "Pagina non trovata",
  ],
  notMissing: [
    "Il marinaio scomparso è stato ritrovato martedì.",
    "La polizia non ha trovato il ladro.",
    "Il museo non apre più il lunedì.",
  ],
  credits: [
    "Foto: Anna Lind",
    "Foto di: Tom Reed",
    "Immagine: Archivio comunale",
    "Il vecchio mulino a giugno. (Foto Rossi)",
    "I soccorritori sul molo, lunedì. ANSA",
  ],
  notCredits: [
    "Una foto del sindaco era appesa in sala.",
    "La polizia ha diffuso immagini del ladro.",
    "L’immagine della città è cambiata.",
  ],
  bylines: [
    ["Di Anna Lind", "Anna Lind"],
    ["di Tom Reed e Ana Prado", "Tom Reed e Ana Prado"],
    ["A cura di Giovanna Neri", "Giovanna Neri"],
    ["Di Carlo della Torre", "Carlo della Torre"],
  ],
  notBylines: [
    "Di martedì il mercato è chiuso.",
    "Di qui si esce",
    "Testi e foto sono andati persi.",
  ],
};
