import type { PageTable } from "./page-table.ts";

export const dutch: PageTable = {
  walls: [
    "Word abonnee om verder te lezen.",
    "Dit artikel is alleen voor abonnees.",
    "Verder lezen met een abonnement",
    "Neem een abonnement en lees verder",
    "Lees het hele artikel: word nu lid en koop toegang",
  ],
  open: [
    "Meld je aan voor onze nieuwsbrief.",
    "De raad wil het rapport lezen voor hij stemt.",
    "Het abonnement op de tram kost 40 euro per maand.",
    "Artikel 5 van de wet is gewijzigd.",
  ],
  missing: [
    "De pagina die je zoekt, is niet gevonden.",
    "Dit bericht is niet meer beschikbaar.",
    "Deze pagina bestaat niet.",
    "Pagina niet gevonden",
  ],
  notMissing: [
    "De vermiste zeiler is dinsdag gevonden.",
    "De politie heeft de dief niet gevonden.",
    "Het museum gaat maandag niet meer open.",
  ],
  credits: [
    "Foto: Anna Lind",
    "Beeld: Stadsarchief",
    "De oude molen in juni. (Foto: Stadsarchief)",
    "Redders op de kade, maandag. Reuters",
  ],
  notCredits: [
    "Een foto van de burgemeester hing in de zaal.",
    "De politie toonde beelden van de dief.",
    "Het beeld van de stad is veranderd.",
  ],
  bylines: [
    ["Door Anna Lind", "Anna Lind"],
    ["Door Tom Reed en Ana Prado", "Tom Reed en Ana Prado"],
    ["Door Jan van der Berg", "Jan van der Berg"],
  ],
  notBylines: [
    "Door dinsdag was het water gezakt.",
    "Door de wind",
    "Teksten en foto’s gingen verloren.",
  ],
};
