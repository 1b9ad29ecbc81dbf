import type { ClaimTable } from "./claim-table.ts";

export const spanish: ClaimTable = {
  certain: [
    [
      "La ciudad podría vender el viejo teatro el próximo año.",
      "La ciudad venderá el viejo teatro el próximo año.",
    ],
    ["Quizá el pesquero chocó con un pecio hundido.", "El pesquero chocó con un pecio hundido."],
    [
      "El club estudia un nuevo estadio junto al río.",
      "El club construye un nuevo estadio junto al río.",
    ],
    [
      "El incendio lo causó probablemente una vela en la capilla.",
      "Una vela en la capilla causó el incendio.",
    ],
  ],
  all: [
    [
      "Varios maestros del distrito hicieron huelga.",
      "Todos los maestros del distrito hicieron huelga.",
    ],
    ["La mayoría de las tiendas de la plaza cerraron.", "Todas las tiendas de la plaza cerraron."],
    ["Parte de la cosecha se perdió.", "La totalidad de la cosecha se perdió."],
  ],
  cause: [
    [
      "La cervecera cerró en marzo. La cebada había subido.",
      "La cervecera cerró porque la cebada había subido.",
    ],
    [
      "El ferry llegó tarde el lunes. Había niebla en el mar.",
      "El ferry llegó tarde debido a la niebla en el mar.",
    ],
  ],
  admits: [
    [
      "El director dijo que la caja estaba abierta.",
      "El director reconoció que la caja estaba abierta.",
    ],
    [
      "La empresa escribió que dos barcos tenían fugas.",
      "La empresa confirmó que dos barcos tenían fugas.",
    ],
  ],
  same: [
    ["La ciudad podría vender el viejo teatro.", "Es posible que la ciudad venda el viejo teatro."],
    [
      "La cervecera cerró, pues la cebada había subido.",
      "La cervecera cerró porque la cebada había subido.",
    ],
    ["Cada maestro hizo huelga.", "Todos los maestros hicieron huelga."],
    [
      "El director admitió que la caja estaba abierta.",
      "El director reconoció que la caja estaba abierta.",
    ],
    ["El mercado abre cada semana.", "El mercado abre cada semana."],
  ],
};
