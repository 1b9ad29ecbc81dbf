import type { QuestionLanguage } from "./question-language.ts";

export const spanish: QuestionLanguage = {
  spaced: true,
  asks: {
    money: String.raw`cuánto (?:\p{L}+ ){0,5}(?:cuesta\p{L}*|cost\p{L}*|gana\p{L}*|cobra\p{L}*|paga\p{L}*|vale|valen|valdrá|ahorr\p{L}*|gasta\p{L}*|dinero|invierte\p{L}*)|(?:qué|cuál(?:es)? (?:es|son|era|será)(?: (?:el|la|los|su))?) (?:\p{L}+ )?(?:precios?|sueldo|salario|tarifas?|costes?|costo|multa|alquiler|presupuesto|importe)|a qué precio|a cuánto`,
    age: String.raw`cuántos años tien\p{L}*|qué edad|cuál es (?:su|la) edad`,
    temperature: String.raw`(?:a )?(?:qué|cuál es la) temperatura|cuántos grados`,
    weight: String.raw`cuánto (?:\p{L}+ ){0,2}pesa\p{L}*|(?:qué|cuál es (?:su|el)) peso`,
    length: String.raw`(?:qué|cuál es (?:su|la)) (?:altura|profundidad|longitud|distancia|anchura|ancho)|cuánto mid\p{L}*|a qué distancia`,
    speed: String.raw`(?:a )?(?:qué|cuál es (?:su|la)) velocidad`,
    volume: String.raw`(?:qué|cuál es (?:su|la)) capacidad|cuánto (?:cabe|contiene)`,
    area: String.raw`(?:qué|cuál es (?:su|el|la)) (?:tamaño|superficie)|cómo de grande`,
    loudness: String.raw`(?:hace|mete) (?:mucho )?ruido|es ruidos[oa]|cuánto ruido`,
    percent: String.raw`qué (?:porcentaje|proporción|parte)|cuál es el porcentaje`,
    duration: String.raw`cuánto tiempo|cuánto (?:dura\p{L}*|tarda\p{L}*|lleva\p{L}*)|cuánt[oa]s (?:segundos|minutos|horas|días|semanas|meses|años)|por cuánto tiempo|desde hace cuánto`,
    time: String.raw`cuándo|desde cuándo|hasta cuándo|(?:en |a )?qué (?:año|mes|siglo|fecha|día|hora)|a partir de cuándo`,
    count: String.raw`cuánt[oa]s|cuánta gente|con cuánt[oa]s|con cuánta gente|cada cuánto`,
    quantity: String.raw`cuánt[oa]|en cuánto|qué cantidad`,
    person: String.raw`quién(?:es)?|a quién|de quién|por quién|con quién|qué (?:hombre|mujer|ministr[oa]|autor\p{L}*)`,
    reason: String.raw`por qué|por cuál motivo|cuál (?:es|fue) (?:la causa|el motivo|la razón)|a qué se debe|para qué`,
  },
  units: {
    money: String.raw`euros?|céntimos?|pesos?|dólares|libras|coronas|soles|reales|yenes|eur|usd`,
    age: String.raw`años|meses`,
    temperature: String.raw`grados?|° ?c|°`,
    weight: String.raw`kg|g|kilos?|kilogramos?|gramos?|toneladas?|t`,
    length: String.raw`km|m|cm|mm|kilómetros?|metros?|centímetros?|milímetros?|millas?|pisos|plantas`,
    speed: String.raw`km/h|kilómetros? por hora|nudos?`,
    volume: String.raw`litros?|l|ml|hectolitros?|metros? cúbicos?`,
    area: String.raw`hectáreas?|ha|metros? cuadrados?|kilómetros? cuadrados?|m²|km²|metros?|cm|litros?`,
    loudness: "decibelios?|decibeles|db",
    percent: String.raw`%|por ciento|puntos?|de cada (?:dos|tres|cuatro|cinco|diez|cien|\d+)`,
    duration: String.raw`segundos?|minutos?|horas?|h|días?|semanas?|mes(?:es)?|años?|noches?|siglos?|décadas?`,
  },
  tells: {
    money: String.raw`gratis|gratuit[oa]s?|sin coste`,
    age: String.raw`naci(?:ó|do|da)|(?<=\p{L}, (?:de )?)\d\d(?=[ ,])|siglos?|desde \d{4}|cuarentena|cincuentena|jubilad[oa]`,
    loudness: String.raw`silencios[oa]s?|ruido\p{L}*`,
    percent: String.raw`mitad|(?:un|dos) (?:tercios?|cuartos?|quintos?)|tercio|tercera parte|cuarta parte|mayoría|un[oa] de cada`,
    duration: String.raw`una? (?:hora|minuto|día|semana|mes|año|noche)|media hora|cuarto de hora|toda la (?:noche|vida)|todo el día`,
    time: String.raw`enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|lunes|martes|miércoles|jueves|viernes|sábados?|domingos?|(?:1[5-9]|20)\d\d|a las? \p{L}+|hoy|ayer|mañana|anteayer|primavera|verano|otoño|invierno|tarde|noche|mediodía|(?:próxim|pasad|últim)[oa]s?|que viene|hace|dentro de|navidad|siglo|cuando|durante|tras el`,
    count:
      "nadie|ninguno|decenas?|docenas?|cientos|centenares|miles|una vez|dos veces|nunca|cada (?:día|semana|mes|año|\\d+|dos|tres)",
    quantity: String.raw`mitad|doble|triple|nada|tercio|cuarto`,
    reason: String.raw`porque|pues|ya que|puesto que|debido|gracias|a causa|razón|razones|motivo\p{L}*|causa\p{L}*|culpa\p{L}*|por eso|así que|provoc\p{L}*|de modo que|para (?:no|evitar|que)`,
  },
  numerals:
    "un|una|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|dieciséis|diecisiete|dieciocho|diecinueve|veinte|veinti\\p{L}+|treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa|cien|ciento|cientos|mil|medio|media|varios|varias",
  fillers: `quién quiénes qué cuál cuáles cuándo dónde adónde cuánto cuánta cuántos cuántas cómo por para hay ha han he fue ser
    será sería es son está están tiene tienen hace hacen hacer hizo puede pueden podrá debe deben va van ir dice decir según
    artículo texto noticia menciona nombre llama llaman vez veces año años mes meses día días hora horas semana tiempo dura
    durar tarda cantidad porcentaje parte número total exactamente aproximadamente ya todavía aún ahora más menos cosa cosas
    pasa pasó ocurre ocurrió gente persona personas edad motivo razón necesita`,
  synonyms: `cuesta* cost* precio* tarifa* caro* cara* vale valen paga* pago*
    gana* sueldo* salario* cobra* ingreso* nómina paga*
    compr* adquir* vend* venta* disponible*
    cerr* cierr* clausur* cierre*
    abr* abier* reabr* inaugur* apertura
    acab* termin* fin final* ces* dej* jubil*
    empez* empiez* comenz* comienz* inici* inicio lanz*
    contra opon* opus* critic* crític* rechaz* protest* opos*
    apoy* favor* respald* aprob*
    preocup* tem* miedo* advier* advirt* alert*
    garantí*
    calient* calor* temperatura*
    niñ* alumn* hij* escolar*
    trabaj* emple* oficio* profesión* plantilla*
    gan* venc* victoria* premi*
    perd* pierd* pérdida*
    dirig* jef* director* president* encabez* lidera*
    constru* edific* fabric* diseñ* invent* desarroll*
    escrib* escrit* autor* firm*
    viv* habit* vecin* residen* población
    mur* muer* falleci*
    herid* lesion*
    aument* sub* crec* increment* alza
    baj* ca* descend* disminu* reduc* caíd*
    pesa* peso*
    ruido* silencios* decibel*
    reun* sesión* pleno*
    decid* decisión* aprob* vot*
    eleccion* vot* comicio* urna*
    barco* buque* ferri* naviera*
    coche* vehículo* auto* carro*
    bici* cicl*
    calle* carretera* vía
    ciudad* municipi* localidad* pueblo*
    empresa* compañía* firma* fabricante*
    ahorr* 
    recort* suprim* reduc* elimin*
    suprim* elimin* recort* quita*
    pide* ped* propon* propuesta* exig* reclam* solicit* demanda*
    propon* suger* recomend* propuesta*
    permit* autoriz*
    prohib*
    problema* dificultad* defecto* debilidad* limitacion*
    ventaja* benefici*
    estudi* investig* experiment* encuesta* sondeo*
    particip* voluntari*
    habl* convers* entrevist* pregunt*
    casa* hogar* famili* vivienda* piso*
    médic* doctor*
    color* 
    agua* impermeable*
    eléctric* energía luz
    aparcamiento* parking garaje* estacionamiento*
    autobús* bus buses autobuses
    viaj* trayect*
    anual* año
    mensual* mes
    tribunal* juez* juici* sentencia*
    huelga* paro*
    nuev* 
    otr*`,
  metadata: {
    byline: String.raw`quién (?:firma|escribió|escribe|ha escrito|es el autor|es la autora|redactó|hizo la entrevista|entrevista|publicó|realizó)(?: .{0,40}(?:artículo|texto|esto|entrevista|reportaje|columna|nota|receta|crónica))?|de quién es (?:el|este|la|esta|esto)(?: (?:artículo|texto|columna|entrevista|nota))?|(?:cómo se llama )?(?:el autor|la autora|autor|autora)(?: .*)?|por quién .*escrit[oa].*|quién lo (?:escribió|firma|ha escrito)`,
    publishedAt: String.raw`cuándo (?:se |fue |ha |salió|apareció)?(?:publicó|publicado|publicada|escribió|escrito|salió|salido|apareció|es|data)?(?: ?(?:el|este|la|esta|esto|se))?(?: (?:artículo|texto|entrevista|reportaje|columna|nota|noticia|estudio|comunicado|sentencia))?(?: (?:publicó|publicado|publicada|escrito|salió))?|de cuándo es .*|(?:cuál es )?la fecha (?:de publicación|del artículo|de la noticia)|fecha de publicación|de qué (?:fecha|día) es .*`,
    site: String.raw`(?:en|de) qué (?:periódico|diario|revista|medio|sitio|página|web|publicación)(?: .*)?|(?:cuál es )?la fuente(?: .*)?|qué (?:periódico|diario|revista|medio|fuente)(?: .*)?|de dónde (?:es|viene|procede|sale) (?:el|este|esta|la) (?:artículo|texto|noticia).*|dónde (?:se publicó|salió|apareció) .*`,
    title: String.raw`(?:cuál es )?el (?:título|titular)(?: .*)?|cómo se (?:llama|titula) (?:el|este|la|esta) (?:artículo|texto|noticia|columna|receta|estudio).*|.*según el (?:título|titular).*`,
    readingTime: String.raw`cuánto (?:tiempo )?(?:se )?(?:tarda\p{L}*|lleva|hace falta) .*(?:leer|lectura).*|(?:cuál es )?el tiempo de lectura|tiempo de lectura|cuántas (?:palabras|frases) tiene .*`,
    url: String.raw`(?:cuál es |dame |pásame |tienes )?(?:el |un |la )?(?:enlace|link|url|dirección)(?: (?:del|al|de la) .*)?`,
  },
  requests: {
    summary: String.raw`(?:puedes |por favor |me )*(?:res[uú]m\p{L}*)(?: .*)?|(?:un |hazme un |dame un )?resumen(?: .*)?|de qué (?:trata|va|habla|se trata)(?: .*)?|en (?:resumen|pocas palabras|breve)|(?:cuáles son )?los puntos (?:clave|principales)(?: .*)?|lo (?:esencial|más importante|principal)(?: .*)?|qué dice (?:el artículo|el texto)|tl;? ?dr`,
    shorter: String.raw`más (?:corto|breve|conciso)(?: .*)?|en una (?:sola )?frase(?: .*)?|acórtalo|abrevia\p{L}*|demasiado largo`,
    more: String.raw`más|(?:más|otros) (?:detalles?|puntos|información|datos)(?: .*)?|cuéntame más|dime más|sigue|continúa|qué más|algo más|más largo|amplía\p{L}*`,
    bullets: String.raw`(?:en|con|como) (?:viñetas|puntos|lista|una lista|formato de lista)(?: .*)?|lista con viñetas`,
    numbers: String.raw`(?:(?:dame|lista|enumera|muestra|cuáles son)(?: todas| todos)? )?(?:las |los )?(?:principales )?(?:cifras|números|estadísticas|datos numéricos)(?: clave| principales| importantes)?(?: .*)?`,
    explain: String.raw`(?:puedes )?(?:explic\p{L}*)(?: (?:esto|eso|el artículo|este artículo|el texto|de forma sencilla|por favor|como si .*))*|en (?:palabras|términos) sencill[oa]s|más sencillo|simplific\p{L}*(?: .*)?`,
    compare: String.raw`compar\p{L}*(?: .*)?`,
    translate: String.raw`(?:puedes |por favor )*(?:traduc\p{L}*|traduzc\p{L}*|tradúce\p{L}*)(?: .*)?|(?:en|al) (?:inglés|alemán|francés|español|italiano|portugués|neerlandés|ruso|coreano|japonés|chino|árabe|polaco)(?: .*)?|(?:responde|escribe|dime)(?: \p{L}+)* en (?:inglés|alemán|francés|español|italiano|portugués|neerlandés|ruso|coreano|japonés|chino|árabe|polaco)`,
  },
};
