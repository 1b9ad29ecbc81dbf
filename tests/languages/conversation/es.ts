import type { ConversationTable } from "./conversation-table.ts";

export const spanish: ConversationTable = {
  questions: [
    "¿Cuándo se inaugura la nueva presa?",
    "cuántas casas se inundaron",
    "¿Quién paga las reparaciones?",
    "¿Hay fecha para la votación?",
    "¿Y qué dice la alcaldesa?",
    "por qué cerraron el puente",
    "¿Qué pueblos están afectados?",
    "¿Dónde se puede comprar?",
    "¿funciona con pilas?",
    "desde cuándo está prohibido",
    "¿Ha aceptado el ministro?",
    "¿De cuánto es la multa?",
  ],
  asides: [
    "¿Alguien puede reservar la sala para el jueves?",
    "¿Quién se viene a comer?",
    "¡Qué vergüenza!",
    "qué bonito",
    "¿Habéis leído todo el informe?",
    "¿movemos nuestra reunión?",
    "¿Puedes enviarme las diapositivas?",
    "quién lo diría",
    "¿Qué os parece?",
    "¿Nos vemos mañana?",
  ],
  smallTalk: ["¡Muchas gracias!", "genial, gracias", "jajaja", "De acuerdo.", "vale", "Qué pena"],
  mute: ["Cállate, por favor.", "¡silencio!", "para", "deja de responder", "No respondas más aquí"],
  unmute: ["Puedes volver a hablar.", "habla de nuevo", "reactívate", "Ya puedes responder"],
  again: [
    "Vuelve a leerlo, por favor",
    "actualiza",
    "¿Puedes leer la página otra vez?",
    "Han actualizado el artículo, léelo de nuevo",
  ],
};
