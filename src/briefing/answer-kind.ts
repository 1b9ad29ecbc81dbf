import { numbersIn } from "./numbers.ts";
import { isAmong } from "./same-number.ts";

/** How a question asks for a number or for a time, in the languages we know. */
const ASKS_HOW_MANY =
  /(?<!\p{L})(?:how (?:many|much|old|tall|long|far|high|large|big|deep|wide|fast|often)|what (?:percent\w*|number|amount|age|population|proportion|fraction)|wie ?viele?n?|wie (?:lange|hoch|alt|oft|weit|groß|schnell|tief)|welcher (?:prozentsatz|anteil)|cuánt[oa]s?|qué (?:porcentaje|cantidad|edad)|combien|quel (?:âge|pourcentage))(?!\p{L})|몇|얼마|何(?:人(?=[がいでのをはと、？?]|$)|個|回|度|パーセント|%|メートル|キロ|倍|歳|つ|冊|本|件|枚|台|種類)|いくつ(?!か)|どのくらい|どれくらい|多少|[几幾](?!乎)|كم/iu;
const ASKS_WHEN =
  /(?:^\P{L}*(?:(?:and|but|so|since|until|by) )?when|(?<!\p{L})(?:what|which) (?:year|month|day|date|time|century|decade)|(?<!\p{L})(?:wann|in welchem (?:jahr|monat|jahrhundert)|welches (?:jahr|datum)|cuándo|qué (?:año|mes|siglo|fecha|día)|quand|quelle (?:année|date)|когда|в каком (?:году|месяце|веке)))(?!\p{L})|언제|몇\s?(?:년|월|일|세기)|연도|いつ|何(?:年|月|日|世紀|時)|何[时時]|哪一?年|什[么麼]时候|什麼時候|متى/iu;

/** Amounts and times that are told without a number. */
const AMOUNT =
  /(?<!\p{L})(?:half|twice|double|once|several|few|none|no|dozens?|hundreds|thousands|millions|billions|majority|one|all|ein|eine[rnms]?|halb\p{L}*|keine?|un[oa]?|mitad|ningun\p{L}*|une|moitié|aucune?|один|одна|половин\p{L}*)(?!\p{L})|半|全|없|절반|모든|نصف/iu;
const TIME =
  /(?<!\p{L})(?:centur\p{L}+|today|yesterday|tomorrow|tonight|now|during|after|before|while|since|until|years?|months?|weeks?|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|morning|evening|night|jahr\p{L}*|monat\p{L}*|woche\p{L}*|tag\p{L}*|heute|gestern|morgen|während|nach|vor|seit|als|\p{L}+tag|januar|februar|märz|mai|juni|juli|oktober|dezember|año\p{L}*|mes\p{L}*|siglo\p{L}*|hoy|ayer|durante|después|antes|desde|cuando|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|ans?|année\p{L}*|mois|siècle\p{L}*|hier|après|avant|pendant|depuis|lors\p{L}*|janvier|février|mars|avril|juin|juillet|août|septembre|octobre|novembre|décembre|век\p{L}*|год\p{L}*|лет|после|до|во время|когда)(?!\p{L})|[年月日時时週周]|世[紀纪]|[前后後]|년|월|일|세기|때|현재|이후|당시|사이|يوم|شهر|عام|سنة|قبل|بعد/iu;

/** Whether a question wants a number or a time that a passage does not have beside what the question says. */
export function lacksWhatIsAsked(question: string, passage: string, language: string): boolean {
  const wantsTime = ASKS_WHEN.test(question);
  if (!wantsTime && !ASKS_HOW_MANY.test(question)) return false;
  if ((wantsTime ? TIME : AMOUNT).test(passage)) return false;
  const known = numbersIn(question, language);
  return numbersIn(passage, language).every((number) => isAmong(number, known, false));
}
