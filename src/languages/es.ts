import { spanish as answers } from "./answers/es.ts";
import { spanish as conversation } from "./conversation/es.ts";
import { spanish as cues } from "./cues/es.ts";
import { spanish as opposites } from "./opposites/es.ts";
import { spanish as questions } from "./questions/es.ts";
import { spanish as statements } from "./statements/es.ts";
import { spanish as synonyms } from "./synonyms/es.ts";
import { spanishPages } from "./pages/es.ts";
import type { Language } from "./shape/language.ts";
import { anyOf } from "./shape/phrases.ts";

export const spanish: Language = {
  code: "es",
  lists: { answers, conversation, cues, opposites, questions, statements, synonyms },
  letters: "ñ¿¡",
  quotationMarks: {
    open: "«",
    close: "»",
    within: { "«": "“", "»": "”" },
  },
  functionWords: `a adónde al algo algún alguna algunas alguno algunos ante antes aquel aquella
    aquellas aquello aquellos aquí así aun aún aunque bajo cada casi como cómo con contra cual cuál
    cuales cuáles cuando cuándo cuánta cuántas cuánto cuántos cuyo cuya de del desde después donde
    dónde durante e el él ella ellas ello ellos en entonces entre era eran es esa esas ese eso esos
    esta está estaba estaban estado están estar estas este esto estos fue fueron ha había habían han
    has hasta hay haya he la las le les lo los mas más me mediante menos mi mí mientras mis mismo
    misma mismos mismas mucho mucha muchos muchas muy nada ni ningún ninguna no nos nosotros nuestra
    nuestras nuestro nuestros o os otra otras otro otros para pero poco por porque pues puede pueden
    que qué quien quién quienes quiénes se sea sean según ser será serán sido siendo sin sino sobre
    son soy su sus también tan tanto te tiene tienen toda todas todavía todo todos tras tu tú tus u
    un una unas uno unos y ya yo`,
  homographs: "ante era hay mas mi pues sea son soy tan tu",
  numbers: {
    ordinals: `segundo:2 segunda:2 tercero:3 tercer:3 tercera:3 cuarto:4 cuarta:4 quinto:5 quinta:5 sexto:6 sexta:6
      séptimo:7 séptima:7 octavo:8 octava:8 noveno:9 novena:9 décimo:10 décima:10`,
    half: /(?<!\p{L})(?:mitad|medi[oa])(?!\p{L})/u,
    fractions: "mitad:2 tercio:3 tercera:3 cuarto:4 cuarta:4 quinto:5 quinta:5 sexta:6 décima:10",
    points: "puntos punto",
    afternoon: /(?<hour>\d{1,2})(?:[:.]\d\d)?\sde\sla\s(?:tarde|noche)/u,
    written: `dos:2 tres:3 cuatro:4 cinco:5 seis:6 siete:7 ocho:8 nueve:9 diez:10 once:11 doce:12 trece:13
      catorce:14 quince:15 dieciséis:16 diecisiete:17 dieciocho:18 diecinueve:19 veinte:20 veintiún:21
      veintiuno:21 veintiuna:21 veintidós:22 veintitrés:23 veinticuatro:24 veinticinco:25 veintiséis:26
      veintisiete:27 veintiocho:28 veintinueve:29 treinta:30 cuarenta:40 cincuenta:50 sesenta:60
      setenta:70 ochenta:80 noventa:90 cien:100 ciento:100 doscientos:200 doscientas:200
      trescientos:300 trescientas:300 cuatrocientos:400 cuatrocientas:400 quinientos:500
      quinientas:500 seiscientos:600 seiscientas:600 setecientos:700 setecientas:700
      ochocientos:800 ochocientas:800 novecientos:900 novecientas:900 mil:1000 docena:12`,
    scales: "mil:3 millón:6 millones:6",
    within: "un:1 una:1 uno:1",
    joint: "y",
    about: /unos|unas|casi|más de|cerca de/u,
    percent: /por ciento/u,
  },
  anaphora: /Él|Ella|Ellos|Ellas|Esto|Est[ae]s?|Es[ae]|Sus?|Pero/u,
  prepositions: `con en a al de del por para sin sobre entre desde hasta tras según durante ante contra bajo mediante`,
  relatives: "que quienes",
  negation: {
    notYet: /(?<!\p{L})(?:(?:todavía|aún)\sno|no\s(?:\p{L}+\s){0,4}(?:todavía|aún))/u,
    hints: anyOf(
      `solo, sólo, únicamente, máximo, apenas, gratis, gratuit*, perd*, pierd*, pérdida*, igual*, mism*, mantien*, manten*, qued*, duda*, inciert*, incertidumbre, pendiente*, caduc*, venc*, cesó, menos, bajo, difícil*, hasta, límite*, limit*, aplaz*, retras*, contra, mitad, retir*, abandon*, en lugar, en vez`,
    ),
    bounds: /hasta|antes|más\sde|más\sque|super\p{L}*|exced\p{L}*|rebas\p{L}*/u,
    concord: /ning[uú]n\p{L}*|nadie|nada|nunca|jamás|tampoco|ni/u,
    outright:
      /no(?!\ss[oó]lo|\sobstante)|ni(?=\s)|nunca|jamás|ning[uú]n\p{L}*|nadie|nada(?=\s(?:de|que))|tampoco/u,
    inOtherWords: /sin(?=\s\p{L})/u,
    implied: anyOf([
      ` neg(ó|aron|ar), rechaz*, descart*, carec*, falt*, prohib*, evit*, imp(id|ed)*, suspend*, cancel*, ilesos?, ilesas?, desmint*, desaconsej*, excluy*, fracas*, imposib*, excep(to|ción|ciones|tuando), salvo, cero`,
      /como\s(?:muy\s)?pronto/u,
    ]),
    excepts: /pero|aunque|sino|salvo|excepto|sí/u,
    reply: /no/u,
  },
  claims: {
    ahead:
      /van?\sa|deberán?|prevén?|previst[oa]s?|plane(?:a|an)|prepara(?:n)?|proyecta(?:n)?|pretende(?:n)?|quieren?|espera(?:n)?|estima(?:n)?|anticipa(?:n)?|piensa(?:n)?|propone(?:n)?|pide(?:n)?|exige(?:n)?|reclama(?:n)?|(?!habr)\p{L}{2,}r(?:á|án)|(?:año|mes)\s(?:que\sviene|próximo)|próxim[oa]\s(?:año|mes|semana)/u,
    past: /(?:ha|han|había|habían)(?=\s(?:\p{L}+\s)?\p{L}+(?:[aií]d|ch|st|rt|lt|es)o[s]?(?!\p{L}))|ya|\p{L}{2,}(?:ó|aron|ieron)|fue|fueron|hizo|puso|dio|tuvo|pudo|dijo|produjo|trajo/u,
    done: [
      [/van?\sa|deberán?|prevén?|(?!habr)\p{L}+rán?/u, /han?|habían?|\p{L}{2,}(?:ó|aron|ieron)/u],
    ],
    says: anyOf(
      ` di(jo|ce|cen|jeron), afirm(a|an|ó|aron), explic(a|an|ó|aron), asegur(a|an|ó|aron), señal(a|an|ó|aron), añad(e|en|ió), sost(iene|ienen|uvo), replic(a|an|ó), respond(e|en|ió), declar(a|an|ó), advi(erte|rtió), sub(raya|rayó), indic(a|an|ó), manifest(a|ó), coment(a|ó), apunt(a|ó), precis(a|ó), contest(a|ó), recuerda, recordó, mantiene, alega, alegó, anunci(a|ó), argument(a|ó)`,
    ),
    possible:
      /podrían?|puede(?:n)?(?=\s(?:que|haber))|pudieran?|quizás?|tal\svez|posible\p{L}*|probable(?:s|mente)?(?!\s(?:después|antes|desde|en|hacia|hace))|eventual\p{L}*|estudia(?:n)?|valoran?|baraja(?:n)?/u,
    tentative: anyOf(`
      pued_, ___rían?, argument*, sospech*, supuest*, cree(n)?, quiere(n)?, prevé(n)?, espera(n)?,
      propone(n)?, si, promet*, plane*, pretend*, pide(n)?, hasta, riesgo`),
    every: anyOf([
      "todos, todas, toda",
      /cada(?!\s(?:año|día|semana|mes|noche|hora|vez))/u,
      "siempre, totalidad, completamente, íntegr*, enter[oa]s?",
    ]),
    because: /porque|por\seso|por\slo\sque|debido\sa|a\scausa|provoc\p{L}*/u,
    grounds: anyOf([
      /ya\sque/u,
      "pues, causas?, motivos?, razón, razones, tras, dado, gracias, como, cuando, ante, debid[oa]",
      /por(?=\s(?:la|el|los|las|falta))/u,
      "atribu*, achac*, reflej*, debe(n)?, debió, lastr*, critic*, oblig*, exig*, impid*, permit*, provoc*, explic*",
      /así\sque/u,
      "entonces",
      /lo\scual/u,
    ]),
    order: [
      [/antes/u, /antes|previ\p{L}*|anterior\p{L}*|hasta|ya|todavía|aún|primer\p{L}*|hace/u],
      [
        /después|tras/u,
        anyOf([
          "después, tras, desde, luego, posterior*, cuando",
          /una\svez/u,
          "siguiente*, al, entonces, cumpl*",
          /más\starde/u,
          /a\spartir/u,
        ]),
      ],
    ],
    agent: /por|según/u,
    admits: /confirm\p{L}*|admit\p{L}*|reconoc\p{L}*/u,
    speaker:
      /según\s(?:el\s|la\s|los\s|las\s|un\s|una\s)?(?<source>\p{L}[\p{L}-]*)|^(?:El|La|Los|Las)\s(?<subject>\p{L}[\p{L}-]*)\s(?:dijo|dice(?:n)?|afirm\p{L}*|asegur\p{L}*|explic\p{L}*|señal\p{L}*|critic\p{L}*|denunci\p{L}*)/u,
  },
  sentenceInitial: `según tras aunque desde durante cuando qué quién quiénes cuál cuántos cuántas cuándo cómo
    dónde este esta estos estas ese esa también además sin cada varios`,
  abbreviations: {
    titles: "Sr Sra Sres Srta Dr Dra Dña Ud Uds Lic Arq Gral Prof Mons",
    shortForms: "abr ago aprox av avda dic EE ed ej ene feb Ing nov núm oct pág págs sept tel",
    beforeNumbers: "art arts cap fig párr vol",
    mayClose: "h",
  },
  sentenceStarters: `El La Los Las Un Una Él Ella Ellos Ellas Esto Esta Este Estos Estas Ese Esa Pero Y En Al A Por
    Para Con De Desde Su Sus Se No Nadie Hay Cuando Si También Después Luego Ya`,
  questions: {
    asksAgain: /seguro|de verdad/u,
    pressing: /seguro|segura|de verdad|adivina|por favor|otra vez|inténtalo/u,
    polite: /puedes|por favor/u,
    compare: /compara|compare|comparar/u,
    difference: /diferencia\p{L}*|en común/u,
    articles: /artículos?|los dos|ambos|textos|entre ellos/u,
  },
  dateline: `la el las de del publicado publicada actualizado actualizada actualización creado hora horas h`,
  announcement:
    /(?:aquí\s(?:está|están|tiene|va)|a\scontinuación|este\ses|estos\sson)\s(?:\p{L}+\s){0,4}(?:resumen|puntos|respuesta|claves|datos)|(?:el|este)\s(?:texto|artículo|pasaje|reportaje)\s(?:\p{L}+\s){0,2}(?:contiene|describe|trata|aborda|presenta)(?=[^:]*:\s*$)/u,
  ...spanishPages,
};
