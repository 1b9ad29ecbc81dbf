import type { ClaimTable } from "./claim-table.ts";

export const dutch: ClaimTable = {
  certain: [
    [
      "De stad zou het oude theater volgend jaar verkopen.",
      "De stad verkoopt volgend jaar het oude theater.",
    ],
    ["Misschien raakte de kotter een gezonken wrak.", "De kotter raakte een gezonken wrak."],
    [
      "De club overweegt een nieuw stadion bij de rivier.",
      "De club bouwt een nieuw stadion bij de rivier.",
    ],
    [
      "Waarschijnlijk veroorzaakte een kaars in de kapel de brand.",
      "Een kaars in de kapel veroorzaakte de brand.",
    ],
  ],
  all: [
    ["Verschillende leraren van het district staakten.", "Alle leraren van het district staakten."],
    ["De meeste winkels op het plein bleven dicht.", "Elke winkel op het plein bleef dicht."],
    ["Een deel van de oogst ging verloren.", "De hele oogst ging verloren."],
  ],
  cause: [
    [
      "De brouwerij sloot in maart. Gerst was duur geworden.",
      "De brouwerij sloot omdat gerst duur was geworden.",
    ],
    [
      "De veerboot kwam maandag laat. Er hing mist op zee.",
      "De veerboot kwam laat doordat er mist op zee hing.",
    ],
  ],
  admits: [
    [
      "De directeur zei dat de kluis open was.",
      "De directeur heeft toegegeven dat de kluis open was.",
    ],
    [
      "Het bedrijf schreef dat twee schepen lekten.",
      "Het bedrijf bevestigde dat twee schepen lekten.",
    ],
  ],
  same: [
    ["De stad zou het oude theater verkopen.", "Mogelijk verkoopt de stad het oude theater."],
    [
      "De brouwerij sloot, want gerst was duur geworden.",
      "De brouwerij sloot omdat gerst duur was geworden.",
    ],
    ["Iedere leraar staakte.", "Alle leraren staakten."],
    ["De directeur gaf toe dat de kluis open was.", "De directeur erkende dat de kluis open was."],
    ["De markt gaat elke week open.", "De markt gaat elke week open."],
  ],
};
