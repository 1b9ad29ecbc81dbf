import type { ClaimTable } from "./claim-table.ts";

export const italian: ClaimTable = {
  certain: [
    [
      "La città potrebbe vendere il vecchio teatro l’anno prossimo.",
      "La città venderà il vecchio teatro l’anno prossimo.",
    ],
    [
      "Forse il peschereccio ha urtato un relitto affondato.",
      "Il peschereccio ha urtato un relitto affondato.",
    ],
    [
      "Il club valuta un nuovo stadio vicino al fiume.",
      "Il club costruisce un nuovo stadio vicino al fiume.",
    ],
    [
      "Probabilmente una candela nella cappella ha causato l’incendio.",
      "Una candela nella cappella ha causato l’incendio.",
    ],
  ],
  all: [
    [
      "Diversi insegnanti del distretto hanno scioperato.",
      "Tutti gli insegnanti del distretto hanno scioperato.",
    ],
    [
      "Molti negozi della piazza sono rimasti chiusi.",
      "Ogni negozio della piazza è rimasto chiuso.",
    ],
    ["Una parte del raccolto è andata persa.", "L’intero raccolto è andato perso."],
  ],
  cause: [
    [
      "Il birrificio ha chiuso a marzo. L’orzo era rincarato.",
      "Il birrificio ha chiuso perché l’orzo era rincarato.",
    ],
    [
      "Il traghetto è arrivato tardi lunedì. C’era nebbia in mare.",
      "Il traghetto è arrivato tardi a causa della nebbia in mare.",
    ],
  ],
  admits: [
    [
      "Il direttore ha detto che la cassaforte era aperta.",
      "Il direttore ha ammesso che la cassaforte era aperta.",
    ],
    [
      "L’azienda ha scritto che due navi perdevano.",
      "L’azienda ha confermato che due navi perdevano.",
    ],
  ],
  same: [
    [
      "La città potrebbe vendere il vecchio teatro.",
      "È possibile che la città venda il vecchio teatro.",
    ],
    [
      "Il birrificio ha chiuso, poiché l’orzo era rincarato.",
      "Il birrificio ha chiuso perché l’orzo era rincarato.",
    ],
    ["Ciascun insegnante ha scioperato.", "Tutti gli insegnanti hanno scioperato."],
    [
      "Il direttore ha riconosciuto che la cassaforte era aperta.",
      "Il direttore ha ammesso che la cassaforte era aperta.",
    ],
    ["Il mercato apre ogni settimana.", "Il mercato apre ogni settimana."],
  ],
};
