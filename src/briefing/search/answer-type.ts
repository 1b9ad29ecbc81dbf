import { pieces, terms } from "../../text/terms.ts";
import { numbersIn } from "../../text/numbers.ts";
import { isAmong } from "../../text/same-number.ts";

/** A kind of answer: how it is asked for, and how a text tells it, in the languages we know. */
interface Kind {
  readonly asks: RegExp;
  readonly tells: RegExp;
  /** A number that the question does not have tells it, too. */
  readonly byNumber: boolean;
}

const MONEY: Kind = {
  asks: /(?<!\p{L})(?:how much .*(?:costs?|pay|paid|earn\p{L}*|charg\p{L}*|spen[dt]\p{L}*|worth|money)|what .*(?:costs?|price|salary|fee|fare|rent|fine|ransom|budget)|(?:was|wie ?viel) kostet|wie teuer|wie ?viel .*(?:verdien\p{L}*|zahl\p{L}*|koste\p{L}*)|combien .*(?:coût\p{L}*|gagn\p{L}*|pai\p{L}*|pay\p{L}*)|quel(?:le)? .*(?:prix|salaire|coût|tarif|loyer|amende)|cuánto (?:cuesta\p{L}*|cost\p{L}*|gana\p{L}*|cobra\p{L}*|pag\p{L}*)|qué (?:precio|sueldo|salario))(?!\p{L})|(?:요금|비용|가격|월급|연봉|값|입장료).*얼마|(?:料金|費用|値段|給料|価格).*(?:いくら|何円)|いくら(?:です|かか)|多少[钱錢]|(?:价格|工资|费用|票价|造价|價格).*多少|كم (?:يكلف|تكلف|كلف|ثمن|سعر)|ما (?:سعر|تكلفة|ثمن|راتب)/iu,
  tells:
    /\p{Sc}|(?<!\p{L})(?:usd|eur|gbp|dollars?|euros?|pounds?|cents?|pence|crowns?|francs?|yen|won|yuan|pesos?|rupees?|dinars?|kron\p{L}+|koruna|lira|reais|złot\p{L}*|franken|dólares|libras|coronas|couronnes|kr|(?:for|is|are|be|stays?|remains?) free|free of charge|for nothing|kostenlos|umsonst|gratuit\p{L}*|gratis)(?!\p{L})|원|円|元|块|圓|달러|유로|ドル|ユーロ|무료|無料|免费|免費|دينار|دولار|ريال|جنيه|قرش|يورو|مجان/iu,
  byNumber: false,
};
const AGE: Kind = {
  asks: /(?<!\p{L})(?:how old|what age|wie alt|quel âge|cuántos años tiene|qué edad)(?!\p{L})|몇 살|나이|何歳|[几幾][岁歲]|多少[岁歲]|多大年|كم عمر/iu,
  tells:
    /\d[^.\d]{0,12}(?:year|jahr|ans(?!\p{L})|año|세|살|歳|才|岁|歲)|(?<!\p{L})(?:aged?|born|geboren\p{L}*|née?|nacid[oa]|centur\p{L}*|jahrhundert\p{L}*|siècle|siglo)(?!\p{L})|\b(?:1\d|20)\d\d\b|, \d\d,|[(（]\d\d[)）]|عام|سنة/iu,
  byNumber: false,
};
const SIZE: Kind = {
  asks: /(?<!\p{L})(?:how (?:tall|high|deep|wide|far)|wie (?:tief|breit)|quelle (?:hauteur|profondeur|longueur|distance)|qué (?:altura|profundidad|longitud|distancia))(?!\p{L})|(?:높이|깊이|거리).*(?:얼마|몇)|(?:高さ|深さ|距離).*(?:何|どの)|多[高深远遠]/iu,
  tells:
    /(?:(?<!\p{L})(?:m|km|cm|mm|ft|feet|foot|inch\p{L}*|met(?:er|re)n?s?|(?:kilo|centi|milli)m[eèé]t\p{L}+|miles?|yards?|stor(?:e?y|ies)|metros?|mètres?)(?!\p{L}))|미터|킬로|メートル|キロ|米|公里|公尺|متر/iu,
  byNumber: false,
};
const WEIGHT: Kind = {
  asks: /(?<!\p{L})(?:how heavy|how much .*weigh\p{L}*|wie schwer|quel poids|cuánto pesa)(?!\p{L})|무게|有多重|多重[?？]/iu,
  tells:
    /(?<!\p{L})(?:kg|g|t|tons?|tonnes?|tonnen?|grams?|gramm|grammes?|pounds?|lbs?|kilos?\p{L}*|toneladas?)(?!\p{L})|톤|킬로|그램|トン|キロ|グラム|吨|公斤|克|كيلو|طن/iu,
  byNumber: false,
};
const TIME: Kind = {
  asks: /(?:^\P{L}*(?:(?:and|but|so|since|until|by) )?when|(?<!\p{L})(?:what|which) (?:year|month|day|date|time|century|decade)|(?<!\p{L})(?:wann|in welchem (?:jahr|monat|jahrhundert)|welches (?:jahr|datum)|cuándo|qué (?:año|mes|siglo|fecha|día)|quand|quelle (?:année|date)|когда|в каком (?:году|месяце|веке)))(?!\p{L})|언제|몇\s?(?:년|월|일|세기)|연도|いつ|何(?:年|月|日|世紀|時)|何[时時]|哪一?年|什[么麼]时候|什麼時候|متى/iu,
  tells:
    /(?<!\p{L})(?:centur\p{L}+|today|yesterday|tomorrow|tonight|now|during|after|before|while|since|until|years?|months?|weeks?|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|morning|evening|night|jahr\p{L}*|monat\p{L}*|woche\p{L}*|tag\p{L}*|heute|gestern|morgen|während|nach|vor|seit|als|\p{L}+tag|januar|februar|märz|mai|juni|juli|oktober|dezember|año\p{L}*|mes\p{L}*|siglo\p{L}*|hoy|ayer|durante|después|antes|desde|cuando|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|ans?|année\p{L}*|mois|siècle\p{L}*|hier|après|avant|pendant|depuis|lors\p{L}*|janvier|février|mars|avril|juin|juillet|août|septembre|octobre|novembre|décembre|век\p{L}*|год\p{L}*|лет|после|до|во время|когда)(?!\p{L})|[年月日時时週周]|世[紀纪]|[前后後]|년|월|일|세기|때|현재|이후|당시|사이|يوم|شهر|عام|سنة|قبل|بعد|أمس|غدا|صباح|مساء|الصيف|الشتاء|ربيع|خريف|يناير|فبراير|مارس|أبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر|الأحد|الاثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت/iu,
  byNumber: true,
};
const NUMBER: Kind = {
  asks: /(?<!\p{L})(?:how (?:many|much|old|long|large|big|fast|often)|what (?:percent\p{L}*|number|amount|population|proportion|fraction)|wie ?viele?n?|wie (?:lange|oft|weit|groß|schnell)|welcher (?:prozentsatz|anteil)|cuánt[oa]s?|qué (?:porcentaje|cantidad)|combien|quel pourcentage)(?!\p{L})|몇|얼마|何(?:人(?=[がいでのをはと、？?]|$)|個|回|度|パーセント|%|メートル|キロ|倍|つ|冊|本|件|枚|台|種類)|いくつ(?!か)|どのくらい|どれくらい|多少|[几幾](?!乎)|كم/iu,
  tells:
    /(?<!\p{L})(?:half|twice|double|once|several|few|none|no|nobody|nothing|dozens?|hundreds|thousands|millions|billions|majority|one|all|einzige\p{L}*|halb\p{L}*|keine?|niemand|nichts|únic[oa]|nadie|personne|mitad|ningun\p{L}*|seule?|moitié|aucune?|один|одна|половин\p{L}*|\p{L}+fache?[nrs]?)(?!\p{L})|半|全|倍|无人|没有人|誰も|아무도|لا أحد|[两二三四五六七八九十]大|없|절반|모든|نصف/iu,
  byNumber: true,
};

/** The most particular first: “how much does it cost” asks for money, not for any number. */
const KINDS = [MONEY, AGE, SIZE, WEIGHT, TIME, NUMBER];

/** Whether a question wants a sum, a size, a time or a number, and a passage tells none that the question does not. */
export function lacksWhatIsAsked(question: string, passage: string, language: string): boolean {
  const kind = KINDS.find(({ asks }) => asks.test(question));
  if (kind === undefined || kind.tells.test(passage)) return false;
  if (!kind.byNumber) return true;
  const known = numbersIn(question, language);
  return numbersIn(passage, language).every((number) => isAmong(number, known, false));
}

const COUNTED =
  /(?<!\p{L})(?:how many|wie ?viele|cuánt[oa]s|combien d(?:e |['’]))\s*(?:other |more |different )?(\p{L}{3,})(?:\s+(\p{L}{3,}))?/iu;
const NOBODY =
  /(?<!\p{L})(?:nobody|no one|none|niemand|keine[rs]?|nadie|ningun\p{L}*|personne|aucune?)(?!\p{L})/iu;
/** So much of a word's pieces is the word in another form. */
const SAME_WORD = 0.5;

/** Whether a question wants something counted of which a passage does not speak: “how many soldiers …”. */
export function lacksWhatIsCounted(question: string, passage: string): boolean {
  const words = (COUNTED.exec(question) ?? []).slice(1).filter((word) => word !== undefined);
  const wanted = words.filter((word) => terms(word).length > 0);
  const there = new Set(pieces(passage));
  const isThere = (word: string): boolean => {
    const parts = pieces(word);
    return parts.filter((part) => there.has(part)).length >= SAME_WORD * parts.length;
  };
  return wanted.length > 0 && !wanted.some(isThere) && !NOBODY.test(passage);
}
