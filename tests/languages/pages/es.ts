import type { PageTable } from "./page-table.ts";

export const spanish: PageTable = {
  walls: [
    "Suscríbete para seguir leyendo.",
    "Este artículo es exclusivo para suscriptores.",
    "Para continuar leyendo, hazte socio.",
    "Este contenido está reservado a suscriptores",
    "Hazte premium para leer el artículo completo",
  ],
  open: [
    "Suscríbete a nuestro boletín.",
    "El concejo quiere leer el informe antes de votar.",
    "El abono del tranvía cuesta 40 euros al mes.",
    "Los suscriptores del acuerdo se reunieron en Lima.",
  ],
  missing: [
    "La página que busca no existe.",
    "Este artículo ya no está disponible.",
    "No hemos encontrado la página solicitada.",
    "Página no encontrada",
  ],
  notMissing: [
    "El marinero desaparecido fue hallado el martes.",
    "La policía no encontró al ladrón.",
    "El museo ya no abre los lunes.",
  ],
  credits: [
    "Foto: Anna Lind",
    "Imagen: Archivo municipal",
    "Foto de Tom Reed",
    "El viejo molino en junio. (Foto: Archivo)",
    "Los rescatistas en el muelle, el lunes. EFE",
  ],
  notCredits: [
    "Una foto del alcalde colgaba en la sala.",
    "La policía publicó imágenes del ladrón.",
    "La imagen de la ciudad ha cambiado.",
  ],
  bylines: [
    ["Por Anna Lind", "Anna Lind"],
    ["Por Tom Reed y Ana Prado", "Tom Reed y Ana Prado"],
    ["Texto: Juana Ruiz", "Juana Ruiz"],
    ["Por José de la Vega", "José de la Vega"],
  ],
  notBylines: [
    "Por martes y jueves abre el mercado.",
    "Por aquí se sale",
    "Textos y fotos se perdieron.",
  ],
};
