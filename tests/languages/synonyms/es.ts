import type { SynonymRow } from "./synonym-table.ts";

export const spanish: readonly SynonymRow[] = [
  ["¿De quién es el molino?", "El molino pertenece a Ada Bravo.", "El molino tiene cuatro pisos."],
  [
    "¿Por qué está cortada la calle?",
    "La calle está cerrada porque reventó una tubería.",
    "La calle es de 1970.",
  ],
  ["¿Cuánto vale una entrada?", "El billete cuesta 14 euros.", "La obra tiene dos actos."],
  ["¿Quién es el jefe de la fábrica?", "Ivo Hart dirige la fábrica.", "La fábrica tiene un gato."],
  [
    "¿Cuántos niños van a la escuela?",
    "La escuela tiene 120 alumnos.",
    "La escuela tiene 9 ventanas.",
  ],
  ["¿Cuándo se arregló el puente?", "El puente fue reparado en 2018.", "El puente es de hierro."],
  [
    "¿Cuánto gana un guarda?",
    "El sueldo de un guarda es de 31.000 euros.",
    "Un guarda viste de azul.",
  ],
  ["¿Cuánta gente vive en la isla?", "La isla tiene 340 habitantes.", "La isla tiene 3 playas."],
  ["¿Cuándo empieza el mercado?", "El mercado comienza a las siete.", "La plaza tiene una fuente."],
  [
    "¿Quién dimitió?",
    "La tesorera, Ana Moll, renunció en mayo.",
    "El despacho de la tesorera es rojo.",
  ],
];
