import type { QuestionTable } from "./question-table.ts";

export const spanish: QuestionTable = {
  types: [
    ["¿Cuánto cuesta el billete?", "money"],
    ["¿Cuántos años tiene el capitán?", "age"],
    ["¿A qué temperatura llega el horno?", "temperature"],
    ["¿Cuánto pesa la campana?", "weight"],
    ["¿Qué profundidad tiene el puerto?", "length"],
    ["¿Cuánto dura la travesía?", "duration"],
    ["¿Cuándo se construyó el molino?", "time"],
    ["¿Cuántas vacas se vendieron?", "count"],
    ["¿Qué porcentaje votó que sí?", "percent"],
    ["¿Quién dirige el coro?", "person"],
    ["¿A qué se dedica?", "occupation"],
    ["¿Por qué cerró la panadería?", "reason"],
    ["¿A qué velocidad va el tren?", "speed"],
  ],
  requests: [
    ["Resúmelo, por favor", "summary"],
    ["Más corto", "shorter"],
    ["Más detalles", "more"],
    ["En viñetas", "bullets"],
    ["Dame las cifras clave", "numbers"],
    ["Explícalo de forma sencilla", "explain"],
    ["Tradúcelo al inglés", "translate"],
  ],
  metadata: [
    ["¿Quién escribió el artículo?", "byline"],
    ["¿Cuándo se publicó el artículo?", "publishedAt"],
    ["¿Cuál es la fuente?", "site"],
    ["¿Cuál es el titular?", "title"],
    ["¿Cuánto se tarda en leerlo?", "readingTime"],
    ["Dame el enlace", "url"],
  ],
  toTheText: [
    "¿Quién escribió la canción?",
    "¿Qué cifras citó la alcaldesa?",
    "¿Cuánto más corta es la nueva carretera?",
  ],
};
