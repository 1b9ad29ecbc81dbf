import type { PagePhrases } from "../shape/page-phrases.ts";
import { anyOf } from "../shape/phrases.ts";

export const spanishPages: PagePhrases = {
  consent: {
    buttons: /aceptar.*|acepto.*/u,
    subject: /socios|datos personales|privacidad/u,
    age: /mayor de (?:edad|18)|fecha de nacimiento/u,
    choices: /aceptar/u,
  },
  related: {
    lines:
      /lea también|lee también|te puede interesar|más información|noticias? relacionadas?|relacionad[oa]s?/u,
    labels: anyOf(`
      (lea|lee|leer) (también|más), (te|le) puede interesar, más información, noticias? relacionadas?,
      segu[íi] leyendo, sigue leyendo`),
    elsewhere: /lo más (?:leído|visto)|últimas noticias|más (?:noticias|leídas)/u,
    begins: /lea también|le puede interesar/u,
    hints: /leer/u,
  },
  walls: {
    elsewhere: anyOf(`
      más (artículos|noticias|contenidos?), boletín, newsletter, comentar, comentario, donar, donación,
      apóyanos, ayúdanos, guardar, descargar`),
    readOn: /seguir leyendo|continuar leyendo|artículo completo|nota completa/u,
    pay: /suscríb\w*|suscrib\w*|desbloque\w*|comprar/u,
    payPrompts: [
      anyOf(
        [
          `
          (este|esta) (contenido|artículo|noticia)…30(suscriptores|socios|abonados),
          (suscríbete|suscríbase|hazte (premium|suscriptor|socio))…60(seguir|continuar|leer|leyendo)`,
          /\bpara (?:seguir|continuar) leyendo/u,
          "contenido exclusivo para suscriptores",
        ],
        "iu",
      ),
    ],
    registerPrompts: [
      /(?:regístrate|inicia sesión|regístrese).{0,60}(?:seguir|continuar|leer|leyendo)/iu,
    ],
    offers: [
      /(?:sól[oa]|solo|exclusiv[oa]) para (?:suscriptores|socios)/iu,
      /ya (?:eres|soy) suscriptor/iu,
    ],
    left: /restantes/u,
    open: /como suscriptor/u,
  },
  offerTerms: {
    subscription: /suscri/u,
    per: /al|por/u,
    period: /mes|año/u,
    cancel: /cancel(?:a|ar|e)\b/u,
    trial: /prueba|gratis/u,
    access: /acceso (?:ilimitado|a todo)/u,
    renewal: /se renueva|primer mes/u,
  },
  errorPages: {
    page: /página|artículo|noticia|publicación|contenido|dirección|enlace|anuncio|oferta|empleo/u,
    missing: anyOf([
      /no encontrad\w*/u,
      `
        no existe, no se encuentra, no encontramos, no hemos encontrado, no se ha encontrado,
        no se pudo encontrar`,
    ]),
    removed:
      /ya no está disponible|no está disponible|eliminad\w*|retirad\w*|despublicad\w*|caducad\w*/u,
    server: /servidor|sitio/u,
    trouble: /error crítico|error interno|no disponible|mantenimiento/u,
    alone: /no encontrad[oa]/u,
    fault: /sali[óo] mal|ha ocurrido un error/u,
    region: /no está disponible en (?:tu|su) (?:país|región)/u,
  },
  botChecks: {
    verify: /comprob\w*|comprueb\w*|verific\w*|demuestr\w*|confirm\w*/u,
    human: /persona|humano|robot\w*/u,
    unusual: /inusual\w*|sospechos\w*/u,
    traffic: /tráfico|actividad|accesos?/u,
    says: anyOf([
      `
        no (eres|soy|es) un robot, verifi(ca|que) que (eres|es) humano, acceso denegado, tráfico inusual`,
      /un momento…/u,
    ]),
  },
  signIn: {
    password: /contraseña/u,
    says: anyOf([
      `
        iniciar sesión, inicia sesión, identif[ií]cate, identificarse,
        área (privada|reservada|de (socios|clientes|colegiados))`,
      /\bacceder\b/u,
      "entrar al sitio",
    ]),
  },
  otherPages: {
    searchResults: /resultados (?:de|para)/u,
    listTitles: /etiqueta|categoría|archivo/u,
    cart: /añadir (?:al carrito|a la cesta)/u,
  },
  captions: {
    picture: /foto|imagen/u,
    courtesy: /cortesía|gentileza|reproducción/u,
    by: /de/u,
    begins: /foto de/u,
    label: /imagen/u,
  },
  pageLines: {
    advertising: /publicidad/u,
    talk: /comentarios?|comentar/u,
    share: /compartir/u,
    subscribe: /suscríbete/u,
    readingTime: /tiempo de lectura/u,
    tailHeadings: /noticias relacionadas|comentarios/u,
    signOff:
      /si (?:te|le|os) (?:ha gustado|gustó|gusta) (?:este|el) (?:artículo|texto|relato)|este (?:artículo|reportaje|texto) (?:se publicó|fue publicado|apareció)/u,
    promotion: /suscr[ií]b(?:ete|ase|irse)|síguenos/u,
    rights: /todos los derechos reservados/u,
    behindHolder: /todos los/u,
    begins: /ir al contenido/u,
    ourSite: /usamos|utilizamos|este sitio/u,
    tools: /compartir|imprimir|escuchar/u,
    tags: /etiquetas|temas/u,
    source: /fuente/u,
    published: /publicado|actualizado/u,
    invitations: /suscríbase|suscríbete/u,
    comments: /comentarios/u,
  },
  bylines: {
    offices: /redactor(?:es|a)?|corresponsal(?:es)?|periodistas?|redacción/u,
    by: /por/u,
    and: /y/u,
    work: /texto|entrevista/u,
    role: /autor(?:es|a)?/u,
    leadIn: /(?:texto\s+)?por\s+|autor(?:es|a)?\s*[:：]\s*/u,
  },
  imprint: {
    seasons: /primavera|verano|otoño|invierno/u,
    noPaper: /comunicado/u,
    on: /el/u,
  },
  mail: {
    answer: /rm/u,
    notices: anyOf(`
      destinatario (previsto|indicado), exclusivamente (a|para) su destinatario,
      piense en el medio ambiente, darse de baja, cancelar (la )?suscripción,
      recibe este (correo|mensaje|boletín), ver (este correo |este mensaje )?en (el|su|tu) navegador`),
    wrote: /el .{5,120} escribió:/u,
    from: /de/u,
    sent: /enviado(?: el)?|fecha/u,
    subject: /rv/u,
  },
  documents: {
    page: /página/u,
    ofPages: /de/u,
    subject: /asunto/u,
    floats: /tabla|cuadro|gráfico|figura/u,
    contents: /índice/u,
  },
};
