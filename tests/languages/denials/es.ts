import type { DenialTable } from "./denial-table.ts";

export const spanish: DenialTable = {
  pairs: [
    ["La presa se elevará este año.", "La presa no se elevará este año."],
    ["El piloto había dormido antes del vuelo.", "El piloto nunca había dormido antes del vuelo."],
    ["Todos en el hotel vieron al ladrón.", "Nadie en el hotel vio al ladrón."],
    ["El museo aún muestra la campana.", "El museo ya no muestra la campana."],
    ["El cocinero y el camarero fumaban.", "Ni el cocinero ni el camarero fumaban."],
    ["El coro cantó con su director.", "El coro cantó sin su director."],
    ["La escuela tiene biblioteca.", "La escuela no tiene biblioteca."],
    ["El panadero pagó algo.", "El panadero no pagó nada."],
    ["Algunas de las cartas llegaron.", "Ninguna de las cartas llegó."],
    ["La huelga puede acabar el viernes.", "La huelga tampoco puede acabar el viernes."],
    ["El alcalde vio el informe.", "El alcalde jamás vio el informe."],
  ],
  harmless: [
    "La tienda vende no solo pan, sino también leche.",
    "No obstante, la feria abrió.",
    "El noble novelista vive en Noja.",
    "El sindicato firmó el acuerdo.",
    "El nadador cruzó la bahía.",
    "La nota llegó en noviembre.",
    "La sinfonía sonó en el patio.",
  ],
};
