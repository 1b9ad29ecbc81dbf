import type { SynonymRow } from "./synonym-table.ts";

export const dutch: readonly SynonymRow[] = [
  [
    "Van wie is de molen?",
    "De molen is eigendom van Ada Bruin.",
    "De molen heeft vier verdiepingen.",
  ],
  [
    "Waarom is de weg dicht?",
    "De weg is afgesloten omdat een buis is gebarsten.",
    "De weg is van 1970.",
  ],
  ["Hoe duur is een kaartje?", "Een ticket kost 14 euro.", "Het stuk heeft twee bedrijven."],
  [
    "Wie is de baas van de brouwerij?",
    "De brouwerij wordt geleid door Ivo Hart.",
    "De brouwerij heeft een kat.",
  ],
  [
    "Hoeveel kinderen gaan naar de school?",
    "De school telt 120 leerlingen.",
    "De school heeft 9 ramen.",
  ],
  ["Wanneer is de brug gerepareerd?", "De brug is in 2018 hersteld.", "De brug is van ijzer."],
  [
    "Hoeveel verdient een wachter?",
    "Het salaris van een wachter is 31.000 euro.",
    "Een wachter draagt blauw.",
  ],
  [
    "Hoeveel mensen wonen op het eiland?",
    "Het eiland telt 340 inwoners.",
    "Het eiland heeft 3 stranden.",
  ],
  ["Wanneer begint de markt?", "De markt opent om zeven uur.", "Op het plein staat een fontein."],
  ["Waarom is de muur gevallen?", "De muur stortte in door de regen.", "De muur was wit."],
];
