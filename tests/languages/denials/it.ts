import type { DenialTable } from "./denial-table.ts";

export const italian: DenialTable = {
  pairs: [
    ["La diga sarà alzata quest’anno.", "La diga non sarà alzata quest’anno."],
    ["Il pilota aveva dormito prima del volo.", "Il pilota non aveva mai dormito prima del volo."],
    ["Tutti in albergo hanno visto il ladro.", "Nessuno in albergo ha visto il ladro."],
    ["Il museo mostra ancora la campana.", "Il museo non mostra più la campana."],
    ["Il cuoco e il cameriere fumavano.", "Né il cuoco né il cameriere fumavano."],
    ["Il coro ha cantato con il direttore.", "Il coro ha cantato senza il direttore."],
    ["La scuola ha una biblioteca.", "La scuola non ha biblioteca."],
    ["Il fornaio ha pagato qualcosa.", "Il fornaio non ha pagato niente."],
    ["Il fornaio ha capito tutto.", "Il fornaio non ha capito nulla."],
    ["Alcune delle lettere sono arrivate.", "Nessuna delle lettere è arrivata."],
    ["Anche il sindaco ha firmato.", "Neppure il sindaco ha firmato."],
    ["Mai come oggi il lago è pieno.", "Il lago non è pieno."],
  ],
  harmless: [
    "Il negozio vende non solo pane, ma anche latte.",
    "La nonna vive a Noto.",
    "Il senato ha votato la legge.",
    "Un’organizzazione non-profit gestisce la mensa.",
    "Il nero della cenere copre il tetto.",
  ],
};
