import type { DenialTable } from "./denial-table.ts";

export const dutch: DenialTable = {
  pairs: [
    ["De dijk wordt dit jaar verhoogd.", "De dijk wordt dit jaar niet verhoogd."],
    ["De piloot had voor de vlucht geslapen.", "De piloot had voor de vlucht nooit geslapen."],
    ["Iedereen in het hotel zag de dief.", "Niemand in het hotel zag de dief."],
    ["Het museum toont de klok nog.", "Het museum toont de klok niet meer."],
    ["De kok en de ober rookten.", "Noch de kok noch de ober rookte."],
    ["Het koor zong met zijn dirigent.", "Het koor zong zonder zijn dirigent."],
    ["De school heeft een bibliotheek.", "De school heeft geen bibliotheek."],
    ["De bakker betaalde iets.", "De bakker betaalde niets."],
    ["Een deel van de brieven kwam aan.", "Geen enkele brief kwam aan."],
    ["De weg is ergens afgesloten.", "De weg is nergens afgesloten."],
    ["De burgemeester zag het rapport.", "De burgemeester zag het rapport nimmer."],
  ],
  harmless: [
    "De winkel verkoopt niet alleen brood, maar ook melk.",
    "Het nichtje van de burgemeester zingt.",
    "De noot valt van de boom.",
    "De regen viel in Geenhoven.",
    "De zon kwam op in Zonderen.",
  ],
};
