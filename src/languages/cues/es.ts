import type { LanguageCues } from "../shape/cue-words.ts";

export const spanish: LanguageCues = {
  spaced: true,
  event: `
    anunció, anunciaron, anuncia, decidió, decidieron, aprobó, aprobaron, rechazó, acordó, acordaron, ordenó,
    condenó, murió, murieron, hirió, heridos, detenid[oa]s?, reveló, mostró, muestra, halló, hallaron,
    encontr(ó|aron), cerró, cierra, abrió, suprimió,
    ha (suprimido|anunciado|aprobado|decidido|cerrado|perdido|ganado),
    subió, bajó, cayó, creció, aumentó, redujo, ganó, perdió, firmó, presentó, presenta, lanzó, lanza,
    se (derrumbó|incendió|hundió)`,
  demand: `
    debe, deben, debería, deberían, hay que, exige*, pide*, reclama*, recomiend*, recomendac*, propon*,
    propuesta, es hora de, conviene, que se`,
  ahead: `
    será, serán, tendrá, tendrán, a partir de, desde el, prevé, previst[oa]s?, entrará en vigor, próxim[oa]s?,
    hasta el, podrá, podrán, abrirá, cerrará, costará, costaría, el año que viene`,
  limit: `
    pero, sin embargo, no obstante, salvo, solo, sólo, únicamente, nunca, sin, ningun[oa]?, advierte*, advirtió,
    límite*, riesgo*, critic*, no se (debe|puede|recomienda), evite*, aunque`,
  offer: `
    cuesta*, precio, disponible, garantía, pesa, dura, gratis, gratuit[oa]s?, a la venta, ahorra, tarda, rinde,
    raciones`,
  self: "yo, me, mi, mis, conmigo, he, soy, estoy",
  aside: `
    suscríb*, síguenos, cuéntanos, escríbanos, escríbenos, en los comentarios, comparte, lea también, haga clic,
    boletín, todos los derechos, contacto de prensa, prensa:, acerca de, su último libro,
    es (periodista|escritor*|profesor*|maestr*), en este artículo, esta entrevista (ha sido|fue), gracias a,
    agradecemos, marcas? registradas?, y (tú|usted)`,
  about: "fundad[oa] en, emplea a, empleados, financiad[oa] por",
  leaning: [
    `
      así, además, también, entonces, luego, después, por eso, por ello, por lo tanto, por ejemplo, en cambio,
      por el contrario, sin embargo, no obstante, aun así, de hecho, allí, aquí, ahí, con ello, para ello,
      a esas, de ahí, el (primero|segundo|tercero|otro|resto), la (primera|segunda|otra), los (otros|demás),
      las (otras|demás), algunos, algunas, otros, otras, otro, otra, ambos, ambas, ninguno, ninguna,
      todos ellos, dicho, dicha, mientras tanto, y, e, pero, o, ni, porque, pues, tampoco, eso, esto, aquello,
      ese, esa, él, ella, ellos, ellas, lo, les?, se lo, su, sus`,
    /de acuerdo(?! con)/u,
    "est[aeo]s?, esos, esas, aquel*",
  ],
  speech: `
    dijo, dice, afirmó, afirma, explicó, explica, añadió, añade, aseguró, asegura, según, señaló, señala,
    advirtió, declaró`,
  order: `
    ignor(a|e|en|ar), olvid(a|e|en),
    (sistemas?|modelos?|asistentes?) de (IA|lenguaje|inteligencia),
    IA, inteligencia artificial, chatbots?, asistentes?, instrucciones, tus? (respuesta|tarea|resumen),
    su (respuesta|resumen), resum(e|a|an|ir), respond(e|a|an|er), eres, usted es ahora, nueva tarea`,
  interview: "entrevista",
  opinion: "tribuna, opinión, editorial, columna, carta",
  howTo: "cómo _(ar|er|ir), guía, consejos, paso a paso, trucos, tutorial",
  earnings: `
    ingresos, beneficio*, ganancias, trimestre, por acción, margen, previsi[oó]n*, dividendo, ejercicio,
    ventas netas, EBITDA`,
  ruling: `
    tribunal, corte, sentencia, recurso, apelación, demandante, demandad[oa], juez, jueza, artículo #, ley,
    decreto, fallo, magistrad*`,
  paper: `
    estudio*, investigador*, científic*, universidad, revista, experimento*, participantes, autores,
    publicad[oa] en, resultados`,
  report: `informe, resumen ejecutivo, recomendaciones, hallazgos, metodología, encuesta, conclusiones, capítulo, anexo`,
  product: `
    lanza, presenta, nuev[oa], disponible, precio, garantía, modelo, batería, dispositivo, pedidos?, versión,
    autonomía`,
  quantity: `
    cucharad(a|as|ita|itas), pizca, ingredientes, horno, dientes? de, para # personas, raciones, precalent*,
    mezcl*, masa`,
  yields: `
    para (#|_) (personas|raciones), rinde, tiempo de (preparación|cocción), hornee?[aer]?, hornear,
    (minutos|horas?) (al horno|de cocción|de preparación)`,
  ours: "nosotros, nuestr[oa]s?, hemos",
  holding: `
    (se |ha )?(desestim_|estim_|anul_|confirm_|conden_|revoc_|rechaz_),
    entra(rá)? en vigor, multa, voto particular, deberá (pagar|abonar)`,
  scene: `
    todos (hemos|conocemos|tenemos), todo el mundo, quién no, durante (siglos|décadas|generaciones),
    desde siempre,
    cada (otoño|primavera|verano|invierno|familia),
    hay pocas, huele a, son las _ de la`,
  pageLine: "lea también, lea además, le puede interesar, foto:",
  asks: "P",
  answers: "R",
  numbered: "Artículo #",
  cookingUnits: "cucharad_",
};
