import type { LanguageCues } from "./cue-words.ts";

export const es: LanguageCues = {
  event: String.raw`anunció|anunciaron|anuncia|decidió|decidieron|aprobó|aprobaron|rechazó|acordó|acordaron|ordenó|condenó|murió|murieron|hirió|heridos|detenid[oa]s?|reveló|mostró|muestra|halló|hallaron|encontr(?:ó|aron)|cerró|cierra|abrió|suprimió|ha (?:suprimido|anunciado|aprobado|decidido|cerrado|perdido|ganado)|subió|bajó|cayó|creció|aumentó|redujo|ganó|perdió|firmó|presentó|presenta|lanzó|lanza|se (?:derrumbó|incendió|hundió)`,
  demand: String.raw`debe|deben|debería|deberían|hay que|exige\p{L}*|pide\p{L}*|reclama\p{L}*|recomiend\p{L}*|recomendac\p{L}*|propon\p{L}*|propuesta|es hora de|conviene|que se`,
  ahead: String.raw`será|serán|tendrá|tendrán|a partir de|desde el|prevé|previst[oa]s?|entrará en vigor|próxim[oa]s?|hasta el|podrá|podrán|abrirá|cerrará|costará|costaría|el año que viene`,
  limit: String.raw`pero|sin embargo|no obstante|salvo|solo|sólo|únicamente|nunca|sin|ningun[oa]?|advierte\p{L}*|advirtió|límite\p{L}*|riesgo\p{L}*|critic\p{L}*|no se (?:debe|puede|recomienda)|evite\p{L}*|aunque`,
  offer: String.raw`cuesta\p{L}*|precio|disponible|garantía|pesa|dura|gratis|gratuit[oa]s?|a la venta|ahorra|tarda|rinde|raciones`,
  self: String.raw`yo|me|mi|mis|conmigo|he|soy|estoy`,
  aside: String.raw`suscríb\p{L}*|síguenos|cuéntanos|escríbanos|escríbenos|en los comentarios|comparte|lea también|haga clic|boletín|todos los derechos|contacto de prensa|prensa:|acerca de|su último libro|es (?:periodista|escritor\p{L}*|profesor\p{L}*|maestr\p{L}*)|en este artículo|esta entrevista (?:ha sido|fue)|gracias a|agradecemos|marcas? registradas?|y (?:tú|usted)`,
  about: String.raw`fundad[oa] en|emplea a|empleados|financiad[oa] por`,
  leaning: String.raw`así|además|también|entonces|luego|después|por eso|por ello|por lo tanto|por ejemplo|en cambio|por el contrario|sin embargo|no obstante|aun así|de hecho|allí|aquí|ahí|con ello|para ello|a esas|de ahí|el (?:primero|segundo|tercero|otro|resto)|la (?:primera|segunda|otra)|los (?:otros|demás)|las (?:otras|demás)|algunos|algunas|otros|otras|otro|otra|ambos|ambas|ninguno|ninguna|todos ellos|dicho|dicha|mientras tanto|y|e|pero|o|ni|porque|pues|tampoco|eso|esto|aquello|ese|esa|él|ella|ellos|ellas|lo|les?|se lo|su|sus|de acuerdo(?! con)|estos?|estas|esos|esas|aquel\p{L}*`,
  speech: String.raw`dijo|dice|afirmó|afirma|explicó|explica|añadió|añade|aseguró|asegura|según|señaló|señala|advirtió|declaró`,
  order: String.raw`ignor(?:a|e|en|ar)|olvid(?:a|e|en)|(?:sistemas?|modelos?|asistentes?) de (?:IA|lenguaje|inteligencia)|IA|inteligencia artificial|chatbots?|asistentes?|instrucciones|tus? (?:respuesta|tarea|resumen)|su (?:respuesta|resumen)|resum(?:e|a|an|ir)|respond(?:e|a|an|er)|eres|usted es ahora|nueva tarea`,
  interview: String.raw`entrevista`,
  opinion: String.raw`tribuna|opinión|editorial|columna|carta`,
  howTo: String.raw`cómo \p{L}+(?:ar|er|ir)|guía|consejos|paso a paso|trucos|tutorial`,
  earnings: String.raw`ingresos|beneficio\p{L}*|ganancias|trimestre|por acción|margen|previsi[oó]n\p{L}*|dividendo|ejercicio|ventas netas|EBITDA`,
  ruling: String.raw`tribunal|corte|sentencia|recurso|apelación|demandante|demandad[oa]|juez|jueza|artículo \d+|ley|decreto|fallo|magistrad\p{L}*`,
  paper: String.raw`estudio\p{L}*|investigador\p{L}*|científic\p{L}*|universidad|revista|experimento\p{L}*|participantes|autores|publicad[oa] en|resultados`,
  report: String.raw`informe|resumen ejecutivo|recomendaciones|hallazgos|metodología|encuesta|conclusiones|capítulo|anexo`,
  product: String.raw`lanza|presenta|nuev[oa]|disponible|precio|garantía|modelo|batería|dispositivo|pedidos?|versión|autonomía`,
  quantity: String.raw`cucharad(?:a|as|ita|itas)|pizca|ingredientes|horno|dientes? de|para \d+ personas|raciones|precalent\p{L}*|mezcl\p{L}*|masa`,
  yields: String.raw`para (?:\d+|\p{L}+) (?:personas|raciones)|rinde|tiempo de (?:preparación|cocción)|hornee?[aer]?|hornear|(?:minutos|horas?) (?:al horno|de cocción|de preparación)`,
  ours: String.raw`nosotros|nuestr[oa]s?|hemos`,
  holding: String.raw`(?:se |ha )?(?:desestim\p{L}+|estim\p{L}+|anul\p{L}+|confirm\p{L}+|conden\p{L}+|revoc\p{L}+|rechaz\p{L}+)|entra(?:rá)? en vigor|multa|voto particular|deberá (?:pagar|abonar)`,
  scene: String.raw`todos (?:hemos|conocemos|tenemos)|todo el mundo|quién no|durante (?:siglos|décadas|generaciones)|desde siempre|cada (?:otoño|primavera|verano|invierno|familia)|hay pocas|huele a|son las \p{L}+ de la`,
  asks: [
    [
      String.raw`(?:dijo|dice|afirmó|afirma|explicó|explica|aseguró|advirtió|señaló|añadió|según) (?:el \p{Ll}+ |la \p{Ll}+ )?{PERSON}(?=[,.]|$)`,
      "¿Qué dice $<person>?",
    ],
    [
      String.raw`^(?:El \p{Ll}+ |La \p{Ll}+ )?{PERSON} (?:dijo|dice|afirmó|explicó|aseguró|advirtió|señaló|lo explicó)(?!\p{L})`,
      "¿Qué dice $<person>?",
    ],
    [
      String.raw`^(?<subject>{THING}) (?:cuesta|costará|costaría) (?:unos |cerca de |hasta )?{MONEY}`,
      "¿Cuánto cuesta $<subject>?",
    ],
    [
      String.raw`^(?<rest>{THING} [^,.;:“”"«»()]{8,50}),? (?:porque|debido a) `,
      "¿Por qué $<rest>?",
    ],
    [
      String.raw`^(?:Unos |Cerca de |Más de |Casi |Al menos )?{COUNT} (?<rest>(?!{MEASURE})\p{Ll}{2,}os [^,.;:“”"«»()]{8,50})(?=[,;] |\.$)`,
      "¿Cuántos $<rest>?",
    ],
    [
      String.raw`^(?:Unas |Cerca de |Más de |Casi |Al menos )?{COUNT} (?<rest>(?!{MEASURE})\p{Ll}{2,}as [^,.;:“”"«»()]{8,50})(?=[,;] |\.$)`,
      "¿Cuántas $<rest>?",
    ],
  ],
};
