import type { QuestionLanguage } from "../shape/question-language.ts";

export const spanish: QuestionLanguage = {
  spaced: true,
  asks: {
    money: `
      cuánto {5}(cuesta*|cost*|gana*|cobra*|paga*|vale|valen|valdrá|ahorr*|gasta*|dinero|invierte*),
      (qué|cuál(es)? (es|son|era|será)( (el|la|los|su))?) {1}(precios?|sueldo|salario|tarifas?|costes?|costo|
      multa|alquiler|presupuesto|importe),
      a qué precio, a cuánto, (el )?precio$`,
    age: "cuántos años tien*, qué edad, cuál es (su|la) edad",
    temperature: "(a )?(qué|cuál es la) temperatura, cuántos grados",
    weight: "cuánto {2}pesa*, (qué|cuál es (su|el)) peso",
    length: `
      (qué|cuál es (su|la)) (altura|profundidad|longitud|distancia|anchura|ancho),
      cuánto mid*, a qué distancia`,
    speed: "(a )?(qué|cuál es (su|la)) velocidad",
    volume: "(qué|cuál es (su|la)) capacidad, cuánto (cabe|contiene)",
    area: "(qué|cuál es (su|el|la)) (tamaño|superficie), cómo de grande",
    loudness: "(hace|mete) (mucho )?ruido, es ruidos[oa], cuánto ruido",
    percent: "qué (porcentaje|proporción|parte), cuál es el porcentaje",
    duration: `
      cuánto tiempo, cuánto (dura*|tarda*|lleva*),
      cuánt[oa]s (segundos|minutos|horas|días|semanas|meses|años),
      por cuánto tiempo, desde hace cuánto`,
    time: `cuándo, desde cuándo, hasta cuándo, (en |a )?qué (año|mes|siglo|fecha|día|hora), a partir de cuándo`,
    count: "cuánt[oa]s, cuánta gente, con cuánt[oa]s, con cuánta gente, cada cuánto",
    quantity: "cuánt[oa], en cuánto, qué cantidad",
    occupation: `a qué se dedica*, en qué trabaja*, de qué trabaja*, qué (profesión|oficio), (cuál|qué) es su (trabajo|profesión|oficio)`,
    person: `quién(es)?, a quién, de quién, por quién, con quién, qué (hombre|mujer|ministr[oa]|autor*)`,
    reason: `por qué, por cuál motivo, cuál (es|fue) (la causa|el motivo|la razón), a qué se debe, para qué`,
  },
  asking: "artículo dice",
  fillers: `quién quiénes qué cuál cuáles cuándo dónde adónde cuánto cuánta cuántos cuántas cómo por para hay ha han he fue
    ser será sería es son está están tiene tienen hace hacen hacer hizo puede pueden podrá debe deben va van ir dice decir
    según artículo texto noticia menciona nombre llama llaman vez veces año años mes meses día días hora horas semana tiempo
    dura durar tarda cantidad porcentaje parte número total exactamente aproximadamente ya todavía aún ahora más menos cosa
    cosas pasa pasó ocurre ocurrió gente persona personas edad motivo razón necesita estuvo estaba estaban estará había
    habrá hubo sido era eran fueron tuvo tuvieron tenía tenían tendrá puedo podría actualmente hoy finalmente realmente
    siempre también otro otra otros otras mismo misma todo toda todos todas algún alguna algo alguien aquí allí así llamado
    llamada tipo tener pasará sigue siguen queda quedan`,
  earlier: "antes, (antes de|hasta) (eso|esto|ahora), anteriormente, previamente",
  joining: "y",
  metadata: {
    byline: `
      quién (firma|escribió|escribe|ha escrito|es el autor|es la autora|redactó|hizo la entrevista|entrevista|
      publicó|realizó)( …40(artículo|texto|esto|entrevista|reportaje|columna|nota|receta|crónica))?,
      de quién es (el|este|la|esta|esto)( (artículo|texto|columna|entrevista|nota))?,
      (cómo se llama )?(el autor|la autora|autor|autora)( …)?,
      por quién …escrit[oa]…, quién lo (escribió|firma|ha escrito)`,
    publishedAt: `
      cuándo (se |fue |ha |salió|apareció)?(publicó|publicado|publicada|escribió|escrito|salió|salido|apareció|
      es|data)?( ?(el|este|la|esta|esto|se))?( (artículo|texto|entrevista|reportaje|columna|nota|noticia|
      estudio|comunicado|sentencia))?( (publicó|publicado|publicada|escrito|salió))?,
      de cuándo es …,
      (cuál es )?la fecha (de publicación|del artículo|de la noticia),
      fecha de publicación, de qué (fecha|día) es …`,
    site: `
      (en|de) qué (periódico|diario|revista|medio|sitio|página|web|publicación)( …)?,
      (cuál es )?la fuente( …)?,
      qué (periódico|diario|revista|medio|fuente)( …)?,
      de dónde (es|viene|procede|sale) (el|este|esta|la) (artículo|texto|noticia)…,
      dónde (se publicó|salió|apareció) …`,
    title: `
      (cuál es )?el (título|titular)( …)?,
      cómo se (llama|titula) (el|este|la|esta) (artículo|texto|noticia|columna|receta|estudio)…,
      …según el (título|titular)…`,
    readingTime: `
      cuánto (tiempo )?(se )?(tarda*|lleva|hace falta) …(leer|lectura)…,
      (cuál es )?el tiempo de lectura, tiempo de lectura, cuántas (palabras|frases) tiene …`,
    url: `(cuál es |dame |pásame |tienes )?(el |un |la )?(enlace|link|url|dirección)( (del|al|de la) …)?`,
  },
  requests: {
    summary: `
      (puedes |por favor |me )?+res[uú]m*( …)?, (un |hazme un |dame un )?resumen( …)?,
      de qué (trata|va|habla|se trata)( …)?, en (resumen|pocas palabras|breve),
      (cuáles son )?los puntos (clave|principales)( …)?,
      lo (esencial|más importante|principal)( …)?, qué dice (el artículo|el texto), tl;? ?dr`,
    shorter: `más (corto|breve|conciso)( …)?, en una (sola )?frase( …)?, acórtalo, abrevia*, demasiado largo`,
    more: `
      más,
      (más|otros) (detalles?|puntos|información|datos)( …)?,
      cuéntame más, dime más, sigue, continúa, qué más, algo más, más largo, amplía*`,
    bullets: `
      (en|con|como) (viñetas|puntos|lista|una lista|formato de lista)( …)?,
      lista con viñetas`,
    numbers: `
      ((dame|lista|enumera|muestra|cuáles son)( todas| todos)? )?(las |los )?(principales )?(cifras|números|
      estadísticas|datos numéricos)( clave| principales| importantes)?( …)?`,
    explain: `
      (puedes )?(explic*|explíca*)( (esto|eso|el artículo|este artículo|el texto|de forma sencilla|por favor|como si …))?+,
      en (palabras|términos) sencill[oa]s, más sencillo, simplific*( …)?`,
    compare: "compar*( …)?",
    translate: `
      (puedes |por favor )?+(traduc*|traduzc*|tradúce*)( …)?,
      (en|al) (inglés|alemán|francés|español|italiano|portugués|neerlandés|ruso|coreano|japonés|chino|árabe|
      polaco)( …)?,
      (responde|escribe|dime)( _)?+ en (inglés|alemán|francés|español|italiano|portugués|neerlandés|ruso|
      coreano|japonés|chino|árabe|polaco)`,
  },
};
